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
import { push, type Mover, type TracedTypes, type Trail } from './mover.ts';
import { NARROW, narrowMover } from './narrow.ts';
import { STRIDE, type Strides } from './strides.ts';
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
  lowest(values: Int32Array, gaining: boolean): Strides<Int32Array>;
  /**
   * Numbers, from 0, the sets of places between which the others can go to and fro by any moves, where all of these can
   * be undone.
   *
   * @param values below 0 where infeasible
   * @returns the number of each place's set, -1 where infeasible; good until the next sweep
   */
  components(values: Int32Array): Strides<Int32Array>;
}

/** Room for one sweep at a time, whichever party's: six numbers a place of a coset. */
export interface SweepRoom {
  readonly trail: Trail;
  readonly left: KeyedItems;
  readonly spare: KeyedItems;
}

/** Makes room for sweeps through cosets of up to `size` places. */
export function sweepRoom(size: number): SweepRoom {
  return {
    trail: {
      labels: new Int32Array(size),
      queue: new Int32Array(size),
      length: 0,
    },
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
  const trail: Trail = {
    labels: room.trail.labels.subarray(0, size),
    queue: room.trail.queue,
    length: 0,
  };
  const { labels } = trail;
  const { left, spare } = room;

  const restart = (): void => {
    for (const mover of movers) mover.restart();
    read.fill(0);
    labels.fill(-1);
    trail.length = 0;
  };

  /** Lets the opponents read the queue in turn for a stride; tells whether all have read all of it. */
  const flood = (value: number, gaining: boolean): boolean => {
    let reading = 0;
    for (let turn = 0, idle = 0; idle < movers.length; turn = turn + 1 === movers.length ? 0 : turn + 1) {
      const { length } = trail;
      const first = read[turn]!;
      if (first === length) {
        idle++;
        continue;
      }
      const end = Math.min(length, first + STRIDE);
      movers[turn]!.trace(first, end, value, gaining, trail);
      idle = 0;
      if (end === length) {
        read[turn] = trail.length;
        idle = 1;
      } else read[turn] = end;
      reading += end - first;
      if (reading >= STRIDE) return false;
    }
    return true;
  };

  /** Whether nobody can step into a place from one without a label. */
  const isIsolated = (place: number, gaining: boolean): boolean => {
    for (let mover = 0; mover < movers.length; mover++)
      if (movers[mover]!.mayEnter(place, gaining)) return false;
    return true;
  };

  /** Floods from the sources left, in order, for a stride; tells at which to go on. */
  const floodLeft = (first: number, count: number, gaining: boolean): number => {
    const { items, keys } = left;
    const end = Math.min(count, first + STRIDE);
    // The stride before may have ended within a flood.
    if (first > 0 && !flood(keys[first - 1]!, gaining)) return first;
    let index = first;
    while (index < end) {
      const value = keys[index]!;
      const before = trail.length;
      // Equal values flood together.
      for (; index < count && keys[index] === value; index++) {
        const place = items[index]!;
        if (labels[place]! >= 0) continue;
        push(trail, place, value);
      }
      if (trail.length === before) continue;
      if (trail.length === before + 1 && isIsolated(trail.queue[before]!, gaining)) read.fill(trail.length);
      else if (!flood(value, gaining)) return index;
    }
    return index;
  };

  return {
    use: (ofOpponents) => {
      types = ofOpponents;
    },
    enter: (strategy) => movers.forEach((mover, index) => mover.enter(types[index]!, strategy)),
    *components(values) {
      restart();
      let component = 0;
      for (let place = 0; place < size; place++) {
        if (values[place]! < 0 || labels[place]! >= 0) continue;
        push(trail, place, component);
        while (!flood(component, false)) yield;
        component++;
      }
      return labels;
    },
    *lowest(values, gaining) {
      restart();
      const least = leastOf(values);
      pushAll(trail, values, least);
      while (!flood(least, gaining)) yield;
      yield;
      const count = collectLeft(trail, values, left);
      yield;
      sortKeyed(left, count, spare);
      yield;
      for (let index = 0; index < count;) {
        index = floodLeft(index, count, gaining);
        yield;
      }
      while (!flood(count > 0 ? left.keys[count - 1]! : least, gaining)) yield;
      return labels;
    },
  };
}

/** The lowest value, of what is feasible. */
export function leastOf(values: Int32Array): number {
  let least = 0x7fffffff;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value >= 0 && value < least) least = value;
  }
  return least;
}

/** Labels and queues the places with the least value. */
function pushAll(trail: Trail, values: Int32Array, least: number): void {
  for (let place = 0; place < values.length; place++) if (values[place] === least) push(trail, place, least);
}

/** Lists the feasible places without a label, with their values as keys; returns how many there are. */
function collectLeft({ labels }: Trail, values: Int32Array, { items, keys }: KeyedItems): number {
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (value < 0 || labels[place]! >= 0) continue;
    items[count] = place;
    keys[count++] = value;
  }
  return count;
}
