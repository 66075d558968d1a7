/**
 * The lowest value that the others can bring a party to, from every place of a coset: from the lowest value upwards, each
 * value floods, backwards along the others' steps, the places that no lower one has reached. In option form any sequence of
 * moves is as good as a legal one (Fang, Hipel & Kilgour 1993: who moves twice in a row could have moved once).
 * Cost: the places times the opponents, and a sort of the places that the first flood leaves.
 * Invariant: a place is labelled once, with the lowest value it can reach, and then read once by every opponent but the one
 * whose step labelled it: that one has traced all that leads there already.
 */
import { keyedItems, sortKeyed, type KeyedItems } from '../../ascending.ts';
import type { Cosets } from './cosets.ts';
import type { Mover, TracedTypes } from './mover.ts';
import { NARROW, narrowMover } from './narrow.ts';
import { wideMover } from './wide.ts';

/** Sweeps through the cosets of one party. */
export interface Sweep {
  /** Takes on the rankings of the opponents, in their order, from the next coset entered. */
  use(types: readonly TracedTypes[]): void;
  /** Turns to the coset of a strategy. */
  enter(strategy: number): void;
  /**
   * Finds the lowest value that the others can reach.
   *
   * @param values the value of each place, -1 where infeasible
   * @param gaining whether each mover has to gain by its step
   * @returns of each place the lowest value among itself and what can be reached, -1 where infeasible; good until the next sweep
   */
  lowest(values: Int32Array, gaining: boolean): Int32Array;
  /**
   * Numbers, from 0, the sets of places between which the others can go to and fro by any moves, where all of these can
   * be undone.
   *
   * @param values below 0 where infeasible
   * @returns the number of each place's set, -1 where infeasible; good until the next sweep
   */
  components(values: Int32Array): Int32Array;
}

/** Room for one sweep at a time, whichever party's: six numbers a place of a coset. */
export interface SweepRoom {
  readonly labels: Int32Array;
  readonly queue: Int32Array;
  readonly left: KeyedItems;
  readonly spare: KeyedItems;
}

/** Makes room for sweeps through cosets of up to `size` places. */
export function sweepRoom(size: number): SweepRoom {
  return {
    labels: new Int32Array(size),
    queue: new Int32Array(size),
    left: keyedItems(size),
    spare: keyedItems(size),
  };
}

/** Prepares sweeps through the cosets of a party. Memory: at most two numbers a place of a coset, beside the room. */
export function sweepThrough({ size, opponents }: Cosets, room: SweepRoom): Sweep {
  const movers = opponents.map((opponent): Mover =>
    opponent.group.width <= NARROW ? narrowMover(opponent) : wideMover(opponent),
  );
  let types: readonly TracedTypes[] = [];
  /** Of each opponent: how much of the queue it has read. */
  const read = new Int32Array(movers.length);
  const labels = room.labels.subarray(0, size);
  const { queue, left, spare } = room;

  const restart = (): void => {
    for (const mover of movers) mover.restart();
    read.fill(0);
    labels.fill(-1);
  };

  /** Lets the opponents read the queue in turn until all have read all of it. */
  const flood = (queued: number, value: number, gaining: boolean): number => {
    let length = queued;
    for (let turn = 0, idle = 0; idle < movers.length; turn = turn + 1 === movers.length ? 0 : turn + 1) {
      const end = length;
      const first = read[turn]!;
      if (first < end) length = movers[turn]!.trace(first, end, value, gaining, labels, queue, length);
      read[turn] = length;
      idle = length === end ? idle + 1 : 1;
    }
    return length;
  };

  return {
    use: (ofOpponents) => {
      types = ofOpponents;
    },
    enter: (strategy) => movers.forEach((mover, index) => mover.enter(types[index]!, strategy)),
    components(values) {
      restart();
      let length = 0;
      let component = 0;
      for (let place = 0; place < size; place++) {
        if (values[place]! < 0 || labels[place]! >= 0) continue;
        labels[place] = component;
        queue[length++] = place;
        length = flood(length, component++, false);
      }
      return labels;
    },
    lowest(values, gaining) {
      restart();
      let least = 0x7fffffff;
      for (let place = 0; place < size; place++) {
        const value = values[place]!;
        if (value >= 0 && value < least) least = value;
      }
      let length = 0;
      for (let place = 0; place < size; place++) {
        if (values[place] !== least) continue;
        labels[place] = least;
        queue[length++] = place;
      }
      length = flood(length, least, gaining);
      let count = 0;
      for (let place = 0; place < size; place++) {
        const value = values[place]!;
        if (value < 0 || labels[place]! >= 0) continue;
        left.items[count] = place;
        left.keys[count++] = value;
      }
      sortKeyed(left, count, spare);
      for (let index = 0; index < count; index++) {
        const place = left.items[index]!;
        if (labels[place]! >= 0) continue;
        labels[place] = left.keys[index]!;
        queue[length++] = place;
        length = flood(length, left.keys[index]!, gaining);
      }
      return labels;
    },
  };
}
