import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../error.ts';
import { fuzzLarge } from '../../testing/fuzz-large.ts';
import { startNodeThread } from '../../testing/node-thread.ts';
import { analyzeLarge, type LargeAnalysis } from './analyze-large.ts';
import { keepThreads } from './kept-threads.ts';
import type { LargeConflict } from './large-conflict.ts';

const kept = keepThreads(startNodeThread);
afterAll(() => kept.stop());

/** Conflicts whose statements and rules are drawn; the first `silent` options of each party are not mentioned. */
function drawn(options: number, parties: number, seed: number, rules = 0, silent = 0): LargeConflict {
  let x = seed;
  const draw = (below: number): number => {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    return Math.floor((x * below) / 2 ** 32);
  };
  const term = (literals: number): { mask: number; value: number } => {
    let mask = 0;
    for (let literal = 0; literal < literals; literal++) {
      const option = draw(options);
      if (Math.floor(option / parties) >= silent) mask |= 1 << option;
    }
    return { mask, value: draw(2 ** options) & mask };
  };
  const directions = ['both', 'forward', 'both', 'backward', 'both'] as const;
  return {
    parties,
    options: Array.from({ length: options }, (_, option) => ({
      owner: option % parties,
      direction: directions[option % directions.length]!,
    })),
    never: Array.from({ length: rules }, () => term(4)),
    preferences: Array.from({ length: parties }, () => ({
      statements: Array.from({ length: 20 }, () => [term(2), term(3)]),
    })),
  };
}

/** What a result says, apart from how it was found. */
function said({ feasible, stable, equilibrium, hashes }: LargeAnalysis): unknown {
  return { feasible, stable, equilibrium, hashes };
}

describe('the large analysis', () => {
  it('gives the verdicts of the ordinary one on 500 random conflicts', async () => {
    expect(await fuzzLarge(500, 20_241_209)).toEqual({ runs: 500, seed: 20_241_209, failure: null });
  });

  it.each([
    { rules: 0, threads: 1 },
    { rules: 0, threads: 2 },
    { rules: 6, threads: 2 },
    { rules: 6, threads: 3 },
  ])('finds the same with threads as without: $rules rules, $threads threads', async ({ rules, threads }) => {
    for (const [options, parties] of [
      [3, 3],
      [13, 4],
      [14, 2],
    ] as const) {
      const conflict = drawn(options, parties, 5, rules);
      const alone = await analyzeLarge(conflict);
      const together = await analyzeLarge(conflict, { startThread: kept.start, threads });
      expect(said(together)).toEqual(said(alone));
      expect(together.equilibria).toEqual(alone.equilibria);
    }
  });

  it('leaves out what nobody mentions, one-way options too, and says so', async () => {
    const found = await analyzeLarge(drawn(12, 3, 7, 2, 1));
    expect(found.unmentioned).toEqual([0, 1, 2]);
    expect(found.mentioned).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(found.equilibria).toHaveLength(2 ** 9);
  });

  it('counts up to what there is to look at', async () => {
    const seen: (readonly [number, number])[] = [];
    await analyzeLarge(drawn(12, 3, 9), { onProgress: (done, all) => seen.push([done, all]) });
    const ascending = seen.map(([done]) => done);
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    expect(seen.every(([done, all]) => done <= all && all === seen[0]![1])).toBe(true);
    expect(seen.at(-1)![0] / seen.at(-1)![1]).toBeGreaterThan(0.9);
  });

  it('refuses a conflict without a feasible state, and too many options', async () => {
    const code = async (conflict: LargeConflict): Promise<string> => {
      const error: unknown = await analyzeLarge(conflict).catch((thrown: unknown) => thrown);
      return error instanceof EngineError ? error.code : 'accepted';
    };
    const conflict = drawn(6, 2, 1);
    expect(await code({ ...conflict, never: [{ mask: 0, value: 0 }] })).toBe('no-feasible-state');
    expect(await code({ ...conflict, options: Array(31).fill(conflict.options[0]) as never })).toBe(
      'too-many-options',
    );
  });

  it('reports what breaks a thread', async () => {
    const startThread: typeof startNodeThread = (_, failed) => ({
      post: () => failed(new Error('no such module')),
      stop: () => undefined,
    });
    await expect(analyzeLarge(drawn(6, 2, 1), { startThread })).rejects.toThrow('no such module');
  });
});

describe('an aborted analysis', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;

  it('ends with `aborted`, wherever it was, and leaves no memory behind: 100 times', async () => {
    const conflict = drawn(14, 4, 11, 4);
    const plain = await analyzeLarge(conflict);
    let x = 1;
    const held: number[] = [];
    for (let run = 0; run < 100; run++) {
      x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
      const controller = new AbortController();
      // Early, before the threads have begun, or after any share of the work, now and then in a later task.
      const share = x / 2 ** 32;
      const later = run % 3 === 0;
      if (run % 10 === 0) queueMicrotask(() => controller.abort());
      const outcome: unknown = await analyzeLarge(conflict, {
        signal: controller.signal,
        ...(run % 5 === 0 ? { startThread: startNodeThread, threads: 2 } : {}),
        onProgress(done, all) {
          if (done < share * 0.9 * all) return;
          if (later) setTimeout(() => controller.abort());
          else controller.abort();
        },
      }).catch((error: unknown) => error);
      if (outcome instanceof EngineError) expect(outcome.code).toBe('aborted');
      else expect(said(outcome as LargeAnalysis)).toEqual(said(plain));
      if (!later) expect(outcome).toBeInstanceOf(EngineError);
      if (run % 20 === 19) {
        collect();
        await new Promise((resolve) => setTimeout(resolve));
        collect();
        held.push(process.memoryUsage().arrayBuffers);
      }
    }
    // Each of the 80 analyses between takes more than 100 kilobytes.
    expect(held.at(-1)! - held[0]!).toBeLessThan(250_000);
  });

  it('does not begin when it was aborted before', async () => {
    const startThread = (): never => {
      throw new Error('started');
    };
    const signal = AbortSignal.abort();
    await expect(analyzeLarge(drawn(6, 2, 1), { signal, startThread })).rejects.toThrow('aborted');
  });
});
