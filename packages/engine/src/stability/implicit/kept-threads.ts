import type { StartThread, Thread } from './threads.ts';

/** Threads that stay for the next analysis. */
export interface KeptThreads {
  /** Gives a thread that stayed, or starts one. */
  readonly start: StartThread;
  /** Ends those that wait. */
  stop(): Promise<void>;
}

/**
 * Keeps the threads that have finished their analysis for the next one; those of an analysis that was aborted are ended.
 * Worth it where analyses follow each other: a thread that has worked before is at full speed at once.
 */
export function keepThreads(start: StartThread): KeptThreads {
  interface Kept {
    readonly thread: Thread;
    listener: { readonly heard: (data: unknown) => void; readonly failed: (error: unknown) => void };
  }
  const waiting: Kept[] = [];
  const begin = (listener: Kept['listener']): Kept => {
    const kept: Kept = {
      listener,
      thread: start(
        (data) => kept.listener.heard(data),
        (error) => kept.listener.failed(error),
      ),
    };
    return kept;
  };
  return {
    start(heard, failed) {
      const kept = waiting.pop() ?? begin({ heard, failed });
      kept.listener = { heard, failed };
      return {
        post: (message) => kept.thread.post(message),
        stop: () => kept.thread.stop(),
        release: () => waiting.push(kept),
      };
    },
    async stop() {
      await Promise.all(waiting.splice(0).map(({ thread }) => thread.stop()));
    },
  };
}
