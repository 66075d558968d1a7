import { describe, expect, it } from 'vitest';
import { sweepCase, type CaseSweep } from '../interests/sweep.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { sayExtensions, sayShare, saySweep } from './say-sweep.ts';
import { sweepJson } from './sweep-json.ts';
import { sweepJsonSchema, sweepSchema } from './sweep-schema.ts';
import { sweptStates } from './swept-states.ts';
import type { Voice } from './voice.ts';

const en: Voice = { language: 'en', digits: 'latn' };
const ar: Voice = { language: 'ar', digits: 'latn' };
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/gu, '');

// Each wants first that the other disarms; whether North would rather keep its own arms is not known.
const ARMS = `parley: 1
title: {en: Arms, ar: السلاح}
parties:
  north: {name: {en: The North, ar: الشمال}, options: {arms: {says: {en: keeps its arms, ar: يحتفظ بسلاحه}}}}
  south: {name: {en: The South, ar: الجنوب}, options: {arms: {says: {en: keeps its arms, ar: يحتفظ بسلاحه}}}}
interests:
  north: {i: {prefers: [not south.arms, {unsure: north.arms}]}}
  south: {i: {prefers: [not north.arms, south.arms]}}
`;
const sweepOf = (text: string, samples?: number): CaseSweep =>
  sweepCase(compiledCase(text), {
    interests: [0, 0],
    concepts: ['nash', 'seq'],
    ...(samples !== undefined && { samples }),
  });

