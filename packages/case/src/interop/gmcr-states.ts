import type { Formula } from '@parley/engine';
import { feasibleCodes, isPossible } from '../file/feasible.ts';
import type { Pattern } from './gmcr.ts';

/**
 * In which order GMCR+ numbers the states: `order[bit]` is the option that stands at a bit of the number.
 * It takes each owned option, in the order of decision makers, out of the list and puts the j-th (from 1) back at place j:
 * owned options end in that order, those that nobody owns at places in between.
 */
export function gmcrOrder(options: number, owned: readonly number[]): readonly number[] {
  const order = Array.from({ length: options }, (_, option) => option);
  owned.forEach((option, index) => {
    order.splice(order.indexOf(option), 1);
    order.splice(index + 1, 0, option);
  });
  return order;
}

/**
 * The feasible states in the order of GMCR+'s numbers (the first is number 1): which options are taken, by position.
 *
 * @param most the largest number of states wanted
 * @returns null when there are more than `most`
 *
 * Cost: 2^options times the patterns.
 */
export function feasibleStates(
  order: readonly number[],
  infeasibles: readonly Pattern[],
  most: number,
): readonly (readonly boolean[])[] | null {
  const bitOf = order.map((_, option) => order.indexOf(option));
  const codes = feasibleCodes(neverOf(infeasibles, bitOf), order.length, most, { left: Infinity });
  return codes && codes.map((code) => bitOf.map((bit) => ((code >> bit) & 1) === 1));
}

/** How long to look for a feasible state before believing that there is one. */
const EFFORT = 1_000_000;

/** Whether the patterns leave any state feasible. */
export function leavesAState(options: number, infeasibles: readonly Pattern[]): boolean {
  const bitOf = Array.from({ length: options }, (_, option) => option);
  return isPossible(neverOf(infeasibles, bitOf), { mask: 0, value: 0 }, { left: EFFORT }) !== false;
}

/** A pattern that wants an option both ways holds nowhere. */
function neverOf(infeasibles: readonly Pattern[], bitOf: readonly number[]): Formula {
  return infeasibles.flatMap((pattern) => {
    let [taken, dropped] = [0, 0];
    for (const literal of pattern) {
      const bit = 1 << (bitOf[literal.option] ?? 0);
      if (literal.taken) taken |= bit;
      else dropped |= bit;
    }
    return (taken & dropped) === 0 ? [{ mask: taken | dropped, value: taken }] : [];
  });
}
