import type { OptionModel } from '../model/option-model.ts';
import { holds } from '../model/formula.ts';
import { WEIGHT_TOLERANCE, type Weight } from './weights.ts';

/**
 * How much a party prefers what it prefers, in two degrees (three-degree preference: much preferred, preferred, indifferent;
 * Hamouda, Kilgour & Hipel 2004, 2006). `below[state]` is the highest rank that the party much prefers the state to, -1 for none;
 * what it much prefers to a state it much prefers to all that is ranked lower.
 */
export interface Degrees {
  readonly below: Int32Array;
}

/** Whether a party much prefers `state` to `than`; `ranks` is the ranking that the degrees are of. */
export function muchBetter({ below }: Degrees, ranks: Int32Array, state: number, than: number): boolean {
  return ranks[than]! <= below[state]!;
}

/**
 * Degrees by sections: a state is much preferred to those of lower sections, and to no other.
 *
 * @param ranks the ranking, `ranks[state]`, higher is better
 * @param sections of each state, from 0; what is in a higher section is ranked higher
 *
 * Cost: the states, and the sections.
 */
export function degreesBySections(ranks: Int32Array, sections: Int32Array): Degrees {
  const highest = new Int32Array(sections.reduce((most, section) => Math.max(most, section), 0) + 1).fill(-1);
  sections.forEach((section, state) => (highest[section] = Math.max(highest[section]!, ranks[state]!)));
  for (let section = 1; section < highest.length; section++)
    highest[section] = Math.max(highest[section]!, highest[section - 1]!);
  return { below: sections.map((section) => (section === 0 ? -1 : highest[section - 1]!)) };
}

/**
 * Degrees by points: a state is much preferred to those that are worth at least `points` less.
 *
 * @param ranks the ranking by these weights
 * @param points above 0
 *
 * Cost: states × terms of the conditions, and one sort of the states.
 */
export function degreesByPoints(
  model: OptionModel,
  ranks: Int32Array,
  weights: readonly Weight[],
  points: number,
): Degrees {
  const worth = Float64Array.from(model.codes, (code) =>
    weights.reduce((sum, { when, weight }) => (holds(when, code) ? sum + weight : sum), 0),
  );
  const ascending = [...worth.keys()].sort((a, b) => worth[a]! - worth[b]!);
  const below = new Int32Array(model.states).fill(-1);
  let [place, highest] = [0, -1];
  for (const state of ascending) {
    while (worth[ascending[place]!]! <= worth[state]! - points + WEIGHT_TOLERANCE)
      highest = Math.max(highest, ranks[ascending[place++]!]!);
    // Sums that are nearly the same tie, and so does what they are preferred to.
    below[state] = Math.min(highest, ranks[state]! - 1);
  }
  return { below };
}
