import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printExpression } from '../file/expression-printer.ts';
import { holds } from '../file/expression.ts';
import { expressionOf } from './gmcr-expression.ts';
import type { Condition, Literal } from './gmcr.ts';

const levels = [
  { id: 'no', name: {}, says: null },
  { id: 'yes', name: {}, says: null },
];
const options = ['p', 'q', 'r'].map((id) => ({ id, levels }));
const positions = [0, 1, 2];

/** A pattern such as `p -q`. */
function pattern(text: string): Literal[] {
  return text
    .split(' ')
    .map((word) => ({ option: 'pqr'.indexOf(word.slice(-1)), taken: !word.startsWith('-') }));
}

function printed(...patterns: string[]): string {
  const expression = expressionOf(patterns.map(pattern), positions);
  return expression ? printExpression(expression, options) : '';
}

describe('a condition of GMCR+', () => {
  it('of one pattern is a conjunction', () => {
    expect(printed('p')).toBe('p');
    expect(printed('p -q r')).toBe('p and not q and r');
  });

  it('stored for "if" and "iff" is that again', () => {
    expect(printed('p q', '-p q', '-p -q')).toBe('q if p');
    expect(printed('p q', '-p -q')).toBe('q iff p');
    expect(printed('p -q', '-p q')).toBe('not q iff p');
  });

  it('of other patterns is a disjunction', () => {
    expect(printed('p q', 'r')).toBe('p and q or r');
    expect(printed('p q', 'p -q')).toBe('p and q or p and not q');
  });

  it('means the same, or decides nothing', () => {
    const literal = fc.record({ option: fc.nat(2), taken: fc.boolean() });
    const condition: fc.Arbitrary<Condition> = fc.array(fc.array(literal, { maxLength: 3 }), {
      maxLength: 5,
    });
    const pairs: fc.Arbitrary<Condition> = fc.array(
      fc.tuple(fc.boolean(), fc.boolean()).map(([p, q]) => [
        { option: 0, taken: p },
        { option: 2, taken: q },
      ]),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.oneof(condition, pairs), (patterns) => {
        const expression = expressionOf(patterns, positions);
        const truths = Array.from({ length: 8 }, (_, code) => {
          const values = positions.map((option) => (code >> option) & 1);
          const meant = patterns.some((parts) =>
            parts.every(({ option, taken }) => (values[option] === 1) === taken),
          );
          if (expression) expect(holds(expression, values)).toBe(meant);
          return meant;
        });
        if (!expression) expect(new Set(truths).size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
