import type { OrderKey } from './order-key.ts';

/** The ranks of a party in its own cosets. */
export interface CosetRanks {
  /** A coset is worked out in stretches of so many places. */
  readonly stretch: number;
  /** Works out the ranks in a coset, from stretch `from` to before `to`, into `out` from its start. */
  readonly fill: (strategy: number, from: number, to: number, out: Int32Array) => void;
  /** Works out the rank of each strategy of the party in one of its blocks. */
  readonly block: (block: number, out: Int32Array) => void;
  /** Tells apart the blocks that the party may order differently. */
  readonly key: OrderKey;
}
