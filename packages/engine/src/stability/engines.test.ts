import { expect, it } from 'vitest';
import { fuzzEngines } from '../testing/fuzz.ts';

it('every engine gives the verdicts and sanctions of the definitions, on 1,000 random conflicts', () => {
  expect(fuzzEngines(1000, 20_241_208)).toEqual({ runs: 1000, seed: 20_241_208, failure: null });
}, 60_000);
