import type { Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import { rankByStatements } from './statements.ts';

/** A preference as a row of parts, the first of which counts most; in another order they make another preference. */
export interface PreferenceRow {
  /** Whether a part can be left out. */
  readonly kind: 'statements' | 'tiers';
  readonly length: number;
  /** The ranks of all states by the parts in this order, which names each once, or with some left out. */
  readonly ranks: (order: readonly number[]) => Int32Array;
}

/** Prioritised statements as a row. Cost of an order: see `rankByStatements`. */
export function statementRow(model: OptionModel, statements: readonly Formula[]): PreferenceRow {
  return {
    kind: 'statements',
    length: statements.length,
    ranks: (order) =>
      rankByStatements(
        model,
        order.map((place) => statements[place]!),
      ),
  };
}

/** The tiers of a ranking as a row, best first. Cost of an order: the states. */
export function tierRow(ranks: Int32Array): PreferenceRow {
  const levels = [...new Set(ranks)].sort((a, b) => b - a);
  const tierOf = new Map(levels.map((rank, tier) => [rank, tier]));
  return {
    kind: 'tiers',
    length: levels.length,
    ranks(order) {
      const rankOf = new Int32Array(levels.length);
      order.forEach((tier, place) => (rankOf[tier] = order.length - 1 - place));
      return ranks.map((rank) => rankOf[tierOf.get(rank)!]!);
    },
  };
}

/** A change of one party's row: the parts at `place` and after it change places, or the part at `place` is left out. */
export interface PreferenceChange {
  readonly kind: 'swap' | 'omission';
  readonly party: number;
  readonly place: number;
}

/** An order in which the parts at `place` and after it have changed places. */
export function swapped(order: readonly number[], place: number): number[] {
  return [...order.slice(0, place), order[place + 1]!, order[place]!, ...order.slice(place + 2)];
}
