import {
  DEFINITIONS,
  gameOf,
  improvements,
  responsiveSanctions,
  type Arrival,
  type Concept,
  type Game,
  type Step,
} from '@parley/engine';
import { levelsAt, type Compiled } from '../file/compile.ts';
import { ranksOf } from '../interests/ranks.ts';
import { whyBetter, type Reason } from './reason.ts';

export { ranksOf };

/** Why a state is or is not stable, for one party or for all, in one profile of interests. */
export interface VerdictExplanation {
  readonly concept: Concept;
  /** How many moves ahead the concept looks, and whose preferences it needs. */
  readonly foresight: 1 | 2 | 3;
  readonly knows: 'own' | 'all';
  readonly source: string;
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  readonly state: number;
  /** The party asked about; null: all of them. */
  readonly party: number | null;
  /** Stable for the party asked about; an equilibrium when all are. */
  readonly stable: boolean;
  readonly parties: readonly PartyExplanation[];
}

/** What holds one party at a state, or what makes it leave. */
export interface PartyExplanation {
  readonly party: number;
  readonly stable: boolean;
  /** How many moves it has there, better or not. */
  readonly moves: number;
  /** Those that nothing deters first, then those that change the fewest options, then by state. */
  readonly improvements: readonly ImprovementExplanation[];
}

/** A move to a better state, and what answers it. */
export interface ImprovementExplanation {
  readonly to: number;
  /** Why it attracts. */
  readonly reason: Reason;
  /** The nearest sanction, a responsive one if several are as near; null: the improvement breaks the state. */
  readonly sanction: SanctionExplanation | null;
  /** The nearest responsive sanction, where the nearest of all is not responsive and another is; else null. */
  readonly responsive: SanctionExplanation | null;
  /** How many more states the others could answer with. */
  readonly others: number;
}

/** An answer of the others that leaves the party no better off than before. */
export interface SanctionExplanation {
  /** The moves one after the other; under SIM each is from the state itself, at the same moment as the improvement. */
  readonly path: readonly Step[];
  readonly end: number;
  /** Whether every move comes because of the improvement, none anyway; null for SIM and in graph form. */
  readonly responsive: boolean | null;
  /** Whether the end is worse for the party than where it was; else as good. */
  readonly worse: boolean;
  /** Why it hurts; null when the end is as good. */
  readonly reason: Reason | null;
}

/**
 * Explains the verdict on a state under a solution concept.
 *
 * @param interests the index of one interest a party, none of them `other`
 * @param party the party to explain; null: all
 * @throws EngineError `needs-options` for SIM in graph form
 * @throws RangeError when an interest has no preference
 *
 * Cost: for each improvement two searches over (state, last mover).
 */
export function explainVerdict(
  compiled: Compiled,
  interests: readonly number[],
  concept: Concept,
  state: number,
  party: number | null,
): VerdictExplanation {
  const { foresight, knows, source } = DEFINITIONS[concept];
  const game = gameOf(compiled.model, ranksOf(compiled, interests));
  const asked = party === null ? compiled.case.parties.map((_, index) => index) : [party];
  const parties = asked.map((index): PartyExplanation => {
    const reasons = improvements(game, index, state).map((to) =>
      explainImprovement(compiled, interests, game, concept, index, state, to),
    );
    const changed = (to: number): number => changedOptions(compiled, state, to);
    const simplest = reasons.sort((a, b) => changed(a.to) - changed(b.to));
    const open = simplest.filter(({ sanction }) => sanction === null);
    const deterred = simplest.filter(({ sanction }) => sanction !== null);
    return {
      party: index,
      stable: open.length === 0,
      moves: game.moves(index, state).length,
      improvements: [...open, ...deterred],
    };
  });
  const stable = parties.every((ofParty) => ofParty.stable);
  return { concept, foresight, knows, source, interests, state, party, stable, parties };
}

/** How many options a move changes; in graph form every move counts alike. */
function changedOptions(compiled: Compiled, from: number, to: number): number {
  const before = levelsAt(compiled, from);
  const after = levelsAt(compiled, to);
  return before && after ? after.filter((level, option) => level !== before[option]).length : 1;
}

function explainImprovement(
  compiled: Compiled,
  interests: readonly number[],
  game: Game,
  concept: Concept,
  party: number,
  state: number,
  to: number,
): ImprovementExplanation {
  const interest = interests[party] ?? -1;
  const sanctions = DEFINITIONS[concept].sanctions(game, party, state, to);
  const judged = concept !== 'sim' && game.together !== null;
  const answering = judged ? responsiveSanctions(concept, game, party, state, to) : [];
  const explain = ({ path, state: end }: Arrival, responsive: boolean | null): SanctionExplanation => {
    const reason = whyBetter(compiled, party, interest, state, end);
    return { path, end, responsive, worse: reason !== null, reason };
  };

  const nearest = sanctions[0];
  const nearestAnswering = answering[0];
  const isResponsive = judged ? nearestAnswering?.path.length === nearest?.path.length : null;
  const best = isResponsive === true && nearestAnswering ? nearestAnswering : nearest;
  return {
    to,
    reason: whyBetter(compiled, party, interest, to, state)!,
    sanction: best ? explain(best, isResponsive) : null,
    responsive: nearestAnswering && isResponsive === false ? explain(nearestAnswering, true) : null,
    others: Math.max(0, sanctions.length - 1),
  };
}
