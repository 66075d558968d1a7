import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  analyze,
  analyzeLarge,
  conceptBit,
  DEFINITIONS,
  engineFor,
  gameOf,
  isStable,
  statesWith,
  type Concept,
} from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { largeConflict, modelOf, ranksOf, stressConflict, VARIANTS } from './stress-model.ts';
import { startThread } from './threads.ts';

const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** The verdicts on a generated conflict: how many states are stable under each concept, and a hash of all flags in order. */
function verdicts(...asked: Parameters<typeof stressConflict>) {
  const conflict = stressConflict(...asked);
  const model = modelOf(conflict);
  const engine = engineFor(model);
  const { stable, equilibria } = analyze(engine, ranksOf(model, conflict), CONCEPTS);
  const counts = (flags: Uint8Array): number[] =>
    CONCEPTS.map((concept) => statesWith(flags, concept).length);
  /** Over the codes, 0 where infeasible, in which each concept's bit is at its place among the five. */
  const hash = (flags: Uint8Array): string => {
    let mixed = 0x811c9dc5;
    for (const state of model.stateOf)
      mixed = Math.imul(mixed ^ (state < 0 ? 0 : (flags[state] as number)), 16_777_619) >>> 0;
    return mixed.toString(16);
  };
  return {
    method: engine.method,
    parties: stable.map(counts),
    equilibria: counts(equilibria),
    hashes: stable.map(hash),
  };
}

describe('the generated conflicts', () => {
  it('have the published verdicts with 2 parties', () => {
    expect(verdicts(16, 2)).toEqual({
      method: 'hypercube',
      parties: [
        [374, 41_792, 41_790, 39_538, 39_446],
        [431, 16_843, 16_710, 16_078, 15_819],
      ],
      equilibria: [1, 9528, 9461, 7697, 7611],
      hashes: ['92793595', '831b7d14'],
    });
  });

  it('have the published verdicts with 3 parties', () => {
    expect(verdicts(16, 3)).toEqual({
      method: 'hypercube',
      parties: [
        [2566, 65_217, 65_211, 63_403, 63_324],
        [3494, 33_054, 33_054, 32_947, 32_947],
        [1600, 42_550, 42_550, 36_685, 31_785],
      ],
      equilibria: [4, 17_101, 17_097, 13_463, 11_451],
      hashes: ['e35b5c63', 'abebee45', 'f514a90d'],
    });
  });

  it('have the published number of equilibria with 5 parties', () => {
    expect(verdicts(16, 5)).toMatchObject({
      method: 'hypercube',
      equilibria: [4, 28_283, 28_246, 25_219, 24_890],
    });
  });

  it.each(VARIANTS.flatMap((variant) => [2, 3, 5].map((parties) => ({ variant, parties }))))(
    'have, with states listed or not, in one thread or two, the same verdicts: $variant, $parties parties',
    async ({ variant, parties }) => {
      const { hashes, parties: stable, equilibria } = verdicts(16, parties, variant);
      const conflict = largeConflict(stressConflict(16, parties, variant));
      for (const threads of [{}, { startThread, threads: 1 }, { startThread, threads: 2 }]) {
        const found = await analyzeLarge(conflict, threads);
        expect({
          hashes: found.hashes.stable.map((hash) => hash.toString(16)),
          stable: found.stable,
          equilibria: found.equilibrium,
        }).toEqual({ hashes, stable, equilibria });
      }
    },
  );

  it.each(VARIANTS.flatMap((variant) => [2, 3].map((parties) => ({ variant, parties }))))(
    'have, small, the verdicts of the definitions: $variant, $parties parties',
    ({ variant, parties }) => {
      for (const options of [4, 6]) {
        const conflict = stressConflict(options, parties, variant, 7);
        const model = modelOf(conflict);
        const ranks = ranksOf(model, conflict);
        const game = gameOf(model, ranks);
        const { stable } = analyze(engineFor(model), ranks, CONCEPTS);
        stable.forEach((flags, party) => {
          const expected = Uint8Array.from({ length: model.states }, (_, state) =>
            CONCEPTS.reduce(
              (bits, concept) =>
                isStable(DEFINITIONS[concept], game, party, state) ? bits | conceptBit(concept) : bits,
              0,
            ),
          );
          expect(flags).toEqual(expected);
        });
      }
    },
  );

  it('are hard: about half the states infeasible, or two one-way options a party', () => {
    expect(modelOf(stressConflict(16, 5, 'infeasible')).states).toBeLessThan(40_000);
    const { forward, backward } = modelOf(stressConflict(16, 5, 'oneway'));
    expect([forward, backward]).toEqual([0b1001001001001, 0b10010010010010]);
  });
});

describe('the programs', () => {
  it.each([
    { args: ['--optoins', '16'], says: "Unknown option '--optoins'" },
    { args: ['--options', 'many'], says: "--options takes a whole number from 4 to 30, not 'many'" },
    { args: ['--variant', 'hard'], says: "--variant takes feasible, infeasible, oneway, not 'hard'" },
    { args: ['--small', '--parties', '3'], says: "Unknown option '--parties'" },
    { args: ['--sweep', '--parties', '3'], says: "Unknown option '--parties'" },
  ])('refuse $args', ({ args, says }) => {
    const main = join(import.meta.dirname, 'main.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=@parley/source', main, ...args],
      { encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});
