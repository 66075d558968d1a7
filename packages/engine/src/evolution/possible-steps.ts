import { keyedItems, sortKeyed } from '../ascending.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Model } from '../model/model.ts';
import { directionAllows, type OptionModel } from '../model/option-model.ts';

/**
 * Writes into `found` where `party` can step from `from`: of these states, each that it has not written for the party before.
 * So each arrival (state, mover) is found once in a search, when it is first possible. Returns how many it has written.
 */
export type Sweep = (party: number, from: number, found: Int32Array) => number;

/** The steps of which legal paths are made: improvements of whoever makes them, or all moves. */
export interface PossibleSteps {
  readonly model: Model;
  /** One ranking a party where only improvements count; null where any move does. */
  readonly ranks: readonly Int32Array[] | null;
  /** Whether `party` can step from `from` to `to`. */
  readonly allows: (party: number, from: number, to: number) => boolean;
  /** The states from which `party` can step to `to`, ascending. */
  readonly into: (party: number, to: number) => number[];
  /** Begins a search. */
  readonly sweep: () => Sweep;
  /** The steps of the same model with fewer moves of one party. */
  readonly restricted: (model: Model, party: number) => PossibleSteps;
}

/**
 * Finds the possible steps of a model.
 *
 * @param ranks one ranking a party, `ranks[party][state]`, higher is better: only improvements; null: any moves
 *
 * Cost: in option form parties × 2^options, and a whole search no more, one-way options aside, however many moves a state has;
 * in graph form the moves.
 */
export function possibleSteps(model: Model, ranks: readonly Int32Array[] | null): PossibleSteps {
  return model.form === 'options' ? optionSteps(model, ranks) : graphSteps(model, ranks);
}

function gains(ranks: readonly Int32Array[] | null): (party: number, from: number, to: number) => boolean {
  return (party, from, to) => ranks === null || ranks[party]![to]! > ranks[party]![from]!;
}

function graphSteps(model: GraphModel, ranks: readonly Int32Array[] | null): PossibleSteps {
  const gain = gains(ranks);
  const steps = model.moves.map((ofParty, party) =>
    ofParty.map((targets, from) => targets.filter((to) => gain(party, from, to))),
  );
  const back = steps.map((ofParty) => {
    const sources = ofParty.map((): number[] => []);
    ofParty.forEach((targets, from) => {
      for (const to of targets) sources[to]!.push(from);
    });
    return sources;
  });
  return {
    model,
    ranks,
    allows: (party, from, to) => steps[party]![from]!.includes(to),
    into: (party, to) => back[party]![to]!,
    sweep() {
      const seen = new Uint8Array(model.parties * model.states);
      return (party, from, found) => {
        let count = 0;
        for (const to of steps[party]![from]!) {
          const arrival = party * model.states + to;
          if (seen[arrival] === 1) continue;
          seen[arrival] = 1;
          found[count++] = to;
        }
        return count;
      };
    },
    restricted: (to) => graphSteps(to as GraphModel, ranks),
  };
}

/**
 * A party's states in groups: those of a group differ only in own options that can be changed both ways, so that where one of
 * them can go, all can. A group is named by its code without these options.
 */
interface Groups {
  /** Own options that can be changed both ways. */
  readonly free: number;
  readonly forward: number;
  readonly backward: number;
  /** The states by group, each group best first where only improvements count. */
  readonly order: Int32Array;
  /** Where in `order` the group of each name begins; the next name's beginning is its end. */
  readonly starts: Int32Array;
}

function optionSteps(
  model: OptionModel,
  ranks: readonly Int32Array[] | null,
  groups = Array.from({ length: model.parties }, (_, party) => groupsOf(model, party, ranks)),
): PossibleSteps {
  const { codes, stateOf } = model;
  const gain = gains(ranks);
  return {
    model,
    ranks,
    allows(party, from, to) {
      const [before, after] = [codes[from]!, codes[to]!];
      const changed = before ^ after;
      const own = model.own[party]!;
      const isMove = changed !== 0 && (changed & ~own) === 0 && directionAllows(model, before, after);
      return isMove && gain(party, from, to);
    },
    into(party, to) {
      const after = codes[to]!;
      const own = model.own[party]!;
      const sources: number[] = [];
      let strategy = 0;
      do {
        const before = (after & ~own) | strategy;
        const from = stateOf[before]!;
        if (from >= 0 && from !== to && directionAllows(model, before, after) && gain(party, from, to))
          sources.push(from);
        strategy = (strategy - own) & own;
      } while (strategy !== 0);
      return sources;
    },
    sweep() {
      const left = groups.map(({ order, starts }) => ({ order: order.slice(), next: starts.slice() }));
      return (party, from, found) => {
        const { free, forward, backward, starts } = groups[party]!;
        const { order, next } = left[party]!;
        const ranking = ranks?.[party];
        const code = codes[from]!;
        const oneWay = (forward & ~code) | (backward & code);
        let change = oneWay;
        let count = 0;
        for (;;) {
          const group = (code & ~free) ^ change;
          let end = starts[group + 1]!;
          let place = next[group]!;
          while (place < end) {
            const to = order[place]!;
            if (ranking && ranking[to]! <= ranking[from]!) break;
            if (to === from) {
              // It is no step, but another state of the group may yet lead here: it stays as the group's last.
              order[place] = order[--end]!;
              order[end] = from;
              continue;
            }
            found[count++] = to;
            place++;
          }
          next[group] = place;
          if (change === 0) return count;
          change = (change - 1) & oneWay;
        }
      };
    },
    restricted: (to, party) =>
      optionSteps(
        to as OptionModel,
        ranks,
        groups.map((own, mover) => (mover === party ? groupsOf(to as OptionModel, party, ranks) : own)),
      ),
  };
}

function groupsOf(model: OptionModel, party: number, ranks: readonly Int32Array[] | null): Groups {
  const { codes, states, frozen } = model;
  const own = model.own[party]! & ~frozen;
  const [forward, backward] = [own & model.forward, own & model.backward];
  const free = own & ~forward & ~backward;
  const bestFirst = keyedItems(states);
  for (let state = 0; state < states; state++) {
    bestFirst.items[state] = state;
    bestFirst.keys[state] = 0x7fffffff - (ranks?.[party]?.[state] ?? 0);
  }
  sortKeyed(bestFirst, states, keyedItems(states));

  const starts = new Int32Array(2 ** model.bits + 1);
  for (let state = 0; state < states; state++) starts[(codes[state]! & ~free) + 1]!++;
  for (let name = 1; name < starts.length; name++) starts[name]! += starts[name - 1]!;
  const next = starts.slice();
  const order = new Int32Array(states);
  for (const state of bestFirst.items) {
    const name = codes[state]! & ~free;
    order[next[name]!] = state;
    next[name]!++;
  }
  return { free, forward, backward, order, starts };
}
