import type { OrderTypes } from './order-types.ts';

/** The order types of a party with the tables by which its steps are traced back. */
export interface TracedTypes extends OrderTypes {
  /** What `narrow.ts` or `wide.ts` tabulates, whichever serves the party. */
  readonly sources: Int32Array | Uint16Array;
}

/** One of a party's opponents, in a coset of that party. */
export interface Mover {
  /** Turns to the coset of a strategy of the party. */
  enter(types: TracedTypes, strategy: number): void;
  /** Forgets which steps have been traced. */
  restart(): void;
  /** Whether the opponent may be able to step into a place from one without a label; false means that it surely is not. */
  mayEnter(place: number, gaining: boolean): boolean;
  /**
   * Traces steps of the opponent back: labels, with `value`, the places without a label from which it can step into those
   * queued from `first` to before `end`, and queues them behind.
   *
   * @param gaining whether it has to gain by the step
   */
  trace(first: number, end: number, value: number, gaining: boolean, trail: Trail): void;
}

/** What a sweep has labelled so far. */
export interface Trail {
  /** Of each place its label, below 0 if it has none. */
  readonly labels: Int32Array;
  /** The places labelled, in order. */
  readonly queue: Int32Array;
  /** How many there are. */
  length: number;
}

/** Labels a place that has no label and queues it. */
export function push(trail: Trail, place: number, value: number): void {
  trail.labels[place] = value;
  trail.queue[trail.length++] = place;
}
