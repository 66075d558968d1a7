import {
  analyze,
  conceptBit,
  engineFor,
  EngineError,
  evolutionFrom,
  type Concept,
  type Evolution,
  type Refusals,
  type ShortestPaths,
} from '@parley/engine';
import { levelsAt, type Compiled } from '../file/compile.ts';
import { noteworthyFirst, proposedStates } from '../interests/noteworthy.ts';
import { ranksOf } from '../interests/ranks.ts';

/** What is asked about how a conflict can go on. */
export interface EvolutionQuestion {
  /** The index of one interest a party, none of them `other`. */
  readonly interests: readonly number[];
  readonly from: number;
  /** The states to get to; null: the equilibria under `concept`. */
  readonly targets: readonly number[] | null;
  readonly concept: Concept;
  /** Improvements, and any moves only where improvements do not lead there; or any moves at once. */
  readonly moves: Evolution['moves'];
}

/** Where a conflict can get from a state, and how. */
export interface EvolutionExplanation extends EvolutionQuestion {
  /** By improvements, then by any moves: of each distance, 0 the first, how many states are so far. */
  readonly reached: readonly [improvements: readonly number[], any: readonly number[]];
  /** The targets for which paths were looked for: nearest by improvements first, then by any moves, then by state. */
  readonly ways: readonly WayExplanation[];
  /** How many targets there are beside these. */
  readonly more: number;
}

/** How to get to a state, or why not. */
export interface WayExplanation {
  readonly target: number;
  /** Shortest legal paths; null: there is none. */
  readonly distances: { readonly improvements: number | null; readonly any: number | null };
  /** What keeps the steps asked for from leading there; null where they do. */
  readonly barrier: Barrier | null;
  /** By the steps asked for, or by any moves where these do not lead there; null where nothing does. */
  readonly way: {
    readonly moves: Evolution['moves'];
    readonly paths: ShortestPaths;
    readonly refusals: Refusals;
  } | null;
}

/** Why steps do not lead to a state. */
export type Barrier =
  /** These options (indices into `Case.options`) would have to change in a way in which they cannot. */
  | { readonly kind: 'one-way'; readonly options: readonly number[] }
  /** The states between cannot be, or the moves drawn do not go there. */
  | { readonly kind: 'no-moves' }
  /** Nobody has an improvement at the start. */
  | { readonly kind: 'nobody-gains' }
  /** Nobody would gain by the last step. */
  | { readonly kind: 'last-step' }
  /** Improvements lead there from these states, ascending, which improvements do not reach. */
  | { readonly kind: 'elsewhere'; readonly states: readonly number[] };

/**
 * Finds how a conflict can get from a state to others by legal paths (nobody moves twice in a row).
 *
 * @param options.most for how many targets paths are looked for; default: all
 * @param options.onProgress called with the targets done and their number; it may abort the signal
 * @throws RangeError when an interest has no preference
 * @throws EngineError `needs-options` for the equilibria of SIM in graph form; `aborted`
 *
 * Cost: the analysis for the equilibria, two searches, and for each target its paths and refusals.
 */
export function explainEvolution(
  compiled: Compiled,
  question: EvolutionQuestion,
  {
    most = Infinity,
    signal,
    onProgress,
  }: {
    readonly most?: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (done: number, of: number) => void;
  } = {},
): EvolutionExplanation {
  const { model } = compiled;
  const { interests, from, concept, moves } = question;
  const ranks = ranksOf(compiled, interests);
  const [improving, any] = [evolutionFrom(model, ranks, from), evolutionFrom(model, null, from)];
  const targets = question.targets ?? equilibriaOf(compiled, ranks, concept);
  const far = (distance: number): number => (distance < 0 ? Infinity : distance);
  const proposed = proposedStates(compiled);
  const byNote = noteworthyFirst(compiled);
  const nearestFirst = [...targets].sort(
    (a, b) =>
      Number(proposed.has(b)) - Number(proposed.has(a)) ||
      order(far(improving.distance[a]!), far(improving.distance[b]!)) ||
      order(far(any.distance[a]!), far(any.distance[b]!)) ||
      byNote(a, b),
  );
  const shown = nearestFirst.slice(0, most);
  const ways = shown.map((target, done): WayExplanation => {
    onProgress?.(done, shown.length);
    if (signal?.aborted) throw new EngineError('aborted');
    const asked = moves === 'any' ? any : improving;
    const leads = [asked, any].find(({ distance }) => distance[target]! >= 0);
    const barrier = leads === asked ? null : barrierTo(compiled, asked, any, target);
    return {
      target,
      distances: { improvements: lengthTo(improving, target), any: lengthTo(any, target) },
      barrier,
      way: leads
        ? { moves: leads.moves, paths: leads.pathsTo(target)!, refusals: leads.refusalsTo(target)! }
        : null,
    };
  });
  return {
    ...question,
    reached: [countByDistance(improving), countByDistance(any)],
    ways,
    more: targets.length - ways.length,
  };
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function lengthTo({ distance }: Evolution, target: number): number | null {
  return distance[target]! < 0 ? null : distance[target]!;
}

function equilibriaOf({ model }: Compiled, ranks: readonly Int32Array[], concept: Concept): number[] {
  const { equilibria } = analyze(engineFor(model), ranks, [concept]);
  const bit = conceptBit(concept);
  return [...equilibria.keys()].filter((state) => (equilibria[state]! & bit) !== 0);
}

function countByDistance({ distance }: Evolution): number[] {
  const counts: number[] = [];
  for (const length of distance) if (length >= 0) counts[length] = (counts[length] ?? 0) + 1;
  return counts;
}

function barrierTo(compiled: Compiled, asked: Evolution, any: Evolution, target: number): Barrier {
  if (any.distance[target]! < 0) {
    const options = fixedOptions(compiled, any.from, target);
    return options.length > 0 ? { kind: 'one-way', options } : { kind: 'no-moves' };
  }
  if (asked.distance.every((length) => length <= 0)) return { kind: 'nobody-gains' };
  const states = [...new Set(asked.into(target).map(({ from }) => from))].sort((a, b) => a - b);
  return states.length > 0 ? { kind: 'elsewhere', states } : { kind: 'last-step' };
}

/** The options that would have to change in a direction in which they cannot. */
function fixedOptions(compiled: Compiled, from: number, target: number): number[] {
  const { case: source, phase } = compiled;
  const [before, after] = [levelsAt(compiled, from), levelsAt(compiled, target)];
  if (!before || !after) return [];
  return source.options.flatMap(({ moves }, option) => {
    const rise = after[option]! - before[option]!;
    if (rise === 0) return [];
    const isFixed = phase.situation.frozen.includes(option) || moves === (rise > 0 ? 'backward' : 'forward');
    return isFixed ? [option] : [];
  });
}
