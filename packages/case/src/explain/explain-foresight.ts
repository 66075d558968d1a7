import { limitedMoves, nonMyopic, stackelberg, type Horizon, type LimitedMoves } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from '../interests/ranks.ts';

/** How far ahead is looked for verdicts to repeat, unless told otherwise. */
export const MOST_MOVES_AHEAD = 100;

/** What holds when the two parties of a conflict look further and further ahead. */
export interface ForesightExplanation {
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  /** How far it was looked at most. */
  readonly most: number;
  readonly limited: LimitedMoves;
  /** Null where the verdicts have not repeated. */
  readonly nonMyopic: Horizon | null;
  /** By the party that leads. */
  readonly stackelberg: readonly [Uint8Array, Uint8Array];
}

/**
 * Judges every state for two parties by how many moves they look ahead.
 *
 * @param interests the index of one interest a party, none of them `other`
 * @param most the longest horizon, 2 or more
 * @throws EngineError `needs-two-parties`
 * @throws RangeError when an interest has no preference
 *
 * Cost: see `limitedMoves`.
 */
export function explainForesight(
  compiled: Compiled,
  interests: readonly number[],
  most: number = MOST_MOVES_AHEAD,
): ForesightExplanation {
  const limited = limitedMoves(compiled.model, ranksOf(compiled, interests), most);
  return {
    interests,
    most,
    limited,
    nonMyopic: nonMyopic(limited),
    stackelberg: [stackelberg(limited, 0), stackelberg(limited, 1)],
  };
}
