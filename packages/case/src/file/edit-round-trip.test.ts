import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_OPTIONS, COMMENTED } from '../testing/small-cases.ts';
import { openDocument } from './document.ts';
import { editCase, rewrite, type Edit } from './edit-case.ts';
import type { Plain } from './render.ts';

describe('a round trip', { timeout: 60_000 }, () => {
  const catalog = join(import.meta.dirname, '../../../../catalog');
  const files = globSync('**/case.yaml', { cwd: catalog }).map((file) =>
    readFileSync(join(catalog, file), 'utf8'),
  );
  const texts = [BY_OPTIONS, COMMENTED, ...files];
  const dataOf = (text: string): Record<string, Plain> =>
    JSON.parse(JSON.stringify(openDocument(text).data)) as Record<string, Plain>;

  it.each(files)('of a file of the catalog through its own data changes no character', (text) => {
    const edits = Object.entries(dataOf(text)).map(([key, value]) => ({ path: [key], value }));
    expect(editCase(text, edits)).toEqual({ text, faults: [] });
  });

  const text = fc.constantFrom(
    'x',
    'yes',
    '1/4',
    '012',
    'a: b',
    '# no',
    '"q"',
    "it's",
    '- x',
    'two\nlines',
    '',
    'سدّ',
    'x, y',
    '[z]',
    ' lead',
    '*a',
    '!t',
    '%',
    'end:',
    'a.b and not c.d',
    'long '.repeat(30),
  );
  const value = fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      text,
      fc.constantFrom<Plain>(0.25, true, null, 3),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('name', 'en', 'a.b', 'x: y', 'two words', '3'), tie('value'), {
        maxKeys: 3,
      }),
    ),
  })).value;
  const step = fc.record({
    at: fc.nat(50),
    kind: fc.constantFrom('set', 'remove', 'insert', 'into'),
    value,
    key: text,
  });
  type Step = { at: number; kind: string; value: Plain; key: string };

  /** Changes one thing somewhere below, as the steps lead. */
  function changed(data: Plain, [first, ...rest]: readonly Step[]): Plain {
    if (first === undefined || typeof data !== 'object' || data === null) return first?.value ?? data;
    const { at, kind, value: added, key } = first;
    if (Array.isArray(data)) {
      const list = [...(data as readonly Plain[])];
      const index = at % Math.max(1, list.length);
      if (kind === 'insert' || list.length === 0) list.splice(index, 0, added);
      else if (kind === 'remove') list.splice(index, 1);
      else list[index] = kind === 'set' ? added : changed(list[index] ?? null, rest);
      return list;
    }
    const map = new Map(Object.entries(data));
    const name = [...map.keys()][at % Math.max(1, map.size)];
    if (kind === 'insert' || name === undefined) map.set(key, added);
    else if (kind === 'remove') map.delete(name);
    else map.set(name, kind === 'set' ? added : changed(map.get(name) ?? null, rest));
    return Object.fromEntries(map);
  }

  it('writes any data into any file, and the same again changes nothing', () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(steps, { minLength: 1, maxLength: 3 }),
        (file, many) => {
          const before = dataOf(file);
          const after = many.reduce<Plain>(changed, before) as Record<string, Plain>;
          fc.pre(Object.keys(after).length > 0);
          const edits = [...new Set([...Object.keys(after), ...Object.keys(before)])].map((key): Edit => {
            const part = after[key];
            return part === undefined ? { path: [key], remove: true } : { path: [key], value: part };
          });
          const edited = rewrite(file, edits);
          expect(typeof edited).toBe('string');
          expect(dataOf(edited as string)).toEqual(after);
          expect(rewrite(edited as string, edits)).toBe(edited);
        },
      ),
      { numRuns: 40 },
    );
  });
});
