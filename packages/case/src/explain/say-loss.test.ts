import { describe, expect, it } from 'vitest';
import type { Loss, LossCode, LossParams } from '../interop/loss.ts';
import { sayLoss } from './say-loss.ts';
import { ar, bare, en } from './testing/compiled.ts';

/** Of every code its parameters, in every variant that has words of its own. */
const PARAMS: { readonly [Code in LossCode]: readonly LossParams[Code][] } = {
  'read.direction': [
    { option: 'Attack', written: 'up' },
    { option: 'Attack', written: null },
  ],
  'read.mode': [{ manual: true }, { manual: false }],
  'read.coalitions': [{}],
  'read.blocs': [{ parties: ['Blue', 'Red'] }],
  'read.views': [{ party: 'Blue' }],
  'read.unowned': [{ options: ['Attack'] }, { options: ['Attack', 'Retreat', 'Wait'] }],
  'read.statements': [
    { party: 'Blue', count: 1 },
    { party: 'Blue', count: 12 },
  ],
  'read.indifferent': [{ party: 'Blue' }],
  'write.title': [{}],
  'write.interests': [{ party: 'russia', kept: 'state', of: 4 }],
  'write.beliefs': [{}],
  'write.phase': [{ phase: 'fall', of: 2 }],
  'write.proposals': [{ count: 1 }, { count: 9 }],
  'write.blocs': [{}],
  'write.views': [{ parties: ['russia', 'factions'] }],
  'write.unsure': [{ parties: ['russia'] }, { parties: ['russia', 'factions'] }],
  'write.much': [{ parties: ['russia'] }, { parties: ['russia', 'factions'] }],
  'write.says': [{}],
  'write.because': [{}],
  'write.language': [{ kept: 'en' }, { kept: 'ar' }],
  'write.status-quo': [{}],
  'write.levels': [{ options: ['russia.bomb'] }, { options: ['russia.bomb', 'russia.presence'] }],
  'write.frozen': [{ options: ['regime.fight'] }, { options: ['regime.fight', 'russia.bomb'] }],
  'write.expressions': [{ count: 1 }, { count: 11 }],
  'write.ranking': [
    { party: 'russia', from: 'weights' },
    { party: 'russia', from: 'statements' },
  ],
  'write.manual': [{ parties: ['russia', 'factions'] }],
  'write.ordinal': [{}],
  'write.infeasible': [{ count: 3, of: 16 }],
  'write.one-way': [{ options: ['russia.presence'] }, { options: ['a.x', 'a.y', 'a.z'] }],
  'refused.graph': [{}],
  'refused.frozen': [{ options: ['regime.fight'] }, { options: ['a.x', 'a.y'] }],
  'refused.other': [{ party: 'russia' }],
  'refused.size': [
    { what: 'combinations', count: 1_048_576, limit: 100_000 },
    { what: 'moves', count: 1_048_576, limit: 100_000 },
    { what: 'states', count: null, limit: 100_000 },
  ],
};

const losses = Object.entries(PARAMS).flatMap(([code, all]) =>
  (all as readonly object[]).map((params) => ({ code, loss: { code, params } as Loss })),
);

describe('sayLoss', () => {
  it.each(losses)('says $code in both languages', ({ loss }) => {
    for (const voice of [en, ar]) {
      const said = sayLoss(loss, voice);
      expect(said).toMatch(/\.$/u);
      expect(said).not.toMatch(/undefined|null|NaN|\[object/u);
      for (const value of Object.values(loss.params).flat())
        if (
          typeof value === 'string' &&
          loss.code !== 'write.language' &&
          loss.code !== 'write.ranking' &&
          loss.code !== 'refused.size'
        )
          expect(bare(said)).toContain(value);
      expect(said.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')).toMatch(
        voice.language === 'ar' ? /^[^A-Za-z]*$/u : /^[^\u0600-\u06ff]*$/u,
      );
    }
  });

  it('counts and lists what is lost', () => {
    expect(
      sayLoss({ code: 'write.levels', params: { options: ['russia.bomb', 'russia.presence'] } }, en),
    ).toBe(
      'The options russia.bomb and russia.presence, which have levels, became one yes/no option for each level above the lowest.',
    );
    expect(sayLoss({ code: 'write.proposals', params: { count: 2 } }, ar)).toBe('مقترحان لا يُكتبان.');
  });
});
