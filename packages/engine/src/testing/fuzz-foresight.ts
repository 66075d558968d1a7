import fc from 'fast-check';
import { lookAhead, lowestOfSameWorth, noMoves } from '../stability/foresight/anticipation.ts';
import { gameOf } from '../stability/game.ts';
import {
  atHorizon,
  BY_RULE,
  FOR_ALL,
  FOR_SOME,
  limitedMoves,
  nonMyopic,
  stackelberg,
  type Horizon,
} from '../stability/foresight/limited-move.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { endByRule, endsByDefinition, isNashStable } from './limited-by-definition.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

/** Horizons judged by the definition; the trees of play grow fast. */
const HORIZONS = 5;
/** Horizons that have to be as the cycle says; the latter half goes all around it. */
const AROUND = 60;

/**
 * Compares limited-move stability, non-myopic stability and Stackelberg equilibria with their definitions on random conflicts of
 * two parties. Stops at the first difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzForesight(runs: number, seed: number): FuzzReport {
  const drawn = fc.noBias(conflicts({ parties: 2, bits: 3, states: 5 }));
  return reportOf(fc.check(fc.property(drawn, agrees), { numRuns: runs, seed, endOnFailure: true }), seed);
}

function agrees(conflict: RandomConflict): void {
  const { model, ranks } = conflict;
  const complain = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify(conflict)}`);
  };
  const game = gameOf(model, ranks);
  const limited = limitedMoves(model, ranks, AROUND);
  for (let horizon = 1; horizon <= HORIZONS; horizon++)
    for (const party of [0, 1] as const)
      for (let state = 0; state < model.states; state++) {
        const ends = endsByDefinition(game, party, state, horizon);
        const expected =
          (endByRule(game, party, state, horizon) === state ? BY_RULE : 0) |
          (ends.has(state) ? FOR_SOME : 0) |
          (ends.has(state) && ends.size === 1 ? FOR_ALL : 0);
        if (atHorizon(limited, horizon)?.stable[party][state] !== expected)
          complain(`L_${horizon} ${party} ${state}`);
        if (horizon === 1 && (expected !== 0) !== isNashStable(game, party, state))
          complain('L_1 is not Nash');
      }

  // What repeats is what looking on and on finds.
  const { cycle } = limited;
  if (cycle === null) return complain(`no cycle within ${AROUND} horizons`);
  const last = nonMyopic(limited)!;
  const both = [ranks[0]!, ranks[1]!] as const;
  const lowest = lowestOfSameWorth(both);
  let anticipated = noMoves(lowest);
  const always = Array.from({ length: model.parties }, () => new Uint8Array(model.states).fill(1));
  for (let horizon = 1; horizon <= AROUND; horizon++) {
    anticipated = lookAhead(game, both, lowest, anticipated);
    for (const party of [0, 1] as const)
      anticipated.stated[party].forEach((end, state) => {
        const stays = (atHorizon(limited, horizon)!.stable[party][state]! & BY_RULE) !== 0;
        if (stays !== (end === state)) complain(`cycle ${horizon} ${party} ${state}`);
        if (horizon >= AROUND / 2 && !stays) always[party]![state] = 0;
      });
  }
  for (const party of [0, 1] as const)
    for (let state = 0; state < model.states; state++) {
      const isLasting = (last.stable[party][state]! & BY_RULE) !== 0;
      if (isLasting !== (always[party]![state] === 1)) complain(`non-myopic ${party} ${state}`);
      const follower = party === 0 ? 1 : 0;
      const leads = horizons(2).stable[party][state]! & horizons(1).stable[follower][state]!;
      if (stackelberg(limited, party)[state] !== leads) complain(`Stackelberg ${party} ${state}`);
    }
  function horizons(horizon: number): Horizon {
    return atHorizon(limited, horizon)!;
  }
}
