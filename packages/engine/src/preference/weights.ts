import { holds, type Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import { denseRanks } from './ranks.ts';

/** Sums that differ by less are the same: decimal weights do not add up exactly in binary. */
export const WEIGHT_TOLERANCE: number = 1e-9;

/** A condition and what it is worth where it holds; negative is a cost. */
export interface Weight {
  readonly when: Formula;
  readonly weight: number;
}

/**
 * Ranks every state by the sum of the weights of the conditions that hold there (option weighting, Fang et al. 2003).
 *
 * @returns the rank of each state, dense from 0 (worst); sums within 1e-9 of the next lower one tie
 *
 * Cost: states × terms of the conditions, and one sort of the states.
 */
export function rankByWeights(model: OptionModel, weights: readonly Weight[]): Int32Array {
  const sums = Float64Array.from(model.codes, (code) =>
    weights.reduce((sum, { when, weight }) => (holds(when, code) ? sum + weight : sum), 0),
  );
  return denseRanks(sums, WEIGHT_TOLERANCE);
}
