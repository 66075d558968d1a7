import { movesFrom } from '@parley/engine';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Compiled } from '../file/compile.ts';
import { compiledCase, firstInterests, ranksOf } from '../testing/compiled-case.ts';
import { caseTexts } from '../testing/random-case.ts';
import { gmcrToCase } from './gmcr-to-case.ts';
import { toGmcr } from './to-gmcr.ts';

const CATALOG = new URL('../../../../catalog/', import.meta.url);
const cases = existsSync(CATALOG)
  ? readdirSync(CATALOG, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('case.yaml'))
  : [];

/** What must survive: states by their bits, moves, and the order of states for each party; of states without frozen changes. */
function meaning(
  compiled: Compiled,
  choice: readonly number[],
  fixed: { mask: number; value: number },
): object {
  const { model } = compiled;
  if (model.form === 'graph') throw new Error('not by options');
  const kept = [...model.codes.keys()].filter(
    (state) => ((model.codes[state] ?? 0) & fixed.mask) === fixed.value,
  );
  const codes = kept.map((state) => model.codes[state] ?? 0);
  return {
    codes,
    moves: Array.from({ length: model.parties }, (_, party) =>
      kept.map((state) => movesFrom(model, party, state).map((to) => model.codes[to])),
    ),
    orders: ranksOf(compiled, choice).map((ranks) => {
      const distinct = [...new Set(kept.map((state) => ranks[state] ?? 0))].sort((a, b) => a - b);
      return kept.map((state) => distinct.indexOf(ranks[state] ?? 0));
    }),
  };
}

function expectRoundTrip(compiled: Compiled, choice = firstInterests(compiled)): void {
  const { text } = toGmcr(compiled, choice);
  const back = gmcrToCase(text ?? '');
  expect(back.faults).toEqual([]);
  const again = compiledCase(back.text ?? '');
  const { model } = compiled;
  const mask = model.form === 'options' ? model.frozen : 0;
  const value = model.form === 'options' ? (model.codes[model.statusQuo ?? 0] ?? 0) & mask : 0;
  const nothing = { mask: 0, value: 0 };
  const fixed = mask === 0 ? nothing : { mask, value };
  expect(meaning(again, firstInterests(again), nothing)).toEqual(meaning(compiled, choice, fixed));
}

describe('written for GMCR+ and read again', () => {
  it('a random case has the same states, moves and preferences', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(caseTexts(), (text) => {
        expectRoundTrip(compiledCase(text, text.includes('\nphases:') ? 1 : 0));
      }),
      { numRuns: 25 },
    );
  });

  it.each(cases)('%s has, with each profile', (path) => {
    const compiled = compiledCase(readFileSync(new URL(path, CATALOG), 'utf8'));
    const { case: read, model } = compiled;
    if (model.form === 'graph') {
      expect(toGmcr(compiled, firstInterests(compiled)).text).toBeNull();
      return;
    }
    const most = Math.max(...read.parties.map(({ interests }) => interests.length));
    for (let interest = 0; interest < most; interest += 1) {
      const choice = read.parties.map(({ interests }) => Math.min(interest, interests.length - 1));
      if (choice.some((chosen, party) => read.parties[party]?.interests[chosen]?.id === 'other')) continue;
      expectRoundTrip(compiled, choice);
    }
  });
});
