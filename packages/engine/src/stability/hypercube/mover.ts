import type { OrderTypes } from './order-types.ts';

/** The order types of a party with the tables by which its steps are traced back. */
export interface TracedTypes extends OrderTypes {
  /** What `narrow.ts` or `wide.ts` tabulates, whichever serves the party. */
  readonly sources: Int32Array;
}

/** One of a party's opponents, in a coset of that party. */
export interface Mover {
  /** Turns to the coset of a strategy of the party. */
  enter(types: TracedTypes, strategy: number): void;
  /** Forgets which steps have been traced. */
  restart(): void;
  /**
   * Traces steps of the opponent back: labels, with `value`, the places without a label from which it can step into those
   * queued from `first` to before `end`, and queues them behind.
   *
   * @param gaining whether it has to gain by the step
   * @param labels of each place its label, below 0 if it has none
   * @param length the length of the queue
   * @returns its new length
   */
  trace(
    first: number,
    end: number,
    value: number,
    gaining: boolean,
    labels: Int32Array,
    queue: Int32Array,
    length: number,
  ): number;
}
