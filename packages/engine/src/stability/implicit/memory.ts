import { EngineError } from '../../error.ts';
import type { Plan } from './plan.ts';
import { NARROW } from '../hypercube/narrow.ts';

/** What the threads of an analysis share. */
export interface Memory {
  /** The next item of the step, whether to stop, and a lock for each concept. */
  readonly control: Int32Array;
  /** Of each party whose preference is listed: the rank of each code, -1 where infeasible. */
  readonly ranks: readonly (Int32Array | null)[];
  /** Of each party whose order types are needed: the type of each block. */
  readonly typeOf: readonly (Int32Array | null)[];
  /** Of the same parties, once the types are known: what the steps of the party are traced by. */
  readonly tables: readonly (TypeTables | null)[];
  /** Of the party at hand: the best rank by own moves, then the thresholds of each concept, class by class. */
  readonly best: Int32Array;
  readonly thresholds: readonly Int32Array[];
  /** Of each code the verdicts on the party at hand, and those of all parties so far. */
  readonly flags: Uint8Array;
  readonly equilibria: Uint8Array;
}

/** The tables of a party's order types. */
export interface TypeTables {
  /** One block of each type. */
  readonly firsts: Int32Array;
  readonly levels: Int32Array | Uint16Array;
  readonly sources: Int32Array | Uint16Array;
}

/** Makes arrays. */
export interface Allocator {
  readonly ints: (length: number) => Int32Array;
  readonly shorts: (length: number) => Uint16Array;
  readonly bytes: (length: number) => Uint8Array;
}

/**
 * Allocates memory that threads can share, or that one thread keeps.
 *
 * @throws EngineError `out-of-memory` with the bytes that could not be had
 */
export function allocator(shared: boolean): Allocator {
  const buffer = (bytes: number): ArrayBuffer | SharedArrayBuffer => {
    try {
      return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
    } catch {
      throw new EngineError('out-of-memory', { bytes });
    }
  };
  return {
    ints: (length) => new Int32Array(buffer(4 * length)),
    shorts: (length) => new Uint16Array(buffer(2 * length)),
    bytes: (length) => new Uint8Array(buffer(length)),
  };
}

/** Numbers of control before the locks. */
export const NEXT = 0;
export const STOP = 1;
export const LOCKS = 2;

/** The most thresholds of a party: of each class and place of a coset. */
export function mostThresholds({ cosets, active }: Plan): number {
  return Math.max(0, ...cosets.map(({ own, size }, party) => (active[party] ? own.classes * size : 0)));
}

/** Allocates what an analysis shares, apart from the tables of types. */
export function memoryFor(plan: Plan, { ints, bytes }: Allocator): Memory {
  const { codes, cosets, listed, typed, concepts, looksAhead } = plan;
  const thresholds = mostThresholds(plan);
  return {
    control: ints(LOCKS + concepts.length),
    ranks: listed.map((is) => (is ? ints(codes) : null)),
    typeOf: typed.map((is, party) => (is ? ints(codes >> cosets[party]!.own.width) : null)),
    tables: [],
    best: ints(looksAhead ? thresholds : 0),
    thresholds: concepts.map((concept) => ints(concept === 'nash' ? 0 : thresholds)),
    flags: bytes(codes),
    equilibria: bytes(codes),
  };
}

/** How a type is tabulated: its levels, which only wide parties need, and its sources. */
export function tableShape(
  width: number,
  classes: number,
): { readonly levels: number; readonly sources: number; readonly bytes: 2 | 4 } {
  const strategies = 2 ** width;
  if (width <= NARROW) return { levels: 0, sources: 2 * strategies, bytes: 4 };
  // The numbers are strategies, counts of them, and one more as end mark.
  return { levels: strategies + 1, sources: strategies + classes, bytes: width < 16 ? 2 : 4 };
}

/** Allocates the tables of a party's order types. */
export function tablesFor(
  plan: Plan,
  party: number,
  firsts: Int32Array,
  { ints, shorts }: Allocator,
): TypeTables {
  const { width, classes } = plan.cosets[party]!.own;
  const { levels, sources, bytes } = tableShape(width, classes);
  const numbers = bytes === 2 ? shorts : ints;
  return { firsts, levels: numbers(firsts.length * levels), sources: numbers(firsts.length * sources) };
}
