import type { Game } from '../stability/game.ts';
import type { Concept } from '../stability/solution-concept.ts';
import { countOrders, shareOf, type OrderCount } from './count-orders.ts';
import { areMet, demandsOn } from './demands.ts';
import { askedOf, groupsOf, statesOf, type Group } from './groups.ts';
import {
  countKnownOrders,
  isNecessary,
  isPossible,
  knownOrder,
  type KnownComparison,
} from './known-order.ts';
import type { Watch } from './patience.ts';
import { sampleOrders, type SampledShare } from './sample-orders.ts';

/** What would have to be preferred for a state to be stable for a party, the others' preferences being what they are. */
export interface Inversion {
  readonly concept: Concept;
  readonly party: number;
  readonly target: number;
  /** Whether the state is stable with the party's preferences as they are. */
  readonly stable: boolean;
  /** How many moves the party has from the target. */
  readonly moves: number;
  /** The state is stable exactly if each group is met; none: it is stable whatever the party prefers. */
  readonly groups: readonly Group[];
  /** Of how many strict orders the target is stable. */
  readonly orders: OrderShare;
  /** The same for what is known of the party's preferences; null where nothing was said to be known. */
  readonly known: KnownStability | null;
}

/** A share of orders: counted, or sampled where counting would take too long. */
export type OrderShare =
  | ({ readonly exact: true; readonly share: number } & OrderCount)
  | ({ readonly exact: false; readonly share: number } & SampledShare);

/** What follows for a target from known comparisons. */
export interface KnownStability {
  /** Stable however the rest turns out. */
  readonly necessary: boolean;
  /** Stable if the rest turns out well. */
  readonly possible: boolean;
  /** Of the strict orders that agree with what is known; null where they are too many to count. */
  readonly orders: OrderCount | null;
}

/** How many orders are drawn where they are not counted: fewer where more states matter, but never fewer than these. */
const SAMPLES = 20_000;
const FEWEST_SAMPLES = 1_000;
const MOST_DRAWN = 20_000_000;

/**
 * Answers the inverse question for one party (inverse analysis, Kinsara et al. 2015): which of its preferences make a state
 * stable for it, in how many of its strict orders, and what follows from comparisons that are known.
 *
 * @param options.known what is surely preferred to what by the party, whatever the model says
 * @param options.seed where orders are sampled. Default 1
 * @param options.samples how many. Default 20,000, or fewer where more than 1,000 states matter, but at least 1,000
 * @throws EngineError `needs-options` for SIM in graph form; `contradictory-comparisons`; `aborted`
 *
 * Cost: see `demandsOn`, `groupsOf` and `countOrders`.
 */
export function invert(
  concept: Concept,
  game: Game,
  party: number,
  target: number,
  options: Watch & {
    readonly known?: readonly KnownComparison[];
    readonly seed?: number;
    readonly samples?: number;
  } = {},
): Inversion {
  const { known = [], seed = 1 } = options;
  const demands = demandsOn(concept, game, party, target, options);
  const groups = groupsOf(demands);
  const asked = askedOf(groups);
  const counted = countOrders(asked);
  const affordable = Math.ceil(MOST_DRAWN / (statesOf(asked).length + 1));
  const { samples = Math.max(FEWEST_SAMPLES, Math.min(SAMPLES, affordable)) } = options;
  const sampled = counted ? null : sampleOrders(asked, samples, seed);
  const order = knownOrder(known);
  return {
    concept,
    party,
    target,
    stable: areMet(demands, (state) => game.better(party, state, target)),
    moves: game.moves(party, target).length,
    groups,
    orders: counted
      ? { exact: true, share: shareOf(counted), ...counted }
      : { exact: false, share: sampled!.met / samples, ...sampled! },
    known:
      known.length === 0
        ? null
        : {
            necessary: isNecessary(demands, order, target),
            possible: isPossible(demands, order, target),
            orders: countKnownOrders(demands, order, target),
          },
  };
}

/** The states on which the verdict of an inversion turns, ascending. */
export function statesThatMatter({ groups }: Pick<Inversion, 'groups'>): number[] {
  return groups.flatMap(({ states }) => states).sort((a, b) => a - b);
}
