/** How long does it take to judge every state of a conflict whose states and rankings are listed, and how much memory? */
import { analyze, engineFor, MAX_LISTED_OPTIONS, type Concept } from '@parley/engine';
import { fastest, peakMegabytes, sum, timed, type Time } from './fastest.ts';
import { chosen, readFlags, wholeNumber } from './flags.ts';
import { modelOf, ranksOf, stressConflict, VARIANTS } from './stress-model.ts';

const PROGRAM = 'listed-conflict';
const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
const WARM_UP = { runs: 2, milliseconds: 1000 };
const before = peakMegabytes();

const flags = readFlags(PROGRAM, {
  values: { options: '16', parties: '5', variant: 'feasible', runs: '5' },
  given: ['json', 'listed'],
});
const options = wholeNumber(PROGRAM, 'options', flags.options, 4, MAX_LISTED_OPTIONS);
const parties = wholeNumber(PROGRAM, 'parties', flags.parties, 2, options);
const runs = wholeNumber(PROGRAM, 'runs', flags.runs, 1, 1000);
const variant = chosen(PROGRAM, 'variant', flags.variant, VARIANTS);
const conflict = stressConflict(options, parties, variant);

/** One run from the statements to the verdicts, part by part. */
function run(): { feasible: number; parts: [states: Time, rankings: Time, verdicts: Time] } {
  const [model, states] = timed(() => modelOf(conflict));
  const [ranks, rankings] = timed(() => ranksOf(model, conflict));
  const [{ states: feasible }, verdicts] = timed(() => analyze(engineFor(model), ranks, CONCEPTS));
  return { feasible, parts: [states, rankings, verdicts] };
}

const start = performance.now();
for (let warm = 0; warm < WARM_UP.runs || performance.now() - start < WARM_UP.milliseconds; warm++) run();
const done = Array.from({ length: runs }, run);
const part = (index: 0 | 1 | 2): Time => fastest(done.map(({ parts }) => parts[index]));
const verdicts = part(2);
const states = done[0]!.feasible;
const report = {
  options,
  parties,
  variant,
  states,
  concepts: CONCEPTS,
  runs,
  milliseconds: {
    states: part(0),
    rankings: part(1),
    verdicts,
    all: fastest(done.map(({ parts }) => sum(parts))),
  },
  statesPerSecond: Math.round((states / verdicts.cpu) * 1000),
  peakMegabytes: { before: Math.round(before), after: Math.round(peakMegabytes()) },
};

if (flags.json) console.log(JSON.stringify(report));
else {
  const { milliseconds, peakMegabytes: peak } = report;
  const line = (name: string, { cpu, wall }: Time): string =>
    `${name.padEnd(40)}${cpu.toFixed(1).padStart(10)}${wall.toFixed(1).padStart(10)}`;
  console.log(
    [
      `${options} options, ${parties} parties, ${variant}: ${states} feasible states; ${CONCEPTS.join(', ')} for every party`,
      `${`fastest of ${runs}, in milliseconds`.padEnd(40)}${'CPU'.padStart(10)}${'clock'.padStart(10)}`,
      line('feasible states from the rules', milliseconds.states),
      line('rankings from 30 statements a party', milliseconds.rankings),
      line('verdicts from the rankings', milliseconds.verdicts),
      line('all', milliseconds.all),
      `${report.statesPerSecond} states a second of CPU, from the rankings; at most ${peak.after} MB in use, ${peak.before} of them before`,
    ].join('\n'),
  );
}
