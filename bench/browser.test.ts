import { analyzeLarge } from '@parley/engine';
import { expect, it } from 'vitest';
import { resultOfPage } from './browser-page.ts';
import { largeConflict, stressConflict, VARIANTS } from './stress-model.ts';

const page = `
import { analyzeLarge } from '@parley/engine';
import { largeConflict, stressConflict, VARIANTS } from '/bench/stress-model.ts';

let started = 0;
const startThread = (heard, failed) => {
  started++;
  const worker = new Worker('/packages/engine/src/stability/implicit/worker.ts', { type: 'module' });
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = (event) => failed(new Error(event.message));
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};
const found = [];
for (const variant of VARIANTS) {
  const conflict = largeConflict(stressConflict(14, 3, variant));
  const { hashes, feasible, stable, equilibrium } = await analyzeLarge(conflict, { startThread, threads: 2 });
  found.push({ hashes, feasible, stable, equilibrium });
}
const controller = new AbortController();
const aborted = await analyzeLarge(largeConflict(stressConflict(18, 3)), {
  startThread,
  signal: controller.signal,
  onProgress: () => controller.abort(),
}).catch((error) => error.code);
await post({ isolated: crossOriginIsolated, started, found, aborted });
`;

it.each([
  { where: 'in workers that share memory', isolated: true, started: 2 * (VARIANTS.length + 1) },
  { where: 'in one thread where memory cannot be shared', isolated: false, started: 0 },
])('a page finds the same $where', async ({ isolated, started }) => {
  const found: unknown[] = [];
  for (const variant of VARIANTS) {
    const result = await analyzeLarge(largeConflict(stressConflict(14, 3, variant)));
    const { hashes, feasible, stable, equilibrium } = result;
    found.push({ hashes, feasible, stable, equilibrium });
  }
  expect(await resultOfPage(page, isolated)).toEqual({ isolated, started, found, aborted: 'aborted' });
});
