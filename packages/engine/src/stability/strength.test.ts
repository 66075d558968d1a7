import { describe, expect, it } from 'vitest';
import { optionModel } from '../model/option-model.ts';
import { degreesByPoints, degreesBySections, muchBetter } from '../preference/degrees.ts';
import { rankByTiers } from '../preference/ranking.ts';
import { rankByWeights } from '../preference/weights.ts';
import { fuzzStrength } from '../testing/fuzz-strength.ts';
import { engineFor } from './analyze.ts';
import { STRONGLY, strengthOf, UNSTABLE, WEAKLY } from './strength.ts';

it('is that of the definition, on 300 random conflicts', () => {
  expect(fuzzStrength(300, 9)).toEqual({ runs: 300, seed: 9, failure: null });
}, 60_000);

const square = optionModel({
  parties: 2,
  options: [0, 1].map((owner) => ({ owner, direction: 'both' as const })),
  statusQuo: 3,
});

describe('silence of two prisoners', () => {
  const ranks = [rankByTiers(4, [[2], [3], [0], [1]]), rankByTiers(4, [[1], [3], [0], [2]])];
  const strength = (sections: readonly number[]): number[] => [
    ...strengthOf(
      engineFor(square),
      ranks,
      degreesBySections(ranks[0]!, Int32Array.from(sections)),
      0,
      'seq',
    ),
  ];

  it('is strongly stable where both testifying is much worse, else weakly', () => {
    expect(strength([0, 0, 1, 1])).toEqual([STRONGLY, UNSTABLE, STRONGLY, STRONGLY]);
    expect(strength([1, 0, 1, 1])).toEqual([STRONGLY, UNSTABLE, STRONGLY, WEAKLY]);
  });
});

it('by points counts from the difference on, sums of decimals included', () => {
  const weights = [
    { when: [{ mask: 1, value: 1 }], weight: 0.1 },
    { when: [{ mask: 2, value: 2 }], weight: 0.2 },
  ];
  const ranks = rankByWeights(square, weights);
  const degrees = degreesByPoints(square, ranks, weights, 0.3);
  const much = [...ranks.keys()].map((state) =>
    [...ranks.keys()].filter((than) => muchBetter(degrees, ranks, state, than)),
  );
  expect(much).toEqual([[], [], [], [0]]);
});
