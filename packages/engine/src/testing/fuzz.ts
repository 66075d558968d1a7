import fc from 'fast-check';
import type { Model } from '../model/model.ts';
import { hypercubeEngine } from '../stability/hypercube/hypercube.ts';
import { lastMoverEngine } from '../stability/last-mover.ts';
import { fitsMasks, masksEngine } from '../stability/masks.ts';
import type { StabilityEngine } from '../stability/engine.ts';
import { CONCEPTS } from '../stability/solution-concept.ts';
import { byDefinition, byEngine, bySimultaneousMoves, disagreements } from './disagreements.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';
import { sparseAndWideConflicts } from './sparse-and-wide.ts';

/** What a run of random conflicts found. */
export interface FuzzReport {
  readonly runs: number;
  readonly seed: number;
  /** A conflict on which a fast way differs from the definitions, in words; null when there is none. */
  readonly failure: string | null;
}

/** Up to so many states, the definitions judge a conflict; larger ones are left to the drawn-graph engine. */
const FEW_STATES = 40;

/**
 * Compares every engine with the definitions on random conflicts: every state, party and concept, and every sanction.
 * Where there are many states, the others are compared with the drawn-graph engine instead. Stops at the first difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzEngines(runs: number, seed: number): FuzzReport {
  const drawn = fc.oneof(
    { weight: 4, arbitrary: conflicts() },
    { weight: 1, arbitrary: sparseAndWideConflicts() },
  );
  return reportOf(fc.check(fc.property(drawn, agrees), { numRuns: runs, seed, endOnFailure: true }), seed);
}

/** Turns what fast-check found into a report. */
export function reportOf(
  details: { readonly failed: boolean; readonly numRuns: number; readonly errorInstance?: unknown },
  seed: number,
): FuzzReport {
  const failure = details.failed ? String(details.errorInstance) : null;
  return { runs: details.numRuns, seed, failure };
}

function agrees(conflict: RandomConflict): void {
  const { model } = conflict;
  const drawnGraph = lastMoverEngine(model);
  const small = model.states <= FEW_STATES;
  const expected = small ? byDefinition(conflict, LEVEL_CONCEPTS) : byEngine(drawnGraph, conflict);
  for (const engine of small ? [drawnGraph, ...fastEngines(model)] : fastEngines(model)) {
    // An engine serves many rankings: what it keeps of others must not show.
    engine.stable(conflict.ranks.toReversed(), 0, LEVEL_CONCEPTS);
    const wrong = disagreements(expected, byEngine(engine, conflict));
    if (wrong.length > 0)
      throw new Error(`${engine.method}: ${wrong.join(', ')} in ${JSON.stringify(conflict)}`);
  }
  if (model.form === 'options' && small) {
    const defined = byDefinition(conflict, ['sim']);
    for (const few of [Infinity, 0]) {
      const wrong = disagreements(defined, bySimultaneousMoves(conflict, few));
      if (wrong.length > 0)
        throw new Error(`simultaneous: ${wrong.join(', ')} in ${JSON.stringify(conflict)}`);
    }
  }
}

const LEVEL_CONCEPTS = CONCEPTS.filter((concept) => concept !== 'sim');

/** Every engine for some models that can judge this one, not the fastest alone. */
function fastEngines(model: Model): StabilityEngine[] {
  return [
    ...(fitsMasks(model) ? [masksEngine(model)] : []),
    ...(model.form === 'options' ? [hypercubeEngine(model)] : []),
  ];
}
