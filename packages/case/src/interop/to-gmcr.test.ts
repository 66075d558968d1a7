import { describe, expect, it } from 'vitest';
import type { Compiled } from '../file/compile.ts';
import { compiledCase, firstInterests } from '../testing/compiled-case.ts';
import { toGmcr } from './to-gmcr.ts';

const BRIDGE = `
parley: 1
title: {en: The bridge, ar: الجسر}
description: Who builds it
parties:
  city:
    name: {en: The city, ar: المدينة}
    options:
      toll: {name: A toll, says: takes a toll}
      lanes: {name: Lanes, levels: [none, {id: two, name: {en: two, ar: مساران}}, four], moves: forward}
  state:
    name: The state
    options:
      pay: {name: Pay, moves: backward}
      veto: {name: Veto}
rules:
  - at_most_one: [state.pay, state.veto]
    because: it does not pay for what it forbids
  - never: city.lanes = four and not state.pay
status_quo: {state.pay: yes}
interests:
  city:
    traffic: {prior: 0.5, prefers: [city.lanes = four, not state.veto, state.pay iff city.toll]}
    money: {prior: 0.3, weights: {city.toll: 3, state.pay: 2}}
    other: {prior: 0.2}
  state:
    budget: {prefers: [not state.pay if city.toll]}
beliefs: {state: {city: {traffic: 0.5, money: 0.3, other: 0.2}}}
phases:
  - {id: later, frozen: [state.pay]}
proposals:
  deal: {signatories: [city], sets: {city.lanes: two}}
`;

interface File {
  readonly options: readonly { readonly name: string; readonly permittedDirection: string }[];
  readonly decisionMakers: readonly Readonly<Record<string, unknown>>[];
  readonly infeasibles: readonly unknown[];
  readonly coalitions: readonly unknown[];
  readonly useManualPreferenceRanking: boolean;
}

function written(compiled: Compiled, choice = firstInterests(compiled)): { file: File; losses: string[] } {
  const { text, losses } = toGmcr(compiled, choice);
  return { file: JSON.parse(text ?? 'null') as File, losses: losses.map(({ code }) => code) };
}

