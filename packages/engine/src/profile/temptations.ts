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
