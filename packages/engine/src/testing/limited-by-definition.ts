import { improvements, type Game } from '../stability/game.ts';

/** All ends of a play of at most `horizon` alternating moves that `party` begins at `state`, for all ways to settle ties. */
export function endsByDefinition(game: Game, party: number, state: number, horizon: number): Set<number> {
  const ends = new Set<number>();
  if (horizon === 0) return ends.add(state);
  const moves = game.moves(party, state);
  if (moves.length === 0) return ends.add(state);
  const choices = moves.map((move) => [...endsByDefinition(game, 1 - party, move, horizon - 1)]);
  for (const expected of combinations(choices)) {
    const best = expected.filter((end) => expected.every((other) => !game.better(party, other, end)));
    const leaves = game.better(party, best[0]!, state);
    for (const end of leaves ? best : [state]) ends.add(end);
  }
  return ends;
}

/** The end by the stated rule for ties: of equally good ends the one that the other likes best, then the lowest. */
export function endByRule(game: Game, party: number, state: number, horizon: number): number {
  if (horizon === 0) return state;
  const expected = game.moves(party, state).map((move) => endByRule(game, 1 - party, move, horizon - 1));
  const best = expected.filter((end) => expected.every((other) => !game.better(party, other, end)));
  const kind = best.filter((end) => best.every((other) => !game.better(1 - party, other, end)));
  const [end = state] = kind.sort((a, b) => a - b);
  return game.better(party, end, state) ? end : state;
}

/** Whether no improvement is open: what L_1 has to be. */
export function isNashStable(game: Game, party: number, state: number): boolean {
  return improvements(game, party, state).length === 0;
}

function combinations(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>(
    (begun, ends) => begun.flatMap((chosen) => ends.map((end) => [...chosen, end])),
    [[]],
  );
}
