import { expect, it } from 'vitest';
import { optionModel, type Direction } from '../../model/option-model.ts';
import { byEngine, disagreements } from '../../testing/disagreements.ts';
import { lastMoverEngine } from '../last-mover.ts';
import { hypercubeEngine } from './hypercube.ts';

/** Numbers from 0 to below `count`, in an order without pattern that is the same every time. */
function shuffled(count: number, seed: number): Int32Array {
  const numbers = Int32Array.from({ length: count }, (_, place) => place);
  let x = seed;
  for (let last = count - 1; last > 0; last--) {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    const other = x % (last + 1);
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
  return numbers;
}

it.each<{ name: string; owners: number[]; directions: Direction[] }>([
  { name: 'few options each', owners: [0, 1, 2, 2, 1, 0, 0, 1, 2], directions: [] },
  {
    name: 'one-way options',
    owners: [0, 0, 0, 1, 1, 1, 2, 2],
    directions: ['forward', 'both', 'backward', 'forward', 'backward', 'both', 'forward'],
  },
  {
    name: 'a party with all options but one, six of them one-way',
    owners: [0, 0, 0, 0, 1, 0, 0, 0, 0],
    directions: ['forward', 'backward', 'both', 'forward', 'both', 'forward', 'forward', 'backward', 'both'],
  },
])(
  'agrees with the drawn-graph engine where hardly two orders are alike: $name',
  ({ owners, directions }) => {
    const options = owners.map((owner, place) => ({ owner, direction: directions[place] ?? 'both' }));
    const never = [{ mask: 0b1101, value: 0b0101 }];
    for (const rules of [[], never]) {
      const model = optionModel({ parties: 3, options, never: rules, statusQuo: null });
      const ranks = [1, 2, 3].map((seed) => shuffled(model.states, seed).map((rank) => rank >> 2));
      const conflict = { model, ranks };
      expect(
        disagreements(byEngine(lastMoverEngine(model), conflict), byEngine(hypercubeEngine(model), conflict)),
      ).toEqual([]);
    }
  },
);
