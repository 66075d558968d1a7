import { conceptBit, type StabilityAnalysis } from '../stability/analyze.ts';
import type { StabilityEngine } from '../stability/engine.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { Beliefs } from './beliefs.ts';
import { chancesOf } from './chances.ts';
import { keptLevels } from './kept-levels.ts';
import { keptSteps } from './kept-steps.ts';
import type { ProfileQuestion } from './profile-question.ts';
import { strategiesOf } from './strategies.ts';
import { temptationsOf } from './temptations.ts';

/** What a party of one interest has to fear under one concept. */
export interface Fear {
  /** Of each state: the least chance of a sanction over its improvements, `other` counting as none; 1 where it has none. */
  readonly least: Float64Array;
  /** The same by responsive sanctions alone; null for SIM and in graph form. */
  readonly leastResponsive: Float64Array | null;
  /** The probability it gives to profiles with `other`, in which a sanction may come or not; 0 under Nash, where none can. */
  readonly unknown: number;
}

/** What is true of one profile at every state. */
export interface Verdicts {
  readonly stability: StabilityAnalysis;
  /**
   * One byte a state: bit k is set when the state is an equilibrium under `CONCEPTS[k]` by responsive sanctions alone;
   * null in graph form.
   */
  readonly responsive: Uint8Array | null;
}

/** How a conflict looks to those in it. */
export interface Outlook {
  /** Of each profile; null where one of its interests is `other`. */
  readonly verdicts: readonly (Verdicts | null)[];
  /** By concept, then party, then interest; null for `other`. */
  readonly fears: ReadonlyMap<Concept, readonly (readonly (Fear | null)[])[]>;
}

/**
 * Judges every profile, and works out what each party of each interest has to fear at every state.
 *
 * @param onProfile called once for each party, concept and profile without `other`, before the work on it
 *
 * Cost: see `chancesOf`. Memory: for each interest and concept two numbers a state, for each profile and party a byte a state.
 */
export function outlookOf(
  { model, ranks }: ProfileQuestion,
  { profiles, believed }: Beliefs,
  engine: StabilityEngine,
  concepts: readonly Concept[],
  onProfile: () => void,
): Outlook {
  const rankings = profiles.map(({ interests, known }) =>
    known ? interests.map((interest, party) => ranks[party]![interest]!) : null,
  );
  const verdicts = rankings.map((known) => known && openVerdicts(engine, concepts));
  const temptations = ranks.map((interests, party) =>
    interests.map((own) => own && temptationsOf(model, party, own)),
  );
  const kept = { levelsOf: keptLevels(engine), stepsOf: keptSteps(model, temptations) };
  const fears = new Map(
    concepts.map((concept) => [concept, ranks.map((ofParty) => ofParty.map((): Fear | null => null))]),
  );

  ranks.forEach((interests, party) => {
    const strategies = model.form === 'options' ? strategiesOf(model, party) : null;
    interests.forEach((own, interest) => {
      if (!own) return;
      const tempted = { party, own, temptations: temptations[party]![interest]!, strategies };
      const having = [...profiles.keys()].filter((index) => profiles[index]!.interests[party] === interest);
      const known = having.filter((index) => verdicts[index] !== null);
      const probabilityOf = (index: number): number => believed[party]![index]!;
      const seen = known.map((index) => ({
        interests: profiles[index]!.interests,
        rankings: rankings[index]!,
        probability: probabilityOf(index),
      }));
      const unknown = having
        .filter((index) => verdicts[index] === null)
        .reduce((sum, index) => sum + probabilityOf(index), 0);
      for (const concept of concepts) {
        const { all, responsive } = chancesOf(model, kept, tempted, concept, seen, onProfile);
        known.forEach((index, place) => {
          noteStable(verdicts[index]!.stability, party, concept, all.stable[place]!);
          const alone = verdicts[index]!.responsive;
          if (alone && responsive) clearUnstable(alone, concept, responsive.stable[place]!);
        });
        fears.get(concept)![party]![interest] = {
          least: all.least,
          leastResponsive: responsive && responsive.least,
          unknown: concept === 'nash' ? 0 : unknown,
        };
      }
    });
  });
  return { verdicts, fears };
}

/** Verdicts on all states of a profile before any party has been asked. */
function openVerdicts({ method, model }: StabilityEngine, concepts: readonly Concept[]): Verdicts {
  const bitsOf = (some: readonly Concept[]): number =>
    some.reduce((bits, concept) => bits | conceptBit(concept), 0);
  const stability: StabilityAnalysis = {
    method,
    exact: true,
    concepts,
    states: model.states,
    stable: Array.from({ length: model.parties }, () => new Uint8Array(model.states)),
    equilibria: new Uint8Array(model.states).fill(bitsOf(concepts)),
  };
  const alone = concepts.filter((concept) => concept !== 'sim');
  const responsive = model.form === 'graph' ? null : new Uint8Array(model.states).fill(bitsOf(alone));
  return { stability, responsive };
}

function noteStable(
  { stable, equilibria }: StabilityAnalysis,
  party: number,
  concept: Concept,
  holds: Uint8Array,
): void {
  const flags = stable[party]!;
  const bit = conceptBit(concept);
  for (let state = 0; state < holds.length; state++) if (holds[state] === 1) flags[state]! |= bit;
  clearUnstable(equilibria, concept, holds);
}

function clearUnstable(flags: Uint8Array, concept: Concept, holds: Uint8Array): void {
  const bit = conceptBit(concept);
  for (let state = 0; state < holds.length; state++) if (holds[state] === 0) flags[state]! &= ~bit;
}