describe('a case written for GMCR+', () => {
  it('has an option for each level above the lowest, in the order of decision makers', () => {
    const { file } = written(compiledCase(BRIDGE));
    expect(file.options).toEqual([
      { name: 'A toll', permittedDirection: 'both' },
      { name: 'Lanes ≥ two', permittedDirection: 'fwd' },
      { name: 'Lanes ≥ four', permittedDirection: 'fwd' },
      { name: 'Pay', permittedDirection: 'back' },
      { name: 'Veto', permittedDirection: 'both' },
    ]);
    expect(file.infeasibles).toEqual([
      [
        [1, 'N'],
        [2, 'Y'],
      ],
      [
        [3, 'Y'],
        [4, 'Y'],
      ],
      [
        [2, 'Y'],
        [3, 'N'],
      ],
    ]);
    expect(file.coalitions).toEqual([0, 1]);
    expect(file.useManualPreferenceRanking).toBe(false);
    expect(file.decisionMakers[0]).toEqual({
      name: 'The city',
      options: [0, 1, 2],
      preferences: [
        [[2, 'Y']],
        [[4, 'N']],
        {
          compound: true,
          members: [
            [
              [0, 'Y'],
              [3, 'Y'],
            ],
            [
              [0, 'N'],
              [3, 'N'],
            ],
          ],
        },
      ],
      misperceptions: [],
    });
  });

  it('tells everything that is lost', () => {
    const { losses } = toGmcr(compiledCase(BRIDGE), [0, 0]);
    expect(losses).toEqual([
      { code: 'write.title', params: {} },
      { code: 'write.interests', params: { party: 'city', kept: 'traffic', of: 3 } },
      { code: 'write.beliefs', params: {} },
      { code: 'write.phase', params: { phase: 'start', of: 2 } },
      { code: 'write.proposals', params: { count: 1 } },
      { code: 'write.status-quo', params: {} },
      { code: 'write.says', params: {} },
      { code: 'write.because', params: {} },
      { code: 'write.language', params: { kept: 'en' } },
      { code: 'write.levels', params: { options: ['city.lanes'] } },
      { code: 'write.expressions', params: { count: 2 } },
    ]);
    const plain = compiledCase(
      '{parley: 1, title: T, parties: {a: {options: {x: {}}}}, interests: {a: {i: {prefers: [a.x]}}}}',
    );
    expect(written(plain).losses).toEqual(['write.title']);
  });

  it('writes the names of the asked language, in ASCII', () => {
    const { text, losses } = toGmcr(compiledCase(BRIDGE), [0, 0], 'ar');
    expect(text).toMatch(/^[ -~]*$/);
    const { options, decisionMakers } = JSON.parse(text ?? '') as File;
    expect(options[1]?.name).toBe('Lanes ≥ مساران');
    expect(decisionMakers.map(({ name }) => name)).toEqual(['المدينة', 'The state']);
    expect(losses).toContainEqual({ code: 'write.language', params: { kept: 'ar' } });
  });

  it('ranks states for everyone where somebody weighs', () => {
    const { file, losses } = written(compiledCase(BRIDGE), [1, 0]);
    expect(file.useManualPreferenceRanking).toBe(true);
    expect(file.decisionMakers.map(({ preferenceRanking }) => preferenceRanking)).toEqual([
      [
        [6, 8, 10],
        [2, 4, 12, 14],
        [5, 7, 9],
        [1, 3, 11, 13],
      ],
      [
        [1, 2, 3, 4, 5, 7, 9, 11, 12, 13, 14],
        [6, 8, 10],
      ],
    ]);
    expect(losses).toContain('write.ranking');
    expect(toGmcr(compiledCase(BRIDGE), [1, 0]).losses).toContainEqual({
      code: 'write.manual',
      params: { parties: ['state'] },
    });
  });

  it('ranks states instead of more than 63 statements', () => {
    const withStatements = (count: number): Compiled => {
      const deciding = Array.from({ length: count }, (_, index) => (index % 2 ? 'a.x' : 'not a.y'));
      return compiledCase(
        JSON.stringify({
          parley: 1,
          title: 'T',
          parties: { a: { options: { x: {}, y: {} } } },
          interests: { a: { i: { prefers: ['a.x or not a.x or a.y', 'a.x and not a.x', ...deciding] } } },
        }),
      );
    };
    expect(written(withStatements(60)).file.useManualPreferenceRanking).toBe(false);
    const { file, losses } = written(withStatements(64));
    expect(file.decisionMakers[0]).toMatchObject({ preferences: [], preferenceRanking: [2, 1, 4, 3] });
    expect(losses).toContain('write.ranking');
  });

  it('keeps frozen options at the status quo', () => {
    const { file, losses } = written(compiledCase(BRIDGE, 1));
    expect(file.infeasibles[0]).toEqual([[3, 'N']]);
    expect(losses).toContain('write.frozen');
  });

  it('is refused, with the reason, where it cannot be said', () => {
    const graph = compiledCase(
      '{parley: 1, title: T, parties: {a: {}}, states: [x, y], moves: {a: [[x, y]]}, interests: {a: {i: {ranking: [x, y]}}}}',
    );
    expect(toGmcr(graph, [0])).toEqual({ text: null, losses: [{ code: 'refused.graph', params: {} }] });
    expect(toGmcr(compiledCase(BRIDGE), [2, 0])).toEqual({
      text: null,
      losses: [{ code: 'refused.other', params: { party: 'city' } }],
    });
    const adrift = compiledCase(BRIDGE.replace(/^status_quo.*$/mu, '').replace(/^proposals[^]*$/mu, ''), 1);
    expect(toGmcr(adrift, [0, 0])).toEqual({
      text: null,
      losses: [{ code: 'refused.frozen', params: { options: ['state.pay'] } }],
    });
    const large = compiledCase(
      JSON.stringify({
        parley: 1,
        title: 'T',
        parties: {
          a: { options: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`o${index}`, {}])) },
        },
        interests: { a: { i: { weights: { 'a.o1': 2 } } } },
      }),
    );
    expect(toGmcr(large, [0])).toEqual({
      text: null,
      losses: [{ code: 'refused.size', params: { what: 'states', count: 8192, limit: 4096 } }],
    });
  });
});
