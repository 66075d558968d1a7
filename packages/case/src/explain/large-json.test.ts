import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyzeLargeCase } from '../interests/large-analysis.ts';
import { largeCase } from '../interests/large-case.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { largeAnalysisJson } from './large-json.ts';
import { largeAnalysisJsonSchema } from './large-schema.ts';

const NEIGHBOURS = `parley: 1
title: Two neighbours
parties:
  north: {options: {open: {}, act1: {}, act2: {}, act3: {}}}
  south: {options: {trade: {}}}
status_quo: {north.act1: yes}
interests:
  north: {calm: {prefers: [not (north.act2 or north.act3), north.open if south.trade, south.trade]}}
  south:
    trade: {prior: 0.75, prefers: [south.trade if north.open, not south.trade if not north.open]}
    pride: {prior: 0.25, prefers: [not south.trade]}
proposals:
  deal: {signatories: [north, south], sets: {north.open: yes, south.trade: yes}}
`;

const validate = new Ajv2020({ allErrors: true }).compile(largeAnalysisJsonSchema());

describe('the analysis of a large case as data', () => {
  const printed = async (text: string): Promise<ReturnType<typeof largeAnalysisJson>> => {
    const analysis = await analyzeLargeCase(largeCase(compiledCase(text).case), {
      concepts: ['nash', 'seq'],
    });
    return JSON.parse(JSON.stringify(largeAnalysisJson(analysis, { language: 'en' }))) as never;
  };

  it('names states by code, and counts them', async () => {
    const json = await printed(NEIGHBOURS);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.counts).toEqual({ parties: 2, options: 5, states: 32, profiles: 2 });
    expect(json.options.map(({ mentioned }) => mentioned)).toEqual([true, false, true, true, true]);
    expect(json.profiles.map(({ probability }) => probability)).toEqual([0.75, 0.25]);
    // North keeps still and, when South trades, opens: 4 + 2 states. South answers in kind: half of all states.
    expect(json.profiles[0]!.counts!.nash).toEqual({ stable: { north: 6, south: 16 }, equilibria: 4 });
    const [statusQuo, deal, ...others] = json.shown;
    expect(statusQuo).toMatchObject({
      code: 'NYNNN',
      isStatusQuo: true,
      proposals: [],
      k: { nash: 1, seq: 1 },
    });
    expect(deal).toMatchObject({
      code: 'YYNNY',
      proposals: ['deal'],
      values: { 'north.open': 'yes', 'south.trade': 'yes' },
      k: { nash: 0.75, seq: 0.75 },
      leaving: [
        { nash: [], seq: [] },
        { nash: ['south'], seq: ['south'] },
      ],
    });
    expect(others.every(({ leaving }) => leaving === null)).toBe(true);
  });

  it('gives a range where a party may want what nobody thought of', async () => {
    const text = NEIGHBOURS.replace('prior: 0.75', 'prior: 0.5').replace(
      '    pride:',
      '    other: {prior: 0.25}\n    pride:',
    );
    const json = await printed(text);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.shown[1]!.k.nash).toEqual([0.5, 0.75]);
    expect(json.profiles.map(({ counts }) => counts === null)).toEqual([false, true, false]);
  });

  it('is described by the published schema', async () => {
    const schema = `${JSON.stringify(largeAnalysisJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/large-analysis.schema.json');
  });
});
