import { describe, expect, it } from 'vitest';
import { codeAt } from '../file/compile.ts';
import { readCase } from '../file/read-case.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { both, changedRiver, patternOf, RIVER } from '../testing/gmcr-file.ts';
import { gmcrToCase } from './gmcr-to-case.ts';

function codes(text: string | null): string[] {
  const compiled = compiledCase(text ?? '');
  return Array.from({ length: compiled.model.states }, (_, state) => codeAt(compiled, state));
}

describe('a .gmcr file', () => {
  it('becomes a case file that a person can read', () => {
    const { text, faults, losses } = gmcrToCase(JSON.stringify(RIVER));
    expect(faults).toEqual([]);
    expect(losses).toEqual([]);
    expect(text).toBe(`parley: 1
title: Upstream – Downstream
language: en

parties:
  upstream:
    name: Upstream
    options:
      release_water: {name: Release water}
      build_a_dam: {name: Build a dam, moves: forward}
  downstream:
    name: Downstream
    options:
      attack: {name: Attack}

rules:
  - never: upstream.release_water and upstream.build_a_dam

interests:
  upstream:
    stated:
      prefers:
        - not downstream.attack and not upstream.release_water
        - upstream.build_a_dam if downstream.attack
        - upstream.release_water iff downstream.attack
        - upstream.release_water or not downstream.attack and not upstream.build_a_dam
  downstream:
    stated:
      prefers:
        - upstream.release_water
`);
    expect(codes(text)).toEqual(['NNN', 'YNN', 'NYN', 'NNY', 'YNY', 'NYY']);
  });

  it('keeps rankings, by state codes, with ties', () => {
    const file = changedRiver((river) => {
      river.useManualPreferenceRanking = true;
      Object.assign(river.decisionMakers[0] ?? {}, { preferenceRanking: [6, [2, 3], 1, 4, 5] });
      Object.assign(river.decisionMakers[1] ?? {}, { preferenceVector: [[1, 2, 3, 4, 5, 6]] });
    });
    const { text, faults, losses } = gmcrToCase(file);
    expect(faults).toEqual([]);
    expect(text).toContain('ranking: [NYY, [YNN, NYN], NNN, NNY, YNY]');
    expect(text).toContain('ranking: [[NNN, YNN, NYN, NNY, YNY, NYY]]');
    expect(losses).toEqual([
      { code: 'read.statements', params: { party: 'Upstream', count: 4 } },
      { code: 'read.statements', params: { party: 'Downstream', count: 1 } },
    ]);
  });

  it('may lack what GMCR+ needs: directions, rules, the mode, statements, coalitions', () => {
    const { text, faults, losses } = gmcrToCase(
      JSON.stringify({
        options: [{ name: 'Go', permittedDirection: 'sideways' }, { name: 'Stay' }],
        decisionMakers: [
          { name: 'A', options: [0] },
          { name: 'B', options: [1], preferences: [] },
        ],
        coalitions: [0],
      }),
    );
    expect(faults).toEqual([]);
    expect(codes(text)).toHaveLength(4);
    expect(losses).toEqual([
      { code: 'read.direction', params: { option: 'Go', written: 'sideways' } },
      { code: 'read.direction', params: { option: 'Stay', written: null } },
      { code: 'read.coalitions', params: {} },
      { code: 'read.mode', params: { manual: false } },
      { code: 'read.indifferent', params: { party: 'A' } },
      { code: 'read.indifferent', params: { party: 'B' } },
    ]);
  });

  it('with the old name of the mode, or none but a ranking for everyone, is read by its rankings', () => {
    const ranking = {
      options: [both('Go')],
      decisionMakers: [{ name: 'A', options: [0], preferenceRanking: [2, 1] }],
    };
    const old = gmcrToCase(JSON.stringify({ ...ranking, useManualPreferenceVectors: true }));
    expect(old.text).toContain('ranking: [Y, N]');
    expect(old.losses).toEqual([]);
    const guessed = gmcrToCase(JSON.stringify(ranking));
    expect(guessed.text).toBe(old.text);
    expect(guessed.losses).toEqual([{ code: 'read.mode', params: { manual: true } }]);
  });

  it('gives options that nobody owns to an indifferent party, and ranks by the numbers of GMCR+', () => {
    // Its order: x goes to place 1, then z to place 2, so that the option without owner is the lowest bit.
    const { text, losses } = gmcrToCase(
      JSON.stringify({
        options: [both('x'), both('free'), both('z')],
        decisionMakers: [
          { name: 'A', options: [0], preferenceRanking: [1, 2, 3, 4, 5, 6, 7, 8] },
          { name: 'B', options: [2], preferenceRanking: [8, 7, 6, 5, 4, 3, 2, 1] },
        ],
        useManualPreferenceRanking: true,
      }),
    );
    expect(losses).toEqual([{ code: 'read.unowned', params: { options: ['free'] } }]);
    expect(text).toContain('nobody:\n    name: {en: Nobody’s options, ar: خيارات بلا صاحب}');
    // Number 2 takes the free option, the last character of our codes.
    expect(text).toContain('ranking: [NNN, NNY, YNN, YNY, NYN, NYY, YYN, YYY]');
    expect(text).toContain('nobody:\n    stated:\n      prefers: []');
    expect(codes(text)).toHaveLength(8);
  });

  it('keeps any names, and makes ids of them that differ', () => {
    const names = [
      'روسيا',
      'روسيا',
      '',
      ' \u200f ',
      'not',
      '1 & 2',
      'yes',
      'a: b # c "d" \\',
      'x'.repeat(200),
      'A\nB\0\ud800',
    ];
    const { text, faults } = gmcrToCase(
      JSON.stringify({
        options: names.map(both),
        decisionMakers: names.map((name, index) => ({
          name,
          options: [index],
          preferences: [[[index, 'Y']]],
        })),
        useManualPreferenceRanking: false,
      }),
    );
    expect(faults).toEqual([]);
    const read = readCase(text ?? '').case;
    const language = read?.language ?? 'ar';
    expect(read?.parties.map(({ id }) => id)).toEqual([
      'روسيا',
      'روسيا_2',
      'party3',
      'party4',
      'not_',
      'party6',
      'yes',
      'a_b_c_d',
      'x'.repeat(24),
      'a_b',
    ]);
    expect(read?.options.map(({ name }) => name[language])).toEqual([
      ...['روسيا', 'روسيا', 'option1', 'option1', 'not', '1 & 2', 'yes', 'a: b # c "d" \\', 'x'.repeat(200)],
      'A B \ufffd',
    ]);
  });

  it('is Arabic when its names are', () => {
    const named = (name: string) =>
      gmcrToCase(JSON.stringify({ options: [both(name)], decisionMakers: [{ name: 'روسيا', options: [0] }] }))
        .text;
    expect(named('قصف المدن')).toContain('language: ar');
    expect(named('Bombing of the cities')).toContain('language: en');
  });

  it('drops statements that decide nothing, and doubles', () => {
    const { text } = gmcrToCase(
      JSON.stringify({
        options: [both('Go')],
        decisionMakers: [
          {
            name: 'A',
            options: [0, 0],
            preferences: [[], { members: [] }, { members: [[], [[0, 'Y']]] }, [[0, 'Y']], [[0, 'Y']]],
          },
        ],
        infeasibles: [[...patternOf('Y'), ...patternOf('N')]],
        useManualPreferenceRanking: false,
      }),
    );
    expect(text).toContain('prefers:\n        - a.go\n');
    expect(codes(text)).toEqual(['N', 'Y']);
  });

  it('may have more statements than GMCR+ can load', () => {
    const options = Array.from({ length: 7 }, (_, index) => both(`o${index}`));
    const preferences = Array.from({ length: 100 }, (_, index) =>
      options.map((_option, option) => [option, (index >> option) & 1 ? 'Y' : 'N']),
    );
    const decisionMakers = [{ name: 'A', options: [0, 1, 2, 3, 4, 5, 6], preferences }];
    const { text } = gmcrToCase(
      JSON.stringify({ options, decisionMakers, useManualPreferenceRanking: false }),
    );
    expect([...(compiledCase(text ?? '').ranks[0]?.[0] ?? [])].slice(0, 101)).toEqual([
      ...Array.from({ length: 100 }, (_, state) => 100 - state),
      0,
    ]);
  });
});
