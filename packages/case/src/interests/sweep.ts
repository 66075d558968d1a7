import {
  equilibriumShares,
  EXTENDED_CONCEPTS,
  EXTENSION_STATES,
  extendedStability,
  robustness,
  type Concept,
  type ExtendedConcept,
  type ExtendedStability,
  type MakeFunction,
  type Robustness,
  type Shares,
} from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { partialPreferences, preferenceRows, unknownsOf, type Unknown } from '../file/compile-partial.ts';

/** What is asked about preferences that are not all known, or might be otherwise. */
export interface SweepQuestion {
  /** The index of one interest a party, never `other`. */
  readonly interests: readonly number[];
  readonly concepts: readonly Concept[];
  /** See `SharesQuestion`. */
  readonly samples?: number;
  readonly seed?: number;
  readonly makeFunction?: MakeFunction;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What an unknown statement decides: the shares if the party wants it, and if it wants the opposite. */
export interface Influence {
  /** Index into `CaseSweep.unknowns`. */
  readonly unknown: number;
  readonly yes: Shares;
  readonly no: Shares;
}

/** What was asked and found. */
export interface CaseSweep {
  readonly compiled: Compiled;
  readonly interests: readonly number[];
  readonly concepts: readonly Concept[];
  readonly unknowns: readonly Unknown[];
  readonly shares: Shares;
  /** One for each unknown statement. */
  readonly influences: readonly Influence[];
  /** The concepts among those asked that the extensions are defined for. */
  readonly extended: readonly ExtendedConcept[];
  /** Null where everything is known, no concept has extensions, or there are more than 2,048 states. */
  readonly extensions: readonly ExtendedStability[] | null;
  /** With what is not known left out. */
  readonly robustness: Robustness;
}

/** For what an unknown decides fewer completions are drawn: it takes two runs for each. */
const MOST_DRAWN_FOR_INFLUENCE = 100_000;

/**
 * Finds out how far equilibria rest on what is not known of preferences, and on the order of what is known: in which share of
 * completions a state is an equilibrium, which unknown statement decides most, whether it is one under the four extensions to
 * unknown preferences, which swaps of neighbours end it, and which statements it needs.
 *
 * @throws EngineError `needs-options` when SIM is asked in graph form; `aborted`
 *
 * Cost: see `equilibriumShares`, once and twice for each unknown statement, and `robustness`.
 */
export function sweepCase(compiled: Compiled, question: SweepQuestion): CaseSweep {
  const { interests, concepts, signal, onProgress, ...drawing } = question;
  const { model } = compiled;
  const unknowns = unknownsOf(compiled, interests);
  const statements = unknowns.flatMap(({ kind }, unknown) => (kind === 'statement' ? [unknown] : []));
  // The shares, two runs for each unknown statement, and robustness each have an equal part of the way.
  const parts = 2 + 2 * statements.length;
  let part = 0;
  const watch = {
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: (done: number, of: number) => onProgress(part + (of > 0 ? done / of : 1), parts),
    }),
  };
  const sharesWith = (preferences: ReturnType<typeof partialPreferences>, most?: number): Shares => {
    const samples = most === undefined ? drawing.samples : Math.min(most, drawing.samples ?? most);
    const shares = equilibriumShares({
      model,
      preferences,
      concepts,
      ...drawing,
      ...watch,
      ...(samples !== undefined && { samples }),
    });
    part++;
    return shares;
  };

  const preferences = partialPreferences(compiled, interests);
  const shares = sharesWith(preferences);
  const most = shares.exact ? undefined : Math.min(shares.tried, MOST_DRAWN_FOR_INFLUENCE);
  const influences = statements.map((unknown): Influence => {
    const { party } = unknowns[unknown]!;
    const place = statements.filter((other) => other < unknown && unknowns[other]!.party === party).length;
    const [yes, no] = (['yes', 'no'] as const).map((wanted) =>
      sharesWith(partialPreferences(compiled, interests, { party, place, wanted }), most),
    ) as [Shares, Shares];
    return { unknown, yes, no };
  });
  const extended = EXTENDED_CONCEPTS.filter((concept) => concepts.includes(concept));
  const extensions =
    unknowns.length > 0 && extended.length > 0 && model.states <= EXTENSION_STATES
      ? extendedStability(model, preferences, extended, signal)
      : null;
  return {
    compiled,
    interests,
    concepts,
    unknowns,
    shares,
    influences,
    extended,
    extensions,
    robustness: robustness({ model, rows: preferenceRows(compiled, interests), concepts, ...watch }),
  };
}
