import { holdsFor } from './first-sanction.ts';
import type { Game } from './game.ts';
import type { Concept } from './solution-concept.ts';

/** The question to a party: would it rather have `state` than `than`? */
export interface Comparison {
  readonly party: number;
  readonly state: number;
  readonly than: number;
}

/** A comparison with its answer. Answers are free of each other: together they need not be an order. */
export interface Answer extends Comparison {
  readonly better: boolean;
}

/** Tells by its key whether a comparison is left open. */
export type Open = (key: number) => boolean;

/** A number that no other comparison of the game has. */
export function keyOf({ states }: Game, { party, state, than }: Comparison): number {
  return (party * states + state) * states + than;
}

/**
 * Tells whether a state is stable for every one of `parties` however the open comparisons are answered.
 *
 * A party's stability can only lose by its own liking of a state and only gain by another's, so each has one worst case.
 * Cost: a search a party.
 */
export function isSurelyStable(
  concept: Concept,
  game: Game,
  parties: readonly number[],
  state: number,
  open: Open,
): boolean {
  return parties.every((party) =>
    holdsFor(
      concept,
      settled(game, open, (asked) => asked === party),
      party,
      state,
    ),
  );
}

/** Tells whether there is one of `parties` for which a state is unstable however the open comparisons are answered. */
export function isSurelyUnstable(
  concept: Concept,
  game: Game,
  parties: readonly number[],
  state: number,
  open: Open,
): boolean {
  return parties.some(
    (party) =>
      !holdsFor(
        concept,
        settled(game, open, (asked) => asked !== party),
        party,
        state,
      ),
  );
}

/** The game with each open comparison answered by who is asked; that a state is not better than itself is not open. */
function settled(game: Game, open: Open, answer: (party: number) => boolean): Game {
  return {
    ...game,
    better: (party, state, than) =>
      state !== than && open(keyOf(game, { party, state, than }))
        ? answer(party)
        : game.better(party, state, than),
  };
}
