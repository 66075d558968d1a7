import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Hama', 4],
    ['حلب', 3],
    ['تُحدَّد', 4],
    ['\u2067حلب\u2069', 3],
    ['█▌··', 4],
    ['日本', 4],
    ['👍🏽', 2],
    ['e\u0301', 1],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what string-width says, also where it is not asked', () => {
    const character = fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCodePoint(code));
    const known = fc.constantFrom(...Array.from('aé ا\u064Bّ\u0660٫\u2068\u2069\u200F–·█λ≥'));
    fc.assert(
      fc.property(fc.array(fc.oneof(character, known, known), { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 3000 },
    );
  });
});
