import { isSurelyStable, isSurelyUnstable, keyOf, type Answer, type Open } from './comparison.ts';
import { holdsFor } from './first-sanction.ts';
import type { Game } from './game.ts';
import type { Concept } from './solution-concept.ts';
import { withAnswers } from './what-if.ts';

/** On which comparisons a verdict rests. */
export interface LoadBearing {
  readonly concept: Concept;
  /** Null: everybody, that is whether the state is an equilibrium. */
  readonly party: number | null;
  readonly state: number;
  readonly stable: boolean;
  /** The answers that alone, changed, turn the verdict: all of them, in the order of `support`. */
  readonly critical: readonly Answer[];
  /**
   * Answers that fix the verdict whatever all others are, and of which none can be left out. Often one such set of several.
   * Every critical answer is in each of them.
   */
  readonly support: readonly Answer[];
}

/**
 * Finds the comparisons that carry the verdict on a state: which answers turn it, and which are enough for it.
 *
 * An equilibrium is fixed by fixing each party's stability. What is no equilibrium is fixed by fixing one party's
 * instability; under SIM and in graph form, where an answer can tempt one party and let it punish another, a smaller set
 * may exclude both without fixing either, and is not looked for.
 *
 * @throws EngineError `needs-options` for SIM in graph form
 *
 * Cost: one search for each answer of the support and each halving of the answers that the verdict consults.
 */
export function loadBearing(concept: Concept, game: Game, party: number | null, state: number): LoadBearing {
  const consulted = new Map<number, Answer>();
  const asking: Game = {
    ...game,
    better(asked, better, than) {
      const comparison = { party: asked, state: better, than };
      const answer = { ...comparison, better: game.better(asked, better, than) };
      if (better !== than) consulted.set(keyOf(game, comparison), answer);
      return answer.better;
    },
  };
  const stable = holdsFor(concept, asking, party, state);

  const parties = party === null ? [...Array(game.parties).keys()] : [party];
  const fixes = (kept: readonly Answer[]): boolean => {
    const keys = new Set(kept.map((answer) => keyOf(game, answer)));
    const open: Open = (key) => !keys.has(key);
    const surely = stable ? isSurelyStable : isSurelyUnstable;
    return surely(concept, game, parties, state, open);
  };
  const support = irreducible([...consulted.values()], fixes);
  const critical = support.filter((answer) => {
    const changed = withAnswers(game, [{ ...answer, better: !answer.better }]);
    return holdsFor(concept, changed, party, state) !== stable;
  });
  return { concept, party, state, stable, critical, support };
}

/**
 * Finds a part of `all` that is enough and of which nothing can be left out, the first of `all` being kept rather than the
 * last (Junker 2004, QuickXplain).
 *
 * @param enough true of `all`, and of every set that includes one of which it is true
 *
 * Cost: k log(n / k) questions for k kept of n.
 */
function irreducible<T>(all: readonly T[], enough: (kept: readonly T[]) => boolean): readonly T[] {
  const within = (kept: readonly T[], added: boolean, rest: readonly T[]): readonly T[] => {
    if (added && enough(kept)) return [];
    if (rest.length <= 1) return rest;
    const half = rest.length >> 1;
    const first = rest.slice(0, half);
    const late = within([...kept, ...first], true, rest.slice(half));
    const early = within([...kept, ...late], late.length > 0, first);
    return [...early, ...late];
  };
  return enough([]) ? [] : within([], false, all);
}
