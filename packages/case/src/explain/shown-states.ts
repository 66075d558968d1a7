import { conceptBit, type Concept, type Holding } from '@parley/engine';
import type { CaseAnalysis } from '../interests/analysis.ts';
import { isOutOfReach, noteworthyFirst, proposedStates } from '../interests/noteworthy.ts';
import { ACCEPTED, headlineOf, type Headline, type Hold } from './headline.ts';

/** A state worth showing. */
export interface ShownState {
  readonly headline: Headline;
  /** The proposals that lead there (indices into `Case.proposals`). */
  readonly proposals: readonly number[];
}

/** The states to show of an analysis, and how many more have a figure above 0. */
export interface ShownStates {
  readonly states: readonly ShownState[];
  readonly more: number;
}

/**
 * Chooses the states to show: first those of the phase's proposals, in file order; then the best others: those that hold by
 * answers to the moves themselves, then by H with these answers alone, then by K, then by how few options differ from the status
 * quo; then those that only moves hold which would come anyway; last those for which an option would have to change against
 * its direction.
 *
 * @param options.most how many others; default 10
 * @param options.concepts those accepted; default Nash, SSEQ, SEQ
 *
 * Cost: the figures of the analysis times its profiles.
 */
export function statesToShow(
  analysis: CaseAnalysis,
  { most = 10, concepts = ACCEPTED }: { readonly most?: number; readonly concepts?: readonly Concept[] } = {},
): ShownStates {
  const { compiled, result } = analysis;
  const proposed = proposedStates(compiled);
  const byNote = noteworthyFirst(compiled);
  const holdings = new Map<number, Holding[]>();
  for (const holding of result.holds) {
    if (!concepts.includes(holding.concept)) continue;
    const known = holdings.get(holding.state);
    if (known) known.push(holding);
    else holdings.set(holding.state, [holding]);
  }
  const shown = (state: number): ShownState => ({
    headline: headlineOf(analysis, state, concepts, holdings.get(state) ?? []),
    proposals: proposed.get(state) ?? [],
  });
  const others = [...holdings.keys()]
    .filter((state) => !proposed.has(state))
    .map(shown)
    .sort(
      (a, b) =>
        Number(isOutOfReach(compiled, a.headline.state)) - Number(isOutOfReach(compiled, b.headline.state)) ||
        compare(a.headline, b.headline) ||
        byNote(a.headline.state, b.headline.state),
    );
  return {
    states: [...[...proposed.keys()].map(shown), ...others.slice(0, most)],
    more: Math.max(0, others.length - most),
  };
}

const ORDER: Readonly<Record<Exclude<Hold, null>, number>> = { nash: 0, responsive: 0, partly: 1, anyway: 2 };

function compare(a: Headline, b: Headline): number {
  const order = (hold: Hold): number => (hold === null ? ORDER.partly : ORDER[hold]);
  const [h, other] = [a.hResponsive ?? a.h, b.hResponsive ?? b.h];
  return (
    order(a.hold) - order(b.hold) ||
    other.high - h.high ||
    other.low - h.low ||
    b.k.high - a.k.high ||
    b.k.low - a.k.low
  );
}

/** The verdict on a state in one profile. */
export interface ProfileVerdict {
  readonly interests: readonly number[];
  readonly probability: number;
  /** By concept; null where a party's interest is `other`. */
  readonly verdicts: readonly {
    readonly concept: Concept;
    readonly equilibrium: boolean | null;
    /** The parties that have an improvement which nothing deters. */
    readonly leaving: readonly number[];
  }[];
}

/** The verdict on a state in every profile, likeliest first (then in the order of the analysis). */
export function verdictByProfile(
  { result }: CaseAnalysis,
  state: number,
  concepts: readonly Concept[] = ACCEPTED,
): ProfileVerdict[] {
  const judged = concepts.filter((concept) => result.concepts.includes(concept));
  return result.profiles
    .map(({ interests, probability, stability }) => ({
      interests,
      probability,
      verdicts: judged.map((concept) => {
        if (stability === null) return { concept, equilibrium: null, leaving: [] };
        const bit = conceptBit(concept);
        const leaving = stability.stable.flatMap((flags, party) =>
          (flags[state]! & bit) === 0 ? [party] : [],
        );
        return { concept, equilibrium: leaving.length === 0, leaving };
      }),
    }))
    .sort((a, b) => b.probability - a.probability);
}
