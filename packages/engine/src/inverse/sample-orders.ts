import { drawBelow, seededRandom } from '../random.ts';
import type { Way } from './demands.ts';
import { placed, statesOf } from './groups.ts';

/** A share that was sampled: how often it was met, and between what bounds it lies with a probability of about 95 per cent. */
export interface SampledShare {
  readonly met: number;
  readonly samples: number;
  readonly seed: number;
  /** The Wilson score interval. */
  readonly low: number;
  readonly high: number;
}

/** The standard score of a 95 per cent interval. */
const Z = 1.959963984540054;

/**
 * Estimates the share of strict orders under which the demands are met, from random orders.
 *
 * @param samples how many orders to draw, at least 1
 * @param seed the same seed gives the same estimate
 *
 * Cost: the samples × the mentioned states and ways.
 */
export function sampleOrders(
  demands: readonly (readonly Way[])[],
  samples: number,
  seed: number,
): SampledShare {
  const random = seededRandom(seed);
  const states = statesOf(demands);
  const asked = placed(demands, states);
  const order = Int32Array.from(states.keys());
  const above = new Uint8Array(states.length);
  let met = 0;
  for (let drawn = 0; drawn < samples; drawn++) {
    // In a random order, any number of the states ranks above the target, each number being equally likely.
    const count = drawBelow(random, states.length + 1);
    above.fill(0);
    for (let place = 0; place < count; place++) {
      const other = place + drawBelow(random, states.length - place);
      const state = order[other]!;
      order[other] = order[place]!;
      order[place] = state;
      above[state] = 1;
    }
    if (asked.every((ways) => ways.some((way) => way.every((state) => above[state] === 0)))) met++;
  }
  const share = met / samples;
  const centre = share + (Z * Z) / (2 * samples);
  const half = Z * Math.sqrt((share * (1 - share)) / samples + (Z * Z) / (4 * samples * samples));
  const whole = 1 + (Z * Z) / samples;
  return {
    met,
    samples,
    seed,
    low: met === 0 ? 0 : (centre - half) / whole,
    high: met === samples ? 1 : (centre + half) / whole,
  };
}
