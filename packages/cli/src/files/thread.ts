import type { StartThread } from '@parley/engine';

/** Gives what starts a thread for the analysis of large cases. */
export async function threadStarter(): Promise<StartThread> {
  const { Worker } = await import('node:worker_threads');
  return (heard, failed) => {
    const worker = new Worker(new URL(import.meta.resolve('@parley/engine/worker')));
    worker.on('message', heard);
    worker.on('error', failed);
    return {
      post: (message) => {
        worker.postMessage(message);
      },
      stop: () => worker.terminate(),
    };
  };
}
