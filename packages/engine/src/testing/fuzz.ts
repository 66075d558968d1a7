import fc from 'fast-check';
import { hypercubeEngine } from '../stability/hypercube/hypercube.ts';
import { lastMoverEngine } from '../stability/last-mover.ts';
import { fitsMasks, masksEngine } from '../stability/masks.ts';
import type { StabilityEngine } from '../stability/engine.ts';
import { CONCEPTS } from '../stability/solution-concept.ts';
import { byDefinition, byEngine, bySimultaneousMoves, disagreements } from './disagreements.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

/** What a run of random conflicts found. */
export interface FuzzReport {
  readonly runs: number;
  readonly seed: number;
  /** The smallest conflict on which a fast way differs from the definitions, in words; null when there is none. */
  readonly failure: string | null;
}

/**
 * Compares every engine with the definitions on random conflicts: every state, party and concept, and every sanction.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzEngines(runs: number, seed: number): FuzzReport {
  return reportOf(fc.check(fc.property(conflicts(), agrees), { numRuns: runs, seed }), seed);
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
  const expected = byDefinition(conflict, LEVEL_CONCEPTS);
  for (const engine of enginesFor(conflict)) {
    const wrong = disagreements(expected, byEngine(engine, conflict));
    if (wrong.length > 0)
      throw new Error(`${engine.method}: ${wrong.join(', ')} in ${JSON.stringify(conflict)}`);
  }
  if (conflict.model.form === 'options') {
    const wrong = disagreements(byDefinition(conflict, ['sim']), bySimultaneousMoves(conflict));
    if (wrong.length > 0) throw new Error(`simultaneous: ${wrong.join(', ')} in ${JSON.stringify(conflict)}`);
  }
}

const LEVEL_CONCEPTS = CONCEPTS.filter((concept) => concept !== 'sim');

/** Every engine that can judge the conflict, not the fastest alone. */
function enginesFor({ model }: RandomConflict): StabilityEngine[] {
  return [
    lastMoverEngine(model),
    ...(fitsMasks(model) ? [masksEngine(model)] : []),
    ...(model.form === 'options' ? [hypercubeEngine(model)] : []),
  ];
}
