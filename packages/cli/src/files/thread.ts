import type { StartThread } from '@parley/engine';
import { Worker } from 'node:worker_threads';

/** Starts a thread for the analysis of large cases. */
export const startThread: StartThread = (heard, failed) => {
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
