import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tone } from './style.ts';
import { displayWidth } from './width.ts';
import { longestWord, wrap } from './wrap.ts';

function textsOf(text: Parameters<typeof wrap>[0], width: number, colours = false): string[] {
  return wrap(text, width, colours).map((line) => line.text);
}

describe('wrap', () => {
  it('breaks between words', () => {
    expect(textsOf('Russia keeps its forces where they are', 16)).toEqual([
      'Russia keeps its',
      'forces where',
      'they are',
    ]);
  });

  it('cuts only a word that is longer than a line', () => {
    expect(textsOf('a nationalisation now', 8)).toEqual(['a', 'national', 'isation', 'now']);
  });

  it('keeps line breaks, empty lines and the indent of a paragraph', () => {
    expect(textsOf('one\n\n  two three', 8)).toEqual(['one', '', '  two', 'three']);
  });

  it('does not break at a no-break space, which is written as a space', () => {
    expect(textsOf('give up\u00A0to five', 8)).toEqual(['give', 'up to', 'five']);
  });

  it('gives an empty text one empty line', () => {
    expect(wrap('', 10)).toEqual([{ text: '', width: 0 }]);
  });

  it('closes an isolate at the end of a line and opens it again on the next', () => {
    expect(textsOf('see \u2068الفصائل تتقدم\u2069 now', 11)).toEqual([
      'see \u2068الفصائل\u2069',
      '\u2068تتقدم\u2069 now',
    ]);
  });

  it('drops the end of an isolate that never began', () => {
    expect(textsOf('a\u2069b', 10)).toEqual(['ab']);
  });

  it('colours each piece of each line by itself', () => {
    const [first, second] = textsOf([tone('strong', 'two words'), ' plain'], 5, true);
    expect(first).toBe('\u001B[1mtwo\u001B[22m');
    expect(second).toBe('\u001B[1mwords\u001B[22m');
  });

  it('lets no control character through', () => {
    expect(textsOf('a\u001B[31mb\u0007\tc\u202Ed', 40)).toEqual(['a\uFFFD[31mb\uFFFD cd']);
  });

  it('loses and adds nothing, and no line is too wide', () => {
    const word = fc.stringMatching(/^[a-zأ-ي日]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 30 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(
            lines
              .map(({ text }) => text)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(words.join(''));
          for (const line of lines) {
            expect(line.width).toBe(displayWidth(line.text));
            expect(line.width).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe('longestWord', () => {
  it('is the widest piece that is not broken', () => {
    expect(longestWord('by\u00A0answers only')).toBe(10);
    expect(longestWord('')).toBe(0);
  });
});
