import type { Case, Statement } from '../file/case.ts';
import { holds, optionsOf, type Expression } from '../file/expression.ts';
import { isolated } from './isolate.ts';
import { sayStateWord } from './messages/state.ts';
import { sayList } from './numbers.ts';
import { clauseOf, phraseOf, type Phrase } from './pieces.ts';
import type { Telling } from './telling.ts';

/** Longer conditions are no easier to read in words than as written. */
const MOST_PARTS = 6;

/** Says a statement in the words of the case; a long one as it is written in the file. */
export function sayStatement(source: Case, { expression, text }: Statement, telling: Telling): string {
  return partsOf(expression) > MOST_PARTS
    ? isolated(text, null, telling.voice)
    : sayExpression(source, expression, telling);
}

/** Says a condition in the words of the case, with brackets wherever it could be read in two ways. */
export function sayExpression(source: Case, expression: Expression, telling: Telling): string {
  const { voice } = telling;
  const say = (part: Expression): string => sayExpression(source, part, telling);
  const inside = (part: Expression, loose: readonly Expression['kind'][]): string =>
    loose.includes(part.kind) ? sayStateWord('bracketed', { text: say(part) }, voice) : say(part);
  const act = actOf(source, expression);
  if (act) return clauseOf(source, act.party, [phraseOfAct(source, act, telling)], telling);
  switch (expression.kind) {
    case 'and': {
      const acts = expression.parts.map((part) => actOf(source, part));
      const [first] = acts;
      // What one party does is one clause.
      return first && acts.every((other) => other?.party === first.party)
        ? clauseOf(
            source,
            first.party,
            acts.map((own) => phraseOfAct(source, own!, telling)),
            telling,
          )
        : sayList(
            expression.parts.map((part) => inside(part, ['or', 'if', 'iff'])),
            voice,
          );
    }
    case 'or':
      return sayList(
        expression.parts.map((part) => inside(part, ['and', 'if', 'iff'])),
        voice,
        'disjunction',
      );
    case 'if': {
      const [then, condition] = [expression.then, expression.condition].map((part) =>
        inside(part, ['if', 'iff']),
      );
      return sayStateWord('if', { then: then!, condition: condition! }, voice);
    }
    case 'iff': {
      const [left, right] = [expression.left, expression.right].map((part) => inside(part, ['if', 'iff']));
      return sayStateWord('iff', { left: left!, right: right! }, voice);
    }
    case 'not':
    case 'option':
      return sayStateWord(
        'not',
        { part: say(expression.kind === 'not' ? expression.part : expression) },
        voice,
      );
  }
}

/** A condition on one option, said as what its party does: the levels at which it holds. */
interface Act {
  readonly party: number;
  readonly option: number;
  readonly levels: readonly number[];
}

/** The act that a condition on one option says, denied or not; null for every other condition. */
function actOf(source: Case, expression: Expression): Act | null {
  const [option, ...more] = optionsOf(expression);
  if (option === undefined || more.length > 0 || !['option', 'not'].includes(expression.kind)) return null;
  const { party, levels } = source.options[option]!;
  const at = levels.map((_, level) => level);
  return {
    party,
    option,
    levels: at.filter((level) =>
      holds(
        expression,
        source.options.map((_, index) => (index === option ? level : 0)),
      ),
    ),
  };
}

function phraseOfAct(source: Case, { option, levels }: Act, telling: Telling): Phrase {
  const { voice } = telling;
  const phrases = levels.map((level) => phraseOf(source, option, level, telling));
  const [first] = phrases;
  if (first && phrases.length === 1) return first;
  if (phrases.every(({ kind }) => kind === 'verb'))
    return {
      kind: 'verb',
      text: sayList(
        phrases.map(({ text }) => text),
        voice,
        'disjunction',
      ),
    };
  const { name, levels: all } = source.options[option]!;
  const level = sayList(
    levels.map((index) => telling.text(all[index]!.name)),
    voice,
    'disjunction',
  );
  return { kind: 'name', text: sayStateWord('option.level', { name: telling.text(name), level }, voice) };
}

function partsOf(expression: Expression): number {
  switch (expression.kind) {
    case 'option':
      return 1;
    case 'not':
      return partsOf(expression.part);
    case 'and':
    case 'or':
      return expression.parts.reduce((sum, part) => sum + partsOf(part), 0);
    case 'if':
      return partsOf(expression.then) + partsOf(expression.condition);
    case 'iff':
      return partsOf(expression.left) + partsOf(expression.right);
  }
}
