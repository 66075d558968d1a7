import { levelsOfCode, termOfLevels, type BitLayout } from './bits.ts';
import type { Option, Preference } from './case.ts';
import { feasibleCodes } from './feasible.ts';
import { LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import type { Path, Spot } from './source.ts';
import { readStateCode, stateCode } from './state-code.ts';
import type { Formula } from '@parley/engine';

type RawGroup = readonly (string | number | undefined)[];

export type RawRanking = readonly (
  string | number | RawGroup | { readonly unsure?: RawGroup | undefined } | undefined
)[];

/** What a ranking has to rank: states by name, and how an entry names them. */
export interface Rankable {
  /** The names of all states, null when they cannot be known because of another fault. */
  readonly names: readonly string[];
  /** Whether more is known to be feasible than the file means: then nothing is said to be missing. */
  readonly loose: boolean;
  /** The states that an entry names, or null when that is reported. */
  readonly states: (entry: string, spot: Spot) => readonly number[] | null;
}

/** Reads groups, best first: every state stands in exactly one. Those of a group tie, or their order is not known. */
export function readRanking(
  ranking: RawRanking,
  path: Path,
  rankable: Rankable | null,
  reading: Reading,
): Preference {
  const firsts = new Map<number, Path>();
  /** The names of the states that the entry at `at` ranks; null where it is faulty. */
  const namesAt = (at: Path): readonly string[] | null => {
    const entry = reading.isFull ? null : reading.source.written(at);
    const states = entry === null ? null : (rankable?.states(entry, { path: at }) ?? null);
    const again = states?.find((state) => firsts.has(state));
    if (again !== undefined) {
      const first = reading.source.line(firsts.get(again) ?? at);
      reading.report('ranking.repeated', { state: rankable?.names[again] ?? '', first }, { path: at });
      return null;
    }
    for (const state of states ?? []) firsts.set(state, at);
    return states && states.map((state) => rankable?.names[state] ?? '');
  };
  const unsure: number[] = [];
  const groups = ranking.map((entry, index) => {
    const at = [...path, index];
    if (typeof entry !== 'object') return [namesAt(at)];
    if (isTied(entry)) return entry.map((_, place) => namesAt([...at, place]));
    unsure.push(index);
    return (entry.unsure ?? []).map((_, place) => namesAt([...at, 'unsure', place]));
  });
  if (rankable && !rankable.loose && !groups.some((group) => group.includes(null))) {
    const missing = rankable.names.filter((_, state) => !firsts.has(state));
    const params = { states: missing.slice(0, 10), count: missing.length };
    if (missing.length > 0) reading.report('ranking.missing', params, { path, on: 'key' });
  }
  return { kind: 'ranking', groups: groups.map((group) => group.flatMap((names) => names ?? [])), unsure };
}

function isTied(group: RawGroup | { readonly unsure?: RawGroup | undefined }): group is RawGroup {
  return Array.isArray(group);
}

/** Ranks the feasible states of options by codes and patterns; null when there are too many, which is reported at `spot`. */
export function rankableCodes(
  options: readonly Option[],
  layout: BitLayout,
  never: Formula,
  loose: boolean,
  reading: Reading,
  spot: Spot,
): Rankable | null {
  const tooMany = (
    what: 'assignments for a ranking' | 'feasible states for a ranking',
    count: number | null,
  ) => {
    reading.report('limit', { what, limit: LIMITS[what], count }, spot);
    return null;
  };
  if (2 ** layout.bits > LIMITS['assignments for a ranking'])
    return tooMany('assignments for a ranking', 2 ** layout.bits);
  const codes = feasibleCodes(never, layout.bits, LIMITS['feasible states for a ranking'], reading.effort);
  if (codes === null)
    return tooMany(
      reading.effort.left < 0 ? 'assignments for a ranking' : 'feasible states for a ranking',
      null,
    );
  const names = codes.map((code) => stateCode(levelsOfCode(layout, code), options));
  const byName = new Map(names.map((name, state) => [name, state]));
  const states = (code: string, at: Spot): readonly number[] | null => {
    const exact = byName.get(code);
    if (exact !== undefined) return [exact];
    const pattern = readStateCode(code, options);
    if (pattern === null) {
      const example =
        names[0] ??
        stateCode(
          options.map(() => 0),
          options,
        );
      reading.report('ranking.code', { pattern: code, length: options.length, example }, at);
      return null;
    }
    const { mask, value } = termOfLevels(layout, pattern);
    const matching: number[] = [];
    for (const [state, feasible] of codes.entries()) if ((feasible & mask) === value) matching.push(state);
    if (matching.length > 0) return matching;
    reading.report('ranking.infeasible', { pattern: code }, at);
    return null;
  };
  return { names, loose, states };
}
