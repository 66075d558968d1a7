import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { compile } from './compile.ts';
import { readCase } from './read-case.ts';

const catalog = join(import.meta.dirname, '../../../../catalog');
const texts = [
  BY_OPTIONS,
  BY_GRAPH,
  ...globSync('**/case.yaml', { cwd: catalog }).map((file) => readFileSync(join(catalog, file), 'utf8')),
];

/** Either a case that compiles, or faults inside the file. */
function isJudged(file: string | Uint8Array): void {
  const { case: read, faults, warnings } = readCase(file);
  expect(read === null).toBe(faults.length > 0);
  for (const phase of read?.phases ?? []) if (read) compile(read, phase);
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  const lines = text.replace(/^\ufeff/u, '').split('\n');
  for (const { line, column, endColumn, code } of [...faults, ...warnings]) {
    const length = lines[line - 1]?.length ?? -1;
    expect([code, column >= 1 && column <= length + 1]).toEqual([code, true]);
    if (endColumn !== null)
      expect([code, endColumn > column && endColumn <= length + 1]).toEqual([code, true]);
  }
}

const base = fc.constantFrom(...texts);
const snippet = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '-',
    '\n',
    '\t',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '!t',
    '<<: ',
    '? ',
    '|',
    '>-',
    '---\n',
    '\ufeff',
    '\u200f',
    'not ',
    ' if ',
    '.',
    '>=',
    '1/4',
    'null',
    '~',
    '.inf',
    '1e999',
    '-1',
    '0',
    '__proto__: 1',
    'other',
    'start',
    '\r',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const place = fc.double({ min: 0, max: 1, noNaN: true });

describe('a file that was damaged', { timeout: 60_000 }, () => {
  it('by cutting, is judged without a crash', () => {
    fc.assert(
      fc.property(base, place, place, (text, a, b) => {
        const [from = 0, to = 0] = [a, b].sort((x, y) => x - y).map((at) => Math.floor(at * text.length));
        isJudged(text.slice(0, from) + text.slice(to));
        isJudged(text.slice(0, from));
      }),
      { numRuns: 30 },
    );
  });

  it('by insertions, is judged without a crash', () => {
    fc.assert(
      fc.property(
        base,
        fc.array(fc.tuple(place, snippet), { minLength: 1, maxLength: 3 }),
        (text, insertions) => {
          const damaged = insertions.reduce((whole, [at, inserted]) => {
            const offset = Math.floor(at * whole.length);
            return whole.slice(0, offset) + inserted + whole.slice(offset);
          }, text);
          isJudged(damaged);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('by moving words about, is judged without a crash', () => {
    fc.assert(
      fc.property(base, place, place, (text, a, b) => {
        const words = text.split(/(?<=[\s,:{}[\]])/u);
        const [from, to] = [a, b].map((at) => Math.min(words.length - 1, Math.floor(at * words.length)));
        const swapped = words.with(from ?? 0, words[to ?? 0] ?? '').with(to ?? 0, words[from ?? 0] ?? '');
        isJudged(swapped.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('by flipping bits, is judged without a crash', () => {
    fc.assert(
      fc.property(base, place, fc.nat(7), (text, at, bit) => {
        const bytes = new TextEncoder().encode(text);
        const offset = Math.floor(at * (bytes.length - 1));
        bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
        isJudged(bytes);
      }),
      { numRuns: 30 },
    );
  });
});
