import { gameOf } from '../stability/game.ts';
import { legalSequences } from '../stability/legal-sequences.ts';
import type { Model } from '../model/model.ts';
import { blocsOf, outside, type Bloc } from './bloc.ts';
import { blocJudges } from './bloc-judge.ts';
import { ranksOfBloc, skylines } from './skyline.ts';

/** A bloc of two or more that could leave one equilibrium for another, better one. */
export interface EquilibriumJump {
  readonly from: number;
  readonly bloc: Bloc;
}

/**
 * Finds the equilibrium jumps, the older test of stability against coalitions: from an equilibrium a bloc of two or more gets, by a
 * legal sequence of its own moves, to another equilibrium that every member strictly prefers (Kilgour, Hipel, Fang & Peng 2001;
 * GMCR II). What the others might answer is not looked at.
 *
 * @param equilibria under whatever concept, ascending
 * @returns of each equilibrium that can be left so, every smallest bloc that can; by state, then in the order of the parties
 *
 * Cost: the skylines of every bloc's components among the equilibria.
 */
export function equilibriumJumps(
  model: Model,
  ranks: readonly Int32Array[],
  equilibria: readonly number[],
): EquilibriumJump[] {
  const among = new Set(equilibria);
  const isGoal = (state: number): boolean => among.has(state);
  const jumps = new Map<number, Bloc[]>();
  const { reachOf } = blocJudges({ model, ranks, sanctioners: 'parties' });
  const game = gameOf(model, ranks);
  for (const bloc of blocsOf(outside([], model.parties))) {
    if (bloc.length < 2) continue;
    const open = equilibria.filter((state) => (jumps.get(state)?.[0]?.length ?? bloc.length) === bloc.length);
    const own = ranksOfBloc(ranks, bloc);
    const reach = reachOf?.(bloc);
    const beats = reach && skylines(reach, own, isGoal);
    const jumpsFrom = (state: number): boolean =>
      beats
        ? beats(reach.componentOf[state]!, own, state)
        : legalSequences(game, bloc, state, game.moves).some(
            ({ state: to }) => isGoal(to) && bloc.every((party) => game.better(party, to, state)),
          );
    for (const state of open) if (jumpsFrom(state)) jumps.set(state, [...(jumps.get(state) ?? []), bloc]);
  }
  return equilibria.flatMap((from) => (jumps.get(from) ?? []).map((bloc) => ({ from, bloc })));
}
