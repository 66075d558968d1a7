import { EngineError } from '../../error.ts';
import { seededRandom } from '../../random.ts';
import type { StabilityEngine } from '../engine.ts';
import { fitsMasks } from '../masks.ts';
import type { Concept } from '../solution-concept.ts';
import { oneByOne } from './one-by-one.ts';
import type { SharesQuestion } from './shares-question.ts';
import { slicedTally } from './sliced-tally.ts';

/** Up to so many completions all are tried: with all preferences of a word at once, and one by one. */
const MOST_TRIED = { sliced: 2 ** 24, single: 2 ** 12 };

/** How many completions are drawn where they are too many to try all. */
const SAMPLES = { sliced: 1_000_000, single: 1_000 };

/** What was asked, by what method, and in how many completions each state is an equilibrium. */
export interface Shares {
  /** All preferences of a word at once, or each by an engine for one. */
  readonly method: 'sliced' | StabilityEngine['method'];
  /** Whether every completion was tried; if not, `tried` of them were drawn at random. */
  readonly exact: boolean;
  /** How many completions there are: the product of those of the parties. */
  readonly completions: number;
  readonly tried: number;
  /** Null where nothing was drawn. */
  readonly seed: number | null;
  readonly concepts: readonly Concept[];
  readonly states: number;
  /** Of each concept, in the order of `concepts`: in how many of those tried each state is an equilibrium. */
  readonly equilibria: readonly Float64Array[];
}

/**
 * Counts the completions of partly unknown preferences in which each state is an equilibrium; each counts once. All are tried
 * up to 16,777,216 of them (4,096 where each is judged by itself: above 32 states, in graph form where moves cannot be joined,
 * and for SIM); beyond that, and when `samples` is given, as many are drawn, each equally likely.
 *
 * It holds its thread until it is done: the signal is looked at after each call of `onProgress`, which may abort it.
 *
 * @throws EngineError `aborted`; `needs-options` when SIM is asked in graph form
 *
 * Cost: for each 1,024 completions, the operations of the definitions on 32 words; or an analysis for each completion.
 */
export function equilibriumShares(question: SharesQuestion): Shares {
  const { model, preferences, concepts, samples, seed = 1, signal, onProgress } = question;
  const completions = preferences.reduce((product, of) => product * of.completions, 1);
  const sliced = fitsMasks(model) && !concepts.includes('sim');
  const kind = sliced ? 'sliced' : 'single';
  const exact = samples === undefined && completions <= MOST_TRIED[kind];
  const tried = exact ? completions : (samples ?? SAMPLES[kind]);
  const draw = exact ? null : { random: seededRandom(seed), samples: tried };
  const step = (done: number): void => {
    onProgress?.(done, tried);
    if (signal?.aborted) throw new EngineError('aborted');
  };
  const count = sliced ? slicedTally : oneByOne;
  const { method, equilibria } = count(question, draw, step);
  return {
    method,
    exact,
    completions,
    tried,
    seed: exact ? null : seed,
    concepts,
    states: model.states,
    equilibria,
  };
}
