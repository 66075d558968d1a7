import { isCollection, isMap, isSeq, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { quotingOf, renderBlock, renderInline, type Plain } from './render.ts';
import { keyOf, type Path } from './source.ts';

/** One change of one value: `insert` puts it before an entry of a list, `set` replaces it or adds a key or a last entry. */
export type Change =
  | { readonly kind: 'set' | 'insert'; readonly path: Path; readonly value: Plain }
  | { readonly kind: 'remove'; readonly path: Path };

/** An entry of a map or a list, with offsets into the text. */
interface Entry {
  /** Null in a list. */
  readonly name: string | null;
  readonly value: Node | null;
  /** Where its key or its `-` begins. */
  readonly from: number;
  /** Behind its value, or its key or `-` where it has none. */
  readonly to: number;
  /** Behind the `:` or `-`; null where there is none. */
  readonly mark: number | null;
}

/** Where an entry stands: in brackets, or at a column of a block. */
interface Place {
  readonly inFlow: boolean;
  readonly column: number;
}

/**
 * Makes one change in the text and leaves every other character as it is; null when the path leads nowhere.
 * Cost: linear in the text.
 *
 * @param root the document of `text`, composed with source tokens
 */
export function splice(text: string, root: Node | null, change: Change): string | null {
  const step = change.path.at(-1);
  const above = nodesAlong(root, change.path.slice(0, -1));
  const parent = above.at(-1);
  if (step === undefined || (!isMap(parent) && !isSeq(parent))) return null;
  const entries = entriesOf(parent);
  const index = isMap(parent) ? entries.findIndex(({ name }) => name === String(step)) : Number(step);
  if (isSeq(parent) && !(index >= 0 && index <= entries.length)) return null;
  const entry = entries[index];
  const place: Place = {
    inFlow: above.some((node) => isCollection(node) && node.flow === true),
    column: columnOf(text, entries[0]?.from ?? 0),
  };
  if (change.kind === 'remove') {
    if (entry === undefined) return text;
    if (entries.length > 1) return removed(text, entries, index, place);
    const value = isMap(parent) ? {} : [];
    return splice(text, root, { kind: 'set', path: change.path.slice(0, -1), value });
  }
  if (change.kind === 'set' && entry) return replaced(text, entry, change.value, place);
  const key = isMap(parent) ? renderInline(String(step)) : null;
  return place.inFlow
    ? insertedInFlow(text, parent, entries, index, key, change.value)
    : insertedInBlock(text, entries, index, key, change.value, place.column);
}

function nodesAlong(root: Node | null, path: Path): readonly (Node | null)[] {
  const nodes = [root];
  for (const step of path) nodes.push(childOf(nodes.at(-1) ?? null, step));
  return nodes;
}

function childOf(node: Node | null, step: string | number): Node | null {
  if (!isMap(node) && !isSeq(node)) return null;
  const entries = entriesOf(node);
  const entry = isMap(node) ? entries.find(({ name }) => name === String(step)) : entries[Number(step)];
  return entry?.value ?? null;
}

function entriesOf(node: YAMLMap | YAMLSeq): Entry[] {
  if (isMap(node))
    return (node.items as Pair<Node | null, Node | null>[]).map((pair) => {
      const mark = endOf(pair.srcToken?.sep, 'map-value-ind');
      const from = pair.key?.range?.[0] ?? mark ?? 0;
      const value = written(pair.value);
      const to = value?.range?.[1] ?? mark ?? pair.key?.range?.[1] ?? from;
      return { name: keyOf(pair), value, from, to, mark };
    });
  const token = node.srcToken as CST.BlockSequence | undefined;
  return (node.items as (Node | null)[]).map((item, index) => {
    const mark = endOf(token?.items[index]?.start, 'seq-item-ind');
    const value = written(item);
    const from = mark === null ? (item?.range?.[0] ?? 0) : mark - 1;
    return { name: null, value, from, to: value?.range?.[1] ?? mark ?? from, mark };
  });
}

/** A value that takes room in the text; what is left empty is read as null. */
function written(node: Node | null): Node | null {
  return node?.range && node.range[0] < node.range[1] ? node : null;
}

function endOf(tokens: readonly CST.SourceToken[] | undefined, type: CST.TokenType): number | null {
  const token = tokens?.find((candidate) => candidate.type === type);
  return token ? token.offset + token.source.length : null;
}

function replaced(text: string, entry: Entry, value: Plain, { inFlow, column }: Place): string {
  const old = entry.value;
  const isBlock = isCollection(old) && old.flow !== true;
  const block = inFlow ? null : renderBlock(value, column + 2);
  const start = old?.range?.[0] ?? entry.to;
  // The new value stands where the old one did, or right behind the mark where either takes lines of its own.
  const isMoved = old === null || ((block !== null || isBlock) && entry.name !== null);
  const from = isMoved ? (entry.mark ?? entry.to) : start;
  const rendered = block === null ? renderInline(value, quotingOf(old)) : blockAfter(entry.name, block);
  const introduced = isMoved ? introduce(entry, rendered) : rendered;
  const ending = entry.to > from && text[entry.to - 1] === '\n' ? '\n' : '';
  return text.slice(0, from) + introduced + ending + text.slice(Math.max(from, entry.to));
}

/** A list's entry begins on the line of its `-`, a key's value on the next line. */
function blockAfter(name: string | null, block: string): string {
  return name === null ? block.trimStart() : `\n${block}`;
}

function introduce({ mark, name }: Entry, rendered: string): string {
  const space = rendered.startsWith('\n') ? '' : ' ';
  return (mark === null && name !== null ? ':' : '') + space + rendered;
}

function removed(text: string, entries: readonly Entry[], index: number, { inFlow }: Place): string | null {
  const [before, entry, after] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!entry) return null;
  if (inFlow && !after) return before ? text.slice(0, before.to) + text.slice(entry.to) : null;
  const lineStart = text.lastIndexOf('\n', entry.from - 1) + 1;
  const isFirstOfLine = text.slice(lineStart, entry.from).trim() === '';
  if (!inFlow && isFirstOfLine) return text.slice(0, lineStart) + text.slice(lineEnd(text, entry));
  return after ? text.slice(0, entry.from) + text.slice(after.from) : null;
}

