import { analyze, engineFor, statesWith, type Concept } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { codeAt } from '../file/compile.ts';
import { compiledCase, firstInterests, ranksOf } from './compiled-case.ts';
import { caseFileOf, type PublishedCase } from './published-case.ts';
import { sharedData, sharedDataIsHere, sharedFiles } from './shared-data.ts';

const CONCEPTS: Readonly<Record<string, Concept>> = {
  Nash: 'nash',
  GMR: 'gmr',
  SMR: 'smr',
  SEQ: 'seq',
  SSEQ: 'sseq',
  SIM: 'sim',
};

// Parties that act together, and a file without results.
const LEFT_OUT = ['elmira-coalition.json', 'benchmark-gatt-trade.json'];
const files = sharedFiles('cases/').filter((file) => !LEFT_OUT.includes(file));

describe.skipIf(!sharedDataIsHere)('published conflicts', () => {
  it('are nine', () => {
    expect(files).toHaveLength(9);
  });

  it.each(files)('%s: every derived equilibrium', (file) => {
    const published = sharedData(`cases/${file}`) as PublishedCase;
    const compiled = compiledCase(caseFileOf(published));
    const { derived, arcs, states } = published;
    if (!arcs) expect(Array.from(states.keys(), (state) => codeAt(compiled, state))).toEqual(states);
    const { equilibria } = analyze(engineFor(compiled.model), ranksOf(compiled, firstInterests(compiled)));
    for (const [name, numbers] of Object.entries(derived)) {
      const concept = CONCEPTS[name];
      if (!concept) throw new Error(`no concept ${name}`);
      const found = statesWith(equilibria, concept).map((state) => state + 1);
      expect(found, name).toEqual(numbers);
    }
  });
});

it('a small published conflict becomes a case with its states and equilibria', () => {
  const compiled = compiledCase(
    caseFileOf({
      id: 'dilemma',
      dms: [
        { name: 'A', options: ['Cooperate A'] },
        { name: 'B', options: ['Cooperate B'] },
      ],
      states: ['NN', 'YN', 'NY', 'YY'],
      ranking: [
        [3, 4, 1, 2],
        [2, 4, 1, 3],
      ],
      irreversible: [],
      derived: {},
    }),
  );
  const { equilibria } = analyze(engineFor(compiled.model), ranksOf(compiled, firstInterests(compiled)));
  expect(statesWith(equilibria, 'nash')).toEqual([0]);
  expect(statesWith(equilibria, 'seq')).toEqual([0, 3]);
});
