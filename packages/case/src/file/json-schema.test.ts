import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { openDocument } from './document.ts';
import { caseJsonSchema } from './json-schema.ts';
import { readCase } from './read-case.ts';
import { checkStructure } from './structure.ts';

const validate = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: true },
}).compile(caseJsonSchema());

const plain = (text: string): unknown => JSON.parse(JSON.stringify(openDocument(text).data));

/** Whether the reader accepts the shape of a document: keys, kinds of values, and the ids that are keys. */
function hasShape(data: unknown): boolean {
  const { faults } = readCase(stringify(data));
  return (
    checkStructure(structuredClone(data)).findings.length === 0 &&
    !faults.some(({ code }) => code === 'id.form' || code === 'id.reserved')
  );
}

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    'x',
    'سدّ',
    'not',
    'start',
    'a b',
    '9x',
    'forward',
    'sometimes',
    'en',
    'surely',
    '1/4',
    '4/0',
    '.5',
    '-1',
    '2024-02-29',
    '2023-02-29',
    '2024-2-1',
    0,
    1,
    2,
    -1,
    0.5,
    1.5,
    true,
    null,
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    ['x'],
    ['x', 'y'],
    ['x', 'y', 'z'],
    { x: 1 },
    { en: 'x' },
    { en: '' },
    { fr: 'x' },
    [['x']],
    { id: 'x' },
    { never: 'x' },
  ),
);
const key = fc.constantFrom(
  'x',
  'name',
  'id',
  'never',
  'exactly_one',
  'because',
  'not',
  '9x',
  'a b',
  'سدّ',
  'prior',
  'en',
  'levels',
  'other',
  'constructor',
);

/** Changes one value somewhere in a document: replaced, removed, or a key beside it. */
const mutation = fc.record({
  path: fc.array(fc.nat(20), { maxLength: 6 }),
  kind: fc.constantFrom('replace', 'remove', 'add'),
  key,
  value: scalar,
});

function mutated(
  data: unknown,
  { path, kind, key: added, value }: { path: number[]; kind: string; key: string; value: unknown },
): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null)
    return kind === 'replace' ? value : data;
  const entries = Object.entries(data);
  const [name, inside] = entries[step % Math.max(1, entries.length)] ?? [];
  if (name === undefined) return value;
  const isLast = rest.length === 0;
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  if (isLast && kind === 'remove') Reflect.deleteProperty(copy, name);
  else if (isLast && kind === 'add') copy[added] = value;
  else copy[name] = isLast ? value : mutated(inside, { path: rest, kind, key: added, value });
  return Array.isArray(data) ? Object.values(copy) : copy;
}

it('accepts what the reader accepts', () => {
  for (const text of [BY_OPTIONS, BY_GRAPH])
    expect(validate(plain(text)), JSON.stringify(validate.errors)).toBe(true);
});

it('agrees with the reader on the shape of mutated documents', { timeout: 60_000 }, () => {
  const documents = [plain(BY_OPTIONS), plain(BY_GRAPH)];
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(mutation, { minLength: 1, maxLength: 2 }),
      (document, mutations) => {
        const changed = mutations.reduce<unknown>(mutated, document);
        const isValid = validate(changed);
        accepted += Number(isValid);
        expect(hasShape(changed), JSON.stringify([changed, validate.errors])).toBe(isValid);
      },
    ),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(10);
});
