import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../file/limits.ts';
import { readCase } from '../file/read-case.ts';
import { both, changedRiver, patternOf } from '../testing/gmcr-file.ts';
import { gmcrToCase } from './gmcr-to-case.ts';

describe('the faults of a .gmcr file', () => {
  it('are all reported at once, in order, each at its place', () => {
    const file = changedRiver((river) => {
      Object.assign(river, { infeasibles: [[[7, 'Y']], [[0, 'X']], [[0]], 'no'] });
      Object.assign(river.decisionMakers[0] ?? {}, {
        options: [1, 2.5],
        name: undefined,
        misperceptions: [[]],
      });
      Object.assign(river.decisionMakers[1] ?? {}, { options: [0, 1], preferences: [{ compound: true }] });
      Object.assign(river, {
        coalitions: [
          [0, 1],
          [1, -1],
        ],
        useManualPreferenceRanking: 'yes',
      });
    });
    const { text, faults } = gmcrToCase(file);
    expect(text).toBeNull();
    expect(faults).toMatchObject([
      { code: 'key.missing', key: 'name', path: ['decisionMakers', 0] },
      { code: 'value.shape', expected: ['whole number'], found: 'number', value: 2.5 },
      { code: 'gmcr.common', option: 'Release water', parties: ['', 'Downstream'] },
      {
        code: 'value.shape',
        expected: ['list', 'map'],
        found: 'map',
        path: ['decisionMakers', 1, 'preferences', 0],
      },
      { code: 'gmcr.option', position: 7, options: 3, value: 7 },
      { code: 'value.choice', known: ['Y', 'N'], value: 'X' },
      { code: 'value.shape', expected: ['pair'], found: 'list', path: ['infeasibles', 2, 0] },
      { code: 'value.shape', expected: ['list'], found: 'string', value: 'no' },
      { code: 'gmcr.coalition', party: 'Downstream' },
      { code: 'gmcr.party', position: -1, parties: 2, value: -1 },
      { code: 'value.shape', expected: ['boolean'], found: 'string', value: 'yes' },
    ]);
    const lines = file.split('\n');
    for (const { line, column, value } of faults)
      if (value !== null) expect(lines[line - 1]?.slice(column - 1)).toContain(JSON.stringify(value));
  });

  it('in rankings name the states', () => {
    const file = changedRiver((river) => {
      river.useManualPreferenceRanking = true;
      Object.assign(river.decisionMakers[0] ?? {}, { preferenceRanking: [0, 1, [2, 2], 7, 'x'] });
    });
    expect(gmcrToCase(file).faults).toMatchObject([
      { code: 'gmcr.unranked', party: 'Upstream', states: [3, 4, 5, 6], count: 4 },
      { code: 'gmcr.state', party: 'Upstream', state: 0, states: 6 },
      { code: 'gmcr.ranked', party: 'Upstream', state: 2 },
      { code: 'gmcr.state', party: 'Upstream', state: 7, states: 6 },
      { code: 'value.shape', expected: ['whole number'], found: 'string' },
      { code: 'key.missing', key: 'preferenceRanking' },
    ]);
  });

  it.each([
    ['nothing', '', { code: 'file.empty' }],
    ['a word', 'gmcr', { code: 'value.shape', expected: ['map'], found: 'string' }],
    ['half a file', '{"options": [', { code: 'gmcr.syntax', found: null, line: 1 }],
    ['a stray bracket', '{"options": [1]]}', { code: 'gmcr.syntax', found: ']', line: 1, column: 16 }],
    ['two files', '{"a": 1} {"b": 2}', { code: 'gmcr.syntax', found: '{', line: 1, column: 10 }],
    ['bytes', new Uint8Array([0xff, 0xfe, 0]), { code: 'file.encoding' }],
    ['too deep', '['.repeat(100_000), { code: 'limit', what: 'nesting of the file' }],
    [
      'too large',
      `"${'x'.repeat(LIMITS['file size in bytes'])}"`,
      { code: 'limit', what: 'file size in bytes' },
    ],
    ['no keys', '{}', { code: 'key.missing', key: 'options' }],
    ['no options', '{"options": [], "decisionMakers": []}', { code: 'value.empty', least: 1 }],
  ])('tell %s', (_, file, fault) => {
    const { text, faults } = gmcrToCase(file);
    expect(text).toBeNull();
    expect(faults[0]).toMatchObject(fault);
  });

  it('tell when a decision maker perceives no state', () => {
    const blind = changedRiver((river) => {
      Object.assign(river.decisionMakers[1] ?? {}, { misperceptions: [[[0, 'Y']], [[0, 'N']]] });
    });
    expect(gmcrToCase(blind).faults).toMatchObject([{ code: 'gmcr.misperceptions', party: 'Downstream' }]);
  });

  it('tell when no state is left', () => {
    const infeasibles = [[[0, 'Y']], [[0, 'N']]];
    expect(gmcrToCase(changedRiver((river) => Object.assign(river, { infeasibles }))).faults).toMatchObject([
      { code: 'gmcr.infeasible', path: ['infeasibles'] },
    ]);
    expect(
      gmcrToCase(changedRiver((river) => Object.assign(river, { infeasibles: [[]] }))).faults,
    ).toMatchObject([{ code: 'gmcr.infeasible' }]);
  });

  it('tell what is more than a case file may hold', () => {
    const many = (options: number, rest: object): string =>
      JSON.stringify({
        options: Array.from({ length: options }, (_, index) => both(`o${index}`)),
        decisionMakers: [
          { name: 'A', options: Array.from({ length: options }, (_, option) => option), ...rest },
        ],
        useManualPreferenceRanking: 'preferenceRanking' in rest,
      });
    const limits = (file: string) =>
      gmcrToCase(file).faults.map((fault) => fault.code === 'limit' && fault.what);
    expect(limits(many(31, {}))).toEqual(['option bits']);
    expect(limits(many(21, { preferenceRanking: [] }))).toEqual(['assignments for a ranking']);
    expect(limits(many(13, { preferenceRanking: [] }))).toEqual(['feasible states for a ranking']);
    expect(limits(many(1, { preferences: Array.from({ length: 1001 }, () => []) }))).toEqual(['statements']);
    const members = Array.from({ length: 501 }, () => patternOf('YY'));
    expect(limits(many(2, { preferences: [{ members }] }))).toEqual(['parts of an expression']);
    const parties = Array.from({ length: 16 }, (_, index) => ({ name: `p${index}`, options: [index] }));
    const free = {
      options: Array.from({ length: 17 }, (_, index) => both(`o${index}`)),
      decisionMakers: parties,
    };
    expect(limits(JSON.stringify(free))).toEqual(['parties']);
  });

  it(
    'never keep it from ending, and where there is none the text is a sound case',
    { timeout: 60_000 },
    () => {
      const key = fc.constantFrom(
        ...['options', 'decisionMakers', 'infeasibles', 'coalitions', 'useManualPreferenceRanking'],
      );
      const junk = fc.dictionary(key, fc.jsonValue());
      const pattern = fc.array(
        fc.tuple(
          fc.nat(3),
          fc.oneof(
            { weight: 40, arbitrary: fc.constantFrom('Y', 'N') },
            { weight: 1, arbitrary: fc.constant('y') },
          ),
        ),
        { maxLength: 3 },
      );
      const close = fc.record(
        {
          options: fc.array(
            fc.record({ name: fc.string(), permittedDirection: fc.constantFrom('both', 'fwd', 'up') }),
            {
              maxLength: 4,
            },
          ),
          decisionMakers: fc.array(
            fc.record(
              {
                name: fc.string({ unit: 'grapheme' }),
                options: fc.array(
                  fc.nat(9).map((position) => position % 4),
                  { maxLength: 1 },
                ),
                preferences: fc.array(
                  fc.oneof(pattern, fc.record({ members: fc.array(pattern, { maxLength: 4 }) })),
                  {
                    maxLength: 3,
                  },
                ),
                preferenceRanking: fc.array(fc.oneof(fc.nat(5), fc.array(fc.nat(5))), { maxLength: 4 }),
                misperceptions: fc.oneof(
                  { weight: 6, arbitrary: fc.constant([]) },
                  { weight: 1, arbitrary: fc.array(pattern, { maxLength: 1 }) },
                ),
              },
              { requiredKeys: ['name', 'options'] },
            ),
            { minLength: 1, maxLength: 3 },
          ),
          infeasibles: fc.array(pattern, { maxLength: 2 }),
          coalitions: fc.constantFrom([0], [0], [0], [[0, 1]], [[0, 1], 1]),
          useManualPreferenceRanking: fc.nat(9).map((draw) => draw === 0),
        },
        { requiredKeys: ['options', 'decisionMakers'] },
      );
      let [sound, apart] = [0, 0];
      fc.assert(
        fc.property(fc.oneof({ weight: 1, arbitrary: junk }, { weight: 9, arbitrary: close }), (file) => {
          const { text, faults } = gmcrToCase(JSON.stringify(file));
          expect(text === null).toBe(faults.length > 0);
          if (text === null) return;
          sound += 1;
          const { case: read, faults: ofCase } = readCase(text);
          expect(ofCase).toEqual([]);
          apart += (read?.blocs.length ?? 0) + (read?.views.length ?? 0);
        }),
        { numRuns: 800, seed: 1 },
      );
      expect(sound).toBeGreaterThan(50);
      expect(apart).toBeGreaterThan(5);
    },
  );
});
