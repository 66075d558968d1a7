import { parseArgs } from 'node:util';
import { fuzzLoadBearing } from '../packages/engine/src/testing/fuzz-load-bearing.ts';
import { fuzzProfiles } from '../packages/engine/src/testing/fuzz-profiles.ts';
import { fuzzEngines } from '../packages/engine/src/testing/fuzz.ts';

// Random conflicts, as many as one has patience for: npm run fuzz -- --runs 20000 --seed 7
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('fuzz: --runs and --seed take whole numbers, for example --runs 20000 --seed 7');
  process.exit(2);
}

const comparisons = {
  engines: fuzzEngines,
  profiles: fuzzProfiles,
  'load-bearing comparisons': fuzzLoadBearing,
};
for (const [name, fuzz] of Object.entries(comparisons)) {
  const { runs: done, failure } = fuzz(runs, seed);
  console.log(
    `${name}: ${done} random conflicts, seed ${seed}: ${failure ?? 'no disagreement with the definitions'}`,
  );
  if (failure !== null) process.exitCode = 1;
}
