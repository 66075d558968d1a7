/**
 * What the others' answers leave a party, coset by coset, by whichever way is fast. Where any moves count: in closed form if
 * every state is feasible, by components if all moves can be undone. Else by a sweep. Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017.
 * Cost: a concept, the states times the parties at most.
 * Invariant: a level is a rank of the party itself, so levels and ranks compare as they stand.
 */
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import type { SolutionConcept } from '../solution-concept.ts';
import type { AnyMoves, Levels } from './any-moves.ts';
import { componentReach } from './component-reach.ts';
import type { Cosets } from './cosets.ts';
import { freeReach } from './free-reach.ts';
import type { Arrangement, Layout } from './layout.ts';
import type { TracedTypes } from './mover.ts';
import { NARROW, sourceSets } from './narrow.ts';
import { orderTypes } from './order-types.ts';
import { finish, type Strides } from './strides.ts';
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
    const sources =
      group.width <= NARROW ? sourceSets(group, types.levels) : sourceLists(group, types.levels);
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
  visit: (concept: number, strategy: number, ranks: Int32Array, levels: Levels) => void,
) => void;

/** Prepares the answers to a party. Memory: up to three numbers a place of a coset, beside the room. */
export function answersTo(layout: Layout, cosets: Cosets, typesOf: TypesOf, room: SweepRoom): EachLevels {
  const { size, opponents } = cosets;
  const answers = answersInCosets(layout, cosets, room);
  return ({ ranks, own, best, concepts }, visit) => {
    const asked = concepts.map((concept) => DEFINITIONS[concept]);
    if (asked.every(({ reply }) => reply === 'none')) return;
    if (answers.followsImprovements(asked))
      answers.use(opponents.map((opponent) => typesOf(opponent.party, ranks[opponent.party]!)));
    cosets.own.classOf.forEach((_, strategy) => {
      const coset = own.subarray(strategy * size, (strategy + 1) * size);
      finish(
        answers.at(strategy, coset, best, asked, (concept, levels) =>
          visit(concept, strategy, coset, levels),
        ),
      );
    });
  };
}

/** The answers to one party, a coset at a time. */
export interface AnswersInCosets {
  /** Whether the order types of the opponents are needed for these concepts. */
  followsImprovements(asked: readonly SolutionConcept[]): boolean;
  /** Takes on the order types of the opponents, in their order. */
  use(types: readonly TracedTypes[]): void;
  /**
   * Finds the levels in the coset of a strategy under each concept asked but those without answers.
   *
   * @param ranks of each place the party's rank, -1 where infeasible
   * @param best as in a question
   * @param visit is given each level; good until it returns
   */
  at(
    strategy: number,
    ranks: Int32Array,
    best: Int32Array | null,
    asked: readonly SolutionConcept[],
    visit: (concept: number, levels: Levels) => void,
  ): Strides<void>;
}

/** Prepares the answers to a party, coset by coset. Memory: up to three numbers a place of a coset, beside the room. */
export function answersInCosets(
  layout: Arrangement & { readonly allFeasible: boolean },
  cosets: Cosets,
  room: SweepRoom,
): AnswersInCosets {
  const { own: group, size, opponents } = cosets;
  const sweep = sweepThrough(cosets, room);
  const reversible = opponents.every(({ group: other }) => other.classes === 1);
  const byAnyMoves: AnyMoves = layout.allFeasible
    ? freeReach(layout, cosets)
    : reversible
      ? componentReach(sweep, size)
      : { *enter() {}, lowest: (values) => sweep.lowest(values, false) };
  const escape = new Int32Array(size);
  const followsImprovements = (asked: readonly SolutionConcept[]): boolean =>
    asked.some(({ reply }) => reply === 'improvements' || (reply === 'moves' && !layout.allFeasible));
  return {
    followsImprovements,
    use: (types) => sweep.use(types),
    *at(strategy, ranks, best, asked, visit) {
      if (best) setEscape(escape, best, group.classOf[strategy]! * size, ranks);
      if (followsImprovements(asked)) sweep.enter(strategy);
      if (asked.some(({ reply }) => reply === 'moves')) yield* byAnyMoves.enter(ranks);
      for (const [concept, { reply, counterMove }] of asked.entries()) {
        if (reply === 'none') continue;
        const values = counterMove ? escape : ranks;
        const levels = yield* reply === 'moves' ? byAnyMoves.lowest(values) : sweep.lowest(values, true);
        visit(concept, levels);
        yield;
      }
    },
  };
}
