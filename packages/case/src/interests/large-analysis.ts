import {
  analyzeLarge,
  conceptBit,
  estimate,
  keepThreads,
  mentionedOptions,
  type Estimate,
  type LargeAnalysisOptions,
  type LevelConcept,
  type Profile,
  type Range,
} from '@parley/engine';
import { codeOfLevels, levelsOfCode } from '../file/bits.ts';
import type { Levels } from '../file/case.ts';
import {
  conflictIn,
  namedStates,
  nearestEquilibria,
  optionsOfBits,
  type LargeCase,
  type WatchedState,
} from './large-case.ts';

/** What was found out about a large case. What the parties believe is not used: there is a K, and no H. */
export interface LargeCaseAnalysis {
  readonly large: LargeCase;
  readonly concepts: readonly LevelConcept[];
  /** Number of feasible states. */
  readonly states: number;
  /** Options that no rule and no preference mentions: no verdict depends on them. */
  readonly unmentioned: readonly number[];
  /** Of each profile of the case; null where one of its interests is `other`. */
  readonly counts: readonly (ProfileCounts | null)[];
  /** The status quo, the proposals' states, then equilibria of the likeliest profile. */
  readonly shown: readonly LargeState[];
  /** By concept: the mean of K over the feasible states. */
  readonly selectivity: readonly Range[];
}

/** Numbers of states in one profile. */
export interface ProfileCounts {
  /** By party, then concept. */
  readonly stable: readonly (readonly number[])[];
  /** By concept. */
  readonly equilibria: readonly number[];
}

/** A state of a large case worth showing. */
export interface LargeState extends Omit<WatchedState, 'code'> {
  readonly levels: Levels;
  /** By concept: the probability that it is an equilibrium, if all interests were known. */
  readonly k: readonly Range[];
  /**
   * By profile, then concept: the parties that have an improvement which nothing deters; null where an interest is `other`. Null as
   * a whole for a state that is shown only because it is an equilibrium.
   */
  readonly leaving: readonly (readonly (readonly number[])[] | null)[] | null;
}

/** How a large case is analysed: see `analyzeLarge`. */
export interface LargeCaseOptions extends Pick<
  LargeAnalysisOptions,
  'startThread' | 'threads' | 'signal' | 'onProgress'
> {
  readonly concepts: readonly LevelConcept[];
  /** Codes of the states to show; default: the status quo, the proposals' states, and equilibria of the likeliest profile. */
  readonly states?: readonly number[];
  /** How many equilibria to show then, those nearest to the status quo; default 5. */
  readonly most?: number;
}

/**
 * Estimates what `analyzeLargeCase` takes, from the likeliest profile.
 *
 * @param options.gather nanoseconds that the machine takes for a read of `gatherKernel`
 */
export function estimateLargeCase(
  large: LargeCase,
  options: { readonly concepts: readonly LevelConcept[]; readonly threads: number; readonly gather?: number },
): Pick<Estimate, 'bytes' | 'seconds'> {
  const known = large.profiles.filter((profile) => profile.known);
  if (!known[0]) return { bytes: 0, seconds: 0 };
  const { bytes, seconds } = estimate(conflictIn(large, known[0]), options);
  return { bytes, seconds: seconds * known.length };
}

/**
 * Judges every state of a large case in every profile, one profile after the other, without listing states.
 *
 * @throws EngineError `too-many-options`, `no-feasible-state`, `out-of-memory`, `aborted`
 *
 * Cost: see `analyzeLarge`, once a profile.
 */
export async function analyzeLargeCase(
  large: LargeCase,
  { concepts, states = [], most = 5, startThread, onProgress, ...rest }: LargeCaseOptions,
): Promise<LargeCaseAnalysis> {
  const named = states.length > 0 ? askedStates(large, states) : namedStates(large);
  const known = large.profiles.filter((profile) => profile.known);
  const threads = startThread ? keepThreads(startThread) : null;
  const findings = new Map<Profile, ProfileFindings>();
  let watched: readonly WatchedState[] = named;
  try {
    for (const [place, profile] of known.entries()) {
      const found = await findingsIn(large, profile, named, {
        ...rest,
        concepts,
        ...(threads && { startThread: threads.start }),
        ...(onProgress && {
          onProgress: (done: number, of: number) => onProgress(place * of + done, known.length * of),
        }),
      });
      if (place === 0 && states.length === 0) watched = [...named, ...found.nearest(most, named)];
      findings.set(profile, found.at(watched));
    }
  } finally {
    await threads?.stop();
  }
  return summary(large, concepts, watched, findings);
}

/** States that were asked for, with what leads there. */
function askedStates(large: LargeCase, codes: readonly number[]): WatchedState[] {
  const named = namedStates(large);
  return codes.map(
    (code) => named.find((state) => state.code === code) ?? { code, isStatusQuo: false, proposals: [] },
  );
}

