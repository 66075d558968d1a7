import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LimitName } from './faults.ts';
import { LIMITS } from './limits.ts';
import { readCase } from './read-case.ts';

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('limits', { timeout: 30_000 }, () => {
  const options = (count: number): string =>
    range(count)
      .map((index) => `o${index}: {}`)
      .join(', ');
  const small = (parts: {
    options?: string;
    rules?: string;
    prefers?: string;
    rest?: string;
  }): string => `parley: 1
title: Large
parties: {a: {options: {${parts.options ?? 'x: {}'}}}}
rules: [${parts.rules ?? ''}]
status_quo: {}
interests: {a: {i: {${parts.prefers ?? 'prefers: []'}}}}
${parts.rest ?? ''}`;
  const pairs = (count: number, of: number): string =>
    range(count)
      .map((pair) => `(a.o${(2 * pair) % of} or a.o${(2 * pair + 1) % of})`)
      .join(' and ');
  const texts: Readonly<Record<LimitName, string>> = {
    'file size in bytes': 'س'.repeat(500_001),
    'words and marks of the file': '- a\n'.repeat(40_000),
    'nesting of the file': '['.repeat(31),
    faults: small({
      prefers: `weights: {${range(1001)
        .map((index) => `a.y${index}: 1`)
        .join(', ')}}`,
    }),
    parties: `parley: 1\ntitle: T\nparties: {${range(17)
      .map((index) => `p${index}: {}`)
      .join(', ')}}\ninterests: {}\n`,
    'option bits': small({ options: options(31) }),
    levels: small({ options: `x: {levels: [${range(37).join(', ')}]}`, prefers: 'prefers: []' }),
    states: small({ rest: `moves: {}\nstates: [${range(4097).join(', ')}]` }),
    interests: small({}).replace(
      'interests: {a: {',
      `interests: {a: {${range(100)
        .map((index) => `i${index}: {prefers: []}, `)
        .join('')}`,
    ),
    profiles: `parley: 1
title: Many
parties: {${['a', 'b', 'c', 'd'].map((party) => `${party}: {options: {x: {}}}`).join(', ')}}
interests: {${['a', 'b', 'c', 'd']
      .map(
        (party) =>
          `${party}: {${range(20)
            .map((index) => `i${index}: {prefers: []}`)
            .join(', ')}}`,
      )
      .join(', ')}}
`,
    statements: small({
      prefers: `prefers: [${range(1001)
        .map(() => 'a.x')
        .join(', ')}]`,
    }),
    rules: small({
      rules: range(1001)
        .map(() => '{never: not a.x and a.x}')
        .join(', '),
    }),
    phases: small({
      rest: `phases: [${range(101)
        .map((index) => `{id: p${index}}`)
        .join(', ')}]`,
    }),
    proposals: small({
      rest: `proposals: {${range(1001)
        .map((index) => `p${index}: {signatories: [a], sets: {a.x: yes}}`)
        .join(', ')}}`,
    }),
    'parts of an expression': small({
      rules: `{never: ${range(1001)
        .map(() => 'a.x')
        .join(' and ')}}`,
    }),
    'nesting of an expression': small({ rules: `{never: ${'not '.repeat(101)}a.x}` }),
    'alternatives of an expression': small({ options: options(20), rules: `{never: "${pairs(10, 20)}"}` }),
    'alternatives of all expressions': small({
      options: options(18),
      rules: range(250)
        .map(() => `{never: "${pairs(9, 18)}"}`)
        .join(', '),
    }),
    'assignments for a ranking': small({ options: options(21), prefers: `ranking: [${'-'.repeat(21)}]` }),
    'feasible states for a ranking': small({ options: options(13), prefers: `ranking: [${'-'.repeat(13)}]` }),
  };

  it.each(Object.entries(texts))('of %s are said', (what, text) => {
    const { case: read, faults } = readCase(text);
    const limit = LIMITS[what as LimitName];
    expect(read).toBeNull();
    expect(faults).toContainEqual(expect.objectContaining({ code: 'limit', what, limit }));
    expect(faults.length).toBeLessThanOrEqual(LIMITS.faults + 1);
  });

  it('refuse by size alone what is far too large', () => {
    const expected = { code: 'limit', what: 'file size in bytes', limit: 1_000_000 };
    expect(readCase(new Uint8Array(100_000_000)).faults).toEqual([
      expect.objectContaining({ ...expected, count: 100_000_000 }),
    ]);
    expect(readCase('a: 1\n'.repeat(20_000_000)).faults).toEqual([expect.objectContaining(expected)]);
  });

  it.each(['[', '{', '- ', '? ', ': ', '[a, ', '{a: ', '- - ? '])(
    'refuse %j without end before it is too deep',
    (opening) => {
      const text = opening.repeat(Math.floor(900_000 / opening.length));
      expect(readCase(text).faults).toEqual([
        expect.objectContaining({ what: 'nesting of the file', line: 1 }),
      ]);
      const lines = range(1000)
        .map((depth) => `${' '.repeat(depth)}a:\n`)
        .join('');
      expect(readCase(lines).faults).toEqual([
        expect.objectContaining({ what: 'nesting of the file', line: 31 }),
      ]);
    },
  );

  it.each([
    ']',
    '} ',
    ', ',
    '"',
    "'\n",
    '&a ',
    '*a ',
    '!a ',
    '%a\n',
    '|\n',
    '---\n',
    ':\n',
    'a: b: ',
    '"\\x',
    '@ ',
    '`\n',
    '\t',
    'a: [\n',
    '{}{}',
  ])('hold for a file of nothing but %j', (mark) => {
    const { case: read, faults } = readCase(mark.repeat(Math.floor(900_000 / mark.length)));
    expect(read).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(LIMITS.faults + 1);
  });

  it('hold for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (file) => {
        expect(readCase(file).faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
