import { EngineError } from '../error.ts';
import type { Model } from '../model/model.ts';
import type { StabilityEngine } from './engine.ts';
import { hypercubeEngine } from './hypercube/hypercube.ts';
import { lastMoverEngine } from './last-mover.ts';
import { fitsMasks, masksEngine } from './masks.ts';
import { simultaneousStability } from './simultaneous.ts';
import { CONCEPTS, type Concept } from './solution-concept.ts';

/** Chooses the fastest engine that is exact for a model: masks up to 32 states, the hypercube for options, else last movers. */
export function engineFor(model: Model): StabilityEngine {
  if (fitsMasks(model)) return masksEngine(model);
  return model.form === 'options' ? hypercubeEngine(model) : lastMoverEngine(model);
}

/** What was asked of a model with one ranking a party, by what method, and the verdict on every state. */
export interface StabilityAnalysis {
  readonly method: StabilityEngine['method'];
  /** Every verdict follows from the definitions; none is sampled or approximate. */
  readonly exact: true;
  readonly concepts: readonly Concept[];
  readonly states: number;
  /** Of each party, one byte a state: bit k is set when the state is stable under `CONCEPTS[k]`. */
  readonly stable: readonly Uint8Array[];
  /** One byte a state: bit k is set when the state is stable for every party under `CONCEPTS[k]`. */
  readonly equilibria: Uint8Array;
}

/** The most states for which SIM is judged: some seconds; beyond, its cost grows with the square of the states at worst. */
export const MAX_STATES_FOR_SIM: number = 1 << 18;

/**
 * The concepts that a model can be asked for: all, but no SIM in graph form, where moves cannot be combined, and none above
 * `MAX_STATES_FOR_SIM`.
 */
export function conceptsOf(model: Model): readonly Concept[] {
  return model.form === 'graph' || model.states > MAX_STATES_FOR_SIM
    ? CONCEPTS.filter((concept) => concept !== 'sim')
    : CONCEPTS;
}

/**
 * Judges every state of a model for every party.
 *
 * @param ranks one ranking a party, `ranks[party][state]`, higher is better, from 0 to below `NEVER`; not to be changed after
 * @param concepts default: all that the model can be asked for
 * @throws EngineError `needs-options` when SIM is asked in graph form, `too-many-states` when it is asked of too many
 *
 * Cost: about parties² × states for SEQ and SSEQ, parties × states for Nash; SIM as in `simultaneousStability`.
 */
export function analyze(
  engine: StabilityEngine,
  ranks: readonly Int32Array[],
  concepts: readonly Concept[] = conceptsOf(engine.model),
): StabilityAnalysis {
  const { method, model } = engine;
  const byLevel = concepts.filter((concept) => concept !== 'sim');
  const stable = ranks.map((_, party) => engine.stable(ranks, party, byLevel));
  if (byLevel.length < concepts.length) {
    if (model.form === 'graph') throw new EngineError('needs-options', { concept: 'sim' });
    if (model.states > MAX_STATES_FOR_SIM)
      throw new EngineError('too-many-states', {
        concept: 'sim',
        states: model.states,
        limit: MAX_STATES_FOR_SIM,
      });
    const together = simultaneousStability(model, ranks);
    for (let party = 0; party < stable.length; party++)
      join(stable[party]!, together[party]!, conceptBit('sim'));
  }
  const equilibria = stable[0]!.slice();
  for (let party = 1; party < stable.length; party++) intersect(equilibria, stable[party]!);
  return { method, exact: true, concepts, states: model.states, stable, equilibria };
}

/** Sets `bit` in the flags of the states where `holds` is 1. */
function join(flags: Uint8Array, holds: Uint8Array, bit: number): void {
  for (let state = 0; state < flags.length; state++) flags[state]! |= -holds[state]! & bit;
}

function intersect(flags: Uint8Array, others: Uint8Array): void {
  for (let state = 0; state < flags.length; state++) flags[state]! &= others[state]!;
}

/** The bit of a concept in a byte of verdicts. */
export function conceptBit(concept: Concept): number {
  return 1 << CONCEPTS.indexOf(concept);
}

/** Lists the states whose byte of verdicts has the concept's bit, ascending. */
export function statesWith(flags: Uint8Array, concept: Concept): number[] {
  const bit = conceptBit(concept);
  const states: number[] = [];
  flags.forEach((flag, state) => {
    if ((flag & bit) !== 0) states.push(state);
  });
  return states;
}
