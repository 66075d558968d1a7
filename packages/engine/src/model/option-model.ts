import { EngineError } from '../error.ts';
import type { Formula } from './formula.ts';
import { openTerms, TERMS_AT_ONCE } from './open-terms.ts';

/** The largest number of binary options: a code must stay a non-negative 32-bit integer. */
export const MAX_OPTIONS = 30;

/** The largest number of binary options whose states can be listed: half a gigabyte. */
export const MAX_LISTED_OPTIONS = 26;

/** In which direction an option may change: taken only, dropped only, both, or not at all. */
export type Direction = 'both' | 'forward' | 'backward' | 'frozen';

/** One binary option: bit `k` of every code for the option at position `k`. */
export interface OptionSpec {
  /** Index of the party that controls it. */
  readonly owner: number;
  readonly direction: Direction;
}

/** A conflict in option form: a state is a feasible yes/no answer to every option. */
export interface OptionModel {
  readonly form: 'options';
  readonly parties: number;
  /** Number of binary options. */
  readonly bits: number;
  /** Number of feasible states. */
  readonly states: number;
  /** Index of the status quo; null when none is known. */
  readonly statusQuo: number | null;
  /** Mask of each party's own options; the masks are disjoint. */
  readonly own: Int32Array;
  /** Masks of the options that can only be taken, only be dropped, or not be changed at all. */
  readonly forward: number;
  readonly backward: number;
  readonly frozen: number;
  /** Code of each state, ascending. */
  readonly codes: Int32Array;
  /** State of each code, -1 where infeasible; 2^bits entries. */
  readonly stateOf: Int32Array;
}

/**
 * Builds the option form of a conflict: bit k of a code is option k, feasible codes ascending are the states.
 *
 * @param parties number of parties, at least 1
 * @param options up to 26 binary options
 * @param never the formula of what cannot be; default: nothing is infeasible
 * @param statusQuo a feasible code, or null when none is known
 * @throws EngineError `too-many-options` above 30 options, `too-many-states` above 26, `out-of-memory`, `no-feasible-state`,
 *   `infeasible-status-quo`
 *
 * Cost: 2^options for each 31 terms of `never`. Memory: 8 × 2^options bytes.
 */
export function optionModel(spec: {
  readonly parties: number;
  readonly options: readonly OptionSpec[];
  readonly never?: Formula;
  readonly statusQuo: number | null;
}): OptionModel {
  const { parties, options, never = [], statusQuo } = spec;
  const bits = options.length;
  if (bits > MAX_OPTIONS) throw new EngineError('too-many-options', { options: bits, limit: MAX_OPTIONS });
  if (bits > MAX_LISTED_OPTIONS)
    throw new EngineError('too-many-states', { options: bits, limit: MAX_LISTED_OPTIONS });

  const own = new Int32Array(parties);
  const masks = { both: 0, forward: 0, backward: 0, frozen: 0 };
  options.forEach(({ owner, direction }, bit) => {
    own[owner] = (own[owner] ?? 0) | (1 << bit);
    masks[direction] |= 1 << bit;
  });

  const stateOf = feasibleStates(bits, never);
  const codes = room(stateOf.length);
  let states = 0;
  for (let code = 0; code < stateOf.length; code++) if (stateOf[code]! >= 0) codes[states++] = code;
  if (states === 0) throw new EngineError('no-feasible-state');

  const start = statusQuo === null ? null : (stateOf[statusQuo] ?? -1);
  if (start === -1) throw new EngineError('infeasible-status-quo', { code: String(statusQuo) });
  const { forward, backward, frozen } = masks;
  return {
    form: 'options',
    parties,
    bits,
    states,
    statusQuo: start,
    own,
    forward,
    backward,
    frozen,
    codes: states === codes.length ? codes : codes.slice(0, states),
    stateOf,
  };
}

/** @throws EngineError `out-of-memory` with the bytes that could not be had */
function room(length: number): Int32Array {
  try {
    return new Int32Array(length);
  } catch {
    throw new EngineError('out-of-memory', { bytes: 4 * length });
  }
}

/** Numbers the codes at which `never` does not hold, ascending; -1 at the others. */
function feasibleStates(bits: number, never: Formula): Int32Array {
  const stateOf = room(2 ** bits);
  for (let first = 0; first < never.length; first += TERMS_AT_ONCE) {
    const { lowBits, lowMask, low, high } = openTerms(never.slice(first, first + TERMS_AT_ONCE), bits);
    for (let code = 0; code < stateOf.length; code++)
      if ((low[code & lowMask]! & high[code >> lowBits]!) !== 0) stateOf[code] = -1;
  }
  let states = 0;
  for (let code = 0; code < stateOf.length; code++) if (stateOf[code]! === 0) stateOf[code] = states++;
  return stateOf;
}

/** Tells whether the change of options between two codes respects every option's direction, whoever owns them. */
export function directionAllows(model: OptionModel, from: number, to: number): boolean {
  const changed = from ^ to;
  return (changed & (model.frozen | (model.forward & from) | (model.backward & to))) === 0;
}

/**
 * Lists the states that differ from `state` only in options of `party`, each changed in a direction it allows, ascending.
 * Several options may change at once and infeasible states on the way do not block (Fang, Hipel & Kilgour 1993).
 */
export function optionMoves(model: OptionModel, party: number, state: number): number[] {
  const from = model.codes[state] as number;
  const own = model.own[party] as number;
  const others = from & ~own;
  const moves: number[] = [];
  // Walks the submasks of `own` in ascending order.
  let strategy = 0;
  do {
    const to = others | strategy;
    const target = model.stateOf[to] as number;
    if (target >= 0 && to !== from && directionAllows(model, from, to)) moves.push(target);
    strategy = (strategy - own) & own;
  } while (strategy !== 0);
  return moves;
}
