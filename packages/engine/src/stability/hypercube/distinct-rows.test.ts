import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctRows } from './distinct-rows.ts';

it('gives equal rows one index and different rows different ones, however many there are', () => {
  const numbers = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom(0, 0x7fffffff)), {
    maxLength: 400,
    size: 'max',
  });
  fc.assert(
    fc.property(numbers, (wanted) => {
      const rows = distinctRows(3);
      const indices = wanted.map((row) => rows.indexOf(Int32Array.from(row)));
      const firstSeen = [...new Set(wanted.map((row) => row.join()))];
      expect(indices).toEqual(wanted.map((row) => firstSeen.indexOf(row.join())));
      expect([...rows.kept()].join()).toEqual(firstSeen.join());
    }),
    { numRuns: 30 },
  );
});
