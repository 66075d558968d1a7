import { DEFINITIONS } from '../stability/definitions.ts';
import { holdsFor } from '../stability/first-sanction.ts';
import type { Game } from '../stability/game.ts';
import type { Concept } from '../stability/solution-concept.ts';
import { areMet, demandsOn, type Demand } from './demands.ts';

/** Tells whether a party strictly prefers one state to another. */
export type Better = (state: number, than: number) => boolean;

/** What makes a state stable, as one party's preferences change and all others' stay. */
export interface Wanted {
  readonly concept: Concept;
  readonly game: Game;
  readonly party: number;
  readonly target: number;
  readonly demands: readonly Demand[];
  /** The others that have to be content as well and whose verdict the party's wishes can change, as they may be their sanctions. */
  readonly others: readonly number[];
  /** The others that leave the target whatever the party prefers. */
  readonly blockedBy: readonly number[];
}

/**
 * Says what is wanted of one party's preferences.
 *
 * @param everybody whether all others have to be content at the target too: an equilibrium is wanted
 * @throws EngineError `needs-options` for SIM in graph form
 *
 * Cost: see `demandsOn`; for each other party a search or two.
 */
export function wanted(
  concept: Concept,
  game: Game,
  party: number,
  target: number,
  everybody: boolean,
): Wanted {
  const demands = demandsOn(concept, game, party, target);
  const all = everybody ? [...Array(game.parties).keys()].filter((other) => other !== party) : [];
  const asItIs = DEFINITIONS[concept].knows === 'own';
  // Wishes of the party can only add to what the others have to fear: with all of them, everybody is as content as can be.
  const atBest = asItIs ? game : withBetter(game, party, (state, than) => state !== than);
  const blockedBy = all.filter((other) => !holdsFor(concept, atBest, other, target));
  return { concept, game, party, target, demands, others: asItIs ? [] : all, blockedBy };
}

/** Tells whether everything wanted is there when the party's preferences are `better`. */
export function isSteady({ concept, game, party, target, demands, others }: Wanted, better: Better): boolean {
  if (!areMet(demands, (state) => better(state, target))) return false;
  const changed = withBetter(game, party, better);
  return others.every((other) => holdsFor(concept, changed, other, target));
}

/** The game with other preferences of one party. */
export function withBetter(game: Game, party: number, better: Better): Game {
  return {
    ...game,
    better: (asked, state, than) => (asked === party ? better(state, than) : game.better(asked, state, than)),
  };
}

/** The preferences that a ranking states. */
export function betterBy(ranks: Int32Array): Better {
  return (state, than) => ranks[state]! > ranks[than]!;
}