describe('a sweep in words', () => {
  const sweep = sweepOf(ARMS);
  const { states } = sweptStates(sweep, 5);
  const said = saySweep(sweep, states, en);

  it('shows the states with the greatest shares', () => {
    expect(states).toEqual([2, 3, 0]);
    expect(sweptStates(sweep, 2)).toEqual({ states: [2, 3], more: 1 });
    expect(sayShare(sweep, 0, 2, en)).toBe('50%');
    expect(sayShare(sweepOf(ARMS, 400), 0, 0, en)).toBe('0% (0% to 1%)');
    expect(['nash', 'seq', 'sseq'].map((concept) => sayExtensions(sweep, concept as 'nash', 0, en))).toEqual([
      '–',
      'a b c d',
      null,
    ]);
    expect(sayExtensions(sweep, 'seq', 0, ar)).toBe('أ ب ج د');
  });

  it('says what is not known and what was done about it', () => {
    expect(said.unknowns).toEqual({
      items: ['The North: whether “the North keeps its arms” is wanted, or its opposite'],
      sentences: [
        'A completion settles all of this at once. There are 2, and each counts once.',
        'All were tried: the shares are exact.',
      ],
    });
    expect(saySweep(sweepOf(ARMS, 400), states, en).unknowns.sentences[1]).toBe(
      '400 were drawn at random, each equally likely (seed 1); in brackets stands the interval of each share at 95% confidence.',
    );
    const known = saySweep(sweepOf(ARMS.replace('{unsure: north.arms}', 'north.arms')), [3], en);
    expect(known.unknowns.items).toEqual([]);
    expect(known.deciding).toEqual({ rows: [], sentence: null });
    expect(known.method).toHaveLength(1);
  });

  it('says what decides', () => {
    expect(said.deciding.sentence).toBe(
      'For state 3 most depends on this: The North: whether “the North keeps its arms” is wanted, or its opposite. Under Nash stability it is an equilibrium in 0% of the completions if the statement is wanted, in 100% if its opposite is.',
    );
    expect(said.deciding.rows.map(({ state, most }) => [state, most?.concept, most?.yes, most?.no])).toEqual([
      [2, 'nash', '0%', '100%'],
      [3, 'nash', '100%', '0%'],
      [0, 'seq', '100%', '0%'],
    ]);
    expect(saySweep(sweep, [1], en).deciding.sentence).toBe(
      'No unknown statement makes a difference to these states.',
    );
  });

  it('says which swaps end an equilibrium, together with concepts that agree, and what must not be left out', () => {
    const known = sweepOf(ARMS.replace('{unsure: north.arms}', 'north.arms'));
    const { robustness, omissions } = saySweep(known, [3, 0], en);
    expect(robustness.rows).toEqual([
      { state: 3, concepts: ['nash', 'seq'], survived: '2 of 2', fewest: '–', ends: ['in no order'] },
      {
        state: 0,
        concepts: ['seq'],
        survived: '0 of 2',
        fewest: '1',
        ends: [
          'The North: “the North keeps its arms” comes before “the South: arms (no)”',
          'The South: “the South keeps its arms” comes before “the North: arms (no)”',
        ],
      },
    ]);
    expect(omissions.sentence).toContain('Most rests on the North: “');
    expect(omissions.rows[0]).toMatchObject({ lost: expect.any(Number) as number });
  });

  it('says several swaps by what stands at its place by then', () => {
    const three = `parley: 1
title: Three
parties: {a: {options: {x: {}}}}
interests: {a: {i: {ranking: [Y, N]}}}
`;
    const ranked = sweepCase(compiledCase(three), { interests: [0], concepts: ['nash'] });
    expect(saySweep(ranked, [1], en).robustness.rows[0]?.ends).toEqual([
      'a: places 1 and 2 of the ranking are exchanged',
    ]);
    expect(saySweep(ranked, [1], en).omissions).toEqual({ rows: [], sentence: null });
  });

  it('is said in Arabic too, without a Latin word', () => {
    const all = [sweep, sweepOf(ARMS, 400)].flatMap((of) => {
      const { unknowns, deciding, robustness, omissions, method } = saySweep(of, states, ar);
      return [
        ...unknowns.items,
        ...unknowns.sentences,
        deciding.sentence ?? '',
        ...robustness.sentences,
        ...robustness.rows.flatMap(({ ends, survived, fewest }) => [...ends, survived, fewest]),
        omissions.sentence ?? '',
        ...method,
      ];
    });
    for (const text of all) expect(text.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')).toMatch(/^[^A-Za-z]*$/u);
    expect(bare(all[0] ?? '')).toBe('الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه');
  });
});

describe('a sweep as data', () => {
  it.each([
    ['exact', sweepOf(ARMS)],
    ['drawn', sweepOf(ARMS, 400)],
    [
      'of a graph',
      sweepCase(
        compiledCase(`parley: 1
title: Ranked
parties: {a: {}, b: {}}
states: [calm, dispute]
moves: {a: [[calm, dispute]], b: []}
interests:
  a: {i: {ranking: [{unsure: [calm, dispute]}]}}
  b: {i: {ranking: [[calm, dispute]]}}
`),
        { interests: [0, 0], concepts: ['nash', 'sseq'] },
      ),
    ],
  ])('fits its schema: %s', (_, sweep) => {
    const json = sweepJson(sweep, sweptStates(sweep, 2), en);
    expect(sweepSchema.parse(json)).toEqual(json);
    expect(JSON.stringify(json)).not.toContain('undefined');
  });

  it('has the published JSON Schema', async () => {
    const schema = `${JSON.stringify(sweepJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/sweep.schema.json');
  });

  it('has numbers from 1 and ids', () => {
    const sweep = sweepOf(ARMS);
    const json = sweepJson(sweep, { states: [0], more: 2 }, en);
    expect(json).toMatchObject({
      interests: { north: 'i', south: 'i' },
      unknowns: [{ kind: 'statement', party: 'north', statement: 'north.arms' }],
      completions: 2,
      tried: 2,
      exact: true,
      seed: null,
      more: 2,
      states: [
        {
          number: 1,
          code: 'NN',
          shares: { nash: 0, seq: 0.5 },
          intervals: null,
          extensions: { nash: [], seq: ['a', 'b', 'c', 'd'] },
          unknowns: [{ unknown: 0, yes: { nash: 0, seq: 1 }, no: { nash: 0, seq: 0 } }],
        },
      ],
    });
    expect(json.robustness.omissions.map(({ party, place, statement }) => [party, place, statement])).toEqual(
      [
        ['north', 1, 'not south.arms'],
        ['south', 1, 'not north.arms'],
        ['south', 2, 'south.arms'],
      ],
    );
  });
});
