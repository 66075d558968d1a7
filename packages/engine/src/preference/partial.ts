import type { Random } from '../random.ts';

/**
 * What is known of one party's preference among states. Of some pairs it is not known which of the two the party prefers;
 * that it does not mind is then not one of the possibilities. A completion is a preference that settles all of them
 * together, as one order: completions count alike.
 */
export interface PartialPreference {
  readonly states: number;
  /** How many completions there are; `Infinity` beyond what a number can hold. 1 when all is known. */
  readonly completions: number;
  /** Tells whether it is not known which of two states the party prefers; the same both ways round. */
  readonly unknown: (a: number, b: number) => boolean;
  /** Writes the ranks of a completion, from 0 to below `completions`, into `ranks`: higher is better, not always dense. */
  readonly complete: (index: number, ranks: Int32Array) => void;
  /** Writes the ranks of a completion drawn at random into `ranks`, each equally likely. */
  readonly draw: (random: Random, ranks: Int32Array) => void;
}

/** A preference of which everything is known. */
export function knownPreference(ranks: Int32Array): PartialPreference {
  const set = (into: Int32Array): void => into.set(ranks);
  return {
    states: ranks.length,
    completions: 1,
    unknown: () => false,
    complete: (_, into) => set(into),
    draw: (_, into) => set(into),
  };
}
