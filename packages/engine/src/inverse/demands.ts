import { EngineError } from '../error.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { improvements, othersThan, type Game } from '../stability/game.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { Watch } from './patience.ts';

/** A way to keep a party from leaving: none of these states, ascending, is preferred to the target. */
export type Way = readonly number[];

/** What one move of a party asks of its preferences: at least one of the ways, none of which includes another; shortest first. */
export interface Demand {
  readonly to: number;
  readonly ways: readonly Way[];
}

/**
 * Lists what has to be true of a party's own preferences for a state to be stable: every demand met (inverse analysis, Kinsara
 * et al. 2015, in the monotone form: a state is stable if and only if enough states are not preferred to it). A move is harmless
 * where its end is not preferred to the target, or where the others can bring the party to something that is not.
 *
 * The party's answers are not asked for; the others' are, where the concept knows them. A demand that is met whatever the
 * party prefers is left out.
 *
 * @param watch.onProgress called with the moves done and their number
 * @throws EngineError `needs-options` for SIM in graph form; `aborted`
 *
 * Cost: for each move of the party a search over (state, last mover), and its sanctions squared where the party may answer them.
 */
export function demandsOn(
  concept: Concept,
  game: Game,
  party: number,
  target: number,
  { signal, onProgress }: Watch = {},
): Demand[] {
  const { counterMove } = DEFINITIONS[concept];
  return game.moves(party, target).flatMap((to, done, moves) => {
    onProgress?.(done, moves.length);
    if (signal?.aborted) throw new EngineError('aborted');
    const punished = endsAfter(concept, game, party, target, to);
    const ways = punished.map((end) => (counterMove ? [end, ...game.moves(party, end)] : [end]));
    const smallest = smallestOf([[to], ...ways].map((way) => way.filter((state) => state !== target)));
    return smallest[0]!.length === 0 ? [] : [{ to, ways: smallest }];
  });
}

/** Tells whether every demand is met, given which states are preferred to the target. */
export function areMet(demands: readonly Demand[], isPreferred: (state: number) => boolean): boolean {
  return demands.every(({ ways }) => ways.some((way) => !way.some(isPreferred)));
}

/** Where the others can bring a party that has moved from the target, each state once. */
function endsAfter(concept: Concept, game: Game, party: number, target: number, to: number): number[] {
  const { reply } = DEFINITIONS[concept];
  if (reply === 'none') return [];
  if (reply === 'together') {
    const indifferent: Game = {
      ...game,
      better: (asked, a, b) => asked !== party && game.better(asked, a, b),
    };
    return DEFINITIONS[concept].sanctions(indifferent, party, target, to).map(({ state }) => state);
  }
  const others = othersThan(game, party);
  const seen = new Set<number>();
  const queue = [{ from: to, last: -1 }];
  const ends = new Set<number>();
  for (const { from, last } of queue)
    for (const mover of others) {
      if (mover === last) continue;
      for (const next of reply === 'moves' ? game.moves(mover, from) : improvements(game, mover, from)) {
        const visit = next * game.parties + mover;
        if (seen.has(visit)) continue;
        seen.add(visit);
        ends.add(next);
        queue.push({ from: next, last: mover });
      }
    }
  return [...ends];
}

/** The sets that include no other, each once and ascending: the shortest first, then by their states. */
export function smallestOf(sets: readonly (readonly number[])[]): number[][] {
  const sorted = shortestFirst(sets.map((set) => [...new Set(set)].sort((a, b) => a - b)));
  const single = new Set<number>();
  const kept: number[][] = [];
  const longer: number[][] = [];
  for (const set of sorted) {
    if (kept[0]?.length === 0 || set.some((state) => single.has(state))) continue;
    const own = new Set(set);
    if (longer.some((other) => other.every((state) => own.has(state)))) continue;
    kept.push(set);
    if (set.length === 1) single.add(set[0]!);
    else longer.push(set);
  }
  return kept;
}

/** Sets in order: the shortest first, then by their states. */
export function shortestFirst<Set extends readonly number[]>(sets: readonly Set[]): Set[] {
  return sets.toSorted((a, b) => a.length - b.length || compareStates(a, b));
}

function compareStates(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((state, index) => state !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}
