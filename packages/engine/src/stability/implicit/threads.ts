/**
 * Threads for the work on a large conflict. The engine starts none itself: who calls it says how.
 * Invariant: a thread is stopped when the analysis ends, however it ends, so that its memory is free.
 */
import type { LevelConcept } from '../engine.ts';
import type { Strides } from '../hypercube/strides.ts';
import { craftOf, type Craft, type Result } from './craft.ts';
import type { Outline } from './large-conflict.ts';
import { NEXT, STOP, type Memory } from './memory.ts';
import type { Item } from './plan.ts';

/** A thread that runs the module `@parley/engine/worker`. */
export interface Thread {
  post(message: unknown): void;
  /** Ends the thread at once, whatever it is doing. */
  stop(): unknown;
  /** Called instead of `stop` when the thread has finished its work and waits; default: `stop`. */
  release?(): unknown;
}

/**
 * Starts a thread: `heard` is to be called with the data of each message from it, `failed` when it breaks.
 * In Node by `new Worker(new URL(import.meta.resolve('@parley/engine/worker')))` of `node:worker_threads`, in a browser by
 * `new Worker(…, { type: 'module' })` with the address of that module.
 */
export type StartThread = (heard: (data: unknown) => void, failed: (error: unknown) => void) => Thread;

/** What a thread is told: first what the work is about, then step after step, and at the end to forget about it. */
export type Order =
  | { readonly kind: 'begin'; readonly outline: Outline; readonly concepts: readonly LevelConcept[] }
  | { readonly kind: 'step'; readonly items: readonly Item[]; readonly memory: Memory }
  | { readonly kind: 'end' };

/** What a thread says: how many places of the step it has looked at, and at its end what came of it. */
export type Report =
  | { readonly kind: 'progress'; readonly places: number }
  | { readonly kind: 'done'; readonly results: readonly Result[] };

/** Takes items of a step that nobody has taken, and does them, until there is none left. */
export function* takeItems(
  craft: Craft,
  memory: Memory,
  items: readonly Item[],
  onItem: (item: Item) => void,
): Strides<Result[]> {
  const results: Result[] = [];
  for (;;) {
    const item = items[Atomics.add(memory.control, NEXT, 1)];
    if (!item) return results;
    results.push(yield* craft(memory, item));
    onItem(item);
  }
}

/** Carries out orders in a thread; between two strides it looks whether to stop. */
export function obey(report: (report: Report) => void): (order: Order) => void {
  let craft: Craft | null = null;
  return (order) => {
    if (order.kind === 'begin') craft = craftOf(order.outline, order.concepts);
    else if (order.kind === 'end') craft = null;
    else if (craft) {
      const { items, memory } = order;
      const work = takeItems(craft, memory, items, ({ places }) => report({ kind: 'progress', places }));
      while (Atomics.load(memory.control, STOP) === 0) {
        const { done, value: results } = work.next();
        if (done) {
          report({ kind: 'done', results });
          return;
        }
      }
    }
  };
}
