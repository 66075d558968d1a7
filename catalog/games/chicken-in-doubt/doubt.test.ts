import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyzeCaseViews,
  compile,
  explainStrength,
  readCase,
  stateCode,
  levelsAt,
  sweepCase,
} from '@parley/case';
import { conceptBit, type Concept } from '@parley/engine';
import { expect, it } from 'vitest';

// What the page works out by hand.
const { case: source } = readCase(readFileSync(join(import.meta.dirname, 'case.yaml')));
if (!source) throw new Error('the case has faults');
const compiled = compile(source);
const codeOf = (state: number): string => stateCode(levelsAt(compiled, state) ?? [], source.options);
const codesWhere = (flags: Uint8Array, concept: Concept): string[] =>
  [...flags.keys()].filter((state) => (flags[state]! & conceptBit(concept)) !== 0).map(codeOf);

it('is Chicken in one of two completions', () => {
  const concepts = ['nash', 'seq', 'gmr'] as const;
  const { shares } = sweepCase(compiled, { interests: [0, 0], concepts });
  expect([shares.exact, shares.completions]).toEqual([true, 2]);
  const counts = shares.equilibria.map((ofConcept) =>
    Object.fromEntries([...ofConcept].map((count, state) => [codeOf(state), count])),
  );
  expect(counts).toEqual([
    { NN: 0, YN: 2, NY: 1, YY: 0 },
    { NN: 0, YN: 2, NY: 1, YY: 0 },
    { NN: 0, YN: 2, NY: 1, YY: 2 },
  ]);
});

it('holds weakly where both swerve: under GMR only the first is deterred by much', () => {
  const { concepts, states } = explainStrength(compiled, [0, 0]);
  const both = states.find(({ state }) => codeOf(state) === 'YY');
  const under = (concept: (typeof concepts)[number]): unknown => both?.verdicts[concepts.indexOf(concept)];
  expect(under('gmr')).toEqual({ strength: 'weak', weakly: [1], leaving: [] });
  // After the sanction the first could still swerve, and that is not much worse than both swerving.
  expect(under('smr')).toEqual({ strength: 'weak', weakly: [0, 1], leaving: [] });
  expect(under('seq')).toMatchObject({ strength: null });
});

it('is seen by the first driver as a game that only he can lose', () => {
  const { equilibria, stable } = analyzeCaseViews(compiled, [0, 0], { concepts: ['nash', 'seq'] });
  expect(codesWhere(equilibria, 'nash')).toEqual(['YN', 'NY']);
  expect(codesWhere(equilibria, 'seq')).toEqual(['YN', 'NY']);
  expect(codesWhere(stable[0]!, 'seq')).toEqual(['YN', 'NY', 'YY']);
});
