/**
 * Small models: every set of states is one 32-bit integer, and a walk up the party's own ranking grows the set of
 * states that the others can punish. Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017.
 * Cost: states × parties word operations a party and concept.
 * Invariant: when the walk stands at a rank, a concept's set holds exactly the states whose sanction level is at most that rank.
 */
import { movesFrom, type Model } from '../model/model.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from './engine.ts';
import { DEFINITIONS } from './definitions.ts';
import { emptyOrder, sameRanks, setOrder, type RankOrder } from './rank-order.ts';
import { CONCEPTS } from './solution-concept.ts';
import { closure, lowest, unionOver } from './state-sets.ts';

const MAX_STATES = 32;

/** Whether the mask engine can judge a model: at most 32 states, and no legal sequence that plain reachability would miss. */
export function fitsMasks(model: Model): boolean {
  return model.states <= MAX_STATES && (model.form === 'options' || movesAreTransitive(model));
}

/** Whether a party that moves twice in a row could always have moved once, so that last movers do not matter. */
function movesAreTransitive(model: Model): boolean {
  for (let party = 0; party < model.parties; party++) {
    for (let state = 0; state < model.states; state++) {
      const once = movesFrom(model, party, state);
      const twice = once.flatMap((middle) => movesFrom(model, party, middle));
      if (twice.some((end) => end !== state && !once.includes(end))) return false;
    }
  }
  return true;
}

/** Builds the mask engine of a model for which `fitsMasks` holds. Cost: parties × states². */
export function masksEngine(model: Model): StabilityEngine {
  const parties = Array.from({ length: model.parties }, (_, party) => moveMasks(model, party));
  const reachedFrom = parties.map((_, party) => reverseReach(parties, party));
  const orders = parties.map(() => emptyOrder(model.states));
  const into = new Int32Array(model.states);
  /** The sets of the last walk: of each group of tied states and concept, what the others can punish. */
  const sanctioned = new Int32Array(model.states * CONCEPTS.length);
  const closing = new Int32Array(model.states);

  const orderOf = (ranks: readonly Int32Array[], party: number): RankOrder => {
    const order = orders[party]!;
    if (!sameRanks(order, ranks[party]!)) setOrder(order, ranks[party]!, parties[party]!.reverse);
    return order;
  };

  /** Of each state: the states from which somebody other than `party` can step into it and gain by the step. */
  const setImprovingInto = (ranks: readonly Int32Array[], party: number): void => {
    into.fill(0);
    for (let other = 0; other < parties.length; other++) {
      if (other === party) continue;
      const { gaining } = orderOf(ranks, other);
      for (let to = 0; to < into.length; to++) into[to]! |= gaining[to]!;
    }
  };

  /** Walks up the ranks of `party` and leaves in `sanctioned` what each concept's answers can punish at each group. */
  const climb = (
    ranks: readonly Int32Array[],
    party: number,
    concepts: readonly LevelConcept[],
  ): RankOrder => {
    const order = orderOf(ranks, party);
    const { count, groups } = order;
    closeBehind(order, parties[party]!.reverse, closing);
    const byAnyMove = reachedFrom[party]!;
    let known = false;
    for (let k = 0; k < concepts.length; k++) {
      const { reply, counterMove } = DEFINITIONS[concepts[k]!];
      if (reply === 'improvements' && !known) {
        setImprovingInto(ranks, party);
        known = true;
      }
      let set = 0;
      for (let group = 0; group < count; group++) {
        const punishing = counterMove ? closing[group]! : groups[group]!;
        if (reply === 'moves') set |= unionOver(punishing, byAnyMove);
        else if (reply === 'improvements') set = closure(set, punishing, into);
        sanctioned[group * CONCEPTS.length + k] = set;
      }
    }
    return order;
  };

  return {
    method: 'masks',
    model,
    stable(ranks, party, concepts) {
      const flags = new Uint8Array(model.states);
      const { count, groups } = climb(ranks, party, concepts);
      const bits = concepts.map((concept) => 1 << CONCEPTS.indexOf(concept));
      const { moves } = parties[party]!;
      let below = 0;
      for (let group = 0; group < count; group++) {
        below |= groups[group]!;
        for (let rest = groups[group]!; rest !== 0; rest &= rest - 1) {
          const state = lowest(rest);
          const improvements = moves[state]! & ~below;
          let flag = 0;
          for (let k = 0; k < bits.length; k++)
            if ((improvements & ~sanctioned[group * CONCEPTS.length + k]!) === 0) flag |= bits[k]!;
          flags[state] = flag;
        }
      }
      return flags;
    },
    sanctionLevels(ranks, party, concept) {
      const levels = new Int32Array(model.states).fill(NEVER);
      const { count, groups } = climb(ranks, party, [concept]);
      let known = 0;
      for (let group = 0; group < count; group++) {
        const level = ranks[party]![lowest(groups[group]!)]!;
        const set = sanctioned[group * CONCEPTS.length]!;
        for (let rest = set & ~known; rest !== 0; rest &= rest - 1) levels[lowest(rest)] = level;
        known = set;
      }
      return levels;
    },
  };
}

interface MoveMasks {
  /** Of each state: where the party can go. */
  readonly moves: Int32Array;
  /** Of each state: from where the party can come. */
  readonly reverse: Int32Array;
}

function moveMasks(model: Model, party: number): MoveMasks {
  const moves = new Int32Array(model.states);
  const reverse = new Int32Array(model.states);
  for (let from = 0; from < model.states; from++) {
    for (const to of movesFrom(model, party, from)) {
      moves[from]! |= 1 << to;
      reverse[to]! |= 1 << from;
    }
  }
  return { moves, reverse };
}

/** Of each state: the states from which everybody but `party` can, together, get there in one step or more. */
function reverseReach(parties: readonly MoveMasks[], party: number): Int32Array {
  const oneStep = new Int32Array(parties[party]!.moves.length);
  parties.forEach(({ reverse }, other) => {
    if (other !== party) reverse.forEach((from, to) => (oneStep[to]! |= from));
  });
  return oneStep.map((from) => closure(0, from, oneStep));
}

/**
 * Finds, for each group of a ranking, the states from which nothing better than the group can be had by staying or moving,
 * but from which the group itself can.
 */
function closeBehind({ count, groups }: RankOrder, reverse: Int32Array, closing: Int32Array): void {
  let escaping = 0;
  for (let group = count - 1; group >= 0; group--) {
    const having = groups[group]! | unionOver(groups[group]!, reverse);
    closing[group] = having & ~escaping;
    escaping |= having;
  }
}
