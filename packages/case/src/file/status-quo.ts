import type { Levels, Rule, Setting } from './case.ts';
import { holds } from './expression.ts';
import type { Expressions } from './expressions.ts';
import { isPossible } from './feasible.ts';
import type { Names } from './names.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { Rules } from './rules.ts';
import type { RawCase } from './schema.ts';
import type { Path, Spot } from './source.ts';
import { shapeOf } from './structure.ts';

type RawSets = Readonly<Record<string, string | number | boolean | undefined>> | undefined;

/** The id of the phase that a file's top level is. */
export const START = 'start';

/** Reads the status quo of the top level; null when none is stated or it was faulty. */
export function readStatusQuo(
  raw: RawCase,
  rules: Rules,
  expressions: Expressions,
  reading: Reading,
): Levels | null {
  const written = raw.status_quo;
  const path = ['status_quo'];
  const { names } = expressions;
  if (!('status_quo' in raw))
    checkPossible(rules, START, { path: ['rules'], on: 'key' }, expressions, reading);
  if (written === undefined) return null;
  if (typeof written !== 'object') {
    reading.report('value.shape', { expected: ['map'], found: shapeOf(written) }, { path });
    return null;
  }
  const lowest = names.options.map(() => 0);
  const settings = readSettings(written, path, names, reading);
  const levels = settings && withSettings(lowest, settings);
  if (levels) checkFeasible(levels, rules.rules, START, { path, on: 'key' }, reading);
  return levels;
}

/** Reads `party.option: level`, as in `status_quo` and `sets`; null when some part was faulty. */
export function readSettings(sets: RawSets, path: Path, names: Names, reading: Reading): Setting[] | null {
  const isNew = reading.distinct('option');
  const settings = entriesOf(sets).map(([name, value]): Setting | null => {
    const at = [...path, name];
    const option = names.optionNamed(name, { path: at, on: 'key' });
    if (option === null || value === undefined) return null;
    isNew(names.options[option]?.id ?? '', { path: at, on: 'key' });
    const level = names.level(option, reading.source.written(at) ?? '', { path: at });
    return level === null ? null : { option, level };
  });
  return settings.includes(null) ? null : (settings as Setting[]);
}

/** The levels that differ from `levels` by the settings alone. */
export function withSettings(levels: Levels, settings: readonly Setting[]): Levels {
  const changed = [...levels];
  for (const { option, level } of settings) changed[option] = level;
  return changed;
}

/** The first rule that forbids the state with these levels, or null when it is feasible. */
export function forbiddenBy(levels: Levels, rules: readonly Rule[]): Rule | null {
  return rules.find(({ never }) => holds(never, levels)) ?? null;
}

/**
 * Reports a status quo that is ruled out.
 * @param before the status quo before: what was ruled out there by the same rule is said already
 */
export function checkFeasible(
  levels: Levels,
  rules: readonly Rule[],
  phase: string,
  spot: Spot,
  reading: Reading,
  before: Levels | null = null,
): void {
  const rule = forbiddenBy(levels, rules);
  if (rule && !(before && forbiddenBy(before, [rule])))
    reading.report('status_quo.infeasible', { phase, rule: reading.ruleLines.get(rule) ?? 1 }, spot);
}

/** Reports rules that leave no state; without a status quo nothing else shows it. */
export function checkPossible(
  { rules, complete }: Rules,
  phase: string,
  spot: Spot,
  expressions: Expressions,
  reading: Reading,
): void {
  if (!complete || rules.length === 0 || reading.effort.left < 0) return;
  const never = expressions.infeasibility(rules);
  if (never === null) return;
  if (isPossible(never, { mask: 0, value: 0 }, reading.effort) === false)
    reading.report('rules.impossible', { phase }, spot);
}
