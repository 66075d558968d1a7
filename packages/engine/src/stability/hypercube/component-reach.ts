/**
 * The lowest value that the others can bring a party to by any moves, where all of these can be undone: the places of a
 * coset fall into components, and a minimum a component says all. Cost: one flood a coset, and its places for each question.
 * Invariant: components depend on what is feasible alone, so one coset's serve every concept.
 */
import type { AnyMoves } from './any-moves.ts';
import type { Sweep } from './sweep.ts';

/** Prepares the components of cosets of `size` places; the sweep has entered the coset by then. Memory: three numbers a place. */
export function componentReach(sweep: Sweep, size: number): AnyMoves {
  const componentOf = new Int32Array(size);
  const least = new Int32Array(size);
  const lowest = new Int32Array(size);
  return {
    *enter(ranks) {
      componentOf.set(yield* sweep.components(ranks));
    },
    *lowest(values) {
      least.fill(0x7fffffff);
      for (let place = 0; place < size; place++) {
        const component = componentOf[place]!;
        if (component >= 0 && values[place]! < least[component]!) least[component] = values[place]!;
      }
      yield;
      for (let place = 0; place < size; place++) {
        const component = componentOf[place]!;
        lowest[place] = component < 0 ? -1 : least[component]!;
      }
      return lowest;
    },
  };
}
