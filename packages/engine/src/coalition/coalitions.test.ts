import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { optionModel, type OptionModel } from '../model/option-model.ts';
import { gameOf } from '../stability/game.ts';
import { judgeGame } from '../stability/judge-game.ts';
import { statesWith } from '../stability/analyze.ts';
import { fuzzCoalitions } from '../testing/fuzz-coalitions.ts';
import { blocsOf } from './bloc.ts';
import { blocGame, jointGame } from './bloc-game.ts';
import { isCoalitionallyStable, isStableForBloc } from './coalition-concept.ts';
import { cnash } from './cnash.ts';
import { cseq } from './cseq.ts';
import { departures } from './departure.ts';
import { equilibriumJumps } from './equilibrium-jump.ts';
import { smallestBlocs } from './smallest-bloc.ts';

const both = (owner: number) => ({ owner, direction: 'both' as const });

/** Parties with one option each; `never` are the codes left out. */
function oneOptionEach(parties: number, never: readonly number[] = []): OptionModel {
  const mask = 2 ** parties - 1;
  return optionModel({
    parties,
    options: Array.from({ length: parties }, (_, party) => both(party)),
    never: never.map((value) => ({ mask, value })),
    statusQuo: null,
  });
}

const ranks = (...lists: readonly number[][]): Int32Array[] => lists.map((list) => Int32Array.from(list));

describe('the prisoners’ dilemma', () => {
  // States: 0 both defect, 1 the first cooperates alone, 2 the second, 3 both.
  const model = oneOptionEach(2);
  const wishes = ranks([1, 0, 3, 2], [1, 3, 0, 2]);
  const question = { model, ranks: wishes, sanctioners: 'blocs' as const };

  it('is left by both together, in two moves, for what both prefer', () => {
    expect(smallestBlocs({ ...question, concept: 'cnash', states: [0, 3] })).toEqual([
      { state: 0, blocs: [[0, 1]] },
      { state: 3, blocs: [[0], [1]] },
    ]);
    expect(departures(question, 'cnash', [0, 1], [0, 3])).toEqual([
      {
        to: 3,
        path: [
          { party: 0, to: 1 },
          { party: 1, to: 3 },
        ],
      },
      null,
    ]);
  });

  it('has no state that every bloc would keep', () => {
    const game = gameOf(model, wishes);
    const universally = [0, 1, 2, 3].filter((state) => isCoalitionallyStable(cnash, game, null, state));
    expect(universally).toEqual([]);
    expect([0, 3].map((state) => isCoalitionallyStable(cseq, game, null, state))).toEqual([false, true]);
    expect(isCoalitionallyStable(cnash, game, 0, 1)).toBe(false);
  });

  it('has a jump from mutual defection, if mutual cooperation is an equilibrium too', () => {
    expect(equilibriumJumps(model, wishes, [0, 3])).toEqual([{ from: 0, bloc: [0, 1] }]);
    expect(equilibriumJumps(model, wishes, [0])).toEqual([]);
  });
});

it('a joint change passes over what is infeasible, a sequence does not', () => {
  // Neither can move alone: between 0 and 3 nothing is feasible.
  const model = oneOptionEach(2, [1, 2]);
  const wishes = ranks([0, 1], [0, 1]);
  const inSequence = blocGame(gameOf(model, wishes), [[0, 1]]);
  const atOnce = jointGame(model, wishes, [[0, 1]]);
  expect([inSequence, atOnce].map((game) => game.moves(0, 0))).toEqual([[], [1]]);
  expect(statesWith(judgeGame(inSequence, ['nash']).equilibria, 'nash')).toEqual([0, 1]);
  expect(statesWith(judgeGame(atOnce, ['nash', 'sim']).equilibria, 'nash')).toEqual([1]);
});

it('CSEQ differs where only a bloc of the others gains by the answer', () => {
  // The first party gains from 0 to 1; from there the other two reach 7 only together, and gain only together.
  const model = oneOptionEach(3);
  const wishes = ranks([5, 6, 0, 7, 0, 7, 0, 0], [0, 2, 0, 1, 0, 1, 0, 3], [0, 2, 0, 1, 0, 1, 0, 3]);
  const game = gameOf(model, wishes);
  expect(isStableForBloc(cseq, game, [0], 0, 'blocs')).toBe(true);
  expect(isStableForBloc(cseq, game, [0], 0, 'parties')).toBe(false);
});

it('blocs come in order of size', () => {
  expect(blocsOf([0, 1, 2])).toEqual([[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]);
});

it('a search that is stopped ends with an error that says so', () => {
  const model = oneOptionEach(3);
  const wishes = ranks([0, 1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1, 0], [0, 0, 0, 0, 0, 0, 0, 0]);
  const stop = new AbortController();
  const search = (): unknown =>
    smallestBlocs({
      ...{ model, ranks: wishes, sanctioners: 'blocs', concept: 'cseq', states: [0, 1, 2] },
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 2) stop.abort();
      },
    });
  expect(search).toThrow(new EngineError('aborted'));
});

it('every party for itself is judged as by the ordinary definitions', () => {
  const model = oneOptionEach(3);
  const wishes = ranks([0, 1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1, 0], [0, 3, 1, 2, 0, 3, 1, 2]);
  const game = gameOf(model, wishes);
  const alone = jointGame(model, wishes, [[0], [1], [2]]);
  for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const)
    expect(judgeGame(alone, [concept])).toEqual(judgeGame(game, [concept]));
});

it('judges of blocs, searches and jumps agree with the definitions, on 500 random conflicts', () => {
  expect(fuzzCoalitions(500, 20_241_208)).toEqual({ runs: 500, seed: 20_241_208, failure: null });
}, 60_000);
