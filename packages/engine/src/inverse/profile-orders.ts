import type { Model } from '../model/model.ts';
import { analyze, conceptBit, engineFor } from '../stability/analyze.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf } from '../stability/game.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { OrderCount } from './count-orders.ts';
import { demandsOn } from './demands.ts';
import { countKnownOrders, knownOrder, type KnownComparison } from './known-order.ts';
import { strictOrders } from './strict-orders.ts';

/** At most so many profiles of orders are judged one by one. */
const MOST_PROFILES = 2 ** 20;

/**
 * Counts, of the profiles of strict orders that agree with what is known of each party, those under which a state is an
 * equilibrium. Under Nash, GMR and SMR the parties are independent, and their counts multiply; under the other concepts, where
 * one party's wishes are another's sanctions, all profiles are judged one by one.
 *
 * @param known one list a party, empty where nothing is known of it
 * @returns a fraction, of the orders of the states that matter or of all; null where there are too many to count or to judge
 * @throws EngineError `needs-options` for SIM in graph form; `contradictory-comparisons`
 *
 * Cost: see `countKnownOrders`; or an analysis for each of up to a million profiles.
 */
export function countProfiles(
  concept: Concept,
  model: Model,
  target: number,
  known: readonly (readonly KnownComparison[])[],
): OrderCount | null {
  const orders = known.map(knownOrder);
  if (DEFINITIONS[concept].knows === 'own') {
    const game = gameOf(model, []);
    let all: OrderCount = { stable: 1n, of: 1n };
    for (const [party, order] of orders.entries()) {
      const count = countKnownOrders(demandsOn(concept, game, party, target), order, target);
      if (!count) return null;
      all = { stable: all.stable * count.stable, of: all.of * count.of };
    }
    return all;
  }
  const lists: Int32Array[][] = [];
  let profiles = 1;
  for (const order of orders) {
    const list = strictOrders(model.states, order, MOST_PROFILES / profiles);
    if (!list) return null;
    lists.push(list);
    profiles *= list.length;
  }
  const engine = engineFor(model);
  const bit = conceptBit(concept);
  const ranks = lists.map(([first]) => first!);
  let stable = 0;
  for (let profile = 0; profile < profiles; profile++) {
    let rest = profile;
    for (const [party, list] of lists.entries()) {
      ranks[party] = list[rest % list.length]!;
      rest = Math.floor(rest / list.length);
    }
    if ((analyze(engine, ranks, [concept]).equilibria[target]! & bit) !== 0) stable++;
  }
  return { stable: BigInt(stable), of: BigInt(profiles) };
}
