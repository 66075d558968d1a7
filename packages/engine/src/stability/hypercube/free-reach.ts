/**
 * The lowest value that the others can bring a party to by any moves, in closed form where every state is feasible: they
 * reach whatever keeps the frozen options and turns one-way options in their direction, so a minimum a combination of those
 * options says all (Howard's maximin and minimax where there are none).
 * Cost: the places of a coset, and the combinations times the one-way options.
 * Invariant: `least` of a combination covers the places with that combination and with all that follow from it.
 */
import type { AnyMoves } from './any-moves.ts';
import type { Cosets } from './cosets.ts';
import { toggled, withoutGroup, type Arrangement } from './layout.ts';
import { leastOf } from './sweep.ts';

/** Prepares the closed form for the cosets of a party. Memory: two numbers a place of a coset, one a combination. */
export function freeReach(layout: Arrangement, { own, size }: Cosets): AnyMoves {
  const [forward, backward, frozen] = [layout.forward, layout.backward, layout.frozen].map((mask) =>
    withoutGroup(own, mask),
  ) as [number, number, number];
  const toggles: number[] = [];
  let dropped = 0;
  let oneWay = 0;
  let kinds = 0;
  for (let bit = 1; bit < size; bit *= 2) {
    const isOneWay = ((forward | backward) & bit) !== 0 && (frozen & bit) === 0;
    const toggle = isOneWay || (frozen & bit) !== 0 ? 1 << kinds++ : 0;
    if (isOneWay) oneWay |= toggle;
    if ((backward & bit) !== 0) dropped |= toggle;
    toggles.push(toggle);
  }
  // Where everything can be undone, all places are within reach of each other.
  if (kinds === 0)
    return {
      *enter() {},
      *lowest(values) {
        yield;
        return leastOf(values);
      },
    };
  const combinationOf = toggled(toggles, dropped);
  const least = new Int32Array(2 ** kinds);
  const lowest = new Int32Array(size);

  const setLeast = (values: Int32Array): void => {
    least.fill(0x7fffffff);
    for (let place = 0; place < size; place++) {
      const combination = combinationOf[place]!;
      if (values[place]! < least[combination]!) least[combination] = values[place]!;
    }
    for (let bit = 1; bit < least.length; bit *= 2) {
      if ((oneWay & bit) === 0) continue;
      for (let combination = 0; combination < least.length; combination++) {
        const turned = least[combination | bit]!;
        if (turned < least[combination]!) least[combination] = turned;
      }
    }
  };
  return {
    // All cosets are alike.
    *enter() {},
    *lowest(values) {
      setLeast(values);
      yield;
      for (let place = 0; place < size; place++) lowest[place] = least[combinationOf[place]!]!;
      return lowest;
    },
  };
}
