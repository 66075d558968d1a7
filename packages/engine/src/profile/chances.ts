import type { Model } from '../model/model.ts';
import type { OptionModel } from '../model/option-model.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { simultaneouslySanctioned } from '../stability/simultaneous.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { EndsOf } from './ends.ts';
import type { KnownProfile, LevelsOf, Rankings } from './kept-levels.ts';
import type { StepsOf } from './kept-steps.ts';
import { responsivelySanctioned } from './responsively-sanctioned.ts';
import type { Strategies } from './strategies.ts';
import type { Temptations } from './temptations.ts';

/** A party with one of its interests. */
export interface Tempted {
  readonly party: number;
  readonly interest: number;
  readonly own: Int32Array;
  readonly temptations: Temptations;
}

/** A profile in which the party has that interest, and the probability that it then gives to the others' part of it. */
export interface Believed extends KnownProfile {
  readonly probability: number;
}

/** What a party of one interest has to fear where it leaves a state. */
export interface Chances {
  /** Of each state: the least probability of a sanction over the party's improvements (m); 1 where it has none. */
  readonly least: Float64Array;
  /** Of each profile, one byte a state: 1 where every improvement is sanctioned, so that the state is stable for the party. */
  readonly stable: readonly Uint8Array[];
}

/** What profiles share. */
export interface Kept {
  readonly levelsOf: LevelsOf;
  readonly stepsOf: StepsOf;
  readonly endsOf: EndsOf;
}

/**
 * Works out what a party of one interest has to fear under a concept, over the profiles in which it has that interest.
 *
 * @param profiles all of them in which everybody's preferences are known
 * @param onProfile called before each profile
 *
 * Cost: for each profile the levels and the party's improvements.
 */
export function chancesOf(
  model: Model,
  levelsOf: LevelsOf,
  { party, own, temptations }: Tempted,
  concept: Concept,
  profiles: readonly Believed[],
  onProfile: () => void,
): Chances {
  const { knows } = DEFINITIONS[concept];
  const chances = tally(temptations);
  const sanctionedIn = (profile: Believed): Uint8Array =>
    concept === 'sim'
      ? sanctionedTogether(model, profile.rankings, party, temptations)
      : sanctionedByLevels(own, temptations, levelsOf(concept, profile, party));
  const [first] = profiles;
  if (first && knows === 'own') {
    for (let place = 0; place < profiles.length; place++) onProfile();
    const probability = profiles.reduce((sum, profile) => sum + profile.probability, 0);
    chances.add(sanctionedIn(first), probability);
    const { least, stable } = chances.total();
    return { least, stable: profiles.map(() => stable[0]!) };
  }
  for (const profile of profiles) {
    onProfile();
    chances.add(sanctionedIn(profile), profile.probability);
  }
  return chances.total();
}

/**
 * Works out the same by responsive sanctions alone.
 *
 * @param asked one byte a state: where it is 0 the improvements count as not sanctioned, whatever is true
 *
 * Cost: for each profile a responsive search for each strategy with which the party has an improvement from a state asked.
 */
export function responsiveChancesOf(
  model: OptionModel,
  { levelsOf, stepsOf, endsOf }: Kept,
  { party, interest, own, temptations, strategies }: Tempted & { readonly strategies: Strategies },
  concept: LevelConcept,
  profiles: readonly Believed[],
  asked: Uint8Array,
  onProfile: () => void,
): Chances {
  const chances = tally(temptations);
  const ends = endsOf(party, interest, DEFINITIONS[concept].counterMove);
  for (const profile of profiles) {
    onProfile();
    const { interests, rankings, probability } = profile;
    const levels = rankings.map((_, other) => levelsOf(concept, profile, other));
    const steps = interests.map((ofOther, other) => stepsOf(concept, other, ofOther));
    const sanctioned = sanctionedByLevels(own, temptations, levels[party]!, asked);
    const question = { model, rankings, levels, steps, party, strategies, ends };
    chances.add(responsivelySanctioned(question, temptations, sanctioned), probability);
  }
  return chances.total();
}

/** Adds up, over profiles, the probability that each temptation is sanctioned. */
function tally({ first, to }: Temptations): {
  add: (sanctioned: Uint8Array, probability: number) => void;
  total: () => Chances;
} {
  const states = first.length - 1;
  const chance = new Float64Array(to.length);
  const stable: Uint8Array[] = [];
  return {
    add(sanctioned, probability) {
      const holds = new Uint8Array(states).fill(1);
      for (let state = 0; state < states; state++)
        for (let at = first[state]!; at < first[state + 1]!; at++) {
          if (sanctioned[at] === 1) chance[at]! += probability;
          else holds[state] = 0;
        }
      stable.push(holds);
    },
    total() {
      const least = new Float64Array(states).fill(1);
      for (let state = 0; state < states; state++)
        for (let at = first[state]!; at < first[state + 1]!; at++)
          least[state] = Math.min(least[state]!, chance[at]!);
      return { least, stable };
    },
  };
}

/** Tells of each temptation from a state asked (default: any), one byte each, whether the levels say that it is sanctioned. */
function sanctionedByLevels(
  own: Int32Array,
  { first, to }: Temptations,
  levels: Int32Array,
  asked: Uint8Array | null = null,
): Uint8Array {
  const sanctioned = new Uint8Array(to.length);
  for (let state = 0; state < own.length; state++)
    if (!asked || asked[state] === 1)
      for (let at = first[state]!; at < first[state + 1]!; at++)
        sanctioned[at] = levels[to[at]!]! <= own[state]! ? 1 : 0;
  return sanctioned;
}

/** The same for SIM, where the others answer by moving at the same time. */
function sanctionedTogether(
  model: Model,
  rankings: Rankings,
  party: number,
  { first, to }: Temptations,
): Uint8Array {
  const sanctioned = new Uint8Array(to.length);
  if (model.form === 'graph') return sanctioned;
  for (let state = 0; state < model.states; state++)
    for (let at = first[state]!; at < first[state + 1]!; at++)
      sanctioned[at] = simultaneouslySanctioned(model, rankings, party, state, to[at]!) ? 1 : 0;
  return sanctioned;
}
