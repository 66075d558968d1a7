import type { Model } from '../../model/model.ts';
import type { PartialPreference } from '../../preference/partial.ts';
import type { Random } from '../../random.ts';
import type { MakeFunction } from '../sliced/generated-tape.ts';
import type { Concept } from '../solution-concept.ts';

/** In how many completions is a state an equilibrium? */
export interface SharesQuestion {
  readonly model: Model;
  /** What is known of each party's preference. */
  readonly preferences: readonly PartialPreference[];
  readonly concepts: readonly Concept[];
  /** Draws so many completions instead of trying all. Default: 1,000,000, and 1,000 where each is judged by itself. */
  readonly samples?: number;
  /** The same seed draws the same completions. Default 1. */
  readonly seed?: number;
  /** Lets small conflicts be judged by code made on the spot, with the same results; default: not. */
  readonly makeFunction?: MakeFunction;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Drawing instead of trying all. */
export interface Draw {
  readonly random: Random;
  readonly samples: number;
}
