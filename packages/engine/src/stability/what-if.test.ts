import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { graphModel } from '../model/graph-model.ts';
import { optionModel } from '../model/option-model.ts';
import { gameOf } from './game.ts';
import { verdictUnder, withAnswers } from './what-if.ts';

const model = optionModel({
  parties: 2,
  options: [0, 1].map((owner) => ({ owner, direction: 'both' as const })),
  statusQuo: 0,
});
const indifferent = gameOf(model, [new Int32Array(4), new Int32Array(4)]);

describe('answers', () => {
  it('change what they are about and nothing else; the last one to a question counts', () => {
    const game = withAnswers(indifferent, [
      { party: 0, state: 1, than: 0, better: false },
      { party: 0, state: 1, than: 0, better: true },
    ]);
    expect(game.better(0, 1, 0)).toBe(true);
    expect([game.better(1, 1, 0), game.better(0, 0, 1), game.better(0, 3, 0)]).toEqual([false, false, false]);
  });

  it('may contradict each other', () => {
    const game = withAnswers(indifferent, [
      { party: 0, state: 1, than: 0, better: true },
      { party: 0, state: 0, than: 1, better: true },
    ]);
    expect([game.better(0, 1, 0), game.better(0, 0, 1)]).toEqual([true, true]);
  });
});

describe('a verdict under answers', () => {
  it('says whether an unsure answer matters', () => {
    const tempted = { party: 0, state: 1, than: 0, better: 'unsure' } as const;
    expect(verdictUnder('nash', indifferent, 0, 0, [tempted])).toBe('depends');
    expect(verdictUnder('nash', indifferent, null, 0, [tempted])).toBe('depends');
    expect(verdictUnder('nash', indifferent, 1, 0, [tempted])).toBe('stable');
    const surely = { party: 1, state: 2, than: 0, better: true } as const;
    expect(verdictUnder('nash', indifferent, null, 0, [tempted, surely])).toBe('unstable');
  });

  it('does not depend on an answer of which both ways break the state, for one party or for another', () => {
    // The first is tempted to move; only the second's moving too would punish that, and to the second it would be a gain.
    const answers = [
      { party: 0, state: 1, than: 0, better: true },
      { party: 1, state: 3, than: 0, better: true },
      { party: 1, state: 2, than: 0, better: 'unsure' },
    ] as const;
    expect(verdictUnder('sim', indifferent, 0, 0, answers)).toBe('depends');
    expect(verdictUnder('sim', indifferent, 1, 0, answers)).toBe('depends');
    expect(verdictUnder('sim', indifferent, null, 0, answers)).toBe('unstable');
  });

  it('refuses to combine very many unsure answers, and only where they must be combined', () => {
    const star = graphModel({
      states: 15,
      arcs: [
        Array.from({ length: 14 }, (_, to) => [0, to + 1] as const),
        Array.from({ length: 14 }, (_, from) => [from + 1, 0] as const),
      ],
      statusQuo: 0,
    });
    const game = gameOf(star, [new Int32Array(15), new Int32Array(15)]);
    const unsure = Array.from({ length: 14 }, (_, to) => ({
      party: 0,
      state: to + 1,
      than: 0,
      better: 'unsure' as const,
    }));
    expect(verdictUnder('nash', game, 0, 0, unsure)).toBe('depends');
    expect(() => verdictUnder('nash', game, null, 0, unsure)).toThrow(
      new EngineError('too-many-unsure', { unsure: 14, limit: 12 }),
    );
    expect(verdictUnder('nash', game, null, 0, unsure.slice(0, 12))).toBe('depends');
    expect(verdictUnder('gmr', game, null, 0, unsure)).toBe('stable');
  });
});
