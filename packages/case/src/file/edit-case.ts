import type { Fault } from './faults.ts';
import { openDocument } from './document.ts';
import { readCase } from './read-case.ts';
import type { Plain } from './render.ts';
import type { Path } from './source.ts';
import { splice, type Change } from './splice.ts';

/**
 * What is to stand at a place of the file: a value (keys and entries that do not exist are added, an index one past the
 * end adds an entry), or nothing any more.
 */
export type Edit =
  { readonly path: Path; readonly value: Plain } | { readonly path: Path; readonly remove: true };

/** An edited text, or the faults for which there is none. */
export interface EditedCase {
  readonly text: string | null;
  /** Those of the text as it was; if it had none, those that the edited text would have, at their places in it. */
  readonly faults: readonly Fault[];
}

/**
 * Writes values into a case file. Only what differs is touched: comments, order, quoting and layout of the rest stay as
 * they are, and doing the same again changes nothing (but removing an entry of a list by its index removes the next one).
 *
 * @returns no text when the file has faults, or would have, or an edit leads nowhere (`edit.path`)
 *
 * Cost: reading the file once for each value that differs.
 */
export function editCase(text: string, edits: readonly Edit[]): EditedCase {
  const { faults } = readCase(text);
  if (faults.length > 0) return { text: null, faults };
  const marked = text.startsWith('\ufeff');
  const isCrLf = text.includes('\r\n') && !/(?<!\r)\n/u.test(text);
  const plain = text.slice(marked ? 1 : 0);
  const edited = rewrite(isCrLf ? plain.replaceAll('\r\n', '\n') : plain, edits);
  if (typeof edited !== 'string') return { text: null, faults: [edited] };
  const result = (marked ? '\ufeff' : '') + (isCrLf ? edited.replaceAll('\n', '\r\n') : edited);
  const after = readCase(result);
  return after.faults.length > 0 ? { text: null, faults: after.faults } : { text: result, faults: [] };
}

/** The text with the edits, whatever it means then; or the fault of the first edit that leads nowhere. */
export function rewrite(text: string, edits: readonly Edit[]): string | Fault {
  let edited = text;
  for (const edit of edits) {
    const { data } = openDocument(edited);
    const changes = 'value' in edit ? changesTo(data, edit.path, edit.value) : removalOf(data, edit.path);
    for (const change of changes ?? [null]) {
      const { document, source } = openDocument(edited);
      const next = change && document && splice(edited, document.contents, change);
      if (next === null) return { code: 'edit.path', ...source.place({ path: edit.path }) };
      edited = next;
    }
  }
  return edited;
}

/** What makes `data` have `value` at `path`; null when the path leads through what has no parts. */
function changesTo(data: unknown, path: Path, value: Plain): readonly Change[] | null {
  let here = data;
  for (const [depth, step] of path.entries()) {
    const isList = Array.isArray(here);
    if (!isList && !isMap(here)) return null;
    if (isList ? typeof step !== 'number' : typeof step !== 'string') return null;
    const next = isList ? (here as unknown[])[Number(step)] : (here as Record<string, unknown>)[step];
    // What is missing, or left empty, is made together with what is to stand in it.
    if (next === undefined || (next === null && depth < path.length - 1)) {
      const inside = path.slice(depth + 1).reduceRight<Plain | null>(wrapped, value);
      return inside === null && value !== null
        ? null
        : [{ kind: 'set', path: path.slice(0, depth + 1), value: inside }];
    }
    here = next;
  }
  return path.length === 0 ? null : difference(here, value, path);
}

/** A map or a list that holds `value` at `step`, and nothing else. */
function wrapped(value: Plain | null, step: string | number): Plain | null {
  if (typeof step === 'string') return { [step]: value };
  return step === 0 ? [value] : null;
}

function removalOf(data: unknown, path: Path): readonly Change[] | null {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isMap(value) ? value[step] : undefined;
  }, data);
  const step = path.at(-1);
  if (step === undefined) return null;
  const exists = Array.isArray(parent) ? Number(step) < parent.length : isMap(parent) && step in parent;
  return exists ? [{ kind: 'remove', path }] : [];
}

/** The fewest changes that turn `old` into `value`, in an order in which each finds its place. */
function difference(old: unknown, value: Plain, path: Path): readonly Change[] {
  if (isMap(old) && isMap(value)) {
    const removed = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
    return [
      ...Object.entries(value as Record<string, Plain>).flatMap(([key, part]): readonly Change[] =>
        Object.hasOwn(old, key)
          ? difference(old[key], part, [...path, key])
          : [{ kind: 'set', path: [...path, key], value: part }],
      ),
      ...removed.map((key): Change => ({ kind: 'remove', path: [...path, key] })),
    ];
  }
  if (Array.isArray(old) && Array.isArray(value)) return listDifference(old, value as readonly Plain[], path);
  return Object.is(old, value) ? [] : [{ kind: 'set', path, value }];
}

function listDifference(old: readonly unknown[], value: readonly Plain[], path: Path): readonly Change[] {
  const isSame = (a: number, b: number): boolean => difference(old[a], value[b] ?? null, []).length === 0;
  const shorter = Math.min(old.length, value.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.length - 1 - tail, value.length - 1 - tail)) tail++;
  const common = shorter - head - tail;
  const changed = Array.from({ length: common }, (_, offset) => head + offset);
  const added = Array.from({ length: value.length - shorter }, (_, offset) => head + common + offset);
  const removed = Array.from({ length: old.length - shorter }, (_, offset) => head + common + offset);
  return [
    ...changed.flatMap((index) => difference(old[index], value[index] ?? null, [...path, index])),
    ...added.map((index): Change => ({
      kind: 'insert',
      path: [...path, index],
      value: value[index] ?? null,
    })),
    ...removed.toReversed().map((index): Change => ({ kind: 'remove', path: [...path, index] })),
  ];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
