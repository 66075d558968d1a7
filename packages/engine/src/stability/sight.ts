import type { Game } from './game.ts';

/** Of each state: 1 where it is seen, 0 where not; null: all are. */
export type Sight = Uint8Array | null;

/**
 * The game in which each party makes no move to or from a state that it does not see itself. Everybody's answers are bound so,
 * whoever they hit, and preferences stay; a state that a party does not see is stable for it. This is GMCR+'s misperception.
 *
 * @param sights one a party
 */
export function boundBySight(game: Game, sights: readonly Sight[]): Game {
  return withSight(game, (party) => sights[party] ?? null);
}

/**
 * The game in the mind of somebody who does not know of some states: nobody gets there, alone or together with others.
 * Each player's own game in a first-level hypergame (Bennett 1977; Wang, Hipel & Fraser 1988).
 */
export function gameInMind(game: Game, sight: Sight): Game {
  if (sight === null) return game;
  const { together } = game;
  return {
    ...withSight(game, () => sight),
    together:
      together &&
      ((state, moved) => {
        const end = together(state, moved);
        return end !== null && sight[end] === 1 ? end : null;
      }),
  };
}

/** What several see together: a state that any of them sees. */
export function jointSight(sights: readonly Sight[]): Sight {
  const [first, ...rest] = sights;
  if (!first || rest.includes(null)) return null;
  return first.map((seen, state) => (seen === 1 || rest.some((other) => other?.[state] === 1) ? 1 : 0));
}

function withSight(game: Game, sightOf: (party: number) => Sight): Game {
  const kept = Array.from({ length: game.parties }, () => new Map<number, readonly number[]>());
  return {
    ...game,
    moves(party, state) {
      const sight = sightOf(party);
      if (sight === null) return game.moves(party, state);
      const known = kept[party]!.get(state);
      if (known) return known;
      const moves = sight[state] === 1 ? game.moves(party, state).filter((to) => sight[to] === 1) : [];
      kept[party]!.set(state, moves);
      return moves;
    },
  };
}