/** What is kept of the analysis of one profile. */
interface ProfileFindings extends ProfileCounts {
  readonly states: number;
  readonly unmentioned: readonly number[];
  /** Of each state watched: bit k is set when it is an equilibrium under `CONCEPTS[k]`. */
  readonly equilibrium: readonly number[];
  /** Of each party and state named: bit k is set when it is stable under `CONCEPTS[k]`. */
  readonly stableAt: readonly Uint8Array[];
}

async function findingsIn(
  large: LargeCase,
  profile: Profile,
  named: readonly WatchedState[],
  options: LargeAnalysisOptions & { readonly concepts: readonly LevelConcept[] },
): Promise<{
  readonly nearest: (most: number, except: readonly WatchedState[]) => WatchedState[];
  readonly at: (watched: readonly WatchedState[]) => ProfileFindings;
}> {
  const conflict = conflictIn(large, profile);
  const mentioned = mentionedOptions(conflict);
  const reduced = (code: number): number =>
    mentioned.reduce((bits, bit, place) => bits | (((code >>> bit) & 1) << place), 0);
  const places = named.map(({ code }) => reduced(code));
  const stableAt = Array.from({ length: conflict.parties }, () => new Uint8Array(named.length));
  const found = await analyzeLarge(conflict, {
    ...options,
    onFlags(party, first, flags) {
      places.forEach((place, index) => {
        const flag = flags[place - first];
        if (flag !== undefined) stableAt[party]![index] = flag;
      });
    },
  });
  const each = 2 ** found.unmentioned.length;
  const { statusQuo } = large.phase.situation;
  const from = statusQuo ? codeOfLevels(large.layout, statusQuo) : 0;
  return {
    nearest(most, except) {
      const taken = new Set(except.map(({ code }) => reduced(code)));
      return nearestEquilibria(found.equilibria, options.concepts, reduced(from), most + taken.size)
        .filter((code) => !taken.has(code))
        .slice(0, most)
        .map((code) => ({
          // What nothing depends on stays as it is.
          code: mentioned.reduce(
            (bits, bit, place) => (bits & ~(1 << bit)) | (((code >>> place) & 1) << bit),
            from,
          ),
          isStatusQuo: false,
          proposals: [],
        }));
    },
    at: (watched) => ({
      states: found.feasible * each,
      unmentioned: found.unmentioned,
      stable: found.stable.map((counts) => counts.map((count) => count * each)),
      equilibria: found.equilibrium.map((count) => count * each),
      equilibrium: watched.map(({ code }) => found.equilibria[reduced(code)]!),
      stableAt,
    }),
  };
}

function summary(
  large: LargeCase,
  concepts: readonly LevelConcept[],
  watched: readonly WatchedState[],
  findings: ReadonlyMap<Profile, ProfileFindings>,
): LargeCaseAnalysis {
  const { profiles, layout } = large;
  const bits = concepts.map(conceptBit);
  const [first] = findings.values();
  const states = first?.states ?? 0;
  const other = profiles.reduce((sum, profile) => sum + (findings.has(profile) ? 0 : profile.probability), 0);
  const mean = (value: (found: ProfileFindings) => number): Range => {
    const low = [...findings].reduce((sum, [{ probability }, found]) => sum + probability * value(found), 0);
    return { low, high: low + other };
  };
  const unmentioned = (first?.unmentioned ?? []).filter((bit) =>
    [...findings.values()].every((found) => found.unmentioned.includes(bit)),
  );
  return {
    large,
    concepts,
    states,
    unmentioned: optionsOfBits(layout, unmentioned),
    counts: profiles.map((profile) => findings.get(profile) ?? null),
    shown: watched.map(({ code, isStatusQuo, proposals }, index) => ({
      levels: levelsOfCode(layout, code),
      isStatusQuo,
      proposals,
      k: bits.map((bit) => mean(({ equilibrium }) => ((equilibrium[index]! & bit) === 0 ? 0 : 1))),
      leaving:
        first && index >= first.stableAt[0]!.length
          ? null
          : profiles.map((profile) => leavingAt(findings.get(profile), index, bits)),
    })),
    selectivity: concepts.map((_, concept) =>
      mean(({ equilibria }) => (states === 0 ? 0 : equilibria[concept]! / states)),
    ),
  };
}

function leavingAt(
  found: ProfileFindings | undefined,
  index: number,
  bits: readonly number[],
): readonly (readonly number[])[] | null {
  return found
    ? bits.map((bit) =>
        found.stableAt.flatMap((flags, party) => ((flags[index]! & bit) === 0 ? [party] : [])),
      )
    : null;
}
