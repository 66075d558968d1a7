import { Worker } from 'node:worker_threads';
import type { StartThread } from '@parley/engine';

/** Starts a thread of Node for a large analysis. */
export const startThread: StartThread = (heard, failed) => {
  const worker = new Worker(new URL(import.meta.resolve('@parley/engine/worker')));
  worker.on('message', heard);
  worker.on('error', failed);
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};
