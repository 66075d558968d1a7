import { holds as holdsAtCode } from '@parley/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions, OPTIONS, STATES } from '../testing/random-expression.ts';
import { bitLayout, codeOfLevels } from './bits.ts';
import { disjunctionOf } from './disjunction.ts';
import { holds, optionsOf, type Expression } from './expression.ts';
import { parseExpression, type Syntax } from './expression-parser.ts';
import { printExpression } from './expression-printer.ts';

/** The syntax with brackets around every part. */
function bracketed(syntax: Syntax): string {
  switch (syntax.kind) {
    case 'option': {
      const { party, option, compared } = syntax;
      const tail = compared ? ` ${compared.comparison} ${compared.level.text}` : '';
      return `${party.text}.${option.text}${tail}`;
    }
    case 'not':
      return `(not ${bracketed(syntax.part)})`;
    case 'and':
    case 'or':
      return `(${syntax.parts.map(bracketed).join(` ${syntax.kind} `)})`;
    case 'if':
      return `(${bracketed(syntax.then)} if ${bracketed(syntax.condition)})`;
    case 'iff':
      return `(${bracketed(syntax.left)} iff ${bracketed(syntax.right)})`;
  }
}

describe('precedence', () => {
  it.each([
    ['not a.x and b.x', '((not a.x) and b.x)'],
    ['a.x or b.x and not a.y = low', '(a.x or (b.x and (not a.y = low)))'],
    ['a.x if b.x or a.y >= high', '(a.x if (b.x or a.y >= high))'],
    ['a.x and b.x iff not not b.z', '((a.x and b.x) iff (not (not b.z)))'],
    ['(a.x or b.x) and b.z', '((a.x or b.x) and b.z)'],
    ['a.x if (b.x iff b.z)', '(a.x if (b.x iff b.z))'],
    ['not (a.x if b.x)', '(not (a.x if b.x))'],
    ['\u200fالشمال.سدّ\u200f = عال\u061c and\u200eb.x', '(الشمال.سدّ = عال and b.x)'],
  ])('of %s is %s', (text, expected) => {
    const { syntax } = parseExpression(text);
    expect(syntax && bracketed(syntax)).toBe(expected);
  });
});

describe('an expression', () => {
  const asRead = (text: string): Expression => {
    const resolve = (syntax: Syntax): Expression => {
      switch (syntax.kind) {
        case 'option': {
          const option = OPTIONS.findIndex(({ id }) => id === `${syntax.party.text}.${syntax.option.text}`);
          const level = OPTIONS[option]?.levels.findIndex(({ id }) => id === syntax.compared?.level.text);
          return syntax.compared
            ? { kind: 'option', option, comparison: syntax.compared.comparison, level: level ?? -1 }
            : { kind: 'option', option, comparison: '>=', level: 1 };
        }
        case 'not':
          return { kind: 'not', part: resolve(syntax.part) };
        case 'and':
        case 'or':
          return { kind: syntax.kind, parts: syntax.parts.map(resolve) };
        case 'if':
          return { kind: 'if', then: resolve(syntax.then), condition: resolve(syntax.condition) };
        case 'iff':
          return { kind: 'iff', left: resolve(syntax.left), right: resolve(syntax.right) };
      }
    };
    const { syntax } = parseExpression(text);
    return resolve(syntax as Syntax);
  };

  it('is the same after printing and parsing', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(asRead(printExpression(expression, OPTIONS))).toEqual(expression);
      }),
    );
  });

  it('holds where its alternatives over bits do', () => {
    const layout = bitLayout(OPTIONS);
    fc.assert(
      fc.property(expressions, (expression) => {
        const formula = disjunctionOf(expression, layout, 10_000);
        for (const levels of STATES)
          expect(holdsAtCode(formula ?? [], codeOfLevels(layout, levels))).toBe(holds(expression, levels));
      }),
    );
  });

  it('takes a conditional with a false condition as satisfied', () => {
    const rain = asRead('a.x if b.x');
    expect(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ].map(([x = 0, condition = 0]) => holds(rain, [x, 0, condition, 0])),
    ).toEqual([true, false, true, true]);
  });

  it('names its options once each', () => {
    expect(optionsOf(asRead('b.z = 2 or a.x if not b.z iff a.x'.replace(' iff a.x', '')))).toEqual([0, 3]);
  });

  it('has no formula when it multiplies out to too many alternatives', () => {
    const pairs = Array.from({ length: 10 }, (_, pair): Expression => ({
      kind: 'or',
      parts: [2 * pair, 2 * pair + 1].map((option) => ({
        kind: 'option',
        option,
        comparison: '>=',
        level: 1,
      })),
    }));
    const layout = bitLayout(
      Array.from({ length: 20 }, () => OPTIONS[0]).filter((option) => option !== undefined),
    );
    expect(disjunctionOf({ kind: 'and', parts: pairs }, layout, 1024)).toHaveLength(1024);
    expect(disjunctionOf({ kind: 'and', parts: pairs }, layout, 1023)).toBeNull();
  });
});
