import type { Game } from './game.ts';

/** A step of a sequence: who moves where. */
export interface Step {
  readonly party: number;
  readonly to: number;
}

/** A reached state with the shortest legal sequence that ends there. */
export interface Arrival {
  readonly state: number;
  readonly path: readonly Step[];
}

/**
 * Finds the states that a team can reach by legal sequences: any member may move, nobody twice in a row
 * (Fang, Hipel & Kilgour 1993). The start belongs to the answer only if a sequence leads back to it.
 *
 * @param team the parties that may move
 * @param steps the moves a member may make from a state: all of them, improvements only, or fewer
 * @returns each state once, nearest first, with a shortest sequence
 *
 * Cost: breadth-first over (state, last mover): states × team × moves.
 */
export function legalSequences(
  game: Game,
  team: readonly number[],
  start: number,
  steps: (party: number, state: number) => readonly number[],
): Arrival[] {
  const arrivals = new Map<number, Arrival>();
  const seen = new Set<number>();
  const queue: (Arrival & { readonly last: number })[] = [{ state: start, path: [], last: -1 }];
  for (let head = 0; head < queue.length; head++) {
    const { state, path, last } = queue[head] as (typeof queue)[number];
    for (const party of team) {
      if (party === last) continue;
      for (const to of steps(party, state)) {
        const visit = to * game.parties + party;
        if (seen.has(visit)) continue;
        seen.add(visit);
        const arrival = { state: to, path: [...path, { party, to }], last: party };
        queue.push(arrival);
        if (!arrivals.has(to)) arrivals.set(to, arrival);
      }
    }
  }
  return [...arrivals.values()].map(({ state, path }) => ({ state, path }));
}
