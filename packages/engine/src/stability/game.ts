import { movesFrom, type Model } from '../model/model.ts';

/**
 * A conflict as plain questions, the form in which the definitions of stability are written.
 * States and parties are indices. `better` need not be an order: what-if answers may contradict each other.
 */
export interface Game {
  readonly parties: number;
  readonly states: number;
  /** The states that `party` can move to from `state`, ascending. */
  readonly moves: (party: number, state: number) => readonly number[];
  /** Whether `party` strictly prefers `state` to `than`. */
  readonly better: (party: number, state: number, than: number) => boolean;
  /**
   * The state that results when each of several parties, from `state`, makes its own move at once; null where that is infeasible.
   * Null as a whole in graph form, where moves cannot be combined.
   */
  readonly together: ((state: number, moved: readonly number[]) => number | null) | null;
}

/** The game of a model with one ranking a party (higher is better). Moves are looked up once and kept. */
export function gameOf(model: Model, ranks: readonly Int32Array[]): Game {
  const kept = Array.from({ length: model.parties }, () => new Map<number, readonly number[]>());
  return {
    parties: model.parties,
    states: model.states,
    moves(party, state) {
      const known = kept[party]?.get(state);
      if (known) return known;
      const moves = movesFrom(model, party, state);
      kept[party]?.set(state, moves);
      return moves;
    },
    better(party, state, than) {
      const rank = ranks[party] as Int32Array;
      return (rank[state] as number) > (rank[than] as number);
    },
    together:
      model.form === 'graph'
        ? null
        : (state, moved) => {
            const from = model.codes[state] as number;
            // Parties own different options, so their changes never meet in one bit.
            const changed = moved.reduce((bits, to) => bits | (from ^ (model.codes[to] as number)), 0);
            const target = model.stateOf[from ^ changed] as number;
            return target < 0 ? null : target;
          },
  };
}

/** The unilateral improvements of `party` from `state`, ascending. */
export function improvements(game: Game, party: number, state: number): number[] {
  return game.moves(party, state).filter((target) => game.better(party, target, state));
}

/** Every party but one. */
export function othersThan(game: Game, party: number): number[] {
  return Array.from({ length: game.parties }, (_, other) => other).filter((other) => other !== party);
}
