import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchema, LIMITS, readCase } from '@parley/case';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

const text = readFileSync(join(import.meta.dirname, 'case-file.md'), 'utf8');
const [whole = '', ...examples] = [...text.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(
  ([, block = '']) => block,
);

/** An example as a whole file: what it leaves out is as in the first. */
function completed(example: string): string {
  if (example.startsWith('parley:')) return example;
  return stringify({ ...(parse(whole) as object), ...(parse(example) as object) });
}

describe('the reference of the case file', () => {
  it.each([whole, ...examples])('shows examples without a fault: %s', (example) => {
    const { case: read, faults, warnings } = readCase(completed(example));
    expect(faults).toEqual([]);
    expect(read).not.toBeNull();
    expect(example === whole ? warnings : []).toEqual([]);
  });

  it('names every key', () => {
    const keys = new Set<string>();
    const collect = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, part] of Object.entries(schema)) {
        if (key === 'properties') for (const name of Object.keys(part as object)) keys.add(name);
        collect(part);
      }
    };
    collect(caseJsonSchema());
    expect(keys.size).toBeGreaterThan(40);
    for (const key of keys) expect(text, key).toMatch(new RegExp(`\\b${key}\\b`, 'u'));
  });

  it('states the limits as they are', () => {
    const rows = text.split('\n## Limits\n')[1]?.match(/(?<=\| +)[\d,]+(?= +\|$)/gmu) ?? [];
    expect(rows).toEqual(Object.values(LIMITS).map((limit) => limit.toLocaleString('en')));
  });
});
