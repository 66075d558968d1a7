import type { Range } from '@parley/engine';
import type { Case } from '../file/case.ts';

/** Values by their ids. */
export function byIds<Id extends string, Value>(
  ids: readonly Id[],
  values: readonly Value[],
): Record<Id, Value> {
  return Object.fromEntries(ids.map((id, index) => [id, values[index]])) as Record<Id, Value>;
}

/** The interest of each party in a profile, by ids. */
export function profileIds(parties: Case['parties'], interests: readonly number[]): Record<string, string> {
  return byIds(
    parties.map(({ id }) => id),
    parties.map(({ interests: own }, party) => own[interests[party]!]!.id),
  );
}

/** One number where all are equal, else one by id. */
export function oneOrEach(
  values: readonly number[],
  ids: readonly string[],
): number | Record<string, number> {
  const [first = 0] = values;
  return values.every((value) => value === first) ? first : byIds(ids, values);
}

/** A figure as one number, or as `[low, high]`. */
export function figure({ low, high }: Range, hasOther: boolean): number | [number, number] {
  return hasOther ? [rounded(low), rounded(high)] : rounded(low);
}

/** Without the last bits of sums of fractions: 0.3, not 0.30000000000000004. */
export function rounded(value: number): number {
  return Number(value.toFixed(12));
}
