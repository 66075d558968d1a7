import { describe, expect, it } from 'vitest';
import { digits, sayList, sayProbability, sayRange } from './numbers.ts';
import { ar, bare, en } from './testing/compiled.ts';

describe('numbers in sentences', () => {
  it('writes a probability in whole per cent, and what is nearly impossible or certain as such', () => {
    expect(
      [0, 1e-12, 0.004, 0.005, 0.7512, 0.994, 0.995, 1 - 1e-12, 1].map((p) => sayProbability(p, en)),
    ).toEqual(['0%', '0%', 'under 1%', '1%', '75%', '99%', 'over 99%', '100%', '100%']);
    expect(bare(sayProbability(0.004, ar))).toBe('أقل من ١٪');
  });

  it('writes a range, as one number where its ends read alike', () => {
    expect(sayRange({ low: 0.25, high: 0.75 }, en)).toBe('25% to 75%');
    expect(sayRange({ low: 0.751, high: 0.752 }, en)).toBe('75%');
    expect(bare(sayRange({ low: 0, high: 0.5 }, ar))).toBe('من ٠٪ إلى ٥٠٪');
  });

  it('writes digits as the voice asks, in either language, without groups', () => {
    expect(digits(1234.567, en)).toBe('1234.57');
    expect(digits(0.5, ar)).toBe('٠٫٥');
    expect(digits(0.5, { language: 'ar', digits: 'latn' })).toBe('0.5');
    expect(digits(12, { language: 'en', digits: 'arab' })).toBe('١٢');
  });

  it('joins as the language does', () => {
    expect(sayList(['a', 'b', 'c'], en)).toBe('a, b and c');
    expect(sayList(['a', 'b'], en, 'disjunction')).toBe('a or b');
    expect(sayList(['أ', 'ب', 'ج'], ar)).toBe('أ وب وج');
  });
});
