import { describe, expect, it } from 'vitest';
import { isolated } from './isolate.ts';
import { sayConcept } from './say-concept.ts';
import { Telling, sentence } from './telling.ts';
import { ar, bare, en } from './testing/compiled.ts';

describe('isolated', () => {
  it.each([
    ['Russia', 'en', en, 'Russia'],
    ['روسيا', 'ar', en, '\u2068روسيا\u2069'],
    ['روسيا', 'en', en, '\u2068روسيا\u2069'],
    ['russia.bomb', null, en, 'russia.bomb'],
    ['روسيا.قصف', null, en, '\u2068روسيا.قصف\u2069'],
    ['روسيا', 'ar', ar, 'روسيا'],
    ['معاهدة 1909', 'ar', ar, 'معاهدة 1909'],
    ['شركة Uniroyal', 'ar', ar, '\u2068شركة Uniroyal\u2069'],
    ['Russia', 'en', ar, '\u2068Russia\u2069'],
    ['2024-12-08', null, ar, '\u20682024-12-08\u2069'],
    ['1/4', null, ar, '\u20681/4\u2069'],
  ] as const)('%s (%s)', (text, language, voice, expected) => {
    expect(isolated(text, language, voice)).toBe(expected);
  });
});

describe('Telling', () => {
  it('shows a text in the other language where the asked one is missing, and counts it', () => {
    const telling = new Telling(ar);
    expect(telling.text({ en: 'Russia', ar: 'روسيا' })).toBe('روسيا');
    expect(telling.missing).toBe(0);
    expect(telling.text({ en: 'The regime' })).toBe('\u2068The regime\u2069');
    expect(telling.name({ en: 'The regime' })).toBe('\u2068The regime\u2069');
    expect(telling.missing).toBe(2);
  });

  it('puts an English name inside a sentence, and begins a sentence with a capital, but never changes what is quoted', () => {
    const telling = new Telling(en);
    expect(telling.name({ en: 'The regime' })).toBe('the regime');
    expect(telling.name({ en: 'Theatre' })).toBe('Theatre');
    expect(sentence('the regime fights')).toBe('The regime fights');
    expect(sentence('“russia.bomb” is unknown')).toBe('“russia.bomb” is unknown');
  });
});

describe('sayConcept', () => {
  it('names a concept, and says how far it looks and where it is defined', () => {
    expect(sayConcept('smr', en)).toEqual({
      short: 'SMR',
      name: 'symmetric metarationality (SMR)',
      foresight:
        'SMR looks three moves ahead: as in GMR any moves of the others can deter, but only where a further move of its own does not save the party (Howard 1971).',
    });
    expect(bare(sayConcept('sim', ar).foresight)).toContain('(Fraser & Hipel 1979)');
  });
});
