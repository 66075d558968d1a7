import type { Model } from '../model/model.ts';
import { conceptBit, type StabilityAnalysis } from '../stability/analyze.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept, StabilityEngine } from '../stability/engine.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { Beliefs } from './beliefs.ts';
import { chancesOf, responsiveChancesOf, type Chances } from './chances.ts';
import { keptEnds } from './ends.ts';
import { keptLevels } from './kept-levels.ts';
import { keptSteps } from './kept-steps.ts';
import { TOLERANCE, type ProfileQuestion } from './profile-question.ts';
import { strategiesOf } from './strategies.ts';
import { movesOf, temptationsOf } from './temptations.ts';

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
  /** By concept, one byte a state: 0 where neither K nor H is above 0. */
  readonly mayHold: ReadonlyMap<Concept, Uint8Array>;
  /** By concept, then party, then interest; null for `other`. */
  readonly fears: ReadonlyMap<Concept, readonly (readonly (Fear | null)[])[]>;
}

/**
 * Judges every profile, and works out what each party of each interest has to fear at every state.
 *
 * @param onProfile called before each step of the work; `outlookSteps` says how often
 *
 * Cost: see `chancesOf` and `responsiveChancesOf`. Memory: for each interest and concept two numbers a state, for each profile and party a byte a state.
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
  const moves = ranks.map((_, party) => movesOf(model, party));
  const temptations = ranks.map((interests, party) =>
    interests.map((own) => own && temptationsOf(moves[party]!, own)),
  );
  const stepsOf = keptSteps(moves, temptations);
  const endsOf = keptEnds(ranks, temptations);
  const kept = { stepsOf, endsOf, levelsOf: keptLevels(engine, { stepsOf, endsOf }) };

  const minds = ranks.flatMap((interests, party) => {
    const strategies = model.form === 'options' ? strategiesOf(model, party) : null;
    return interests.flatMap((own, interest) => {
      if (!own) return [];
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
      const tempted = { party, interest, own, temptations: temptations[party]![interest]!, strategies };
      return [{ party, interest, tempted, known, seen, unknown }];
    });
  });

  const mayHold = new Map<Concept, Uint8Array>();
  const fears = new Map<Concept, (Fear | null)[][]>();
  for (const concept of concepts) {
    const all = minds.map(({ party, tempted, known, seen }) => {
      const chances = chancesOf(model, kept.levelsOf, tempted, concept, seen, onProfile);
      known.forEach((index, place) => {
        noteStable(verdicts[index]!.stability, party, concept, chances.stable[place]!);
      });
      return chances;
    });
    const holding = statesThatMayHold(concept, verdicts, minds, all);
    mayHold.set(concept, holding);
    const alone = minds.map(({ tempted, known, seen }, place) => {
      const { strategies } = tempted;
      if (model.form === 'graph' || !strategies || concept === 'sim') return null;
      const chances = hasAnswers(concept)
        ? responsiveChancesOf(model, kept, { ...tempted, strategies }, concept, seen, holding, onProfile)
        : all[place]!;
      known.forEach((index, at) => {
        clearUnstable(verdicts[index]!.responsive!, concept, chances.stable[at]!);
      });
      return chances;
    });
    const ofConcept = ranks.map((ofParty) => ofParty.map((): Fear | null => null));
    minds.forEach(({ party, interest, unknown }, place) => {
      ofConcept[party]![interest] = {
        least: all[place]!.least,
        leastResponsive: alone[place]?.least ?? null,
        unknown: concept === 'nash' ? 0 : unknown,
      };
    });
    fears.set(concept, ofConcept);
  }
  return { verdicts, mayHold, fears };
}

/** How many steps the work has: one for each party, concept and profile without `other`, and one more where answers may be responsive. */
export function outlookSteps(model: Model, concepts: readonly Concept[], known: number): number {
  const again = model.form === 'options' ? concepts.filter(hasAnswers).length : 0;
  return (concepts.length + again) * model.parties * known;
}

/** Whether a concept has answers that may be responsive: SIM has none that come after the move. */
function hasAnswers(concept: Concept): concept is LevelConcept {
  return concept !== 'sim' && DEFINITIONS[concept].reply !== 'none';
}

/**
 * Marks the states of which K or H can be above 0, one byte each: no responsive sanction has to be looked for elsewhere, as
 * each is a sanction too.
 */
function statesThatMayHold(
  concept: Concept,
  verdicts: readonly (Verdicts | null)[],
  minds: readonly { readonly party: number }[],
  all: readonly Chances[],
): Uint8Array {
  const states = all[0]!.least.length;
  const holding = new Uint8Array(states);
  if (verdicts.includes(null)) return holding.fill(1);
  for (const verdict of verdicts) raise(holding, verdict!.stability.equilibria, conceptBit(concept));
  const everybody = new Uint8Array(states).fill(1);
  for (const party of new Set(minds.map((mind) => mind.party))) {
    const deterred = new Uint8Array(states);
    minds.forEach((mind, place) => {
      const { least } = all[place]!;
      if (mind.party === party)
        for (let state = 0; state < states; state++) if (least[state]! > TOLERANCE) deterred[state] = 1;
    });
    for (let state = 0; state < states; state++) everybody[state]! &= deterred[state]!;
  }
  raise(holding, everybody, 1);
  return holding;
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

function raise(holding: Uint8Array, flags: Uint8Array, bit: number): void {
  for (let state = 0; state < flags.length; state++) if ((flags[state]! & bit) !== 0) holding[state] = 1;
}

function clearUnstable(flags: Uint8Array, concept: Concept, holds: Uint8Array): void {
  const bit = conceptBit(concept);
  for (let state = 0; state < holds.length; state++) if (holds[state] === 0) flags[state]! &= ~bit;
}
