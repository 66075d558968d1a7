import { gameOf, type Game } from '../stability/game.ts';
import type { Step } from '../stability/legal-sequences.ts';
import type { Bloc } from './bloc.ts';
import { blocJudges, type CoalitionQuestion } from './bloc-judge.ts';
import type { CoalitionConceptName } from './coalition-concept.ts';

/** How a bloc leaves a state. */
export interface Departure {
  /** The nearest state that is better for all members and from which nothing deters them. */
  readonly to: number;
  /** The members' moves that lead there, one after the other. */
  readonly path: readonly Step[];
}

/**
 * Finds how a bloc leaves each of some states under a concept; null where the state is stable for it.
 *
 * Cost: one judge of the bloc, and for each state that it leaves a search over (state, last mover), until the nearest is found.
 */
export function departures(
  question: CoalitionQuestion,
  concept: CoalitionConceptName,
  bloc: Bloc,
  states: readonly number[],
): (Departure | null)[] {
  const { isStable, leaves } = blocJudges(question).judge(bloc, concept);
  const game = gameOf(question.model, question.ranks);
  return states.map((state) =>
    isStable(state) ? null : nearestArrival(game, bloc, state, (to) => leaves(state, to)),
  );
}

/** The nearest wanted state that a team can reach by a legal sequence, breadth-first over (state, last mover). */
function nearestArrival(
  game: Game,
  team: Bloc,
  start: number,
  isWanted: (state: number) => boolean,
): Departure | null {
  const queue: { readonly state: number; readonly by: Step | null; readonly from: number }[] = [
    { state: start, by: null, from: -1 },
  ];
  const seen = new Set<number>();
  for (let head = 0; head < queue.length; head++) {
    const { state, by } = queue[head]!;
    for (const party of team) {
      if (party === by?.party) continue;
      for (const to of game.moves(party, state)) {
        const visit = to * game.parties + party;
        if (seen.has(visit)) continue;
        seen.add(visit);
        queue.push({ state: to, by: { party, to }, from: head });
        if (to !== start && isWanted(to)) return { to, path: pathTo(queue, queue.length - 1) };
      }
    }
  }
  return null;
}

function pathTo(queue: readonly { readonly by: Step | null; readonly from: number }[], end: number): Step[] {
  const path: Step[] = [];
  for (let at = end; queue[at]?.by; at = queue[at]!.from) path.unshift(queue[at]!.by!);
  return path;
}
