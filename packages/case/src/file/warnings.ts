import type { Formula } from '@parley/engine';
import type { Option, PartyView, Phase, Preference, Rule, Statement } from './case.ts';
import { isPossible, type Effort } from './feasible.ts';
import { optionsOf } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './source.ts';

/** A preference statement, where it stands, and the rules of its phase. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly spot: Spot;
  readonly rules: readonly Rule[];
}

/** How many terms are looked at for statements that decide nothing; beyond it only warnings are lost. */
const EFFORT = 2_000_000;

/** Warns of statements that are true, or false, at every state that their phase leaves. */
export function warnOfConstants(
  statements: readonly PlacedStatement[],
  expressions: Expressions,
  reading: Reading,
): void {
  const effort: Effort = { left: EFFORT };
  const anywhere = { mask: 0, value: 0 };
  let rules: readonly Rule[] | null = null;
  let never: Formula = [];
  for (const { statement, spot, rules: own } of statements) {
    if (effort.left < 0) return;
    if (own !== rules) never = expressions.infeasibility(own) ?? [];
    rules = own;
    const formula = expressions.formulaOf(statement.expression);
    if (isPossible([...never, ...formula], anywhere, effort) === false)
      reading.warn('statement.constant', { holds: true }, spot);
    else if (formula.every((term) => isPossible(never, term, effort) === false))
      reading.warn('statement.constant', { holds: false }, spot);
  }
}

/** Warns of options that no rule and no preference mentions; a ranking mentions all. */
export function warnOfUnused(
  options: readonly Option[],
  phases: readonly Phase[],
  views: readonly PartyView[],
  reading: Reading,
): void {
  const preferences = [
    ...phases.flatMap(({ situation }) => situation.preferences.flat()),
    ...views.flatMap(({ takes }) => takes.map(({ preference }) => preference)),
  ];
  if (preferences.some((preference) => preference?.kind === 'ranking')) return;
  const used = new Set([
    ...[...phases, ...views].flatMap(({ rules }) => rules.flatMap(({ never }) => optionsOf(never))),
    ...preferences.flatMap(mentioned),
  ]);
  for (const [index, { id }] of options.entries()) {
    if (used.has(index)) continue;
    const [owner = '', name = ''] = id.split('.');
    reading.warn('option.unused', { option: id }, { path: ['parties', owner, 'options', name], on: 'key' });
  }
}

function mentioned(preference: Preference | null): readonly number[] {
  switch (preference?.kind) {
    case 'statements':
      return [...preference.statements, ...preference.unsure.map(({ statement }) => statement)].flatMap(
        ({ expression }) => optionsOf(expression),
      );
    case 'weights':
      return preference.weights.flatMap(({ statement }) => optionsOf(statement.expression));
    default:
      return [];
  }
}
