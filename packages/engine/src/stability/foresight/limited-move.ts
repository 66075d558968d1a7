import { EngineError } from '../../error.ts';
import type { Model } from '../../model/model.ts';
import { gameOf } from '../game.ts';
import {
  lookAhead,
  lowestOfSameWorth,
  noMoves,
  sameAnticipation,
  type Anticipation,
  type TwoRankings,
} from './anticipation.ts';

/** Bits of a verdict: with ties settled by the stated rule, for some way to settle ties, for every way. */
export const BY_RULE = 1;
export const FOR_SOME = 2;
export const FOR_ALL = 4;

/** The verdicts at one horizon. */
export interface Horizon {
  /** Of each party, one byte a state: `BY_RULE`, `FOR_SOME` and `FOR_ALL` where the state is stable so. */
  readonly stable: readonly [Uint8Array, Uint8Array];
  /** Where the state is stable for both. */
  readonly equilibria: Uint8Array;
}

/** Limited-move stability L_h at every horizon h = 1, 2, …, as far as it had to be looked at. */
export interface LimitedMoves {
  readonly exact: true;
  /** `horizons[h - 1]`: the verdicts at horizon h. */
  readonly horizons: readonly Horizon[];
  /**
   * From which horizon on all verdicts repeat, and after how many: with period 1 they have settled, with a longer one they never
   * do. Null: they have not repeated within the horizons asked for.
   */
  readonly cycle: { readonly from: number; readonly period: number } | null;
}

/**
 * Judges every state for two parties that look h moves ahead, for h = 1, 2, … until the verdicts repeat: a state is L_h-stable
 * for a party if it stays there, expecting at each move that whoever is to move compares where the play would end (Zagare 1984;
 * Kilgour 1985; Fang, Hipel & Kilgour 1993). L_1 is Nash stability. For ties see `lookAhead`.
 *
 * @param ranks one ranking a party, higher is better
 * @param most the longest horizon looked at, 1 or more. Default 100
 * @throws EngineError `needs-two-parties`: for more, authors differ in who answers a move, and none of the definitions is settled
 *
 * Cost: for each horizon the moves, times the possible ends of each.
 */
export function limitedMoves(model: Model, ranks: readonly Int32Array[], most = 100): LimitedMoves {
  const [first, second] = ranks;
  if (model.parties !== 2 || !first || !second)
    throw new EngineError('needs-two-parties', { parties: model.parties });
  const game = gameOf(model, ranks);
  const both: TwoRankings = [first, second];
  const lowest = lowestOfSameWorth(both);
  const seen: Anticipation[] = [noMoves(lowest)];
  const horizons: Horizon[] = [];
  while (horizons.length < most) {
    const next = lookAhead(game, both, lowest, seen.at(-1)!);
    horizons.push(horizonOf(next, lowest));
    const before = seen.findIndex((known) => sameAnticipation(known, next));
    if (before >= 0) return { exact: true, horizons, cycle: cycleOf(horizons, before, seen.length - before) };
    seen.push(next);
  }
  return { exact: true, horizons, cycle: null };
}

/**
 * The cycle of the verdicts, given that of the anticipations: verdicts may repeat from an earlier horizon on and after fewer moves.
 * With no move left there is no verdict: they begin at horizon 1.
 */
function cycleOf(horizons: readonly Horizon[], before: number, returns: number): LimitedMoves['cycle'] {
  const at = (horizon: number): Horizon =>
    horizons[horizon <= horizons.length ? horizon - 1 : before + ((horizon - before - 1) % returns)]!;
  const isSame = (horizon: number, other: number): boolean =>
    [0, 1].every((party) =>
      at(horizon).stable[party]!.every((flags, state) => flags === at(other).stable[party]![state]),
    );
  const around = Array.from({ length: returns }, (_, place) => before + 1 + place);
  let period = 1;
  while (!around.every((horizon) => isSame(horizon, horizon + period))) period++;
  let from = before + 1;
  while (from > 1 && isSame(from - 1, from - 1 + period)) from--;
  return { from, period };
}

function horizonOf({ stated, possible }: Anticipation, lowest: Int32Array): Horizon {
  const flagsOf = (party: 0 | 1): Uint8Array =>
    Uint8Array.from(stated[party], (end, state) => {
      const ends = possible[party][state]!;
      // Whoever moves ends better than by staying: no such end is worth the same as the state.
      const forSome = ends.includes(lowest[state]!);
      return (
        (end === state ? BY_RULE : 0) |
        (forSome ? FOR_SOME : 0) |
        (forSome && ends.length === 1 ? FOR_ALL : 0)
      );
    });
  const stable = [flagsOf(0), flagsOf(1)] as const;
  return { stable, equilibria: stable[0].map((flags, state) => flags & stable[1][state]!) };
}

/** The verdicts at a horizon of 1 or more; null beyond those looked at, if they have not repeated. */
export function atHorizon({ horizons, cycle }: LimitedMoves, horizon: number): Horizon | null {
  if (horizon <= horizons.length) return horizons[horizon - 1] ?? null;
  return cycle && (horizons[cycle.from - 1 + ((horizon - cycle.from) % cycle.period)] ?? null);
}

/**
 * Non-myopic stability: a state is stable for a party if from some horizon on it is L_h-stable at every one (Brams & Wittman
 * 1981; Kilgour 1984). Where verdicts cycle, it has to be stable all around.
 *
 * @returns null where the verdicts have not repeated within the horizons looked at
 */
export function nonMyopic({ horizons, cycle }: LimitedMoves): Horizon | null {
  if (cycle === null) return null;
  const around = horizons.slice(cycle.from - 1, cycle.from - 1 + cycle.period);
  const always = (flagsAt: (horizon: Horizon) => Uint8Array): Uint8Array =>
    around.map(flagsAt).reduce((all, flags) => all.map((kept, state) => kept & flags[state]!));
  return {
    stable: [always(({ stable }) => stable[0]), always(({ stable }) => stable[1])],
    equilibria: always(({ equilibria }) => equilibria),
  };
}

/**
 * Stackelberg equilibria: states that are L_2-stable for the leader, who reckons with the answer, and Nash-stable for the follower
 * (Fang, Hipel & Kilgour 1993).
 *
 * @param leader 0 or 1
 * @returns one byte a state, with the bits of a verdict
 */
export function stackelberg(limited: LimitedMoves, leader: 0 | 1): Uint8Array {
  const [ahead, now] = [atHorizon(limited, 2), atHorizon(limited, 1)];
  if (!ahead || !now) throw new RangeError('a leader looks two moves ahead');
  const follower = leader === 0 ? 1 : 0;
  return ahead.stable[leader].map((flags, state) => flags & now.stable[follower][state]!);
}
