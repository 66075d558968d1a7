/** How long does it take to judge every state of a conflict with many options, and how much memory? */
import { analyzeLarge, estimate, gatherKernel, keepThreads, type LargeAnalysis } from '@parley/engine';
import { fastest, median, peakMegabytes, timedAsync, type Time } from './fastest.ts';
import { chosen, readFlags, wholeNumber } from './flags.ts';
import { GATHER_OF_GOALS, gatherLarge } from './gather-large.ts';
import { largeConflict, stressConflict, VARIANTS } from './stress-model.ts';
import { startThread } from './threads.ts';

const PROGRAM = 'large-conflict';

const flags = readFlags(PROGRAM, {
  values: { options: '20', parties: '5', variant: 'feasible', threads: '2', runs: '5' },
  given: ['json', 'check'],
});
const options = wholeNumber(PROGRAM, 'options', flags.options, 4, 30);
const parties = wholeNumber(PROGRAM, 'parties', flags.parties, 2, options);
const threads = wholeNumber(PROGRAM, 'threads', flags.threads, 0, 64);
const runs = wholeNumber(PROGRAM, 'runs', flags.runs, 1, 1000);
const variant = chosen(PROGRAM, 'variant', flags.variant, VARIANTS);
const conflict = largeConflict(stressConflict(options, parties, variant));

const kept = keepThreads(startThread);

/** The verdicts, and every number that tells whether they are the same. */
async function run(count: number): Promise<LargeAnalysis> {
  return analyzeLarge(conflict, count === 0 ? {} : { startThread: kept.start, threads: count });
}

async function gatherSmall(): Promise<number> {
  const kernel = gatherKernel();
  const times: Time[] = [];
  for (let repeat = 0; repeat < 40; repeat++) times.push((await timedAsync(() => kernel.run()))[1]);
  return (fastest(times).cpu / kernel.reads) * 1e6;
}

const [large, small] = [gatherLarge(), await gatherSmall()];
const before = peakMegabytes();
const expected = estimate(conflict, { threads, gather: small });
const done: [LargeAnalysis, Time][] = [];
done.push(await timedAsync(() => run(threads)));
// What was said is for one analysis; those that follow in one process leave memory that is collected later.
const after = peakMegabytes();
while (done.length < runs) done.push(await timedAsync(() => run(threads)));
const [result] = done[0]!;
const times = done.map(([, time]) => time);
const hash = (value: number): string => value.toString(16);
const report = {
  options,
  parties,
  variant,
  threads,
  concepts: result.concepts,
  feasible: result.feasible,
  equilibrium: result.equilibrium,
  hashes: { stable: result.hashes.stable.map(hash), equilibria: hash(result.hashes.equilibria) },
  runs,
  milliseconds: { first: times[0]!, median: median(times), fastest: fastest(times) },
  codesPerSecond: Math.round((2 ** options / fastest(times).wall) * 1000),
  megabytes: { before: Math.round(before), after: Math.round(after) },
  expected: { seconds: expected.seconds, megabytes: Math.round(expected.bytes / 1e6) },
  gather: { small, large, scale: large / GATHER_OF_GOALS },
};

if (flags.json) console.log(JSON.stringify(report));
else {
  const { milliseconds, megabytes, gather } = report;
  const line = (name: string, { cpu, wall }: Time): string =>
    `${name.padEnd(40)}${cpu.toFixed(0).padStart(10)}${wall.toFixed(0).padStart(10)}`;
  console.log(
    [
      `${options} options, ${parties} parties, ${variant}: ${report.feasible} feasible states; ${report.concepts.join(', ')} for every party; ${threads === 0 ? 'no threads beside' : `${threads} thread${threads === 1 ? '' : 's'}`}`,
      `${'milliseconds, from the statements'.padEnd(40)}${'CPU'.padStart(10)}${'clock'.padStart(10)}`,
      line('first run', milliseconds.first),
      line(`median of ${runs}`, milliseconds.median),
      line(`fastest of ${runs}`, milliseconds.fastest),
      `said beforehand: ${(expected.seconds * 1000).toFixed(0)} ms on the clock, ${report.expected.megabytes} MB more; used by the first run: ${megabytes.after - megabytes.before} MB more, ${megabytes.after} MB in all`,
      `${report.codesPerSecond} codes a second`,
      `a random read takes ${gather.large.toFixed(1)} ns (${gather.small.toFixed(1)} within 4 MB): goals set at ${GATHER_OF_GOALS} ns are to be multiplied by ${gather.scale.toFixed(2)}`,
      `equilibria: ${report.equilibrium.join(', ')}; hashes: ${report.hashes.stable.join(' ')}, ${report.hashes.equilibria}`,
    ].join('\n'),
  );
}

if (flags.check) {
  const said = ({ feasible, stable, equilibrium, hashes }: LargeAnalysis): string =>
    JSON.stringify({ feasible, stable, equilibrium, hashes });
  const wrong = done.some(([each]) => said(each) !== said(result));
  const alone = said(await run(threads === 0 ? 1 : 0));
  if (wrong || alone !== said(result)) {
    console.error(`${PROGRAM}: another number of threads gives other verdicts: ${alone}`);
    process.exitCode = 1;
  } else console.error('another number of threads gives the same verdicts');
}
await kept.stop();
