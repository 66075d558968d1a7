import { EngineError } from '../error.ts';

/**
 * Ranks states by a list of tiers, best first; the states of one tier tie.
 *
 * @param states number of states; every one must stand in exactly one tier
 * @returns the rank of each state, dense from 0 (worst)
 * @throws EngineError `unknown-state`, `ranking-twice`, `ranking-gap`
 *
 * Cost: the number of states.
 */
export function rankByTiers(states: number, tiers: readonly (readonly number[])[]): Int32Array {
  const ranks = new Int32Array(states).fill(-1);
  tiers.forEach((tier, position) => {
    for (const state of tier) {
      if (!(state >= 0 && state < states)) throw new EngineError('unknown-state', { state });
      if (ranks[state] !== -1) throw new EngineError('ranking-twice', { state });
      ranks[state] = tiers.length - 1 - position;
    }
  });
  const missing = ranks.indexOf(-1);
  if (missing !== -1) throw new EngineError('ranking-gap', { state: missing });
  return ranks;
}
