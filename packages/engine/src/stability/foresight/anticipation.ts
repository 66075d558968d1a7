import type { Game } from '../game.ts';

/** The rankings of two parties; the party that is not to move now is the other one. */
export type TwoRankings = readonly [Int32Array, Int32Array];

/** Where a play of alternating moves is expected to end, for each party to move first and each state to begin at. */
export interface Anticipation {
  /** `stated[party][state]`: the end by the stated rule for ties. */
  readonly stated: readonly [Int32Array, Int32Array];
  /**
   * `possible[party][state]`: the ends for all ways to settle ties, each by the lowest state that is worth the same to both
   * parties; ascending.
   */
  readonly possible: readonly [readonly (readonly number[])[], readonly (readonly number[])[]];
}

/** Of each state: the lowest one that is worth the same to both parties. Cost: the states. */
export function lowestOfSameWorth([first, second]: TwoRankings): Int32Array {
  const known = new Map<string, number>();
  return first.map((rank, state) => {
    const worth = `${rank} ${second[state]}`;
    const lowest = known.get(worth) ?? state;
    known.set(worth, lowest);
    return lowest;
  });
}

/** With no move left every play ends where it is. */
export function noMoves(lowest: Int32Array): Anticipation {
  const here = lowest.map((_, state) => state);
  const only = Array.from(lowest, (state) => [state]);
  return { stated: [here, here.slice()], possible: [only, only] };
}

/**
 * Looks one move further ahead (Zagare 1984; Kilgour 1985; Fang, Hipel & Kilgour 1993): a party moves to where it expects the
 * play, which the other then continues, to end best for itself, if that is better than to stay; else it stays and the play ends.
 *
 * Ties: a party that stands to end equally well by several moves takes, by the stated rule, the one whose end the other party
 * likes best (among ends that are worth the same to both, the lowest state). `possible` takes every such move, and that at each
 * point of the play anew.
 *
 * @param lowest see `lowestOfSameWorth`
 * @param later what is expected of the play after the move
 *
 * Cost: the moves, times the possible ends of each.
 */
export function lookAhead(
  game: Game,
  ranks: TwoRankings,
  lowest: Int32Array,
  later: Anticipation,
): Anticipation {
  const seen = new Uint8Array(game.states);
  const movers = [0, 1] as const;
  const each = movers.map((party) => {
    const stated = new Int32Array(game.states);
    const possible: number[][] = [];
    const bounds = boundsOf(ranks[party], later.possible[party === 0 ? 1 : 0]);
    for (let state = 0; state < game.states; state++) {
      const moves = game.moves(party, state);
      stated[state] = statedEnd(ranks, party, state, moves, later);
      possible.push(possibleEnds(ranks[party], lowest[state]!, moves, bounds, seen));
    }
    return { stated, possible };
  });
  const [first, second] = each as [(typeof each)[0], (typeof each)[0]];
  return { stated: [first.stated, second.stated], possible: [first.possible, second.possible] };
}

function statedEnd(
  ranks: TwoRankings,
  party: 0 | 1,
  state: number,
  moves: readonly number[],
  later: Anticipation,
): number {
  const other = party === 0 ? 1 : 0;
  const [own, others] = [ranks[party], ranks[other]];
  let best = -1;
  for (const move of moves) {
    const end = later.stated[other][move]!;
    const gain = best < 0 ? 1 : own[end]! - own[best]! || others[end]! - others[best]! || best - end;
    if (gain > 0) best = end;
  }
  return best >= 0 && own[best]! > own[state]! ? best : state;
}

/** The ends that a play may have after a move, with the least and the most that they are worth to whoever makes it. */
interface Bounds {
  readonly ends: readonly (readonly number[])[];
  readonly least: Int32Array;
  readonly most: Int32Array;
}

function boundsOf(own: Int32Array, ends: readonly (readonly number[])[]): Bounds {
  const least = Int32Array.from(ends, (of) =>
    of.reduce((low, end) => Math.min(low, own[end]!), own[of[0]!]!),
  );
  const most = Int32Array.from(ends, (of) => of.reduce((high, end) => Math.max(high, own[end]!), 0));
  return { ends, least, most };
}

/** @param stay what stands for the state itself; @param seen all 0, and left so */
function possibleEnds(
  own: Int32Array,
  stay: number,
  moves: readonly number[],
  { ends, least, most }: Bounds,
  seen: Uint8Array,
): number[] {
  const rank = own[stay]!;
  // However ties are settled, some move ends at least so well.
  let sure = -1;
  for (const move of moves) if (least[move]! > sure) sure = least[move]!;
  const wanted = Math.max(sure, rank + 1);
  const found: number[] = [];
  for (const move of moves) {
    if (most[move]! < wanted) continue;
    for (const end of ends[move]!) {
      if (own[end]! < wanted || seen[end] === 1) continue;
      seen[end] = 1;
      found.push(end);
    }
  }
  for (const end of found) seen[end] = 0;
  if (sure <= rank) found.push(stay);
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Whether two anticipations are the same, so that all that follows from them is. */
export function sameAnticipation(a: Anticipation, b: Anticipation): boolean {
  return [0, 1].every((party) => {
    const [mine, other] = [a.stated[party]!, b.stated[party]!];
    const [ends, others] = [a.possible[party]!, b.possible[party]!];
    return mine.every(
      (end, state) =>
        end === other[state] &&
        ends[state]!.length === others[state]!.length &&
        ends[state]!.every((possible, place) => possible === others[state]![place]),
    );
  });
}
