import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData, sharedDataIsHere } from '../testing/shared-data.ts';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import type { Case } from './case.ts';
import { compile } from './compile.ts';
import { readCase } from './read-case.ts';

const catalog = join(import.meta.dirname, '../../../../catalog');

function caseOf(text: string | Uint8Array): Case {
  const { case: read, faults } = readCase(text);
  expect(faults).toEqual([]);
  return read as Case;
}

describe('a case by options', () => {
  const read = caseOf(BY_OPTIONS);

  it('has parties and options by index, levels lowest first', () => {
    expect(read.parties.map(({ id, options }) => [id, options])).toEqual([
      ['north', [0, 1]],
      ['south', [2]],
    ]);
    expect(
      read.options.map(({ id, party, moves, plain, levels }) => [
        id,
        party,
        moves,
        plain,
        levels.map(({ id }) => id),
      ]),
    ).toEqual([
      ['north.release', 0, 'forward', true, ['no', 'yes']],
      ['north.dam', 0, 'both', false, ['none', 'low', 'high']],
      ['south.sue', 1, 'both', true, ['no', 'yes']],
    ]);
    expect(read.title).toEqual({ en: 'The dam' });
    expect(read.options[1]?.name).toEqual({ en: 'dam' });
  });

  it('has priors, beliefs and thresholds', () => {
    expect(
      read.parties.map(({ priors, interests }) => [priors, interests.map(({ prior }) => prior)]),
    ).toEqual([
      ['given', [0.5, 0.5]],
      ['single', [1]],
    ]);
    expect(read.beliefs).toEqual([{ holder: 1, about: 0, probabilities: [0.3, 0.7] }]);
    expect(read.lambda).toEqual([2 / 3, 0.5]);
    expect(read.joint).toBeNull();
  });

  it('has preferences of all three kinds, patterns spelled out', () => {
    const [north, south] = read.phases[0].situation.preferences;
    expect(north?.map((preference) => preference?.kind)).toEqual(['statements', 'weights']);
    expect(south).toEqual([
      {
        kind: 'ranking',
        groups: [['N0N'], ['N1N'], ['Y0N', 'Y1N'], ['N0Y'], ['N1Y'], ['Y0Y', 'Y1Y'], ['N2N', 'N2Y']],
        unsure: [],
      },
    ]);
  });

  it('has phases that add up', () => {
    const situations = read.phases.map(({ id, from, situation }) => [
      id,
      from,
      situation.statusQuo,
      situation.frozen,
      situation.preferences[1]?.[0]?.kind,
    ]);
    expect(situations).toEqual([
      ['start', null, [0, 1, 0], [], 'ranking'],
      ['flood', '2025-03-01', [0, 1, 1], [2], 'ranking'],
      ['after', '2025-05-01', [0, 1, 1], [], 'statements'],
    ]);
    expect(read.phases[2]?.replaces).toEqual([{ party: 1, interest: 0 }]);
    expect(read.phases.map(({ rules, situation }) => [rules.length, situation.rules.length])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('has proposals with their states', () => {
    expect(read.proposals).toEqual([
      expect.objectContaining({
        id: 'deal',
        phase: 0,
        until: 0,
        signatories: [0, 1],
        accept: 'surely',
        state: [1, 1, 1],
      }),
      expect.objectContaining({ id: 'late', phase: 1, until: 2, signatories: [0], state: [1, 1, 1] }),
    ]);
  });
});

describe('a case drawn as a graph', () => {
  it('has states by id and moves as they are drawn', () => {
    const read = caseOf(BY_GRAPH);
    expect(read.options).toEqual([]);
    expect(read.graph).toEqual({
      states: [
        { id: 'calm', name: { en: 'calm' } },
        { id: '2', name: { en: 'Dispute' } },
        { id: 'war', name: { en: 'war' } },
      ],
      moves: [
        [
          [0, 1],
          [1, 0],
        ],
        [[1, 2]],
      ],
      statusQuo: 0,
    });
    expect(
      compile(read)
        .ranks.flat()
        .map((ranks) => [...(ranks ?? [])]),
    ).toEqual([
      [2, 1, 0],
      [1, 0, 0],
    ]);
  });
});

describe('values', () => {
  const withStatusQuo = (value: string): Case =>
    caseOf(
      BY_OPTIONS.replace('{north.dam: low}', `{south.sue: ${value}}`).replace('sets: {south.sue: yes}, ', ''),
    );

  it.each([
    ['yes', 1],
    ['true', 1],
    ['"yes"', 1],
    ['no', 0],
    ['false', 0],
  ])('of a plain option may be %s', (value, level) => {
    const text = BY_OPTIONS.replace('{north.dam: low}', `{south.sue: ${value}}`).split('phases:')[0] ?? '';
    expect(caseOf(text).phases[0].situation.statusQuo).toEqual([0, 0, level]);
  });

  it('are read as YAML 1.2, whatever the file says of its version', () => {
    expect(caseOf(`%YAML 1.1\n---\n${BY_OPTIONS}`)).toEqual(caseOf(BY_OPTIONS));
    expect(withStatusQuo('no').phases[0].situation.statusQuo).toEqual([0, 0, 0]);
  });

  it('that look like numbers stay codes and ids', () => {
    const read = caseOf(`parley: 1
title: Levels
parties: {a: {options: {x: {levels: [0, 1]}, y: {levels: [01, 02, 1e1]}}}}
status_quo: {a.y: 1e1}
interests: {a: {i: {ranking: [01, [11, 12], 02, 00, 10]}}}
`);
    expect(read.options[1]?.levels.map(({ id }) => id)).toEqual(['01', '02', '1e1']);
    expect(read.phases[0].situation.statusQuo).toEqual([0, 2]);
    expect(read.phases[0].situation.preferences[0]?.[0]).toEqual({
      kind: 'ranking',
      groups: [['01'], ['11', '12'], ['02'], ['00'], ['10']],
      unsure: [],
    });
  });
});

describe('names', () => {
  it('may be Arabic, with marks of direction around them', () => {
    const read = caseOf(`parley: 1
title: {ar: السدّ}
language: ar
parties:
  الشمال: {options: {إطلاق_المياه: {says: تطلق المياه}}}
  الجنوب: {options: {شكوى: {levels: [صمت, احتجاج, دعوى]}}}
rules:
  - never: "\u200fالشمال.إطلاق_المياه\u200f and \u061cالجنوب.شكوى = دعوى"
status_quo: {"\u200fالجنوب.شكوى\u200f": احتجاج}
interests:
  الشمال: {الأمن: {prefers: [not الجنوب.شكوى]}}
  الجنوب: {الماء: {prefers: [الشمال.إطلاق_المياه]}}
`);
    expect(compile(read).model.states).toBe(5);
    expect(read.phases[0].situation.statusQuo).toEqual([0, 1]);
    expect(read.options[0]?.levels[1]?.says).toEqual({ ar: 'تطلق المياه' });
    expect(read.parties[0]?.name).toEqual({ ar: 'الشمال' });
  });

  it('may be those of an object in JavaScript', () => {
    const text = BY_OPTIONS.replaceAll('north', 'constructor')
      .replaceAll('sue', 'toString')
      .replaceAll('water', 'valueOf');
    expect(caseOf(text).parties.map(({ id }) => id)).toEqual(['constructor', 'south']);
    expect(caseOf(text).lambda).toEqual([2 / 3, 0.5]);
  });
});

describe('the catalog', () => {
  const files = globSync('**/case.yaml', { cwd: catalog });

  it('is there', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s reads without a fault and compiles in every phase', (file) => {
    const read = caseOf(readFileSync(join(catalog, file)));
    for (const phase of read.phases) expect(compile(read, phase).model.states).toBeGreaterThan(1);
  });
});

describe.skipIf(!sharedDataIsHere)('the models with every figure', () => {
  const textsIn = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
          key === 'yaml' ? [String(part)] : textsIn(part),
        );

  it.each([
    ['model-example.json', [12]],
    ['model-examples.json', [4, 7, 7, 8, 8, 8]],
    ['worked-case-model.json', [192, 192, 192]],
  ])('of %s read without a fault and compile', (file, states) => {
    const compiled = textsIn(sharedData(file)).flatMap((text) => {
      const read = caseOf(text);
      return read.phases.map((phase) => compile(read, phase).model.states);
    });
    expect(compiled).toEqual(states);
  });
});
