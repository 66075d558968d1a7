import { movesFrom, type Model } from '../model/model.ts';

/** Steps of a party from every state, listed once: those from state s are `to[first[s]]` up to before `to[first[s + 1]]`. */
export interface StepsFrom {
  readonly first: Int32Array;
  readonly to: Int32Array;
}

/** A party's improvements. */
export type Temptations = StepsFrom;

/** Lists every move of `party`. Cost and memory: the moves. */
export function movesOf(model: Model, party: number): StepsFrom {
  const first = new Int32Array(model.states + 1);
  const to: number[] = [];
  for (let state = 0; state < model.states; state++) {
    for (const target of movesFrom(model, party, state)) to.push(target);
    first[state + 1] = to.length;
  }
  return { first, to: Int32Array.from(to) };
}

/** Lists the improvements among a party's moves, when it ranks the states by `ranks`. Cost: the moves. */
export function temptationsOf({ first: firstMove, to: moves }: StepsFrom, ranks: Int32Array): Temptations {
  const first = new Int32Array(firstMove.length);
  const to = new Int32Array(moves.length);
  let count = 0;
  for (let state = 0; state < ranks.length; state++) {
    const rank = ranks[state]!;
    for (let at = firstMove[state]!; at < firstMove[state + 1]!; at++)
      if (ranks[moves[at]!]! > rank) to[count++] = moves[at]!;
    first[state + 1] = count;
  }
  return { first, to: to.slice(0, count) };
}

/** A party's steps by where they lead: those into state s come from `from[first[s]]` up to before `from[first[s + 1]]`. */
export interface StepsInto {
  readonly first: Int32Array;
  readonly from: Int32Array;
}

/** Lists steps by where they lead. Cost and memory: the steps. */
export function stepsInto({ first: firstOut, to }: StepsFrom): StepsInto {
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
