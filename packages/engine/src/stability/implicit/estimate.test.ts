import { describe, expect, it } from 'vitest';
import { analyzeLarge } from './analyze-large.ts';
import { estimate, gatherKernel } from './estimate.ts';
import type { LargeConflict } from './large-conflict.ts';

/** Two options a step of preference, spread over all parties; the last `silent` options are not mentioned. */
function conflict(options: number, parties: number, silent = 0): LargeConflict {
  const mentioned = options - silent;
  return {
    parties,
    options: Array.from({ length: options }, (_, option) => ({ owner: option % parties, direction: 'both' })),
    preferences: Array.from({ length: parties }, (_, party) => ({
      statements: Array.from({ length: mentioned }, (_, step) => {
        const mask = (1 << ((party + step) % mentioned)) | (1 << ((party + 5 * step + 1) % mentioned));
        return [{ mask, value: step % 3 === 0 ? mask : mask & -mask }];
      }),
    })),
  };
}

describe('the estimate', () => {
  it('says what is left out', () => {
    expect(estimate(conflict(18, 3, 2))).toMatchObject({ codes: 2 ** 16, unmentioned: [16, 17] });
  });

  it('grows with the options and with the threads, and is less where parties are indifferent', () => {
    const [small, large] = [estimate(conflict(18, 3)), estimate(conflict(22, 3))];
    expect(large.bytes).toBeGreaterThan(small.bytes);
    expect(large.seconds).toBeGreaterThan(2 * small.seconds);
    expect(estimate(conflict(22, 3), { threads: 4 }).bytes).toBeGreaterThan(large.bytes);
    expect(estimate(conflict(22, 3), { threads: 4 }).seconds).toBeLessThan(large.seconds);
    const { preferences, ...rest } = conflict(22, 3);
    const calm = { ...rest, preferences: [preferences[0]!, { statements: [] }, { statements: [] }] };
    expect(estimate(calm).seconds).toBeLessThan(large.seconds);
  });

  it('is longer on a slower machine', () => {
    const seconds = (gather: number): number => estimate(conflict(22, 3), { gather }).seconds;
    expect(seconds(5) - seconds(2.5)).toBeCloseTo(seconds(7.5) - seconds(5));
    expect(seconds(5)).toBeGreaterThan(seconds(2.5));
  });

  it('has room for what the analysis holds', async () => {
    const asked = conflict(18, 3);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    await analyzeLarge(asked, {
      onProgress: () => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)),
    });
    expect(most).toBeGreaterThan(2 ** 19);
    expect(most).toBeLessThan(estimate(asked, { threads: 0 }).bytes);
  });
});

it('the kernel reads each of its places once', () => {
  const { reads, run } = gatherKernel();
  // The sum of 0 to reads - 1 in 32 bits.
  expect(run()).toBe(Number(BigInt.asIntN(32, (BigInt(reads) * BigInt(reads - 1)) / 2n)));
});
