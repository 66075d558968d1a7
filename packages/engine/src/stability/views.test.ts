import { describe, expect, it } from 'vitest';
import { optionModel } from '../model/option-model.ts';
import { fuzzViews } from '../testing/fuzz-views.ts';
import { analyze, engineFor, statesWith } from './analyze.ts';
import { gameOf } from './game.ts';
import { judgeGame } from './judge-game.ts';
import { boundBySight, jointSight, type Sight } from './sight.ts';
import { analyzeViews } from './views.ts';

/** Two parties with one option each; state 3 has both taken. */
const model = optionModel({
  parties: 2,
  options: [
    { owner: 0, direction: 'both' },
    { owner: 1, direction: 'both' },
  ],
  statusQuo: 0,
});
const ranks = [Int32Array.from([1, 2, 0, 3]), Int32Array.from([1, 0, 2, 3])];
const everything: Sight = null;

describe('views', () => {
  it('that are all the true game give its verdicts', () => {
    const views = [
      { sight: everything, ranks },
      { sight: everything, ranks },
    ];
    const { stable, equilibria, hidden } = analyzeViews(model, views);
    const plain = analyze(engineFor(model), ranks);
    expect({ stable, equilibria }).toEqual({ stable: plain.stable, equilibria: plain.equilibria });
    expect(hidden).toEqual([[], []]);
  });

  it('of a party that does not know of the other’s option hide what the other can bring about', () => {
    const blind = Uint8Array.from([1, 1, 0, 0]);
    const found = analyzeViews(model, [
      { sight: blind, ranks },
      { sight: everything, ranks },
    ]);
    expect(found.hidden).toEqual([[2, 3], []]);
    expect(found.emergent).toEqual([[2, 3], []]);
    // It takes 1 for the best it can get, which is right; from 2, of which it does not know, it cannot move on to 3.
    expect(statesWith(found.stable[0]!, 'nash')).toEqual([1, 2, 3]);
    expect(statesWith(found.equilibria, 'nash')).toEqual([2, 3]);
  });

  it('of what the others want decide which answers a party fears, and no more', () => {
    const feared = [ranks[0]!, Int32Array.from([1, 0, 2, 3])];
    const trusted = [ranks[0]!, Int32Array.from([0, 1, 0, 0])];
    const own = [Int32Array.from([1, 2, 0, 0]), ranks[1]!];
    const stableAt = (believed: readonly Int32Array[]): number[] => {
      const views = [
        { sight: everything, ranks: [own[0]!, believed[1]!] },
        { sight: everything, ranks: own },
      ];
      return statesWith(analyzeViews(model, views, ['seq']).stable[0]!, 'seq');
    };
    expect(stableAt(feared)).toEqual([0, 1, 2, 3]);
    expect(stableAt(trusted)).toEqual([1, 2, 3]);
  });
});

it('sight binds everybody’s own moves, and several together see what any of them sees', () => {
  const sights = [Uint8Array.from([1, 1, 0, 1]), everything];
  const game = boundBySight(gameOf(model, ranks), sights);
  expect([0, 1, 2, 3].map((state) => game.moves(0, state))).toEqual([[1], [0], [], []]);
  expect(game.moves(1, 0)).toEqual([2]);
  expect(statesWith(judgeGame(game, ['nash']).stable[0]!, 'nash')).toEqual([1, 2, 3]);
  expect(jointSight(sights)).toBeNull();
  expect(jointSight([Uint8Array.from([1, 0, 0]), Uint8Array.from([0, 0, 1])])).toEqual(
    Uint8Array.from([1, 0, 1]),
  );
});

it('verdicts in own games are those of the definitions, on 500 random hypergames', () => {
  expect(fuzzViews(500, 20_241_208)).toEqual({ runs: 500, seed: 20_241_208, failure: null });
}, 60_000);
