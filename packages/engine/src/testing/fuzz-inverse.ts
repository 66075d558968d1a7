import fc from 'fast-check';
import { changedPairs } from '../inverse/changed-pairs.ts';
import { countProfiles } from '../inverse/profile-orders.ts';
import { areMet, demandsOn } from '../inverse/demands.ts';
import { minimalSets } from '../inverse/groups.ts';
import { invert } from '../inverse/invert.ts';
import { smallestReordering } from '../inverse/smallest-reordering.ts';
import { isSteady, betterBy, wanted } from '../inverse/steady.ts';
import type { KnownComparison } from '../inverse/known-order.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf } from '../stability/game.ts';
import { CONCEPTS, isEquilibrium, isStable, type Concept } from '../stability/solution-concept.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

/** A target to invert; numbers are taken modulo what there is. */
interface Question {
  readonly conflict: RandomConflict;
  readonly concept: Concept;
  readonly party: number;
  readonly target: number;
  /** What is known of each party: so many pairs of neighbours in this order, from the best, and perhaps one that contradicts. */
  readonly known: readonly { readonly order: readonly number[]; readonly pairs: readonly number[] }[];
}

/** Up to so many states every set of states is tried, every ranking with ties, and every profile of two strict orders. */
const FOR_SETS = 8;
const FOR_ORDERS = 6;
const FOR_RANKINGS = 5;
const FOR_PROFILES = 4;

/**
 * Compares the inverse question with the definitions, by trying every set of states below the target, every strict order, every
 * ranking with ties, and every profile of strict orders, as far as they are few. Stops at the first difference.
 *
 * @param runs how many targets to invert
 * @param seed the same seed draws the same targets
 */
