import type { FaultCode, FaultParams, ValueShape } from './faults.ts';
import { nearest } from './nearest.ts';
import { KEYWORDS } from './expression-parser.ts';
import { NO_TEXT, PATTERNS, RULE_KINDS, caseSchema, type RawCase } from './schema.ts';
import type { Path, Spot } from './source.ts';
import type { z } from './zod.ts';

type Issue = z.core.$ZodIssue;

/** A fault before it has a line and a column. */
export type Finding = {
  [Code in FaultCode]: { readonly code: Code; readonly params: FaultParams[Code]; readonly spot: Spot };
}[FaultCode];

/** Makes a finding; only here does the code meet its parameters, so only here the compiler needs to be told. */
export function finding<Code extends FaultCode>(code: Code, params: FaultParams[Code], spot: Spot): Finding {
  return { code, params, spot } as Finding;
}

/**
 * Checks keys, kinds of values and ids of a case file read as plain data.
 * Gives every finding, and the data with `undefined` in place of each faulty value (`value` itself is changed), so that
 * the rest can still be checked.
 */
export function checkStructure(value: unknown): { raw: RawCase; findings: readonly Finding[] } {
  // A map with none of the keys of a case is something else: one fault says so better than one for each key.
  if (isMap(value) && !Object.keys(caseSchema.shape).some((key) => key in value))
    return { raw: {}, findings: [finding('key.missing', { key: 'parley' }, { path: [] })] };
  const result = caseSchema.safeParse(value, { reportInput: true });
  if (result.success) return { raw: value as RawCase, findings: [] };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, [], value));
  const findings = issues.flatMap((issue) => toFindings(issue, value));
  for (const issue of issues) makeHole(value, issue);
  return { raw: isMap(value) ? value : {}, findings };
}

/** The issues of a union are those of the branch the writer meant: the one whose kind of value fits, with the fewest issues. */
function flatten(issue: Issue, above: Path, root: unknown): readonly Issue[] {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const fitting = issue.errors.filter(
    (branch) => !branch.some((part) => part.path.length === 0 && isKind(part)),
  );
  const branches = fitting.map((branch) => branch.flatMap((part) => flatten(part, path, root)));
  const [first, ...rest] = branches;
  if (first === undefined) return [{ ...issue, path }];
  return rest.reduce((best, branch) => (branch.length < best.length ? branch : best), first);
}

function isKind(issue: Issue): boolean {
  return issue.code === 'invalid_type';
}

function toFindings(issue: Issue, root: unknown): readonly Finding[] {
  const path = issue.path as Path;
  const spot: Spot = { path };
  const input = issue.input;
  if (input === undefined && issue.code !== 'custom') {
    // A value that could not be taken from the file is a fault already.
    if (has(path.slice(0, -1).reduce(stepInto, root), path.at(-1))) return [];
    return [finding('key.missing', { key: String(path.at(-1)) }, { path: path.slice(0, -1), on: 'key' })];
  }
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union': {
      if (typeof input === 'number' && !Number.isFinite(input)) return [range(spot, null, null, null)];
      return [finding('value.shape', { expected: expectedOf(issue), found: shapeOf(input) }, spot)];
    }
    case 'invalid_value': {
      if (path[0] === 'parley') return [finding('file.version', { expected: 1 }, spot)];
      if (typeof input !== 'string')
        return [finding('value.shape', { expected: ['string'], found: shapeOf(input) }, spot)];
      const known = issue.values.map(String);
      return [finding('value.choice', { known, nearest: nearest(input, known) }, spot)];
    }
    case 'invalid_format':
      return [badFormat(issue, input, spot)];
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      return issue.keys.map((key) =>
        finding(
          'key.unknown',
          { key, known, nearest: nearest(key, known) },
          { path: [...path, key], on: 'key' },
        ),
      );
    }
    case 'too_small':
      if (issue.origin === 'array') return [finding('value.empty', { least: Number(issue.minimum) }, spot)];
      return [
        issue.inclusive === false
          ? range(spot, Number(issue.minimum), null, 1)
          : range(spot, null, Number(issue.minimum), null),
      ];
    case 'too_big':
      if (issue.origin === 'array')
        return [finding('value.shape', { expected: ['pair'], found: 'list' }, spot)];
      return [range(spot, null, null, Number(issue.maximum))];
    case 'custom':
      return [
        issue.message === NO_TEXT
          ? finding('value.empty', { least: 1 }, spot)
          : ruleKind(path.reduce(stepInto, root), spot),
      ];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [];
  }
}

function range(spot: Spot, above: number | null, atLeast: number | null, atMost: number | null): Finding {
  return finding('value.range', { above, atLeast, atMost }, spot);
}

/** What a text that fits no pattern should have been. */
function badFormat(issue: { readonly pattern?: string | undefined }, input: unknown, spot: Spot): Finding {
  switch (issue.pattern) {
    case String(PATTERNS.visible):
      return finding('value.empty', { least: 1 }, spot);
    case String(PATTERNS.fraction):
      return finding('value.shape', { expected: ['number', 'fraction'], found: 'string' }, spot);
    case String(PATTERNS.phaseId):
    case String(PATTERNS.levelId): {
      const word = String(input);
      const isReserved = KEYWORDS.includes(word) || word === 'start';
      return isReserved ? finding('id.reserved', { word }, spot) : finding('id.form', {}, spot);
    }
    default:
      return finding('value.date', {}, spot);
  }
}

/** A rule is of exactly one kind. */
function ruleKind(input: unknown, spot: Spot): Finding {
  const kinds: readonly string[] = RULE_KINDS;
  const [other, key] = isMap(input) ? Object.keys(input).filter((name) => kinds.includes(name)) : [];
  return other === undefined || key === undefined
    ? finding('key.missing', { key: RULE_KINDS[0] }, spot)
    : finding('key.conflict', { key, other }, { path: [...spot.path, key], on: 'key' });
}

const EXPECTED: Readonly<Record<string, ValueShape>> = {
  string: 'string',
  number: 'number',
  int: 'whole number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'pair',
  object: 'map',
  record: 'map',
};

/** The kinds of value that would have done: of a union those of all its branches. */
function expectedOf(issue: Issue): readonly ValueShape[] {
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(expectedOf)))];
  const shape = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
  return shape === undefined ? [] : [shape];
}

/** The kind of a value of plain data. */
export function shapeOf(value: unknown): ValueShape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return typeof value as 'string';
  return 'map';
}

function isMap(value: unknown): value is Record<string, unknown> {
  return shapeOf(value) === 'map';
}

/** Puts `undefined` in the place of a faulty value, and takes unknown keys away. */
function makeHole(root: unknown, issue: Issue): void {
  const path = issue.path as Path;
  const parent = path.slice(0, -1).reduce<unknown>(stepInto, root);
  const last = path.at(-1);
  if (issue.code === 'unrecognized_keys') {
    const map = last === undefined ? root : stepInto(parent, last);
    if (isMap(map)) for (const key of issue.keys) Reflect.deleteProperty(map, key);
  } else if (issue.input !== undefined && last !== undefined) {
    if (Array.isArray(parent) || isMap(parent))
      (parent as Record<string | number, unknown>)[last] = undefined;
  }
}

function has(value: unknown, step: string | number | undefined): boolean {
  return step !== undefined && (Array.isArray(value) || isMap(value)) && step in value;
}

function stepInto(value: unknown, step: string | number): unknown {
  return Array.isArray(value) || isMap(value) ? (value as Record<string | number, unknown>)[step] : undefined;
}
