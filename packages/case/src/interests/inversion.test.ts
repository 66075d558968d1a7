import { shareOf, type Concept, type KnownComparison } from '@parley/engine';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledCase, firstInterests } from '../testing/compiled-case.ts';
import { printExpression } from '../file/expression-printer.ts';
import { invertCase } from './inversion.ts';
import { vocabularyOf } from './vocabulary.ts';

const euphrates = compiledCase(
  readFileSync(new URL('../../../../catalog/water/euphrates-1975/case.yaml', import.meta.url), 'utf8'),
);
const [SYRIA, IRAQ] = [0, 1];
const inverted = (concept: Concept, state: number, known: readonly (readonly [number, number])[] = []) =>
  invertCase(euphrates, {
    concept,
    state: state - 1,
    interests: firstInterests(euphrates),
    party: null,
    known: known.map(([a, b]) => ({
      party: SYRIA,
      comparison: { state: a - 1, than: b - 1, relation: 'better' } satisfies KnownComparison,
    })),
  });

describe('state 2 of the Euphrates conflict of 1975', () => {
  it.each([
    ['nash', 240n],
    ['seq', 384n],
    ['gmr', 384n],
    ['smr', 300n],
  ] as const)(
    'is stable for Syria, and so an equilibrium, under %s in so many of its 720 strict rankings',
    (concept, stable) => {
      const { parties, leaving } = inverted(concept, 2);
      const { orders } = parties[SYRIA]!.inversion;
      expect(orders).toMatchObject({ exact: true });
      if (orders.exact) expect((orders.stable * 720n) / orders.of).toBe(stable);
      expect(parties[IRAQ]!.inversion.stable).toBe(true);
      expect(leaving).toEqual([SYRIA]);
    },
  );

  it('is one swap of Syria’s ranking away from being an equilibrium under GMR, three under Nash', () => {
    const of = (concept: Concept) => {
      const { ranking, aim, blockedBy, edits } = inverted(concept, 2).parties[SYRIA]!;
      return [ranking.size, ranking.bound, aim, blockedBy, edits];
    };
    expect(of('gmr')).toEqual([1, 1, 'equilibrium', [], null]);
    expect(of('seq')).toEqual([1, 1, 'equilibrium', [], null]);
    expect(of('nash')).toEqual([3, 3, 'equilibrium', [], null]);
  });

  it('is beyond what Iraq could change, whose part is done', () => {
    const { blockedBy, aim, ranking } = inverted('seq', 2).parties[IRAQ]!;
    expect([blockedBy, aim, ranking.size]).toEqual([[SYRIA], 'stable', 0]);
  });

  it('has for both parties together the product of what each allows, where neither looks at the other', () => {
    expect(inverted('nash', 2).together).toBeCloseTo((240 / 720) * (1 / 2), 12);
    expect(inverted('seq', 2).together).toBeNull();
  });

  it('may be settled by what is known', () => {
    const known = (...of: readonly (readonly [number, number])[]) =>
      inverted('nash', 2, of).parties[SYRIA]!.inversion.known;
    expect(known([2, 1], [1, 3])).toMatchObject({ necessary: true });
    expect(known([1, 2])).toMatchObject({ possible: false });
    const open = known([2, 1])!;
    expect(open).toMatchObject({ necessary: false, possible: true });
    expect(shareOf(open.orders!)).toBeCloseTo(2 / 3, 12);
  });
});

describe('a party that gives its wishes as a list', () => {
  const dam = compiledCase(`
parley: 1
title: A dam
parties:
  upper: {options: {build: {}, height: {levels: [low, middle, high]}}}
  lower: {options: {protest: {}}}
interests:
  upper:
    power: {prefers: [upper.height = high, not lower.protest, upper.build]}
    peace: {prefers: [not lower.protest, not upper.build, upper.build iff lower.protest]}
  lower: {river: {prefers: [lower.protest if upper.height = high, not lower.protest]}}
`);
  const print = (expression: Parameters<typeof printExpression>[0]): string =>
    printExpression(expression, dam.case.options);

  it('may be given every option at every level, denied or not, and what its other interests say, once', () => {
    expect(vocabularyOf(dam, 0, 0).map(print)).toEqual([
      'not upper.build',
      'upper.height = low',
      'not upper.height = low',
      'upper.height = middle',
      'not upper.height = middle',
      'not upper.height = high',
      'lower.protest',
      'upper.build iff lower.protest',
    ]);
  });

  it('is told the fewest edits that do it', () => {
    const state = 3; // Built, at the middle height; nobody protests.
    const { parties } = invertCase(dam, { concept: 'nash', state, interests: [0, 0], party: 0 });
    const { edits } = parties[0]!;
    expect(edits).toMatchObject({ size: 1, bound: 1, stop: 'done' });
    const edited = [edits!.change!, ...edits!.alternatives].map((change) => change.edits);
    expect(edited).toMatchObject([
      [{ kind: 'drop', statement: { from: 'own', index: 0 }, place: 0 }],
      [{ kind: 'negate', statement: { from: 'own', index: 0, denied: true }, place: 0 }],
      [{ kind: 'add', statement: { from: 'vocabulary', index: 3 }, place: 0 }],
    ]);
    const hasty = invertCase(dam, { concept: 'nash', state, interests: [0, 0], party: 0 }, { mostSteps: 1 });
    expect(hasty.parties[0]!.edits).toMatchObject({ size: null, bound: 1, stop: 'steps' });
  });
});
