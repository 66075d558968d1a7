import { holds, type Formula } from '@parley/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feasibleCodes, isPossible } from './feasible.ts';

const BITS = 5;
const terms: fc.Arbitrary<Formula> = fc.array(
  fc
    .record({ mask: fc.nat(2 ** BITS - 1), value: fc.nat(2 ** BITS - 1) })
    .map(({ mask, value }) => ({ mask, value: value & mask })),
  { maxLength: 12 },
);

it('finds out whether a code is left, as looking at every code does', () => {
  fc.assert(
    fc.property(terms, terms, (never, [given = { mask: 0, value: 0 }]) => {
      const codes = Array.from({ length: 2 ** BITS }, (_, code) => code);
      const left = codes.filter((code) => !holds(never, code));
      expect(feasibleCodes(never, BITS, 32, { left: 100_000 })).toEqual(left);
      const agreeing = left.filter((code) => (code & given.mask) === given.value);
      expect(isPossible(never, given, { left: 100_000 })).toBe(agreeing.length > 0);
    }),
  );
});

it('says that it does not know when the effort runs out, and that there are too many', () => {
  const never = [0, 1, 2].map((bit) => ({ mask: 1 << bit, value: 0 }));
  expect(isPossible(never, { mask: 0, value: 0 }, { left: 3 })).toBeNull();
  expect(feasibleCodes(never, BITS, 4, { left: 10 })).toBeNull();
  expect(feasibleCodes(never, BITS, 3, { left: 1000 })).toBeNull();
  expect(feasibleCodes(never, BITS, 4, { left: 1000 })).toEqual([7, 15, 23, 31]);
});
