/**
 * Large models by options: neither a matrix nor a list of moves; whoever can step into a state is read off the bits of
 * its code. In option form a party that moves twice in a row could have moved once, so plain reachability gives the
 * legal sequences (Fang, Hipel & Kilgour 1993). Cost: a party and concept, states × the sum of 2^(own options).
 * Invariant: ends are taken in ascending order, so the first level a state gets is its lowest.
 */
import type { OptionModel } from '../../model/option-model.ts';
import { DEFINITIONS } from '../definitions.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from '../engine.ts';
import { CONCEPTS } from '../solution-concept.ts';

/** Builds the engine for a model of any size in option form. Memory: a few integers a state. */
export function hypercubeEngine(model: OptionModel): StabilityEngine {
  const sanctionLevels = (ranks: readonly Int32Array[], party: number, concept: LevelConcept): Int32Array => {
    const { reply, counterMove } = DEFINITIONS[concept];
    if (reply === 'none') return new Int32Array(model.states).fill(NEVER);
    const own = ranks[party]!;
    const value = counterMove ? bestAfter(model, own, party) : own;
    return lowestReached(model, value, party, reply === 'improvements' ? ranks : null);
  };

  return {
    method: 'hypercube',
    model,
    sanctionLevels,
    stable(ranks, party, concepts) {
      const own = ranks[party]!;
      const flags = new Uint8Array(model.states);
      for (const concept of concepts) {
        const flag = 1 << CONCEPTS.indexOf(concept);
        const levels = sanctionLevels(ranks, party, concept);
        for (let state = 0; state < model.states; state++)
          if (!breaks(model, own, levels, party, state)) flags[state]! |= flag;
      }
      return flags;
    },
  };
}

/** Whether the party has an improvement from `state` that no answer brings down to where it was. */
function breaks(
  model: OptionModel,
  own: Int32Array,
  levels: Int32Array,
  party: number,
  state: number,
): boolean {
  const rank = own[state]!;
  const from = model.codes[state]!;
  const mask = changeable(model, party, from);
  for (let change = mask; change !== 0; change = (change - 1) & mask) {
    const to = model.stateOf[from ^ change]!;
    if (to >= 0 && own[to]! > rank && levels[to]! > rank) return true;
  }
  return false;
}

/** Of each state: the best rank the party has there or after one move of its own. */
function bestAfter(model: OptionModel, own: Int32Array, party: number): Int32Array {
  return own.map((rank, state) => {
    const from = model.codes[state]!;
    const mask = changeable(model, party, from);
    let best = rank;
    for (let change = mask; change !== 0; change = (change - 1) & mask) {
      const to = model.stateOf[from ^ change]!;
      if (to >= 0 && own[to]! > best) best = own[to]!;
    }
    return best;
  });
}

/**
 * Of each state: the lowest value at it or at any state to which everybody but `party` can bring it.
 *
 * @param gains where given, only steps count by which the mover gains in these rankings
 */
function lowestReached(
  model: OptionModel,
  value: Int32Array,
  party: number,
  gains: readonly Int32Array[] | null,
): Int32Array {
  const levels = new Int32Array(model.states).fill(NEVER);
  const queue = new Int32Array(model.states);
  for (const end of ascending(value)) {
    if (levels[end] !== NEVER) continue;
    const level = value[end]!;
    let length = 0;
    levels[end] = level;
    queue[length++] = end;
    for (let next = 0; next < length; next++) {
      const to = queue[next]!;
      const code = model.codes[to]!;
      for (let mover = 0; mover < model.parties; mover++) {
        if (mover === party) continue;
        const rank = gains?.[mover];
        const mask = changedInto(model, mover, code);
        for (let change = mask; change !== 0; change = (change - 1) & mask) {
          const from = model.stateOf[code ^ change]!;
          if (from < 0 || levels[from] !== NEVER) continue;
          if (rank && rank[to]! <= rank[from]!) continue;
          levels[from] = level;
          queue[length++] = from;
        }
      }
    }
  }
  return levels;
}

/** The options of the party that it may change at a code. */
function changeable(model: OptionModel, party: number, code: number): number {
  return model.own[party]! & ~(model.frozen | (model.forward & code) | (model.backward & ~code));
}

/** The options of the party that a move of its own may have changed when it ends at a code. */
function changedInto(model: OptionModel, party: number, code: number): number {
  return model.own[party]! & ~(model.frozen | (model.forward & ~code) | (model.backward & code));
}

/** States in ascending order of their value, by counting. */
function ascending(value: Int32Array): Int32Array {
  const distinct = value.slice().sort();
  const place = new Map<number, number>();
  distinct.forEach((entry, index) => {
    if (!place.has(entry)) place.set(entry, index);
  });
  const order = new Int32Array(value.length);
  value.forEach((entry, state) => {
    const index = place.get(entry)!;
    order[index] = state;
    place.set(entry, index + 1);
  });
  return order;
}
