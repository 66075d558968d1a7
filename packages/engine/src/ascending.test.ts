import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByKey } from './ascending.ts';

it('sorts like a stable comparison, a few items and many, whatever the spread of the keys', () => {
  const keys = fc
    .tuple(fc.constantFrom(1, 5, 300, 70_000, 0x7fffffff), fc.constantFrom(0, 1, 40, 3000))
    .chain(([largest, length]) => fc.array(fc.nat(largest), { minLength: length, maxLength: length }));
  fc.assert(
    fc.property(keys, fc.nat(3), (values, unsorted) => {
      const items = Int32Array.from(values.keys()).reverse();
      const count = Math.max(0, items.length - unsorted);
      const expected = [
        ...[...items.subarray(0, count)].sort((a, b) => (values[a] as number) - (values[b] as number)),
        ...items.subarray(count),
      ];
      sortByKey(items, count, Int32Array.from(values), new Int32Array(count));
      expect([...items]).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
