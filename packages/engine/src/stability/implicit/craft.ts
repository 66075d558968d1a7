/**
 * The work on a large conflict, item by item, by whichever thread: everything shared is handed in, everything else is room.
 * Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017. Cost: about parties² × codes in all.
 * Invariant: what an item writes no other item of the step reads; thresholds are raised under a lock and only rise.
 */
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import { answersInCosets, type AnswersInCosets } from '../hypercube/answers.ts';
import type { TracedTypes } from '../hypercube/mover.ts';
import { STRIDE, type Strides } from '../hypercube/strides.ts';
import { sweepRoom, type SweepRoom } from '../hypercube/sweep.ts';
import { completeWithin, raise } from '../hypercube/thresholds.ts';
import type { CosetRanks } from './coset-ranks.ts';
import { findTypes, tabulateTypes } from './find-types.ts';
import { flagger, type Flagger } from './flags.ts';
import type { Outline } from './large-conflict.ts';
import { listRanks } from './listing.ts';
import { LOCKS, type Memory } from './memory.ts';
import { partyRanks } from './party-ranks.ts';
import { planOf, type Item } from './plan.ts';

/** What an item leaves beside what it writes to shared memory. */
export interface Result {
  readonly kind: Item['kind'];
  readonly party: number;
  /** Of keys: the first block of each order type. */
  readonly firsts?: Int32Array;
  /** Of flags: how many codes are feasible, and how many of them stable, then in equilibrium, under each concept. */
  readonly counts?: readonly number[];
  /** Of a hash: its value. */
  readonly hash?: number;
}

/** A thread's way to do items. */
export type Craft = (memory: Memory, item: Item) => Strides<Result>;

/** Prepares to work on a conflict. Memory: room for one sweep, made when it is first needed. */
export function craftOf(outline: Outline, concepts: readonly LevelConcept[]): Craft {
  const plan = planOf(outline, concepts);
  const { cosets, active, looksAhead } = plan;
  const asked = concepts.map((concept) => DEFINITIONS[concept]);
  const kept: { ranks: Map<number, CosetRanks>; room?: SweepRoom; answers?: Answering; flagger?: Flagger } = {
    ranks: new Map(),
  };
  const ranksOf = ({ ranks }: Memory, party: number): CosetRanks => {
    const known = kept.ranks.get(party) ?? partyRanks(outline, party, ranks[party] ?? null);
    kept.ranks.set(party, known);
    return known;
  };
  const answersOf = (memory: Memory, party: number): Answering => {
    if (kept.answers?.party === party) return kept.answers;
    const sizes = cosets.map(({ size }, each) => (active[each] ? size : 0));
    kept.room ??= sweepRoom(Math.max(...sizes));
    const answers = answersInCosets(outline.arrangement, cosets[party]!, kept.room);
    if (answers.followsImprovements(asked))
      answers.use(cosets[party]!.opponents.map(({ party: other }) => tracedTypes(memory, other)));
    kept.answers = { party, answers, coset: new Int32Array(cosets[party]!.size) };
    return kept.answers;
  };

  const work: Record<Item['kind'], (memory: Memory, item: Item) => Strides<Partial<Result>>> = {
    *listing({ ranks }, { party }) {
      yield* listRanks(outline, outline.preferences[party]!, ranks[party]!);
      return {};
    },
    *keys(memory, { party }) {
      const ranks = ranksOf(memory, party);
      return { firsts: yield* findTypes(ranks, cosets[party]!.own, memory.typeOf[party]!) };
    },
    *types(memory, { party, from, to }) {
      yield;
      tabulateTypes(ranksOf(memory, party), cosets[party]!.own, memory.tables[party]!, from, to);
      return {};
    },
    *best(memory, { party, from, to }) {
      const { own, size } = cosets[party]!;
      const { fill, stretch } = ranksOf(memory, party);
      const ranks = new Int32Array((to - from) * stretch);
      const start = from * stretch;
      for (const thresholds of [memory.best, ...memory.thresholds]) {
        if (thresholds.length === 0) continue;
        for (let cls = 0; cls < own.classes; cls++)
          thresholds.fill(0, cls * size + start, cls * size + start + ranks.length);
      }
      if (!looksAhead) return {};
      for (let strategy = 0; strategy < own.classOf.length; strategy++) {
        fill(strategy, from, to, ranks);
        raise(memory.best, own.classOf[strategy]! * size + start, ranks, ranks);
        if (strategy % 16 === 0) yield;
      }
      completeWithin(memory.best, own.classes, size, start, start + ranks.length);
      return {};
    },
    *levels(memory, { party, from, to }) {
      const { own, size } = cosets[party]!;
      const { answers, coset } = answersOf(memory, party);
      const { fill, stretch } = ranksOf(memory, party);
      const best = looksAhead ? memory.best : null;
      for (let strategy = from; strategy < to; strategy++) {
        fill(strategy, 0, size / stretch, coset);
        yield;
        yield* answers.at(strategy, coset, best, asked, (concept, levels) =>
          locked(memory.control, LOCKS + concept, () =>
            raise(memory.thresholds[concept]!, own.classOf[strategy]! * size, coset, levels),
          ),
        );
      }
      return {};
    },
    *complete(memory, { party, from, to }) {
      const { own, size } = cosets[party]!;
      const { stretch } = ranksOf(memory, party);
      for (const each of memory.thresholds) {
        if (each.length > 0) completeWithin(each, own.classes, size, from * stretch, to * stretch);
        yield;
      }
      return {};
    },
    *flags(memory, { party, from, to }) {
      if (kept.flagger?.party !== party) kept.flagger = flagger(outline, plan, party, memory);
      const { flag, count } = kept.flagger;
      for (let high = from; high < to; high++) {
        flag(high);
        if (high % 16 === 0) yield;
      }
      return { counts: count() };
    },
    *hash({ flags, equilibria }, { party }) {
      const bytes = party < 0 ? equilibria : flags;
      let hash = 0x811c9dc5;
      for (let start = 0; start < bytes.length; start += 16 * STRIDE) {
        hash = hashOf(hash, bytes.subarray(start, start + 16 * STRIDE));
        yield;
      }
      return { hash };
    },
  };
  return function* (memory, item) {
    return { kind: item.kind, party: item.party, ...(yield* work[item.kind](memory, item)) };
  };
}

interface Answering {
  readonly party: number;
  readonly answers: AnswersInCosets;
  /** Room for the ranks of a coset. */
  readonly coset: Int32Array;
}

function tracedTypes({ typeOf, tables }: Memory, party: number): TracedTypes {
  const { levels, sources } = tables[party]!;
  return { typeOf: typeOf[party]!, levels, sources };
}

/** Does something while no other thread does something under the same lock. */
function locked(control: Int32Array, lock: number, work: () => void): void {
  while (Atomics.compareExchange(control, lock, 0, 1) !== 0) Atomics.wait(control, lock, 1);
  work();
  Atomics.store(control, lock, 0);
  Atomics.notify(control, lock, 1);
}

/** Goes on with an FNV-1a hash. */
function hashOf(start: number, bytes: Uint8Array): number {
  let hash = start;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 16_777_619);
  return hash >>> 0;
}
