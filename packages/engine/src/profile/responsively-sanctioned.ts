import { responsiveSearch, type ResponsiveQuestion } from './responsive-search.ts';
import type { Temptations } from './temptations.ts';

/**
 * Tells of each temptation of a party, one byte each, whether it has a responsive sanction in a profile.
 *
 * @param sanctioned which temptations have an ordinary sanction there: only these can have a responsive one
 *
 * Cost: a search for each strategy that the party has a sanctioned temptation to leave.
 */
export function responsivelySanctioned(
  question: ResponsiveQuestion,
  { first, to }: Temptations,
  sanctioned: Uint8Array,
): Uint8Array {
  const { strategies, party, rankings } = question;
  const own = rankings[party]!;
  const search = responsiveSearch(question);
  const entered = new Uint8Array(strategies.options.length);
  const responsive = new Uint8Array(to.length);
  strategies.states.forEach((states, left) => {
    entered.fill(0);
    let highest = -1;
    for (const state of states)
      for (let at = first[state]!; at < first[state + 1]!; at++) {
        if (sanctioned[at] === 0) continue;
        entered[strategies.of[to[at]!]!] = 1;
        highest = Math.max(highest, own[state]!);
      }
    if (highest < 0) return;
    const lowest = search(left, entered, highest);
    for (const state of states)
      for (let at = first[state]!; at < first[state + 1]!; at++)
        if (sanctioned[at] === 1 && lowest[to[at]!]! <= own[state]!) responsive[at] = 1;
  });
  return responsive;
}
