import { expect, it } from 'vitest';
import { drawBelow, seededRandom } from './random.ts';

it('the same seed gives the same numbers, another seed others', () => {
  const drawn = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 4 }, random);
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(drawn(2 ** 32 + 1)).toEqual(drawn(1));
});

it('draws below a count evenly, and refuses what would favour small numbers', () => {
  const random = seededRandom(3);
  const counts = Array<number>(7).fill(0);
  for (let drawn = 0; drawn < 70_000; drawn++) counts[drawBelow(random, 7)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  const high = [2 ** 32 - 1, 10];
  expect(drawBelow(() => high.shift()!, 3 * 2 ** 29)).toBe(5);
});

it('every bit is set in about half of the numbers', () => {
  const random = seededRandom(20_241_208);
  const set = Array<number>(32).fill(0);
  for (let drawn = 0; drawn < 10_000; drawn++) {
    const number = random();
    for (let bit = 0; bit < 32; bit++) set[bit]! += (number >>> bit) & 1;
  }
  for (const count of set) expect(Math.abs(count - 5000)).toBeLessThan(250);
});
