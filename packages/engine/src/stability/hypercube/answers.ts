/**
 * What the others' answers leave a party, coset by coset, by whichever way is fast. Where any moves count: in closed form if
 * every state is feasible, by components if all moves can be undone. Else by a sweep. Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017.
 * Cost: a concept, the states times the parties at most.
 * Invariant: a level is a rank of the party itself, so levels and ranks compare as they stand.
 */
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import type { AnyMoves } from './any-moves.ts';
import { componentReach } from './component-reach.ts';
import type { Cosets } from './cosets.ts';
import { freeReach } from './free-reach.ts';
import type { Layout } from './layout.ts';
import type { TracedTypes } from './mover.ts';
import { NARROW, sourceSets } from './narrow.ts';
import { orderTypes } from './order-types.ts';
import { sweepThrough, type SweepRoom } from './sweep.ts';
import { setEscape } from './thresholds.ts';
import { sourceLists } from './wide.ts';

/** Gives the order types of a ranking of a party. */
export type TypesOf = (party: number, ranks: Int32Array) => TracedTypes;

/** Keeps order types as long as their ranking lives, so that they are found once for all opponents and concepts. */
export function keptTypes(layout: Layout): TypesOf {
  const kept = layout.groups.map(() => new WeakMap<Int32Array, TracedTypes>());
  return (party, ranks) => {
    const known = kept[party]!.get(ranks);
    if (known) return known;
    const group = layout.groups[party]!;
    const types = orderTypes(layout, group, ranks);
    const sources = group.width <= NARROW ? sourceSets(group, types) : sourceLists(group, types);
    const traced = { ...types, sources };
    kept[party]!.set(ranks, traced);
    return traced;
  };
}

/** What is asked about one party: everybody's rankings, the party's place by place, and the concepts. */
export interface Question {
  readonly ranks: readonly Int32Array[];
  /** As `gather` reads it. */
  readonly own: Int32Array;
  /** The best rank of each class of strategies, by moving or staying; null if no concept asked for looks at own moves. */
  readonly best: Int32Array | null;
  readonly concepts: readonly LevelConcept[];
}

/** Works through the cosets of a party and the concepts asked for, but Nash, where there are no answers. */
export type EachLevels = (
  question: Question,
  /** Is given the rank and the level of each place of the coset of a strategy; the levels are good until it returns. */
  visit: (concept: number, strategy: number, ranks: Int32Array, levels: Int32Array) => void,
) => void;

/** Prepares the answers to a party. Memory: up to three numbers a place of a coset, beside the room. */
export function answersTo(layout: Layout, cosets: Cosets, typesOf: TypesOf, room: SweepRoom): EachLevels {
  const { own: group, size, opponents } = cosets;
  const sweep = sweepThrough(cosets, room);
  const reversible = opponents.every(({ group: other }) => other.classes === 1);
  const byAnyMoves: AnyMoves = layout.allFeasible
    ? freeReach(layout, cosets)
    : reversible
      ? componentReach(sweep, size)
      : { enter: () => undefined, lowest: (values) => sweep.lowest(values, false) };
  return ({ ranks, own, best, concepts }, visit) => {
    const asked = concepts.map((concept) => DEFINITIONS[concept]);
    const anyMoves = asked.some(({ reply }) => reply === 'moves');
    const swept = asked.some(({ reply }) => reply === 'improvements') || (anyMoves && !layout.allFeasible);
    if (!swept && !anyMoves) return;
    if (swept) sweep.use(opponents.map((opponent) => typesOf(opponent.party, ranks[opponent.party]!)));
    const escape = new Int32Array(size);
    group.classOf.forEach((cls, strategy) => {
      const coset = own.subarray(strategy * size, (strategy + 1) * size);
      if (best) setEscape(escape, best, cls * size, coset);
      if (swept) sweep.enter(strategy);
      if (anyMoves) byAnyMoves.enter(coset);
      asked.forEach(({ reply, counterMove }, concept) => {
        if (reply === 'none') return;
        const values = counterMove ? escape : coset;
        const levels = reply === 'moves' ? byAnyMoves.lowest(values) : sweep.lowest(values, true);
        visit(concept, strategy, coset, levels);
      });
    });
  };
}
