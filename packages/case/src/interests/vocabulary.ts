import type { Compiled } from '../file/compile.ts';
import type { Expression } from '../file/expression.ts';
import { printExpression } from '../file/expression-printer.ts';

/**
 * The statements that may be added to what a party of one interest wants: that an option is at one of its levels (a plain one:
 * is taken), or is not, for every option of the case; and every statement of the party's other interests. Each once, and none
 * that the interest has already.
 *
 * Cost: the statements and levels of the case.
 */
export function vocabularyOf(
  { case: source, phase }: Compiled,
  party: number,
  interest: number,
): readonly Expression[] {
  const preferences = phase.situation.preferences[party]!;
  const statementsOf = (index: number): readonly Expression[] => {
    const preference = preferences[index];
    return preference?.kind === 'statements' ? preference.statements.map(({ expression }) => expression) : [];
  };
  const others = preferences.flatMap((_, index) => (index === interest ? [] : statementsOf(index)));
  const simple = source.options.flatMap(({ plain, levels }, option) => {
    const at: Expression[] = plain
      ? [{ kind: 'option', option, comparison: '>=', level: 1 }]
      : levels.map((_, level) => ({ kind: 'option', option, comparison: '=', level }));
    return at.flatMap((part): Expression[] => [part, { kind: 'not', part }]);
  });
  const print = (expression: Expression): string => printExpression(expression, source.options);
  const seen = new Set(statementsOf(interest).map(print));
  return [...simple, ...others].filter((expression) => {
    const text = print(expression);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