export function fuzzInverse(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const questions: fc.Arbitrary<Question> = fc.noBias(
  fc.record({
    conflict: conflicts({ parties: 3, bits: 3, states: 5 }),
    concept: fc.constantFrom(...CONCEPTS),
    party: fc.nat(),
    target: fc.nat(),
    known: fc.array(
      fc.record({
        order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        pairs: fc.array(fc.nat(6), { maxLength: 5 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  }),
);

function agrees({ conflict, concept, ...asked }: Question): void {
  const { model, ranks } = conflict;
  if (model.form === 'graph' && concept === 'sim') return;
  const party = asked.party % model.parties;
  const target = asked.target % model.states;
  const complain = (what: string): never => {
    throw new Error(
      `${what}: ${JSON.stringify({ concept, party, target, known: asked.known, ...conflict })}`,
    );
  };
  const withRanks = (own: Int32Array): Int32Array[] => ranks.map((of, index) => (index === party ? own : of));
  const stableFor = (own: Int32Array): boolean =>
    isStable(DEFINITIONS[concept], gameOf(model, withRanks(own)), party, target);
  const equilibriumFor = (own: Int32Array): boolean =>
    isEquilibrium(DEFINITIONS[concept], gameOf(model, withRanks(own)), target);
  const known = asked.known.map((of) => comparisons(of.order, of.pairs, model.states));
  const game = gameOf(model, ranks);
  const found = invert(concept, game, party, target, { known: known[party]! });
  if (found.stable !== stableFor(ranks[party]!)) complain('verdict');

  if (model.states <= FOR_SETS) {
    const demands = demandsOn(concept, game, party, target);
    const sets = minimalSets(found.groups, Infinity)!;
    const isLow = (set: number, state: number): boolean => ((set >> state) & 1) === 1;
    const judged = subsets(model.states).map((set) => {
      const own = Int32Array.from({ length: model.states }, (_, state) =>
        state === target ? 1 : isLow(set, state) ? 0 : 2,
      );
      const stable = stableFor(own);
      if (areMet(demands, (state) => own[state]! > 1) !== stable) complain('demands');
      if (sets.some((of) => of.every((state) => isLow(set, state))) !== stable) complain('minimal sets');
      return stable;
    });
    const setOf = (states: readonly number[]): number =>
      states.reduce((bits, state) => bits | (1 << state), 0);
    if (sets.some((of) => of.some((state) => judged[setOf(of) ^ (1 << state)])))
      complain('a set not minimal');
  }

  if (model.states <= FOR_ORDERS) {
    const orders = permutations(model.states);
    const count = orders.filter(stableFor).length;
    const { orders: counted, known: under } = found;
    if (!counted.exact || counted.stable * BigInt(orders.length) !== BigInt(count) * counted.of)
      complain('count of orders');
    const agreeing = agreeingWith(known[party]!, model.states);
    const stable = agreeing.filter(stableFor).length;
    if (under && under.necessary !== (stable === agreeing.length)) complain('necessary');
    if (under && under.possible !== stable > 0) complain('possible');
    if (under && under.orders!.stable * BigInt(agreeing.length) !== BigInt(stable) * under.orders!.of)
      complain('count of known orders');
  }

  if (model.states <= FOR_PROFILES && model.parties === 2) {
    const lists = known.slice(0, 2).map((of) => agreeingWith(of, model.states));
    const profiles = lists[0]!.flatMap((first) => lists[1]!.map((second) => [first, second]));
    const count = profiles.filter((profile) =>
      isEquilibrium(DEFINITIONS[concept], gameOf(model, profile), target),
    ).length;
    const counted = countProfiles(concept, model, target, known.slice(0, 2))!;
    if (counted.stable * BigInt(profiles.length) !== BigInt(count) * counted.of)
      complain('count of profiles');
  }

  if (model.states <= FOR_RANKINGS)
    for (const everybody of [true, false]) {
      const steady = everybody ? equilibriumFor : stableFor;
      const willing = rankingsWithTies(model.states).filter(steady);
      const sizes = willing.map((own) => changedPairs(ranks[party]!, own));
      const want = wanted(concept, game, party, target, everybody);
      const { change, size, bound, blockedBy } = smallestReordering(want, ranks[party]!);
      if (size !== (sizes.length === 0 ? null : Math.min(...sizes))) complain(`size ${size}`);
      if (bound !== size) complain('bound');
      for (const mostSteps of [1, 2, 4]) {
        const incumbent = mostSteps === 1 ? (willing.at(-1) ?? null) : null;
        const hasty = smallestReordering(want, ranks[party]!, { mostSteps, incumbent });
        if ((hasty.bound ?? Infinity) > (size ?? Infinity)) complain('hasty bound');
        if (hasty.size !== null && hasty.size < size!) complain('hasty size');
        if (incumbent && (hasty.size ?? Infinity) > sizes.at(-1)!) complain('worse than the incumbent');
        if (hasty.change && !steady(hasty.change)) complain('hasty change');
      }
      if (blockedBy.length > 0 && size !== null) complain('blocked');
      if (change && (!steady(change) || distance(ranks[party]!, change) !== size)) complain('change');
      if (change && !isSteady(want, betterBy(change))) complain('steady');
    }
}

/** Comparisons of neighbours in an order of the states. */
function comparisons(order: readonly number[], pairs: readonly number[], states: number): KnownComparison[] {
  const own = order.filter((state) => state < states);
  return pairs.flatMap((place) =>
    place + 1 < own.length
      ? [{ state: own[place]!, than: own[place + 1]!, relation: place % 3 === 2 ? 'alike' : 'better' }]
      : [],
  );
}

/** The rankings that agree with what is known and in which as few states tie as that allows. */
function agreeingWith(known: readonly KnownComparison[], states: number): Int32Array[] {
  const agreeing = (known.some(({ relation }) => relation === 'alike') ? rankingsWithTies : permutations)(
    states,
  ).filter((ranks) => agreesWith(ranks, known));
  const most = Math.max(...agreeing.map((ranks) => new Set(ranks).size));
  return agreeing.filter((ranks) => new Set(ranks).size === most);
}

function agreesWith(ranks: Int32Array, known: readonly KnownComparison[]): boolean {
  return known.every(({ state, than, relation }) =>
    relation === 'better' ? ranks[state]! > ranks[than]! : ranks[state] === ranks[than],
  );
}

/** How many pairs do not compare alike, pair by pair. */
function distance(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) if (Math.sign(a[i]! - a[j]!) !== Math.sign(b[i]! - b[j]!)) count++;
  return count;
}

function subsets(states: number): number[] {
  return Array.from({ length: 2 ** states }, (_, set) => set);
}

const keptOrders = new Map<number, Int32Array[]>();

/** Every strict ranking. */
function permutations(states: number): Int32Array[] {
  const known = keptOrders.get(states);
  if (known) return known;
  const found = rankArrays(states).filter((ranks) => new Set(ranks).size === states);
  keptOrders.set(states, found);
  return found;
}

const keptRankings = new Map<number, Int32Array[]>();

/** Every ranking, with ties. */
function rankingsWithTies(states: number): Int32Array[] {
  const known = keptRankings.get(states);
  if (known) return known;
  const found = rankArrays(states).filter((ranks) => {
    const used = new Set(ranks);
    return Math.max(...used) === used.size - 1;
  });
  keptRankings.set(states, found);
  return found;
}

function rankArrays(states: number): Int32Array[] {
  return Array.from({ length: states ** states }, (_, number) =>
    Int32Array.from({ length: states }, (_, state) => Math.floor(number / states ** state) % states),
  );
}
