/** How long does it take to find, for every equilibrium of a large conflict, the smallest blocs that would leave it together? */
import {
  analyze,
  blocsOf,
  COALITION_CONCEPTS,
  COALITION_DEFINITIONS,
  engineFor,
  smallestBlocs,
  statesWith,
  type CoalitionConceptName,
  type Sanctioners,
} from '@parley/engine';
import { fastest, peakMegabytes, timed } from './fastest.ts';
import { chosen, readFlags, wholeNumber } from './flags.ts';
import { modelOf, ranksOf, stressConflict, VARIANTS } from './stress-model.ts';

const PROGRAM = 'coalitions';
const MOST_OPTIONS = 20;

const flags = readFlags(PROGRAM, {
  values: { options: '16', parties: '5', variant: 'feasible', runs: '3' },
  given: ['json', 'coalitions'],
});
const options = wholeNumber(PROGRAM, 'options', flags.options, 4, MOST_OPTIONS);
const parties = wholeNumber(PROGRAM, 'parties', flags.parties, 2, options);
const runs = wholeNumber(PROGRAM, 'runs', flags.runs, 1, 1000);
const variant = chosen(PROGRAM, 'variant', flags.variant, VARIANTS);

const conflict = stressConflict(options, parties, variant);
const model = modelOf(conflict);
const ranks = ranksOf(model, conflict);
const ordinary = COALITION_CONCEPTS.map((concept) => COALITION_DEFINITIONS[concept].of);
const { equilibria } = analyze(engineFor(model), ranks, ordinary);
const blocs = blocsOf(Array.from({ length: parties }, (_, party) => party)).filter((bloc) => bloc.length > 1);

function search(concept: CoalitionConceptName, sanctioners: Sanctioners) {
  const states = statesWith(equilibria, COALITION_DEFINITIONS[concept].of);
  const done = Array.from({ length: runs }, () =>
    timed(() => smallestBlocs({ model, ranks, concept, sanctioners, states, blocs })),
  );
  const found = done[0]![0];
  const left = found.filter((state) => state.blocs.length > 0).length;
  return {
    concept,
    sanctioners,
    equilibria: states.length,
    left,
    milliseconds: fastest(done.map(([, time]) => time)),
  };
}

const searches = [
  ...COALITION_CONCEPTS.map((concept) => search(concept, 'parties')),
  search('cseq', 'blocs'),
];
const report = {
  ...{ options, parties, variant, states: model.states, blocs: blocs.length, runs },
  ...{ searches, peakMegabytes: Math.round(peakMegabytes()) },
};

if (flags.json) console.log(JSON.stringify(report));
else {
  console.log(
    `${options} options, ${parties} parties, ${variant}: ${model.states} feasible states; the smallest of ${blocs.length} blocs that leave each equilibrium`,
  );
  console.log(
    `${`fastest of ${runs}, in milliseconds`.padEnd(52)}${'CPU'.padStart(10)}${'clock'.padStart(10)}`,
  );
  for (const { concept, sanctioners, equilibria: count, left, milliseconds } of searches) {
    const who = concept === 'cseq' ? `, answered by ${sanctioners}` : '';
    const name = `${concept}${who}: ${left} of ${count} left`;
    const { cpu, wall } = milliseconds;
    console.log(`${name.padEnd(52)}${cpu.toFixed(0).padStart(10)}${wall.toFixed(0).padStart(10)}`);
  }
  console.log(`at most ${report.peakMegabytes} MB in use`);
}