function insertedInFlow(
  text: string,
  parent: YAMLMap | YAMLSeq,
  entries: readonly Entry[],
  index: number,
  key: string | null,
  value: Plain,
): string {
  const rendered = (key === null ? '' : `${key}: `) + renderInline(value);
  const next = index < 0 ? undefined : entries[index];
  if (next) return `${text.slice(0, next.from)}${rendered}, ${text.slice(next.from)}`;
  const last = entries.at(-1);
  const at = last?.to ?? (parent.range?.[0] ?? 0) + 1;
  return text.slice(0, at) + (last ? ', ' : '') + rendered + text.slice(at);
}

function insertedInBlock(
  text: string,
  entries: readonly Entry[],
  index: number,
  key: string | null,
  value: Plain,
  column: number,
): string {
  const block = renderBlock(value, column + 2);
  const content = block === null ? renderInline(value) : blockAfter(key, block);
  const mark = key === null ? '-' : `${key}:`;
  const line = content.startsWith('\n') ? mark + content : `${mark} ${content}`;
  const space = ' '.repeat(column);
  const before = index < 0 ? entries.at(-1) : entries[index - 1];
  const first = entries[0];
  if (!before) return first ? `${text.slice(0, first.from)}${line}\n${space}${text.slice(first.from)}` : text;
  const at = lineEnd(text, before);
  const isOpen = at === text.length && !text.endsWith('\n');
  // The sections of a file stand apart.
  const gap = (isOpen ? '\n' : '') + (column === 0 && key !== null ? '\n' : '');
  return `${text.slice(0, at)}${gap}${space}${line}\n${text.slice(at)}`;
}

/** Behind the line break (and the comment before it) that ends an entry of a block. */
function lineEnd(text: string, { to }: Entry): number {
  if (text[to - 1] === '\n') return to;
  const end = text.indexOf('\n', to);
  return end < 0 ? text.length : end + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
