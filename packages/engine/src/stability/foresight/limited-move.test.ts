import { describe, expect, it } from 'vitest';
import { graphModel } from '../../model/graph-model.ts';
import { optionModel, type OptionModel } from '../../model/option-model.ts';
import { rankByTiers } from '../../preference/ranking.ts';
import { fuzzForesight } from '../../testing/fuzz-foresight.ts';
import {
  atHorizon,
  BY_RULE,
  FOR_ALL,
  FOR_SOME,
  limitedMoves,
  nonMyopic,
  stackelberg,
  type Horizon,
} from './limited-move.ts';

it('gives the verdicts of the definitions, on 300 random conflicts of two parties', () => {
  expect(fuzzForesight(300, 5)).toEqual({ runs: 300, seed: 5, failure: null });
}, 60_000);

const two = (never: readonly { mask: number; value: number }[], owners: readonly number[]): OptionModel =>
  optionModel({
    parties: 2,
    options: owners.map((owner) => ({ owner, direction: 'both' as const })),
    never,
    statusQuo: 0,
  });
const ranksOf = (states: number, ...best: readonly (readonly number[])[]): Int32Array[] =>
  best.map((order) =>
    rankByTiers(
      states,
      order.map((state) => [state - 1]),
    ),
  );
const lasting = (horizon: Horizon | null): number[] =>
  [...(horizon?.equilibria ?? [])].flatMap((flags, state) => ((flags & BY_RULE) === 0 ? [] : [state + 1]));

describe('looking ahead', () => {
  const square = two([], [0, 1]);

  it('makes both drivers swerve in Chicken, and keeps both prisoners silent', () => {
    const chicken = limitedMoves(square, ranksOf(4, [3, 4, 2, 1], [2, 4, 3, 1]));
    expect([1, 2, 3, 4, 9].map((horizon) => lasting(atHorizon(chicken, horizon)))).toEqual([
      [2, 3],
      [],
      [4],
      [4],
      [4],
    ]);
    expect(lasting(nonMyopic(chicken))).toEqual([4]);
    const prisoners = limitedMoves(square, ranksOf(4, [3, 4, 1, 2], [2, 4, 1, 3]));
    expect(lasting(nonMyopic(prisoners))).toEqual([1, 4]);
    expect(prisoners.cycle).toEqual({ from: 2, period: 1 });
  });

  it('may never settle: the Euphrates in 1975 comes round every four moves', () => {
    const euphrates = two([{ mask: 0b011, value: 0b011 }], [0, 0, 1]);
    const limited = limitedMoves(euphrates, ranksOf(6, [1, 3, 6, 2, 4, 5], [2, 4, 6, 1, 5, 3]));
    expect(limited.cycle).toEqual({ from: 1, period: 4 });
    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((horizon) => lasting(atHorizon(limited, horizon)));
    expect(eight).toEqual([[6], [6], [], [1, 6], [6], [6], [], [1, 6]]);
    expect(lasting(nonMyopic(limited))).toEqual([]);
    expect(limitedMoves(euphrates, ranksOf(6, [1, 3, 6, 2, 4, 5], [2, 4, 6, 1, 5, 3]), 2)).toMatchObject({
      horizons: { length: 2 },
      cycle: null,
    });
  });

  it('lets a leader reckon with the answer', () => {
    const limited = limitedMoves(square, ranksOf(4, [3, 4, 2, 1], [2, 4, 3, 1]));
    expect(
      [stackelberg(limited, 0), stackelberg(limited, 1)].map((flags) => [...flags].map(Boolean)),
    ).toEqual([
      [false, false, true, false],
      [false, true, false, false],
    ]);
  });

  it('says where a tie decides: kindly by rule, for some choice, for every choice', () => {
    // From state 2 the second party may answer by 3 or 4 and is indifferent; the first would love 3 and hate 4.
    const model = graphModel({
      states: 4,
      arcs: [
        [[0, 1]],
        [
          [1, 2],
          [1, 3],
        ],
      ],
      statusQuo: 0,
    });
    const ranks = [Int32Array.of(1, 1, 2, 0), Int32Array.of(0, 0, 1, 1)];
    const flags = atHorizon(limitedMoves(model, ranks), 2)!.stable[0];
    expect([...flags]).toEqual([FOR_SOME, BY_RULE | FOR_SOME | FOR_ALL, 7, 7]);
  });
});

it('is for two parties', () => {
  const three = optionModel({ parties: 3, options: [{ owner: 0, direction: 'both' }], statusQuo: 0 });
  const none = new Int32Array(2);
  expect(() => limitedMoves(three, [none, none, none])).toThrow('needs-two-parties parties=3');
});
