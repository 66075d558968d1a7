/**
 * Places: the codes of an option model with their bits rearranged, so that the options a party can change are neighbours.
 * Moves and their directions: Fang, Hipel & Kilgour 1993. Cost of rearranging states: 2^options, unless the options stand so already.
 * Invariant: a place is `above | strategy | below` for every group, and a group's moves change its strategy alone.
 */
import type { OptionModel } from '../../model/option-model.ts';

/** The options that one party can change: bits `shift` to `shift + width - 1` of a place. Their value is its strategy. */
export interface Group {
  readonly shift: number;
  readonly width: number;
  /** Number of classes: two for each one-way option of the group. */
  readonly classes: number;
  /** Class of each strategy: its one-way options, so written that a move from a to b is in order iff class a ⊆ class b. */
  readonly classOf: Int32Array;
}

/** Who may change which option of a code, and how: what a model says apart from what is feasible. */
export type Movable = Pick<OptionModel, 'bits' | 'own' | 'forward' | 'backward' | 'frozen'>;

/** How options stand in places. */
export interface Arrangement {
  /** The option at each bit of a place. */
  readonly order: readonly number[];
  /** One group a party; of width 0 if there is nothing that it can change. */
  readonly groups: readonly Group[];
  /** Bits of places: those that can only be taken, only be dropped, or not be changed by anybody. */
  readonly forward: number;
  readonly backward: number;
  readonly frozen: number;
}

/** The places of a model. */
export interface Layout extends Arrangement {
  /** State at each place, -1 where infeasible; 2^options entries. */
  readonly stateAt: Int32Array;
  readonly allFeasible: boolean;
}

/** Works out the places of a model. */
export function layoutOf(model: OptionModel): Layout {
  const arrangement = arranged(model);
  const { order } = arrangement;
  return {
    ...arrangement,
    stateAt: order.every((bit, place) => bit === place) ? model.stateOf : rearranged(model, order),
    allFeasible: model.states === model.stateOf.length,
  };
}

/**
 * Arranges options: each party's that it can change together, in the order of their first, then the frozen ones.
 * Cost: the strategies of each party.
 */
export function arranged(model: Movable): Arrangement {
  const free = Array.from(model.own, (own) => own & ~model.frozen);
  const byFirst = [...free.keys()].sort((a, b) => lowestBit(free[a]!) - lowestBit(free[b]!));
  const places = byFirst.flatMap((party) => bitsOf(free[party]!));
  const order = [
    ...places,
    ...bitsOf((2 ** model.bits - 1) & ~places.reduce((mask, bit) => mask | (1 << bit), 0)),
  ];

  const moved = (mask: number): number => movedTo(order, mask);
  const forward = moved(model.forward);
  const backward = moved(model.backward);
  const groups = free.map((mask) => {
    const width = bitsOf(mask).length;
    const shift = width === 0 ? 0 : lowestBit(moved(mask));
    return groupOf(shift, width, forward >> shift, backward >> shift);
  });
  return { order, groups, forward, backward, frozen: moved(model.frozen) };
}

/** Moves the bits of a code, or of any mask of options, to where `order` puts them. */
export function movedTo(order: readonly number[], codes: number): number {
  return order.reduce((mask, bit, place) => ((codes & (1 << bit)) === 0 ? mask : mask | (1 << place)), 0);
}

/** The place that has the strategy in the group and elsewhere the bits of `rest`, a place without the group's bits. */
export function placeOf({ shift, width }: Group, strategy: number, rest: number): number {
  return ((rest >> shift) << (shift + width)) | (strategy << shift) | (rest & ((1 << shift) - 1));
}

/** What of a place's bits, or of any mask of them, remains without the group's; the bits above it move down. */
export function withoutGroup({ shift, width }: Group, place: number): number {
  return ((place >> (shift + width)) << shift) | (place & ((1 << shift) - 1));
}

/**
 * Tabulates a rearrangement of bits: entry x is `start` with, for each bit of x, the bits of `toggles` at its position flipped.
 * Cost: the entries.
 */
export function toggled(toggles: readonly number[], start = 0): Int32Array {
  const table = new Int32Array(2 ** toggles.length);
  table[0] = start;
  toggles.forEach((toggle, position) => {
    const half = 1 << position;
    for (let x = 0; x < half; x++) table[half + x] = table[x]! ^ toggle;
  });
  return table;
}

function groupOf(shift: number, width: number, forward: number, backward: number): Group {
  let oneWay = 0;
  let start = 0;
  const toggles = Array.from({ length: width }, (_, position) => {
    if ((((forward | backward) >> position) & 1) === 0) return 0;
    const toggle = 1 << oneWay++;
    if (((backward >> position) & 1) !== 0) start |= toggle;
    return toggle;
  });
  return { shift, width, classes: 2 ** oneWay, classOf: toggled(toggles, start) };
}

function rearranged(model: OptionModel, order: readonly number[]): Int32Array {
  const half = order.length >> 1;
  const low = toggled(order.slice(0, half).map((bit) => 1 << bit));
  const high = toggled(order.slice(half).map((bit) => 1 << bit));
  const stateAt = new Int32Array(model.stateOf.length);
  for (let place = 0; place < stateAt.length; place++)
    stateAt[place] = model.stateOf[low[place & (low.length - 1)]! | high[place >> half]!]!;
  return stateAt;
}

function bitsOf(mask: number): number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => ((mask >> bit) & 1) !== 0);
}

/** The position of the lowest bit of a mask; 31 if there is none. */
function lowestBit(mask: number): number {
  return mask === 0 ? 31 : 31 - Math.clz32(mask & -mask);
}
