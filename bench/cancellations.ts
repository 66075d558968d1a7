/** How long after it is told to stop does a large analysis end? */
import { analyzeLarge } from '@parley/engine';
import { readFlags, wholeNumber } from './flags.ts';
import { largeConflict, stressConflict } from './stress-model.ts';
import { startThread } from './threads.ts';

const PROGRAM = 'cancellations';
const flags = readFlags(PROGRAM, {
  values: { cancellations: '100', options: '22', parties: '5', threads: '2' },
  given: ['json'],
});
const cancellations = wholeNumber(PROGRAM, 'cancellations', flags.cancellations, 1, 10_000);
const options = wholeNumber(PROGRAM, 'options', flags.options, 4, 30);
const parties = wholeNumber(PROGRAM, 'parties', flags.parties, 2, options);
const threads = wholeNumber(PROGRAM, 'threads', flags.threads, 0, 64);
const conflict = largeConflict(stressConflict(options, parties));

let x = 1;
const late: number[] = [];
const megabytes: number[] = [];
for (let run = 0; run < cancellations; run++) {
  x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
  const controller = new AbortController();
  const wait = (x / 2 ** 32) * 1500;
  const due = performance.now() + wait;
  // A thread that is busy hears of it later: that counts, too.
  setTimeout(() => controller.abort(), wait);
  await analyzeLarge(conflict, {
    signal: controller.signal,
    ...(threads > 0 ? { startThread, threads } : {}),
  }).catch(() => undefined);
  if (controller.signal.aborted) late.push(performance.now() - due);
  megabytes.push(process.memoryUsage().rss / 2 ** 20);
}
late.sort((a, b) => a - b);
const report = {
  options,
  parties,
  threads,
  cancellations: late.length,
  milliseconds: { median: late[late.length >> 1], most: late.at(-1) },
  megabytes: { after10: megabytes[9], last: megabytes.at(-1), most: Math.max(...megabytes) },
};
console.log(flags.json ? JSON.stringify(report) : report);
