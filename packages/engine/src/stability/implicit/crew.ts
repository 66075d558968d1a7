import { EngineError } from '../../error.ts';
import type { LevelConcept } from '../engine.ts';
import { craftOf, type Result } from './craft.ts';
import type { Outline } from './large-conflict.ts';
import { NEXT, STOP, type Memory } from './memory.ts';
import type { Item } from './plan.ts';
import { takeItems, type Order, type Report, type StartThread, type Thread } from './threads.ts';

/** Who does the work: threads that share memory, or the caller's own thread. */
export interface Crew {
  /** Whether the memory has to be shared. */
  readonly shared: boolean;
  /** Does a step; calls `onPlaces` with the number of places looked at since the last call. */
  step(memory: Memory, items: readonly Item[], onPlaces: (places: number) => void): Promise<Result[]>;
  /** Sends everybody home; `idle` if nobody is at work any more. */
  dismiss(idle: boolean): Promise<void>;
}

/** Starts threads and tells them what the work is about. */
export function threadCrew(
  outline: Outline,
  concepts: readonly LevelConcept[],
  start: StartThread,
  threads: number,
): Crew {
  let heard: (report: Report) => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  let broken: { readonly error: unknown } | null = null;
  const begin: Order = { kind: 'begin', outline, concepts };
  const crew: Thread[] = Array.from({ length: threads }, () =>
    start(
      (data) => heard(data as Report),
      (error) => {
        broken = { error };
        failed(error);
      },
    ),
  );
  for (const thread of crew) thread.post(begin);
  return {
    shared: true,
    step: (memory, items, onPlaces) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(asError(broken.error));
          return;
        }
        const results: Result[] = [];
        let working = crew.length;
        failed = (error) => reject(asError(error));
        heard = (report) => {
          if (report.kind === 'progress') onPlaces(report.places);
          else {
            results.push(...report.results);
            if (--working === 0) resolve(results);
          }
        };
        memory.control[NEXT] = 0;
        const order: Order = { kind: 'step', items, memory };
        for (const thread of crew) thread.post(order);
      }),
    async dismiss(idle) {
      const end: Order = { kind: 'end' };
      await Promise.all(
        crew.map((thread) => {
          if (!idle || !thread.release) return thread.stop();
          thread.post(end);
          return thread.release();
        }),
      );
    },
  };
}

/**
 * Works in the caller's thread, and lets others have it between strides.
 *
 * @param signal looked at whenever the thread has been let go
 */
export function loneCrew(
  outline: Outline,
  concepts: readonly LevelConcept[],
  signal: AbortSignal | undefined,
): Crew {
  const craft = craftOf(outline, concepts);
  // A timer, not a message: Node has many messages before the next timer, so that an abort by a timer would wait for them.
  const letGo = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    shared: false,
    async step(memory, items, onPlaces) {
      memory.control[NEXT] = 0;
      const work = takeItems(craft, memory, items, ({ places }) => onPlaces(places));
      for (let stride = 1; ; stride++) {
        const { done, value } = work.next();
        if (done) return value;
        if (stride % STRIDES_AT_ONCE !== 0) continue;
        await letGo();
        if (signal?.aborted) throw new EngineError('aborted');
      }
    },
    dismiss: () => Promise.resolve(),
  };
}

/** After so many strides, some ten milliseconds, the caller's thread is let go: more often would cost too much. */
const STRIDES_AT_ONCE = 8;

/** Tells the threads to stop between two strides. */
export function callOff({ control }: Memory): void {
  Atomics.store(control, STOP, 1);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
