/**
 * First-level hypergames: each party judges the states by its own game, the one it takes for the true one.
 * Definition: Bennett 1977; Wang, Hipel & Fraser 1988; on the universal set of states, Aljefri, Fang & Hipel 2018.
 * Cost: an analysis for each party, of the states that it sees.
 */
import type { Model } from '../model/model.ts';
import { conceptBit, conceptsOf, engineFor } from './analyze.ts';
import { EngineError } from '../error.ts';
import type { LevelConcept } from './engine.ts';
import { gameOf, improvements } from './game.ts';
import { modelInSight } from './model-in-sight.ts';
import { gameInMind, type Sight } from './sight.ts';
import { simultaneousStability } from './simultaneous.ts';
import type { Concept } from './solution-concept.ts';

/** A party's own game: the states it knows of, and what it takes everybody to want, itself included. */
export interface View {
  readonly sight: Sight;
  /** `ranks[party][state]` on all states, higher is better; ranks of states it does not see are not looked at. */
  readonly ranks: readonly Int32Array[];
}

/** Which states hold when each party judges by its own game. */
export interface ViewsAnalysis {
  /** Every verdict follows from the definitions. */
  readonly exact: true;
  /** Stable for every party, each in its own game; a state that a party does not see is stable for it. */
  readonly variant: 'own game, universal set';
  readonly concepts: readonly Concept[];
  readonly states: number;
  /** Of each party, one byte a state: bit k is set when the state is stable in its own game under `CONCEPTS[k]`. */
  readonly stable: readonly Uint8Array[];
  /** One byte a state: bit k is set for an overall equilibrium under `CONCEPTS[k]`. */
  readonly equilibria: Uint8Array;
  /** Of each party: the states that it does not see, ascending. */
  readonly hidden: readonly (readonly number[])[];
  /**
   * Of each party: the hidden states that can come about under its eyes, ascending: another party gets there from a state
   * that this one sees, by what is an improvement in its own game.
   */
  readonly emergent: readonly (readonly number[])[];
}

/**
 * Judges every state of the universal set for every party in its own game.
 *
 * @param views one a party
 * @param concepts default: all that the model can be asked for
 * @throws EngineError `needs-options` when SIM is asked in graph form
 */
export function analyzeViews(
  model: Model,
  views: readonly View[],
  concepts: readonly Concept[] = conceptsOf(model),
): ViewsAnalysis {
  const stable = views.map((view, party) => stableInView(model, view, party, concepts));
  const equilibria = stable[0]!.slice();
  for (const flags of stable)
    for (let state = 0; state < flags.length; state++) equilibria[state]! &= flags[state]!;
  const states = Array.from({ length: model.states }, (_, state) => state);
  const hidden = views.map(({ sight }) =>
    sight === null ? [] : states.filter((state) => sight[state] === 0),
  );
  return {
    exact: true,
    variant: 'own game, universal set',
    concepts,
    states: model.states,
    stable,
    equilibria,
    hidden,
    emergent: emergentStates(model, views, hidden),
  };
}

function stableInView(
  model: Model,
  { sight, ranks }: View,
  party: number,
  concepts: readonly Concept[],
): Uint8Array {
  const all = concepts.reduce((bits, concept) => bits | conceptBit(concept), 0);
  const flags = new Uint8Array(model.states).fill(all);
  const seen = modelInSight(model, sight);
  if (seen === null) return flags;
  const own = ranks.map((ofParty) => Int32Array.from(seen.states, (state) => ofParty[state]!));
  const byLevel = concepts.filter((concept): concept is LevelConcept => concept !== 'sim');
  const found = engineFor(seen.model).stable(own, party, byLevel);
  if (byLevel.length < concepts.length) {
    if (seen.model.form === 'graph') throw new EngineError('needs-options', { concept: 'sim' });
    const together = simultaneousStability(seen.model, own)[party]!;
    for (let state = 0; state < together.length; state++)
      if (together[state] === 1) found[state]! |= conceptBit('sim');
  }
  seen.states.forEach((state, place) => (flags[state] = found[place]!));
  return flags;
}

function emergentStates(
  model: Model,
  views: readonly View[],
  hidden: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (hidden.every(({ length }) => length === 0)) return hidden;
  const reached = views.map(() => new Set<number>());
  views.forEach((view, mover) => {
    const game = gameInMind(gameOf(model, view.ranks), view.sight);
    for (let from = 0; from < model.states; from++)
      for (const to of improvements(game, mover, from))
        views.forEach(({ sight }, party) => {
          if (party !== mover && sight !== null && sight[from] === 1 && sight[to] === 0)
            reached[party]!.add(to);
        });
  });
  return reached.map((states) => [...states].sort((a, b) => a - b));
}
