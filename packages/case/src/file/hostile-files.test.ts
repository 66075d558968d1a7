import { describe, expect, it } from 'vitest';
import { BY_OPTIONS } from '../testing/small-cases.ts';
import { readCase } from './read-case.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('what is no text', () => {
  it.each([
    ['bytes that are no UTF-8', new Uint8Array([...bytes('parley: 1\ntitle: سدّ'), 0xff, 0x41]), 2, 11],
    ['a character that breaks off', bytes('parley: 1\ntitle: س').subarray(0, -1), 2, 8],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x70, 0x00]), 1, 1],
    ['a NUL', 'parley: 1\ntitle: a\0b', 2, 9],
    ['half of a pair', 'parley: 1\ntitle: a\ud83d', 2, 9],
  ])('is refused at its place: %s', (_, file, line, column) => {
    expect(readCase(file).faults).toEqual([
      { code: 'file.encoding', path: [], line, column, endColumn: null, value: null },
    ]);
  });

  it('reads bytes as it reads text, a byte order mark aside', () => {
    const expected = readCase(BY_OPTIONS);
    for (const text of [BY_OPTIONS, `\ufeff${BY_OPTIONS}`]) {
      expect(readCase(text)).toEqual(expected);
      expect(readCase(bytes(text))).toEqual(expected);
    }
  });
});

describe('what is empty or no case', { timeout: 30_000 }, () => {
  it.each(['', '\n\n', '# a comment\n', '---\n', '...\n'])('is one fault: %j', (text) => {
    expect(readCase(text).faults.map(({ code }) => code)).toEqual(['file.empty']);
  });

  it.each([
    ['- a\n- b\n', 'value.shape'],
    ['hello', 'value.shape'],
    ['{"name": "x", "version": 1}', 'key.missing'],
    ['a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'yaml.alias'],
    ['a: !!binary aGVsbG8=\n', 'yaml.tag'],
    [
      range(30_000)
        .map((key) => `k${key}: 1\n`)
        .join(''),
      'key.missing',
    ],
  ])('is one fault: %j', (text, code) => {
    expect(readCase(text).faults.map((fault) => fault.code)).toEqual([code]);
  });
});

describe('YAML that a case does without', () => {
  it.each([
    [
      'several documents',
      `${BY_OPTIONS}---\na: 1\n`,
      { code: 'file.documents', count: 2, line: 33, column: 1 },
    ],
    [
      'an anchor and an alias',
      BY_OPTIONS.replace('low}', '&l low}').replace('yes}, f', '*l }, f'),
      { code: 'yaml.alias', name: 'l', line: 14 },
    ],
    [
      'a prototype',
      `${BY_OPTIONS}__proto__: {a: 1}\n`,
      { code: 'id.reserved', line: 33, column: 1, endColumn: 10 },
    ],
    ['a tab', BY_OPTIONS.replace('  south:', '\tsouth:'), { code: 'yaml.tab', line: 9, column: 1 }],
    [
      'a list as a key',
      BY_OPTIONS.replace('lambda:', '? [a]\n: 1\nlambda:'),
      { code: 'value.shape', expected: ['string'], found: 'list', line: 23, column: 3 },
    ],
    [
      'a bracket left open',
      BY_OPTIONS.replace('{north.dam: low}', '{north.dam: low'),
      { code: 'yaml.syntax', problem: 'BAD_INDENT' },
    ],
    [
      'a quote left open',
      BY_OPTIONS.replace('title: The', 'title: "The'),
      { code: 'yaml.syntax', problem: 'MISSING_CHAR' },
    ],
  ])('is refused: %s', (_, text, expected) => {
    expect(readCase(text).faults).toEqual([expect.objectContaining(expected)]);
  });
});

describe('a text without end', { timeout: 30_000 }, () => {
  const long = 400_000;
  const spaces = ' '.repeat(long);
  const digits = '1'.repeat(long);
  const letters = 'a'.repeat(long);
  const unknown = range(900).map((index) => `x.y${index}${' '.repeat(400)}`);

  it.each([
    ['spaces inside a name', 'thaw: [south.sue]', `thaw: [south.sue, "x${spaces}y"]`, 'name.unknown'],
    ['digits before a letter', '1/2, prefers', `${digits}x, prefers`, 'value.shape'],
    ['digits below the line', '1/2, prefers', `1/${digits}x, prefers`, 'value.shape'],
    ['a name', 'not south.sue]', `not south.${letters}]`, 'name.unknown'],
    ['many unknown names far apart', 'not south.sue]', `"${unknown.join('or ')}"]`, 'name.unknown'],
    ['a code', '[N0N,', `[${letters}, N0N,`, 'ranking.code'],
  ])('is judged all the same: %s', (_, from, to, code) => {
    const { faults } = readCase(BY_OPTIONS.replace(from, to));
    expect(new Set(faults.map((fault) => fault.code))).toEqual(new Set([code]));
    for (const { value } of faults) expect(String(value).length).toBeLessThanOrEqual(200);
  });

  it('is not compared with other names', () => {
    const text = `parley: 1\ntitle: T\nparties: {"${letters}": {}}\nbeliefs: {"${letters}b": {}}\ninterests: {}\n`;
    expect(readCase(text).faults.length).toBeGreaterThan(0);
  });
});
