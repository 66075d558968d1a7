import { movesFrom, type Model } from '../model/model.ts';

/** A party's improvements from every state, listed once: those from state s are `to[first[s]]` up to before `to[first[s + 1]]`. */
export interface Temptations {
  readonly first: Int32Array;
  readonly to: Int32Array;
}

/**
 * Lists the improvements of `party` from every state, when it ranks the states by `ranks`.
 * Cost: states × 2^(own options) in option form, the number of moves in graph form; memory: the improvements.
 */
export function temptationsOf(model: Model, party: number, ranks: Int32Array): Temptations {
  const first = new Int32Array(model.states + 1);
  const to: number[] = [];
  for (let state = 0; state < model.states; state++) {
    for (const target of movesFrom(model, party, state)) if (ranks[target]! > ranks[state]!) to.push(target);
    first[state + 1] = to.length;
  }
  return { first, to: Int32Array.from(to) };
}

/** A party's steps by where they lead: those into state s come from `from[first[s]]` up to before `from[first[s + 1]]`. */
export interface StepsInto {
  readonly first: Int32Array;
  readonly from: Int32Array;
}

/** Lists every move of `party` by where it leads. Cost and memory: the moves. */
export function movesInto(model: Model, party: number): StepsInto {
  const first = new Int32Array(model.states + 1);
  const to: number[] = [];
  for (let state = 0; state < model.states; state++) {
    for (const target of movesFrom(model, party, state)) to.push(target);
    first[state + 1] = to.length;
  }
  return improvementsInto({ first, to: Int32Array.from(to) });
}

/** Lists improvements by where they lead. Cost and memory: the improvements. */
export function improvementsInto({ first: firstOut, to }: Temptations): StepsInto {
  const states = firstOut.length - 1;
  const first = new Int32Array(states + 1);
  for (let at = 0; at < to.length; at++) first[to[at]! + 1]!++;
  for (let state = 0; state < states; state++) first[state + 1]! += first[state]!;
  const next = first.slice();
  const from = new Int32Array(to.length);
  for (let state = 0; state < states; state++)
    for (let at = firstOut[state]!; at < firstOut[state + 1]!; at++) from[next[to[at]!]!++] = state;
  return { first, from };
}
