/**
 * Small models: every set of states is one 32-bit integer, and a walk up the party's own ranking grows the set of
 * states that the others can punish. Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017.
 * Cost: states × parties word operations a party and concept.
 * Invariant: when the walk stands at a rank, `sanctioned` holds exactly the states whose sanction level is at most that rank.
 */
import { movesFrom, type Model } from '../model/model.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from './engine.ts';
import { DEFINITIONS } from './definitions.ts';
import { CONCEPTS } from './solution-concept.ts';

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
  const orders = new WeakMap<Int32Array, RankOrder>();

  const orderOf = (ranks: Int32Array): RankOrder => {
    let order = orders.get(ranks);
    if (!order) orders.set(ranks, (order = rankOrder(ranks)));
    return order;
  };

  /** Visits the ranks of `party` from the worst up; at each, `sanctioned[k]` is the set that concept k's answers can punish. */
  const climb = (
    ranks: readonly Int32Array[],
    party: number,
    concepts: readonly LevelConcept[],
    visit: (group: number, below: number, sanctioned: Int32Array) => void,
  ): void => {
    const definitions = concepts.map((concept) => DEFINITIONS[concept]);
    const { moves } = parties[party] as MoveMasks;
    const byAnyMove = reachedFrom[party] as Int32Array;
    const byImprovement = definitions.some(({ reply }) => reply === 'improvements')
      ? improvingInto(parties, party, ranks.map(orderOf))
      : byAnyMove;
    const sanctioned = new Int32Array(concepts.length);
    let below = 0;
    let closed = 0;
    for (const group of orderOf(ranks[party] as Int32Array).groups) {
      below |= group;
      const newlyClosed = filterMask(below & ~closed, (state) => ((moves[state] as number) & ~below) === 0);
      closed |= newlyClosed;
      definitions.forEach(({ reply, counterMove }, k) => {
        const punishing = counterMove ? newlyClosed : group;
        const before = sanctioned[k] as number;
        if (reply === 'moves') sanctioned[k] = before | unionOver(punishing, byAnyMove);
        else if (reply === 'improvements') sanctioned[k] = closure(before, punishing, byImprovement);
      });
      visit(group, below, sanctioned);
    }
  };

  return {
    method: 'masks',
    model,
    stable(ranks, party, concepts) {
      const flags = new Uint8Array(model.states);
      const bits = concepts.map((concept) => 1 << CONCEPTS.indexOf(concept));
      const { moves } = parties[party] as MoveMasks;
      climb(ranks, party, concepts, (group, below, sanctioned) => {
        for (let rest = group; rest !== 0; rest &= rest - 1) {
          const state = lowest(rest);
          const improvements = (moves[state] as number) & ~below;
          let flag = 0;
          for (let k = 0; k < bits.length; k++)
            if ((improvements & ~(sanctioned[k] as number)) === 0) flag |= bits[k] as number;
          flags[state] = flag;
        }
      });
      return flags;
    },
    sanctionLevels(ranks, party, concept) {
      const levels = new Int32Array(model.states).fill(NEVER);
      const own = ranks[party] as Int32Array;
      let known = 0;
      climb(ranks, party, [concept], (group, _below, sanctioned) => {
        const level = own[lowest(group)] as number;
        for (let rest = (sanctioned[0] as number) & ~known; rest !== 0; rest &= rest - 1)
          levels[lowest(rest)] = level;
        known = sanctioned[0] as number;
      });
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

interface RankOrder {
  /** The states of each rank, worst first. */
  readonly groups: Int32Array;
  /** Of each state: the states ranked strictly below it. */
  readonly worse: Int32Array;
}

function moveMasks(model: Model, party: number): MoveMasks {
  const moves = new Int32Array(model.states);
  const reverse = new Int32Array(model.states);
  for (let from = 0; from < model.states; from++) {
    for (const to of movesFrom(model, party, from)) {
      moves[from] = (moves[from] as number) | (1 << to);
      reverse[to] = (reverse[to] as number) | (1 << from);
    }
  }
  return { moves, reverse };
}

/** Of each state: the states from which everybody but `party` can, together, get there in one step or more. */
function reverseReach(parties: readonly MoveMasks[], party: number): Int32Array {
  const oneStep = stepsInto(parties, party, () => -1);
  return oneStep.map((from) => closure(0, from, oneStep));
}

/** Of each state: the states from which somebody other than `party` can step into it and gain by the step. */
function improvingInto(
  parties: readonly MoveMasks[],
  party: number,
  orders: readonly RankOrder[],
): Int32Array {
  return stepsInto(parties, party, (other, to) => orders[other]?.worse[to] as number);
}

function stepsInto(
  parties: readonly MoveMasks[],
  party: number,
  allowedFrom: (other: number, to: number) => number,
): Int32Array {
  const into = new Int32Array(parties[party]?.moves.length ?? 0);
  parties.forEach(({ reverse }, other) => {
    if (other === party) return;
    for (let to = 0; to < into.length; to++)
      into[to] = (into[to] as number) | ((reverse[to] as number) & allowedFrom(other, to));
  });
  return into;
}

function rankOrder(ranks: Int32Array): RankOrder {
  const byRank = new Map<number, number>();
  ranks.forEach((rank, state) => byRank.set(rank, (byRank.get(rank) ?? 0) | (1 << state)));
  const groups = Int32Array.from([...byRank].sort(([a], [b]) => a - b).map(([, group]) => group));
  const worse = new Int32Array(ranks.length);
  let below = 0;
  for (const group of groups) {
    for (let rest = group; rest !== 0; rest &= rest - 1) worse[lowest(rest)] = below;
    below |= group;
  }
  return { groups, worse };
}

/** Grows `set` by `added` and by everything from which `into` leads there. */
function closure(set: number, added: number, into: Int32Array): number {
  let grown = set;
  for (let fresh = added & ~grown; fresh !== 0;) {
    grown |= fresh;
    fresh = unionOver(fresh, into) & ~grown;
  }
  return grown;
}

function unionOver(set: number, of: Int32Array): number {
  let union = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) union |= of[lowest(rest)] as number;
  return union;
}

function filterMask(set: number, keep: (state: number) => boolean): number {
  let kept = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) if (keep(lowest(rest))) kept |= rest & -rest;
  return kept;
}

/** The lowest state of a set that is not empty. */
function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}
