import { CONCEPTS } from '@parley/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compile } from '../file/compile.ts';
import { readCase } from '../file/read-case.ts';
import { analyzeCase, type CaseAnalysis } from '../interests/analysis.ts';
import { sharedData, sharedDataIsHere } from '../testing/shared-data.ts';
import { analysisJson } from './analysis-json.ts';
import { analysisJsonSchema, type AnalysisJson } from './analysis-schema.ts';
import { catalogued } from './testing/compiled.ts';

const validate = new Ajv2020({ allErrors: true }).compile(analysisJsonSchema());

/** The analysis as printed and read again, after a look at the schema. */
function printed(analysis: CaseAnalysis, full = false, language: 'en' | 'ar' = 'en'): AnalysisJson {
  const json = JSON.parse(JSON.stringify(analysisJson(analysis, { language, full }))) as AnalysisJson;
  expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return json;
}

function analysed(text: string): CaseAnalysis {
  const { case: read, faults } = readCase(text);
  if (read === null) throw new Error(JSON.stringify(faults));
  return analyzeCase(compile(read));
}

describe('analysisJson', () => {
  it('says everything of a small case', () => {
    const json = printed(analyzeCase(catalogued('games/prisoners-dilemma-1950')));
    expect(json).toMatchObject({
      parley: 1,
      title: "Prisoner's Dilemma",
      language: 'en',
      phase: 'start',
      exact: true,
      complete: true,
      counts: { parties: 2, options: 2, states: 4, profiles: 1, holds: { nash: 1, seq: 2 } },
      concepts: CONCEPTS,
      lambda: 0.5,
      parties: [
        { id: 'first', name: 'The first prisoner' },
        { id: 'second', name: 'The second prisoner' },
      ],
      options: [
        { id: 'first.cooperate', party: 'first', name: 'Keep silent', levels: ['no', 'yes'], moves: 'both' },
        { id: 'second.cooperate', party: 'second' },
      ],
      statusQuo: 4,
      interests: { first: [{ id: 'sentence', name: 'The shortest sentence' }] },
      beliefs: { priors: { first: { sentence: 1 } }, from: { first: 'single' }, joint: null, stated: {} },
      rankings: { first: { sentence: [[3], [4], [1], [2]] } },
      selectivity: { nash: 0.25, seq: 0.5 },
    });
    expect(json.states).toEqual([
      { number: 1, code: 'NN', values: { 'first.cooperate': 'no', 'second.cooperate': 'no' } },
      { number: 2, code: 'YN', values: { 'first.cooperate': 'yes', 'second.cooperate': 'no' } },
      { number: 3, code: 'NY', values: { 'first.cooperate': 'no', 'second.cooperate': 'yes' } },
      { number: 4, code: 'YY', values: { 'first.cooperate': 'yes', 'second.cooperate': 'yes' } },
    ]);
    const [profile] = json.profiles;
    expect(profile).toMatchObject({
      interests: { first: 'sentence', second: 'sentence' },
      probability: 1,
      stability: { nash: { first: [1, 3], second: [1, 2] }, seq: { first: [1, 3, 4], second: [1, 2, 4] } },
      equilibria: { nash: [1], seq: [1, 4], sim: [1, 4] },
      counts: { seq: { stable: { first: 3, second: 3 }, equilibria: 2 } },
    });
    expect(json.holds.find(({ state, concept }) => state === 4 && concept === 'seq')).toEqual({
      state: 4,
      concept: 'seq',
      k: 1,
      h: 1,
      lambda: 0.5,
      flipsAt: null,
      steps: [[1, 1]],
      kResponsive: 1,
      hResponsive: 1,
      flipsAtResponsive: null,
      stepsResponsive: [[1, 1]],
      responsive: true,
    });
    expect(json.holds.find(({ concept }) => concept === 'sim')).toMatchObject({
      kResponsive: null,
      hResponsive: null,
      flipsAtResponsive: null,
      stepsResponsive: null,
      responsive: null,
    });
  });

  it('names things in the language asked for', () => {
    const json = printed(analyzeCase(catalogued('games/prisoners-dilemma-1950')), false, 'ar');
    expect(json).toMatchObject({
      language: 'ar',
      title: 'معضلة السجينين',
      parties: [{ name: 'السجين الأول' }, {}],
    });
  });

  it('writes a graph drawn by hand without values, SIM and responsive figures', () => {
    const json = printed(analyzeCase(catalogued('environment/elmira-1991-merged')));
    expect(json.states?.[8]).toEqual({
      number: 9,
      code: 's9',
      name: 'Uniroyal abandons its plant',
      values: {},
    });
    expect(json.concepts).not.toContain('sim');
    expect(json.variants.simultaneous).toBeNull();
    expect(
      json.holds.every(({ kResponsive, responsive }) => kResponsive === null && responsive === null),
    ).toBe(true);
  });

  const OPEN = `
parley: 1
title: Open
parties: {a: {options: {x: {}}}, b: {options: {y: {levels: [low, mid, high], moves: forward}}}}
status_quo: {}
interests:
  a: {i: {prior: 0.7, prefers: [a.x]}, other: {prior: 0.3}}
  b: {j: {prior: 0.5, weights: {a.x: 1}}, k: {prior: 0.5, prefers: [b.y = mid]}}
beliefs: {b: {a: {i: 0.4, other: 0.6}}}
phases: [{id: later, frozen: [b.y]}]
`;

  it('writes ranges where somebody may want what nobody thought of', () => {
    const json = printed(analysed(OPEN));
    expect(json.holds.find(({ state, concept }) => state === 4 && concept === 'nash')).toMatchObject({
      k: [0.7, 1],
      h: [0.7, 1],
      kResponsive: [0.7, 1],
      lambda: 0.5,
    });
    expect(json.rankings?.a).toEqual({
      i: [
        [2, 4, 6],
        [1, 3, 5],
      ],
      other: null,
    });
    expect(json.profiles.find(({ interests }) => interests.a === 'other')).toMatchObject({
      stability: null,
      equilibria: null,
      counts: null,
    });
    expect(Array.isArray(json.selectivity.nash)).toBe(true);
    expect(json.beliefs).toEqual({
      priors: { a: { i: 0.7, other: 0.3 }, b: { j: 0.5, k: 0.5 } },
      from: { a: 'given', b: 'given' },
      joint: null,
      stated: { b: { a: { i: 0.4, other: 0.6 } } },
    });
    expect(json.options[1]).toMatchObject({ levels: ['low', 'mid', 'high'], moves: 'forward' });
    expect(json.states?.[2]).toEqual({ number: 3, code: 'N1', values: { 'a.x': 'no', 'b.y': 'mid' } });
  });

  it('writes lambda and flip points by party where the thresholds differ', () => {
    const json = printed(analysed(`${OPEN}lambda: {a: 0.5, b: 0.9}\n`));
    expect(json.lambda).toEqual({ a: 0.5, b: 0.9 });
    expect(json.holds[0]).toMatchObject({
      lambda: { a: 0.5, b: 0.9 },
      flipsAt: { a: null, b: null },
      steps: null,
    });
  });

  it('writes the phase and what is frozen in it', () => {
    const { case: read } = readCase(OPEN);
    const json = printed(analyzeCase(compile(read!, read!.phases[1])));
    expect(json).toMatchObject({ phase: 'later', options: [{ moves: 'both' }, { moves: 'frozen' }] });
  });

  it('leaves lists out for counts with more than 4,096 states, unless all is asked for', () => {
    const options = (count: number): string =>
      Array.from({ length: count }, (_, index) => `o${index}: {}`).join(', ');
    const { case: read } = readCase(`
parley: 1
title: Large
parties: {a: {options: {${options(7)}}}, b: {options: {${options(6)}}}}
status_quo: {}
interests: {a: {i: {prefers: [a.o0]}}, b: {i: {prefers: [a.o1]}}}
proposals: {p: {signatories: [a], sets: {a.o0: yes}}}
`);
    const analysis = analyzeCase(compile(read!), { concepts: ['nash'] });
    const short = printed(analysis);
    expect(short).toMatchObject({ complete: false, counts: { states: 8192, holds: { nash: 4096 } } });
    expect(short).not.toHaveProperty('states');
    expect(short).not.toHaveProperty('rankings');
    expect(short.profiles[0]).toEqual({
      interests: { a: 'i', b: 'i' },
      probability: 1,
      counts: { nash: { stable: { a: 4096, b: 8192 }, equilibria: 4096 } },
    });
    // The proposal's state, and of the others, which hold alike, the ten nearest to the status quo.
    expect(short.holds.map(({ state }) => state)).toEqual([2, 4, 6, 10, 18, 34, 66, 130, 258, 514, 1026]);
    const full = printed(analysis, true);
    expect(full).toMatchObject({ complete: true, states: { length: 8192 }, holds: { length: 4096 } });
    expect(full.profiles[0]?.equilibria?.nash).toHaveLength(4096);
  });

  it('is described by the published schema', async () => {
    const schema = `${JSON.stringify(analysisJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/analysis.schema.json');
  });

  it('refuses in the schema what it never writes', () => {
    const json = analysisJson(analyzeCase(catalogued('games/prisoners-dilemma-1950')), { language: 'en' });
    for (const wrong of [
      { ...json, parley: 2 },
      { ...json, extra: 1 },
      { ...json, holds: [{ state: 0 }] },
    ])
      expect(validate(wrong)).toBe(false);
  });
});

interface Example {
  readonly name: string;
  readonly yaml: string;
  readonly profiles: readonly Pick<
    AnalysisJson['profiles'][number],
    'interests' | 'probability' | 'equilibria'
  >[];
  readonly holds: readonly AnalysisJson['holds'][number][];
  readonly selectivity: AnalysisJson['selectivity'];
}

const examples = sharedDataIsHere ? (sharedData('model-examples.json') as readonly Example[]) : [];

describe.skipIf(!sharedDataIsHere)('analysisJson of models worked out by brute force', () => {
  it.each(examples)('writes the figures of $name', ({ yaml, profiles, holds, selectivity }) => {
    const json = printed(analysed(yaml));
    expect(json.holds.filter(({ concept }) => concept !== 'sim')).toHaveLength(holds.length);
    for (const expected of holds) {
      const found = json.holds.find(
        ({ state, concept }) => state === expected.state && concept === expected.concept,
      );
      expect(nearly(found)).toEqual(nearly(expected));
    }
    expect(nearly({ ...json.selectivity, sim: 0 })).toEqual(nearly({ ...selectivity, sim: 0 }));
    for (const { interests, probability, equilibria } of profiles) {
      const found = json.profiles.find((profile) => same(profile.interests, interests));
      expect(found?.probability).toBeCloseTo(probability, 9);
      expect({ ...found?.equilibria, sim: 0 }).toEqual({ ...equilibria, sim: 0 });
    }
  });
});

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}

/** Numbers to nine digits, as the examples are printed. */
function nearly(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toFixed(8)) : part,
  );
}
