import { Worker } from 'node:worker_threads';
import type { StartThread } from '../stability/implicit/threads.ts';

/** Starts a thread of Node for a large analysis. */
export const startNodeThread: StartThread = (heard, failed) => {
  const worker = new Worker(new URL('../stability/implicit/worker.ts', import.meta.url));
  worker.on('message', heard);
  worker.on('error', failed);
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};
