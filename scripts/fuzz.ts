import { parseArgs } from 'node:util';
import { fuzzCoalitions } from '../packages/engine/src/testing/fuzz-coalitions.ts';
import { fuzzEvolution } from '../packages/engine/src/testing/fuzz-evolution.ts';
import { fuzzForesight } from '../packages/engine/src/testing/fuzz-foresight.ts';
import { fuzzExtensions } from '../packages/engine/src/testing/fuzz-extensions.ts';
import { fuzzEdits } from '../packages/engine/src/testing/fuzz-edits.ts';
import { fuzzInverse } from '../packages/engine/src/testing/fuzz-inverse.ts';
import { fuzzLarge } from '../packages/engine/src/testing/fuzz-large.ts';
import { fuzzLoadBearing } from '../packages/engine/src/testing/fuzz-load-bearing.ts';
import { fuzzProfiles } from '../packages/engine/src/testing/fuzz-profiles.ts';
import { fuzzStrength } from '../packages/engine/src/testing/fuzz-strength.ts';
import { fuzzShares } from '../packages/engine/src/testing/fuzz-shares.ts';
import { fuzzViews } from '../packages/engine/src/testing/fuzz-views.ts';
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
  'large conflicts': fuzzLarge,
  profiles: fuzzProfiles,
  'load-bearing comparisons': fuzzLoadBearing,
  evolution: fuzzEvolution,
  foresight: fuzzForesight,
  'strong stability': fuzzStrength,
  coalitions: fuzzCoalitions,
  views: fuzzViews,
  'inverse questions': fuzzInverse,
  'edits of statements': fuzzEdits,
  'extensions to unknown preferences': fuzzExtensions,
  'shares of completions': fuzzShares,
};
for (const [name, fuzz] of Object.entries(comparisons)) {
  const { runs: done, failure } = await fuzz(runs, seed);
  console.log(
    `${name}: ${done} random conflicts, seed ${seed}: ${failure ?? 'no disagreement with the definitions'}`,
  );
  if (failure !== null) process.exitCode = 1;
}
