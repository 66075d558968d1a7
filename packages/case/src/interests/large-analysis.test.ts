import { conceptBit, type LevelConcept } from '@parley/engine';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateAt, type Compiled } from '../file/compile.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { BY_OPTIONS } from '../testing/small-cases.ts';
import { analyzeCase, type CaseAnalysis } from './analysis.ts';
import { analyzeLargeCase, estimateLargeCase, type LargeCaseAnalysis } from './large-analysis.ts';
import { isLarge, largeCase, nearestEquilibria } from './large-case.ts';

const CONCEPTS: readonly LevelConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

const catalog = join(import.meta.dirname, '../../../../catalog');
const published = globSync('**/case.yaml', { cwd: catalog })
  .map((file) => ({ name: file, text: readFileSync(join(catalog, file), 'utf8') }))
  .filter(({ text }) => !text.includes('\nstates:'));

const WITH_OTHER = `parley: 1
title: An interest that nobody thought of, and an option that nobody cares about
parties: {a: {options: {go: {}, wave: {}}}, b: {options: {answer: {levels: [no, half, full]}}}}
status_quo: {a.wave: yes}
rules: [never: not a.go and b.answer = full]
interests:
  a: {only: {prefers: [not b.answer, a.go]}}
  b:
    stern: {prior: 0.3, prefers: [b.answer iff a.go, b.answer = full]}
    meek: {prior: 0.5, prefers: [not b.answer]}
    other: {prior: 0.2}
`;

/** The numbers of states that the ordinary analysis finds, in the order of the large one's profiles. */
function counted({ result }: CaseAnalysis, { large }: LargeCaseAnalysis): unknown {
  return large.profiles.map(({ interests }) => {
    const profile = result.profiles.find((other) => String(other.interests) === String(interests));
    if (!profile?.stability) return null;
    const { stable, equilibria } = profile.stability;
    const under = (flags: Uint8Array): number[] =>
      CONCEPTS.map((concept) => flags.filter((flag) => (flag & conceptBit(concept)) !== 0).length);
    return { stable: stable.map(under), equilibria: under(equilibria) };
  });
}

/** K of a state by the ordinary analysis, and who leaves it in each of the large one's profiles. */
function judged(compiled: Compiled, { result }: CaseAnalysis, large: LargeCaseAnalysis): unknown {
  return large.shown.map(({ levels, leaving }) => {
    const state = stateAt(compiled, levels);
    if (state === null) throw new Error('an infeasible state is shown');
    const other = large.large.profiles
      .filter(({ known }) => !known)
      .reduce((sum, { probability }) => sum + probability, 0);
    const k = CONCEPTS.map((concept) => {
      const holding = result.holds.find((one) => one.concept === concept && one.state === state);
      return holding ? holding.k : { low: 0, high: other };
    });
    const left = large.large.profiles.map(({ interests }) => {
      const profile = result.profiles.find((one) => String(one.interests) === String(interests));
      if (!profile?.stability) return null;
      const { stable } = profile.stability;
      return CONCEPTS.map((concept) =>
        stable.flatMap((flags, party) => ((flags[state]! & conceptBit(concept)) === 0 ? [party] : [])),
      );
    });
    return { k, leaving: leaving && left };
  });
}

describe('the analysis of a case without listing its states', () => {
  it.each([{ name: 'by options', text: BY_OPTIONS }, { name: 'with other', text: WITH_OTHER }, ...published])(
    'finds what the ordinary one finds: $name',
    async ({ text }) => {
      const compiled = compiledCase(text);
      const ordinary = analyzeCase(compiled, { concepts: CONCEPTS });
      const large = await analyzeLargeCase(largeCase(compiled.case), { concepts: CONCEPTS });
      expect(large.states).toBe(compiled.model.states);
      expect(large.counts.map((one) => one && { stable: one.stable, equilibria: one.equilibria })).toEqual(
        counted(ordinary, large),
      );
      const shown = large.shown.map(({ k, leaving }) => ({ k, leaving }));
      expect(rounded(shown)).toEqual(rounded(judged(compiled, ordinary, large)));
      expect(rounded(large.selectivity)).toEqual(
        rounded(CONCEPTS.map((concept) => ordinary.result.selectivity[concept])),
      );
    },
  );

  it('names the options that nothing depends on, and leaves them as they are', async () => {
    const large = await analyzeLargeCase(largeCase(compiledCase(WITH_OTHER).case), { concepts: ['nash'] });
    const { options } = large.large.case;
    expect(large.unmentioned.map((option) => options[option]?.id)).toEqual(['a.wave']);
    expect(large.shown.every(({ levels }) => levels[1] === 1)).toBe(true);
    expect(large.shown.filter(({ leaving }) => leaving === null).length).toBeGreaterThan(0);
  });

  it('says how far it is, over all profiles', async () => {
    const heard: (readonly [number, number])[] = [];
    await analyzeLargeCase(largeCase(compiledCase(BY_OPTIONS).case), {
      concepts: ['seq'],
      onProgress: (done, of) => heard.push([done, of]),
    });
    const [done, of] = heard.at(-1)!;
    expect(done).toBe(of);
    expect(heard.map(([part]) => part)).toEqual(heard.map(([part]) => part).sort((a, b) => a - b));
  });

  it('estimates the profiles together', () => {
    const two = estimateLargeCase(largeCase(compiledCase(WITH_OTHER).case), {
      concepts: CONCEPTS,
      threads: 1,
    });
    const one = estimateLargeCase(
      {
        ...largeCase(compiledCase(WITH_OTHER).case),
        profiles: largeCase(compiledCase(WITH_OTHER).case).profiles.slice(0, 1),
      },
      { concepts: CONCEPTS, threads: 1 },
    );
    expect(two.seconds).toBeCloseTo(2 * one.seconds);
    expect(two.bytes).toBe(one.bytes);
  });
});

describe('whether a case is large', () => {
  const options = (count: number): string =>
    Array.from({ length: count }, (_, option) => `o${option}: {}`).join(', ');
  const file = (count: number, rules = ''): string => `parley: 1
title: Many options
parties: {a: {options: {${options(count)}}}, b: {options: {z: {}}}}
${rules}
interests: {a: {only: {prefers: [a.o0]}}, b: {only: {prefers: [b.z]}}}
`;

  it('goes by the feasible states, not by the options', () => {
    expect(isLarge(compiledCase(file(15)).case)).toBe(false);
    expect(isLarge(compiledCase(file(16)).case)).toBe(true);
    const few = Array.from({ length: 8 }, (_, option) => `  - never: a.o${option}\n`).join('');
    expect(isLarge(compiledCase(file(18, `rules:\n${few}`)).case)).toBe(false);
  });
});

describe('the nearest equilibria', () => {
  it('are those that differ in the fewest bits, under all concepts first', () => {
    const flags = new Uint8Array(16);
    const [nash, seq] = [conceptBit('nash'), conceptBit('seq')];
    flags[0b0001] = seq;
    flags[0b0110] = nash | seq;
    flags[0b1000] = nash | seq;
    flags[0b1111] = nash;
    expect(nearestEquilibria(flags, ['nash', 'seq'], 0, 4)).toEqual([0b1000, 0b0110, 0b0001, 0b1111]);
    expect(nearestEquilibria(flags, ['nash', 'seq'], 0b0111, 2)).toEqual([0b0110, 0b1000]);
    expect(nearestEquilibria(flags, ['seq'], 0, 1)).toEqual([0b0001]);
  });
});

/** Sums of probabilities differ by the order of adding. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)),
  );
}
