import { BLOCK, interpreted, type RunTape } from './run-tape.ts';
import { OPERATIONS, type Tape } from './tape.ts';

/**
 * Makes a function of a parameter's name and a body in JavaScript, as `new Function` does. Only the caller knows whether where
 * it runs allows that: a page with a strict content security policy does not.
 */
export type MakeFunction = (parameter: string, body: string) => RunTape;

/** So many operations make one function: longer ones are not optimised by every engine. */
const OPERATIONS_A_FUNCTION = 300;

/** Rows beyond this many operations are interpreted: reading so much source would take longer. */
const MOST_OPERATIONS = 20_000;

/** The way to run a row as straight-line code, with the same results as `interpreted` and several times as fast. */
export function generated(tape: Tape, make: MakeFunction): RunTape {
  const count = tape.operations.length / 4;
  if (count > MOST_OPERATIONS) return interpreted(tape);
  const lastReads = lastReadsOf(tape);
  const parts: RunTape[] = [];
  for (let first = 0; first < count; first += OPERATIONS_A_FUNCTION)
    parts.push(make('r', sourceOf(tape, first, Math.min(count, first + OPERATIONS_A_FUNCTION), lastReads)));
  return (words) => {
    for (const part of parts) part(words);
  };
}

/** The source of some operations: places become variables, those that are read later are written back. */
function sourceOf({ operations }: Tape, first: number, end: number, lastReads: Int32Array): string {
  const known = new Set<number>();
  const lines: string[] = [];
  const read = (place: number): string => {
    if (!known.has(place)) lines.push(`let s${place}=r[${place * BLOCK}+w];`);
    known.add(place);
    return `s${place}`;
  };
  /** The operation that wrote to a place last. */
  const writer = new Map<number, number>();
  for (let step = first; step < end; step++) {
    const [operation, to, a, b] = operations.subarray(step * 4, step * 4 + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const sign = operation === OPERATIONS.and ? '&' : operation === OPERATIONS.or ? '|' : '&~';
    const result = `${read(a)}${sign}${read(b)};`;
    lines.push(known.has(to) ? `s${to}=${result}` : `let s${to}=${result}`);
    known.add(to);
    writer.set(to, step);
  }
  for (const [place, step] of writer)
    if (lastReads[step]! >= end) lines.push(`r[${place * BLOCK}+w]=s${place};`);
  return `for(let w=0;w<${BLOCK};w++){${lines.join('')}}`;
}

/** Of each operation: the last one that reads what it wrote; beyond all for an output, -1 for none. */
function lastReadsOf({ operations, outputs, places }: Tape): Int32Array {
  const count = operations.length / 4;
  const lastReads = new Int32Array(count).fill(-1);
  const writer = new Int32Array(places).fill(-1);
  for (let step = 0; step < count; step++) {
    for (const place of operations.subarray(step * 4 + 2, step * 4 + 4))
      if (writer[place]! >= 0) lastReads[writer[place]!] = step;
    writer[operations[step * 4 + 1]!] = step;
  }
  for (const place of outputs) if (place >= 0 && writer[place]! >= 0) lastReads[writer[place]!] = count;
  return lastReads;
}
