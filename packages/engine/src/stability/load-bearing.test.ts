import { describe, expect, it } from 'vitest';
import { optionModel } from '../model/option-model.ts';
import { rankByTiers } from '../preference/ranking.ts';
import { fuzzLoadBearing } from '../testing/fuzz-load-bearing.ts';
import { gameOf } from './game.ts';
import { loadBearing } from './load-bearing.ts';

it('finds exactly the answers that turn a verdict, and irreducible answers that fix it, in 2,000 random verdicts', () => {
  expect(fuzzLoadBearing(2000, 20_241_208)).toEqual({ runs: 2000, seed: 20_241_208, failure: null });
}, 120_000);

describe("cooperation in the Prisoner's Dilemma", () => {
  // Bit set: cooperates.
  const model = optionModel({
    parties: 2,
    options: [0, 1].map((owner) => ({ owner, direction: 'both' as const })),
    statusQuo: 0,
  });
  const ranks = [rankByTiers(4, [[2], [3], [0], [1]]), rankByTiers(4, [[1], [3], [0], [2]])];
  const game = gameOf(model, ranks);
  const no = (party: number) => ({ party, state: 0, than: 3, better: false });
  const yes = (party: number, state: number, than: number) => ({ party, state, than, better: true });

  it('rests on both finding mutual defection no better, and on each striking back', () => {
    const found = loadBearing('seq', game, null, 3);
    expect(found).toMatchObject({ concept: 'seq', party: null, state: 3, stable: true });
    const answers = [no(0), no(1), yes(0, 0, 1), yes(1, 0, 2)];
    expect(new Set(found.support)).toEqual(new Set(answers));
    expect(new Set(found.critical)).toEqual(new Set(answers));
  });

  it('breaks under Nash by either temptation, so that no single answer could mend it', () => {
    const { stable, support, critical } = loadBearing('nash', game, null, 3);
    expect([stable, support, critical]).toEqual([false, [yes(0, 2, 3)], []]);
    expect(loadBearing('nash', game, 1, 3).critical).toEqual([yes(1, 1, 3)]);
  });

  it('needs no answer where a party has no move', () => {
    const frozen = optionModel({
      parties: 2,
      options: [
        { owner: 0, direction: 'frozen' },
        { owner: 1, direction: 'both' },
      ],
      statusQuo: 0,
    });
    expect(loadBearing('seq', gameOf(frozen, ranks), 0, 3)).toEqual({
      concept: 'seq',
      party: 0,
      state: 3,
      stable: true,
      critical: [],
      support: [],
    });
  });
});
