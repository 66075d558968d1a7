import { swapped, type PreferenceChange, type PreferenceRow } from '../../preference/preference-row.ts';
import { conceptBit } from '../analyze.ts';
import type { Concept } from '../solution-concept.ts';

/** The fewest swaps of neighbours that end an equilibrium. */
export interface Breaking {
  /** How many; null when none were found. */
  readonly swaps: number | null;
  /** Fewer than this many do not end it; null where no number does: every order was tried. */
  readonly atLeast: number | null;
  /** Such swaps, one after the other: places are those of the order that the ones before have left. */
  readonly example: readonly PreferenceChange[];
}

/** A profile in which some parties' preferences are in another order. */
interface Node {
  readonly orders: readonly (readonly number[])[];
  readonly ranks: readonly Int32Array[];
  readonly swaps: readonly PreferenceChange[];
}

/**
 * Looks for the fewest swaps that end each equilibrium, breadth first over the orders of all parties together.
 *
 * @param judge the flags of equilibria for one ranking a party
 * @param budget at most so many profiles are judged
 * @param step called before each
 */
export function fewestSwaps({
  rows,
  ranks,
  judge,
  equilibria,
  budget,
  step,
}: {
  readonly rows: readonly PreferenceRow[];
  readonly ranks: readonly Int32Array[];
  readonly judge: (ranks: readonly Int32Array[]) => Uint8Array;
  readonly equilibria: readonly { readonly concept: Concept; readonly state: number }[];
  readonly budget: number;
  readonly step: () => void;
}): Breaking[] {
  const found = new Map<number, readonly PreferenceChange[]>();
  const start: Node = { orders: rows.map((row) => [...Array(row.length).keys()]), ranks, swaps: [] };
  const seen = new Set([keyOf(start)]);
  const result = (atLeast: number | null): Breaking[] =>
    equilibria.map((_, index) => {
      const example = found.get(index);
      return example
        ? { swaps: example.length, atLeast: example.length, example }
        : { swaps: null, atLeast, example: [] };
    });
  let level: readonly Node[] = [start];
  let left = budget;
  for (let depth = 1; level.length > 0; depth++) {
    const next: Node[] = [];
    for (const node of level) {
      for (const neighbour of neighbours(node, rows)) {
        const key = keyOf(neighbour);
        if (seen.has(key)) continue;
        if (left-- === 0 || found.size === equilibria.length) return result(depth);
        seen.add(key);
        step();
        const flags = judge(neighbour.ranks);
        equilibria.forEach(({ concept, state }, index) => {
          if (!found.has(index) && (flags[state]! & conceptBit(concept)) === 0)
            found.set(index, neighbour.swaps);
        });
        next.push(neighbour);
      }
    }
    level = next;
  }
  return result(null);
}

function* neighbours({ orders, ranks, swaps }: Node, rows: readonly PreferenceRow[]): Generator<Node> {
  for (const [party, row] of rows.entries())
    for (let place = 0; place + 1 < row.length; place++) {
      const order = swapped(orders[party]!, place);
      yield {
        orders: orders.with(party, order),
        ranks: ranks.with(party, row.ranks(order)),
        swaps: [...swaps, { kind: 'swap', party, place }],
      };
    }
}

function keyOf({ orders }: Node): string {
  return orders.map((order) => order.join()).join(';');
}
