import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyedItems, sortByKey, sortKeyed } from './ascending.ts';

it('sorts like a stable comparison, a few items and many, whatever the spread of the keys', () => {
  const keys = fc
    .tuple(fc.constantFrom(1, 5, 300, 70_000, 0x7fffffff), fc.constantFrom(0, 1, 40, 3000))
    .chain(([largest, length]) => fc.array(fc.nat(largest), { minLength: length, maxLength: length }));
  fc.assert(
    fc.property(keys, fc.nat(3), (values, unsorted) => {
      const count = Math.max(0, values.length - unsorted);
      const expected = [...values.slice(0, count).entries()].sort(([, a], [, b]) => a - b);
      const sorted = { items: Int32Array.from(values.keys()), keys: Int32Array.from(values) };
      sortKeyed(sorted, count, keyedItems(count));
      expect([...sorted.items.subarray(0, count)]).toEqual(expected.map(([item]) => item));
      expect([...sorted.keys.subarray(0, count)]).toEqual(expected.map(([, key]) => key));

      const items = Int32Array.from(values.keys());
      sortByKey(items, count, Int32Array.from(values), new Int32Array(count));
      expect([...items.subarray(0, count)]).toEqual(expected.map(([item]) => item));
      expect([...items.subarray(count)]).toEqual([...values.keys()].slice(count));
    }),
    { numRuns: 60 },
  );
});
