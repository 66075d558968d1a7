/** How long does a conflict of 16 states take, so that it can be judged anew at every keystroke? */
import { analyze, engineFor, type Concept } from '@parley/engine';
import { fastest, timed } from './fastest.ts';
import { readFlags, wholeNumber } from './flags.ts';
import { modelOf, ranksOf, stressConflict } from './stress-model.ts';

const PROGRAM = 'small-conflict';
const OPTIONS = 4;
const RANKINGS = 2000;
const LEVELS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

const flags = readFlags(PROGRAM, { values: { runs: '20' }, given: ['json', 'small'] });
const runs = wholeNumber(PROGRAM, 'runs', flags.runs, 1, 1000);

/** Microseconds of CPU for one call of `analyze` with rankings that the engine has not seen just before. */
function microseconds(parties: number, concepts?: readonly Concept[]): number {
  const model = modelOf(stressConflict(OPTIONS, parties));
  const engine = engineFor(model);
  const rankings = Array.from({ length: RANKINGS }, (_, seed) =>
    ranksOf(model, stressConflict(OPTIONS, parties, 'feasible', seed)),
  );
  const run = (): void => {
    for (const ranks of rankings) analyze(engine, ranks, concepts);
  };
  run();
  const times = Array.from({ length: runs }, () => timed(run)[1]);
  return (fastest(times).cpu / RANKINGS) * 1000;
}

const report = [2, 3, 4].map((parties) => ({
  states: 2 ** OPTIONS,
  parties,
  microseconds: { all: microseconds(parties), withoutSim: microseconds(parties, LEVELS) },
}));

if (flags.json) console.log(JSON.stringify(report));
else {
  console.log(
    `16 states, one analysis of every concept for every party; fastest of ${runs}, microseconds of CPU`,
  );
  for (const { parties, microseconds: time } of report)
    console.log(
      `${parties} parties: ${time.all.toFixed(1)}; without simultaneous stability ${time.withoutSim.toFixed(1)}`,
    );
}
