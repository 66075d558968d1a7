import { describe, expect, it } from 'vitest';
import { paperOf } from './paper.ts';
import { displayWidth } from './width.ts';

describe('paper', () => {
  it('sets a text in lines that the eye can follow, also on a wide page', () => {
    const lines = paperOf({ width: 200, direction: 'ltr', colours: false }).lines('word '.repeat(60));
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it('indents, and hangs what follows the first line', () => {
    const paper = paperOf({ width: 20, direction: 'ltr', colours: false });
    expect(paper.lines('one two three four five', { indent: 2, hang: 2 })).toEqual([
      '  one two three',
      '    four five',
    ]);
  });

  it('begins an Arabic text at the right edge', () => {
    const paper = paperOf({ width: 30, direction: 'rtl', colours: false });
    const lines = paper.lines('الفصائل تتقدم نحو العاصمة وروسيا تبقى', { hang: 2 });
    expect(lines).toEqual([
      `\u200E${' '.repeat(5)}\u2067الفصائل تتقدم نحو العاصمة\u2069`,
      `\u200E${' '.repeat(17)}\u2067وروسيا تبقى\u2069`,
    ]);
    expect(lines.map(displayWidth)).toEqual([30, 28]);
  });

  it('is never narrower than 20 columns', () => {
    expect(paperOf({ width: 1, direction: 'ltr', colours: false }).width).toBe(20);
  });
});
