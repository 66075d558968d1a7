import fc from 'fast-check';
import type { Expression } from '../file/expression.ts';

/** Options as the printer and the parser need them: plain ones and ones with levels. */
export const OPTIONS = [
  { id: 'a.x', levels: ['no', 'yes'] },
  { id: 'a.y', levels: ['low', 'middle', 'high'] },
  { id: 'b.x', levels: ['no', 'yes'] },
  { id: 'b.z', levels: ['0', '1', '2', '3'] },
].map(({ id, levels }) => ({
  id,
  party: id.startsWith('a') ? 0 : 1,
  name: { en: id },
  moves: 'both' as const,
  plain: levels.length === 2,
  levels: levels.map((level) => ({ id: level, name: { en: level }, says: null })),
}));

/** The levels of every state of `OPTIONS`, feasible or not. */
export const STATES: readonly (readonly number[])[] = OPTIONS.reduce<number[][]>(
  (states, { levels }) => states.flatMap((state) => levels.map((_, level) => [...state, level])),
  [[]],
);

/** Random expressions over `OPTIONS`, of every kind. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const option = fc.nat(OPTIONS.length - 1).chain((index) =>
    fc.record({
      kind: fc.constant('option' as const),
      option: fc.constant(index),
      comparison: fc.constantFrom('=' as const, '>=' as const),
      level: fc.nat((OPTIONS[index]?.levels.length ?? 1) - 1),
    }),
  );
  const part = tie('expression');
  const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
  return {
    expression: fc.oneof(
      { maxDepth: 4 },
      option,
      fc.record({ kind: kind('not'), part }),
      fc.record({
        kind: fc.constantFrom('and', 'or'),
        parts: fc.array(part, { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: kind('if'), then: part, condition: part }),
      fc.record({ kind: kind('iff'), left: part, right: part }),
    ),
  };
}).expression;
