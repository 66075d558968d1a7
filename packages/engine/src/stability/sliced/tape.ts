/**
 * Verdicts as a row of word operations: each works on all bits of a word at once, and bit p of every word speaks of the p-th
 * of so many preferences. Invariant: an operation reads inputs and what operations before it wrote; the words of inputs
 * are never overwritten.
 */

/** The operations: both; either; the first but not the second. */
export const OPERATIONS = { and: 0, or: 1, butNot: 2 } as const;

type Operation = keyof typeof OPERATIONS;

/** A value of a row that is being built: the number of what works it out, or `CLEAR`. */
export type Value = number;

/** The value that is clear in every bit. */
export const CLEAR: Value = -1;

/** A row of operations on numbered places for words. */
export interface Tape {
  /** The inputs that matter, by the number they were asked for with; input k stands in place k. */
  readonly inputs: Int32Array;
  /** How many places there are. */
  readonly places: number;
  /** Four numbers an operation: which, and the places it writes to and reads from. */
  readonly operations: Int32Array;
  /** The place of each output; -1 where it is clear in every bit. */
  readonly outputs: Int32Array;
}

/** Builds a row; equal operations on equal values are done once. */
export interface TapeBuilder {
  readonly input: (number: number) => Value;
  readonly and: (a: Value, b: Value) => Value;
  readonly or: (a: Value, b: Value) => Value;
  readonly butNot: (a: Value, b: Value) => Value;
  /** The row that works out these values; what they do not need is left out. */
  readonly end: (outputs: readonly Value[]) => Tape;
}

/** Begins a row of operations. Cost of the whole: its operations. */
export function tapeBuilder(): TapeBuilder {
  /** Of each value: what it is (-1: an input), and of what. */
  const steps: [operation: number, a: Value, b: Value][] = [];
  const known = new Map<string, Value>();
  const value = (operation: number, a: Value, b: Value): Value => {
    const key = `${operation} ${a} ${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, steps.length);
    steps.push([operation, a, b]);
    return steps.length - 1;
  };
  const both = (operation: Operation, a: Value, b: Value): Value =>
    value(OPERATIONS[operation], Math.min(a, b), Math.max(a, b));
  return {
    input: (number) => value(-1, number, 0),
    and: (a, b) => (a === CLEAR || b === CLEAR ? CLEAR : a === b ? a : both('and', a, b)),
    or: (a, b) => (a === CLEAR || a === b ? b : b === CLEAR ? a : both('or', a, b)),
    butNot: (a, b) => (a === CLEAR || a === b ? CLEAR : b === CLEAR ? a : value(OPERATIONS.butNot, a, b)),
    end: (outputs) => placed(steps, outputs),
  };
}

/** Gives every needed value a place; the place of one that nothing later reads is given again. */
function placed(
  steps: readonly (readonly [operation: number, a: Value, b: Value])[],
  outputs: readonly Value[],
): Tape {
  /** Of each value: the last step that reads it; -1 if none does, beyond all steps for an output. */
  const lastRead = new Int32Array(steps.length).fill(-1);
  for (const output of outputs) if (output >= 0) lastRead[output] = steps.length;
  for (let step = steps.length - 1; step >= 0; step--) {
    const [operation, a, b] = steps[step]!;
    if (operation < 0 || lastRead[step]! < 0) continue;
    for (const read of [a, b]) if (lastRead[read]! < step) lastRead[read] = step;
  }

  const place = new Int32Array(steps.length).fill(-1);
  const inputs: number[] = [];
  steps.forEach(([operation, number], step) => {
    if (operation < 0 && lastRead[step]! >= 0) place[step] = inputs.push(number) - 1;
  });
  let places = inputs.length;
  const free: number[] = [];
  const operations: number[] = [];
  steps.forEach(([operation, a, b], step) => {
    if (operation < 0 || lastRead[step]! < 0) return;
    for (const read of new Set([a, b]))
      if (lastRead[read] === step && steps[read]![0] >= 0) free.push(place[read]!);
    place[step] = free.pop() ?? places++;
    operations.push(operation, place[step], place[a]!, place[b]!);
  });
  return {
    inputs: Int32Array.from(inputs),
    places,
    operations: Int32Array.from(operations),
    outputs: Int32Array.from(outputs, (output) => (output < 0 ? -1 : place[output]!)),
  };
}
