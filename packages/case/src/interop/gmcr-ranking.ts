import { LIMITS } from '../file/limits.ts';
import type { FileValue } from './file-value.ts';
import { feasibleStates, gmcrOrder } from './gmcr-states.ts';
import type { Pattern } from './gmcr.ts';

type States = readonly (readonly boolean[])[];
type RankingReader = (ranking: FileValue, party: string) => readonly States[];

/**
 * Makes the reader of rankings by state number: every feasible state must stand in each exactly once.
 *
 * @param isSound whether options, owners and infeasibles are without fault; else numbers mean nothing and only shapes are read
 * @param whole what to point at when there are too many states to rank
 *
 * Cost: once 2^options times the infeasibles, and each ranking its length.
 */
export function rankingReader(
  isSound: boolean,
  options: number,
  owned: readonly number[],
  infeasibles: readonly Pattern[],
  whole: FileValue,
): RankingReader {
  const states = isSound ? statesToRank(options, owned, infeasibles, whole) : null;
  return (ranking, party) => {
    const groups = ranking.items().map((entry) => {
      const values = Array.isArray(entry.value) ? entry.items() : [entry];
      return values.flatMap((value) => {
        const number = value.wholeNumber();
        return number === null ? [] : [{ number, value }];
      });
    });
    if (states === null || !Array.isArray(ranking.value)) return [];
    const ranked = new Set<number>();
    for (const { number, value } of groups.flat()) {
      if (number < 1 || number > states.length)
        value.fault('gmcr.state', { party, state: number, states: states.length });
      else if (ranked.has(number)) value.fault('gmcr.ranked', { party, state: number });
      ranked.add(number);
    }
    const left = [...states.keys()].map((state) => state + 1).filter((number) => !ranked.has(number));
    if (left.length > 0)
      ranking.fault('gmcr.unranked', { party, states: left.slice(0, 10), count: left.length });
    return groups
      .filter((group) => group.length > 0)
      .map((group) => group.flatMap(({ number }) => [states[number - 1] ?? []]));
  };
}

function statesToRank(
  options: number,
  owned: readonly number[],
  infeasibles: readonly Pattern[],
  whole: FileValue,
): States | null {
  const assignments = 'assignments for a ranking';
  if (2 ** options > LIMITS[assignments]) {
    whole.fault('limit', { what: assignments, limit: LIMITS[assignments], count: 2 ** options });
    return null;
  }
  const what = 'feasible states for a ranking';
  const states = feasibleStates(gmcrOrder(options, owned), infeasibles, LIMITS[what]);
  if (states === null) whole.fault('limit', { what, limit: LIMITS[what], count: null });
  return states;
}
