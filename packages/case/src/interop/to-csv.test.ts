import type { ProfileAnalysis } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../testing/results-of.ts';
import { toCsv } from './to-csv.ts';

const DEAL = `
parley: 1
title: A deal
parties:
  a: {options: {stop: {}}}
  b: {options: {pay: {levels: [none, {id: '2', name: two}, full], moves: forward}}}
rules:
  - never: a.stop and b.pay = full
interests:
  a: {calm: {prefers: [b.pay, not a.stop]}}
  b: {save: {prefers: [a.stop iff b.pay, not b.pay]}}
`;

/** What the table needs of an analysis over all profiles. */
function profiles(holds: readonly object[]): ProfileAnalysis {
  return { concepts: ['nash', 'seq'], holds } as unknown as ProfileAnalysis;
}

const range = (low: number, high = low) => ({ low, high });

describe('results as a table', () => {
  it('have a row a state and a column for everything said of it', async () => {
    const { text, losses } = await toCsv(resultsOf(DEAL, ['nash', 'seq']));
    expect(losses).toEqual([]);
    expect(text?.split('\r\n')).toEqual([
      'number,code,a.stop,b.pay,stable a nash,stable a seq,stable b nash,stable b seq,equilibrium nash,equilibrium seq',
      '1,N0,no,none,yes,yes,yes,yes,yes,yes',
      '2,Y0,yes,none,no,no,no,yes,no,no',
      '3,N1,no,2,yes,yes,yes,yes,yes,yes',
      '4,Y1,yes,2,no,no,yes,yes,no,no',
      '5,N2,no,full,yes,yes,yes,yes,yes,yes',
      '',
    ]);
  });

  it('have the figures, of ranges both ends', async () => {
    const holds = [
      { state: 0, concept: 'nash', k: range(0.5), h: range(0.25, 0.75) },
      { state: 2, concept: 'nash', k: range(0.1), h: range(0) },
      { state: 2, concept: 'seq', k: range(1), h: range(0.5) },
    ];
    const { text } = await toCsv({ ...resultsOf(DEAL, ['nash', 'seq']), profiles: profiles(holds) });
    const rows = (text ?? '').split('\r\n').map((row) => row.split(',').slice(-5));
    expect(rows.slice(0, 4)).toEqual([
      ['K nash', 'H nash low', 'H nash high', 'K seq', 'H seq'],
      ['0.5', '0.25', '0.75', '0', '0'],
      ['0', '0', '0', '0', '0'],
      ['0.1', '0', '0', '1', '0.5'],
    ]);
  });

  it('name the states of a drawn graph, and hide formulas and separators', async () => {
    const graph = `
parley: 1
title: T
parties: {a: {}}
states: [{id: x, name: X}, y]
moves: {a: [[x, y]]}
interests: {a: {i: {ranking: [x, y]}}}
`;
    expect((await toCsv(resultsOf(graph, ['nash']))).text).toBe(
      'number,code,stable a nash,equilibrium nash\r\n1,x,yes,yes\r\n2,y,yes,yes\r\n',
    );
    // No id can hold these today; a cell must be harmless whatever ids may become.
    const results = resultsOf(graph, ['nash']);
    const { compiled } = results;
    const ids = ['=1+1', '-1,"x"'];
    const states = ids.map((id) => ({ id, name: { en: id } }));
    const source = { ...compiled.case, graph: { states, moves: [[]], statusQuo: null } };
    expect(
      (await toCsv({ ...results, compiled: { ...compiled, case: source } })).text?.split('\r\n').slice(1),
    ).toEqual(["1,'=1+1,yes,yes", '2,"\'-1,""x""",yes,yes', '']);
  });

  it('may begin with a byte order mark', async () => {
    expect((await toCsv(resultsOf(DEAL, ['nash']), { bom: true })).text?.startsWith('\ufeffnumber,')).toBe(
      true,
    );
  });
});
