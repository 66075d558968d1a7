import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import type { Formula } from '../model/formula.ts';
import { optionModel } from '../model/option-model.ts';
import { rankByTiers } from '../preference/ranking.ts';
import { rankByStatements } from '../preference/statements.ts';
import { gameOf } from '../stability/game.ts';
import { fuzzEdits } from '../testing/fuzz-edits.ts';
import { changedPairs } from './changed-pairs.ts';
import { smallestEdit } from './smallest-edit.ts';
import { smallestReordering } from './smallest-reordering.ts';
import { wanted } from './steady.ts';

it('finds the fewest edits that trying all lists finds, in 500 random lists of statements', () => {
  expect(fuzzEdits(500, 20_241_128)).toEqual({ runs: 500, seed: 20_241_128, failure: null });
}, 120_000);

it('counts a pair of states once, whether its order turns round or a tie is made or broken', () => {
  const ranks = (...of: number[]): Int32Array => Int32Array.from(of);
  expect(changedPairs(ranks(3, 2, 1, 0), ranks(0, 1, 2, 3))).toBe(6);
  expect(changedPairs(ranks(3, 2, 1, 0), ranks(3, 1, 2, 0))).toBe(1);
  expect(changedPairs(ranks(1, 1, 0), ranks(2, 1, 0))).toBe(1);
  expect(changedPairs(ranks(2, 1, 0), ranks(5, 5, 5))).toBe(3);
});

// Bit set: the party cooperates. Every preference of the dilemma: to be the only one to defect, then the other's cooperation.
const model = optionModel({
  parties: 2,
  options: [0, 1].map((owner) => ({ owner, direction: 'both' as const })),
  statusQuo: 0,
});
const both = 3;
const ranks = [rankByTiers(4, [[2], [3], [0], [1]]), rankByTiers(4, [[1], [3], [0], [2]])];
const game = gameOf(model, ranks);

describe('the nearest ranking', () => {
  it('is one swap away from cooperation that Nash would accept, if the other party lets it', () => {
    expect(smallestReordering(wanted('nash', game, 0, both, false), ranks[0]!)).toEqual({
      change: rankByTiers(4, [[3], [2], [0], [1]]),
      size: 1,
      bound: 1,
      blockedBy: [],
      stop: 'done',
      steps: 2,
    });
    expect(smallestReordering(wanted('nash', game, 0, both, true), ranks[0]!)).toEqual({
      change: null,
      size: null,
      bound: null,
      blockedBy: [1],
      stop: 'done',
      steps: 0,
    });
  });

  it('is the party’s own where nothing has to change', () => {
    const found = smallestReordering(wanted('seq', game, 0, both, true), ranks[0]!);
    expect(found).toMatchObject({ change: ranks[0], size: 0, bound: 0 });
  });

  it('may have to make the party a threat to the other', () => {
    // The first would never answer defection: it likes to cooperate. Then the second is not held by SEQ.
    const mild = rankByTiers(4, [[3], [2], [1], [0]]);
    const soft = gameOf(model, [mild, ranks[1]!]);
    const found = smallestReordering(wanted('seq', soft, 0, both, true), mild);
    expect(found).toMatchObject({ change: rankByTiers(4, [[3], [2], [0], [1]]), size: 1, bound: 1 });
  });

  it('is not claimed before it is proven, and what was shown is said', () => {
    const mild = rankByTiers(4, [[3], [2], [1], [0]]);
    const want = wanted('seq', gameOf(model, [mild, ranks[1]!]), 0, both, true);
    expect(smallestReordering(want, mild, { mostSteps: 1 })).toMatchObject({
      change: null,
      size: null,
      bound: 1,
      steps: 1,
    });
  });

  it('tells how far the search is, and stops when asked to', () => {
    const mild = rankByTiers(4, [[3], [2], [1], [0]]);
    const want = wanted('seq', gameOf(model, [mild, ranks[1]!]), 0, both, true);
    const heard: number[][] = [];
    smallestReordering(want, mild, { onProgress: (done, of) => heard.push([done, of]) });
    expect(heard).toEqual([[0, 20_000]]);
    const controller = new AbortController();
    expect(() =>
      smallestReordering(want, mild, { signal: controller.signal, onProgress: () => controller.abort() }),
    ).toThrow(new EngineError('aborted'));
  });
});

describe('the fewest edits of statements', () => {
  const cooperates = (party: number): Formula => [{ mask: 1 << party, value: 1 << party }];
  const defects = (party: number): Formula => [{ mask: 1 << party, value: 0 }];
  const selfish = [cooperates(1), defects(0)];
  const own = rankByStatements(model, selfish);
  const statements = gameOf(model, [own, ranks[1]!]);

  it('drop, turn or overrule what tempts the party', () => {
    const found = smallestEdit(wanted('nash', statements, 0, both, false), model, selfish, []);
    expect(found).toEqual({
      change: {
        edits: [{ kind: 'drop', statement: { from: 'own', index: 1, denied: false }, place: 1 }],
        statements: [{ from: 'own', index: 0, denied: false }],
      },
      size: 1,
      bound: 1,
      blockedBy: [],
      stop: 'done',
      steps: 6,
      alternatives: [
        {
          edits: [{ kind: 'negate', statement: { from: 'own', index: 1, denied: true }, place: 1 }],
          statements: [
            { from: 'own', index: 0, denied: false },
            { from: 'own', index: 1, denied: true },
          ],
        },
      ],
    });
  });

  it('are none where no edit can do it, or the words for it are missing', () => {
    expect(smallestEdit(wanted('nash', statements, 0, both, true), model, selfish, [])).toMatchObject({
      change: null,
      bound: null,
      blockedBy: [1],
    });
    const soft = gameOf(model, [rankByStatements(model, []), ranks[1]!]);
    const want = wanted('seq', soft, 0, both, true);
    expect(smallestEdit(want, model, [], [])).toMatchObject({ change: null, size: null, bound: 4, steps: 1 });
    expect(smallestEdit(want, model, [], [defects(0)], { mostEdits: 1 })).toMatchObject({
      size: null,
      bound: 2,
    });
    const fair: Formula = [
      { mask: 3, value: 3 },
      { mask: 3, value: 0 },
    ];
    expect(smallestEdit(want, model, [], [fair]).change?.edits).toEqual([
      { kind: 'add', statement: { from: 'vocabulary', index: 0, denied: false }, place: 0 },
    ]);
  });

  it('are not claimed before all shorter lists were tried', () => {
    const want = wanted('nash', statements, 0, both, false);
    expect(smallestEdit(want, model, selfish, [], { mostSteps: 2 })).toMatchObject({
      change: null,
      bound: 1,
      steps: 2,
    });
  });
});
