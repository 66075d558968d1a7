import { isCollection, isMap, isScalar, type LineCounter, type Node, type Pair, type Scalar } from 'yaml';
import type { FaultPlace } from './faults.ts';

export type Path = readonly (string | number)[];

/** What a fault points at: a value, the key of a value, or a span (UTF-16 offsets) inside a scalar or a key. */
export interface Spot {
  readonly path: Path;
  readonly on?: 'value' | 'key';
  readonly span?: readonly [from: number, to: number];
}

type Found = { readonly key: Node | null; readonly value: Node | null };

/** Finds places in the text of a YAML document; where a path does not exist, its nearest parent stands for it. */
export class Source {
  readonly text: string;
  private readonly root: Node | null;
  private readonly lines: LineCounter;
  private readonly maps = new WeakMap<Node, ReadonlyMap<string, Pair>>();
  private readonly characters = new WeakMap<Node, Int32Array>();

  constructor(text: string, root: Node | null, lines: LineCounter) {
    this.text = text;
    this.root = root;
    this.lines = lines;
  }

  /** The place of `spot`, in constant time after the first look into each map. */
  place(spot: Spot): FaultPlace {
    const { found, complete } = this.find(spot.path);
    const { key, value } = found;
    const onKey = spot.on === 'key' && key !== null;
    const node = onKey || value === null || !isScalar(value) || isEmpty(value) ? (key ?? value) : value;
    const shown = complete ? (onKey ? scalarOf(key) : scalarOf(value)) : null;
    if (node === null) return this.between(0, 0, spot.path, shown);
    const [from, to] = node.range ?? [0, 0];
    if (spot.span !== undefined && isScalar(node) && typeof node.value === 'string') {
      const [start, end] = spot.span.map((offset) => this.offsetOf(node, offset));
      const value = node.value.slice(...spot.span).slice(0, SHOWN);
      if (start !== undefined && end !== undefined && start >= 0 && end >= 0)
        return this.between(start, end, spot.path, value);
      return this.between(from, to, spot.path, value);
    }
    return this.between(from, isCollection(node) ? from : to, spot.path, shown);
  }

  /** The place of the text from one offset to another. */
  between(from: number, to: number, path: Path, value: FaultPlace['value']): FaultPlace {
    // The parser points behind the end where something is missing there.
    const start = this.lines.linePos(Math.min(from, this.text.length));
    const end = this.lines.linePos(Math.min(to, this.text.length));
    const line = Math.max(1, start.line);
    const endColumn = end.col > start.col && end.line === start.line ? end.col : null;
    return { path, line, column: Math.max(1, start.col), endColumn, value };
  }

  /** The scalar at `path` as it is written where nothing quotes it: `012` stays `012`; null where there is none. */
  written(path: Path): string | null {
    const { found, complete } = this.find(path);
    return complete && isScalar(found.value) ? writtenOf(found.value) : null;
  }

  /** The line on which the value at `path` begins. */
  line(path: Path): number {
    return this.place({ path }).line;
  }

  private offsetOf(node: Node, offset: number): number {
    let offsets = this.characters.get(node);
    if (offsets === undefined) {
      offsets = offsetsOf(this.text, node as Scalar<string>);
      this.characters.set(node, offsets);
    }
    return offsets[offset] ?? -1;
  }

  private find(path: Path): { found: Found; complete: boolean } {
    let found: Found = { key: null, value: this.root };
    for (const step of path) {
      const next = this.step(found.value, step);
      if (next === null) return { found, complete: false };
      found = next;
    }
    return { found, complete: true };
  }

  private step(node: Node | null, step: string | number): Found | null {
    if (isMap<Node, Node | null>(node)) {
      const pair = this.pairs(node).get(String(step)) as Pair<Node, Node | null> | undefined;
      return pair === undefined ? null : { key: pair.key, value: pair.value };
    }
    if (isCollection(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      return item === undefined ? null : { key: null, value: item };
    }
    return null;
  }

  private pairs(map: Node): ReadonlyMap<string, Pair> {
    const known = this.maps.get(map);
    if (known !== undefined) return known;
    const items = isMap(map) ? map.items : [];
    // Backwards, so that of a repeated key the first stays: the others are faults by themselves.
    const pairs = new Map(items.toReversed().map((pair) => [keyOf(pair), pair]));
    this.maps.set(map, pairs);
    return pairs;
  }
}

/** The key of a pair as the plain data has it. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? writtenOf(pair.key) : '';
}

function writtenOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}

/** How much of a text is shown with a fault. */
const SHOWN = 200;

/** The parameters of a fault, none of them a text without end. */
export function shortened<Params extends object>(params: Params): Params {
  const short = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? value.slice(0, SHOWN) : value,
  ]);
  return Object.fromEntries(short) as Params;
}

function scalarOf(node: Node | null): FaultPlace['value'] {
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return value.slice(0, SHOWN);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function isEmpty(node: Node): boolean {
  const [from, to] = node.range ?? [0, 0];
  return from === to;
}

const SPACE = /\s/u;

/**
 * Where in the file each character of a text stands, and the end behind the last; -1 where quoting or folding hides it.
 * The value is matched along the file: white space of the value stands for any white space of the file.
 */
function offsetsOf(text: string, { value, type, range }: Scalar<string>): Int32Array {
  const offsets = new Int32Array(value.length + 1).fill(-1);
  const [start, end] = range ?? [0, 0];
  let at = start;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') at += 1;
  else if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
    at = text.indexOf('\n', start) + 1;
    while (at < end && SPACE.test(text.charAt(at))) at += 1;
  }
  for (let index = 0; index < value.length; index += 1) {
    offsets[index] = at;
    const character = value.charAt(index);
    if (SPACE.test(character)) {
      if (!SPACE.test(text.charAt(at))) return offsets;
      at += 1;
      if (!SPACE.test(value.charAt(index + 1))) while (at < end && SPACE.test(text.charAt(at))) at += 1;
    } else if (text.charAt(at) === character) at += 1;
    else {
      offsets[index] = -1;
      return offsets;
    }
  }
  if (at <= end) offsets[value.length] = at;
  return offsets;
}
