import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feasibleStates, gmcrOrder, leavesAState } from './gmcr-states.ts';

it('numbers states by options in the order of decision makers, when every option has one', () => {
  const permutation = fc
    .integer({ min: 1, max: 9 })
    .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }));
  fc.assert(
    fc.property(permutation, (owned) => {
      expect(gmcrOrder(owned.length, owned)).toEqual(owned);
    }),
  );
});

it('puts options without owner in between', () => {
  expect(gmcrOrder(3, [0, 2])).toEqual([1, 0, 2]);
  expect(gmcrOrder(2, [1])).toEqual([0, 1]);
});

it('lists feasible states by number and stops at the limit', () => {
  const never = [
    [
      { option: 0, taken: true },
      { option: 1, taken: true },
    ],
  ];
  expect(feasibleStates([1, 0], never, 3)).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
  expect(feasibleStates([1, 0], never, 2)).toBeNull();
});

it('knows whether a state is left, with any patterns', () => {
  const pattern = fc.array(fc.record({ option: fc.nat(3), taken: fc.boolean() }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 12 }), (never) => {
      const states = feasibleStates([0, 1, 2, 3], never, 16) ?? [];
      expect(leavesAState(4, never)).toBe(states.length > 0);
    }),
  );
});
