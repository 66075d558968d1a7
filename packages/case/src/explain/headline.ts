import { conceptBit, type Concept, type Holding, type Range } from '@parley/engine';
import type { CaseAnalysis } from '../interests/analysis.ts';

/** The concepts that a headline ranges over, unless others are asked for: those under which nobody has to harm himself. */
export const ACCEPTED: readonly Concept[] = ['nash', 'sseq', 'seq'];

/**
 * What makes a state hold, over the accepted concepts: nothing, since nobody has an improvement wherever it holds; answers to
 * the moves themselves; in part moves that would come anyway; only these. Null where the state is no equilibrium anywhere,
 * and where answers are not judged: in a hand-drawn graph.
 */
export type Hold = 'nash' | 'responsive' | 'partly' | 'anyway' | null;

/** The figures of a state under one concept, zero where it does not hold. */
export type ConceptFigures = Omit<Holding, 'state'> & {
  /** In how many profiles it is an equilibrium; profiles with `other` are not among them. */
  readonly equilibria: number;
};

/** Up to which lambda a figure stays what it is: the least and the greatest over the concepts; null: for every lambda. */
export interface Flip {
  /** Whose lambda, where they differ; null: everyone's. */
  readonly party: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether a state holds, as ranges over the accepted concepts. */
export interface Headline {
  readonly state: number;
  readonly concepts: readonly Concept[];
  readonly figures: readonly ConceptFigures[];
  /** The probability that it is an equilibrium, if all interests were known. */
  readonly k: Range;
  /** The probability that everybody is deterred, given what each believes. */
  readonly h: Range;
  /** The same by responsive sanctions alone; null in graph form. */
  readonly hResponsive: Range | null;
  /** Of `hResponsive`, or of `h` where that is null; empty when the figure is 0 under every concept. */
  readonly flips: readonly Flip[];
  readonly hold: Hold;
  readonly lambda: readonly number[];
  /** The mean of K over the feasible states. */
  readonly selectivity: Range;
  readonly profiles: number;
  /** How many of the profiles have `other`. */
  readonly unknown: number;
}

const NONE: Range = { low: 0, high: 0 };
const TOLERANCE = 1e-9;

/**
 * Sums up whether a state holds.
 *
 * @param concepts those accepted; default Nash, SSEQ, SEQ; those that were not analysed are left out
 *
 * Cost: the figures of the analysis, and its profiles.
 */
export function headline(
  analysis: CaseAnalysis,
  state: number,
  concepts: readonly Concept[] = ACCEPTED,
): Headline {
  return headlineOf(
    analysis,
    state,
    concepts,
    analysis.result.holds.filter((holding) => holding.state === state),
  );
}

/** As `headline`, from the figures of the state alone. */
export function headlineOf(
  { compiled, result }: CaseAnalysis,
  state: number,
  asked: readonly Concept[],
  holdings: readonly Holding[],
): Headline {
  const concepts = asked.filter((concept) => result.concepts.includes(concept));
  const judged = compiled.model.form === 'options';
  const figures = concepts.map((concept): ConceptFigures => {
    const found = holdings.find((holding) => holding.concept === concept);
    const bit = conceptBit(concept);
    const equilibria = result.profiles.filter(
      ({ stability }) => stability !== null && (stability.equilibria[state]! & bit) !== 0,
    ).length;
    return { ...(found ?? nothing(concept, judged && concept !== 'sim')), equilibria };
  });
  const responsive = figures.flatMap(({ hResponsive }) => (hResponsive ? [hResponsive] : []));
  return {
    state,
    concepts,
    figures,
    k: span(figures.map(({ k }) => k)),
    h: span(figures.map(({ h }) => h)),
    hResponsive: responsive.length === 0 ? null : span(responsive),
    flips: flipsOf(figures, responsive.length > 0),
    hold: holdOf(figures),
    lambda: result.lambda,
    selectivity: span(concepts.map((concept) => result.selectivity[concept] ?? NONE)),
    profiles: result.profiles.length,
    unknown: result.profiles.filter(({ stability }) => stability === null).length,
  };
}

function nothing(concept: Concept, judged: boolean): Omit<ConceptFigures, 'equilibria'> {
  const none = judged ? NONE : null;
  return {
    concept,
    k: NONE,
    h: NONE,
    flipsAt: null,
    steps: null,
    kResponsive: none,
    hResponsive: none,
    flipsAtResponsive: null,
    stepsResponsive: null,
    responsive: judged ? false : null,
  };
}

function span(ranges: readonly Range[]): Range {
  if (ranges.length === 0) return NONE;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

function flipsOf(figures: readonly ConceptFigures[], responsive: boolean): Flip[] {
  const points = figures
    .filter(({ h, hResponsive }) => ((responsive ? hResponsive : h)?.high ?? 0) > TOLERANCE)
    .map(({ flipsAt, flipsAtResponsive }) => (responsive ? flipsAtResponsive : flipsAt));
  if (points.length === 0) return [];
  const parties = points.reduce<number>((most, point) => (Array.isArray(point) ? point.length : most), 0);
  const flip = (party: number | null): Flip => {
    const own = points.map((point) =>
      point === null || typeof point === 'number' ? point : (point[party ?? 0] ?? null),
    );
    const limits = own.map((point) => point ?? Infinity);
    const [low, high] = [Math.min(...limits), Math.max(...limits)];
    return { party, low: low === Infinity ? null : low, high: high === Infinity ? null : high };
  };
  return parties === 0 ? [flip(null)] : Array.from({ length: parties }, (_, party) => flip(party));
}

function holdOf(figures: readonly ConceptFigures[]): Hold {
  const held = figures.filter(({ k }) => k.high > TOLERANCE);
  const nash = held.find(({ concept }) => concept === 'nash');
  if (nash && held.every(({ k }) => k.low <= nash.k.low + TOLERANCE && k.high <= nash.k.high + TOLERANCE))
    return 'nash';
  const judged = held.filter(({ responsive }) => responsive !== null);
  if (judged.length === 0) return null;
  if (judged.every(({ responsive }) => responsive)) return 'responsive';
  return judged.every(({ kResponsive }) => (kResponsive?.high ?? 0) <= TOLERANCE) ? 'anyway' : 'partly';
}
