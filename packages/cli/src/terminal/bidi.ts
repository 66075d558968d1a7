import { stripVTControlCharacters } from 'node:util';

/** Which way a text or a page runs. */
export type Direction = 'ltr' | 'rtl';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const LEFT_TO_RIGHT_MARK = '\u200E';

// Arabic digits run left to right, yet pull what stands between two of them into right-to-left order: they count here.
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u0660-\u066C\u200F]/u;
const WORDS_OR_NUMBERS = /[\p{L}\p{N}]/u;
const ISOLATES = /[\u2066-\u2069]/gu;

/**
 * Makes a text of a page one unit that cannot reorder what stands beside it. On a left-to-right page only a text with
 * right-to-left characters needs it; on the other, all but rules and bars, so that a range or a sentence that begins
 * with a foreign word runs as the page does.
 *
 * A page is laid out by places, not by the terminal: every line is left to right for the terminal (it begins with a
 * mark that says so), and on an Arabic page the columns are put from right to left by padding. So the columns stand
 * where they should in terminals that reorder text, whether they guess the direction of a line or not, and in those
 * that do not reorder at all; within its isolate each text is stored in reading order, for copying and searching.
 */
export function isolate(text: string, page: Direction): string {
  if (page === 'rtl')
    return WORDS_OR_NUMBERS.test(stripVTControlCharacters(text))
      ? RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE
      : text;
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/** Keeps a path, a code or a command in its own order inside an Arabic sentence. */
export function leftToRight(text: string, page: Direction): string {
  return page === 'rtl' ? LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE : text;
}

/** Marks a line of a right-to-left page as laid out from the left by places; a line of the other pages is left as it is. */
export function placed(line: string, page: Direction): string {
  return page === 'rtl' && line !== '' ? LEFT_TO_RIGHT_MARK + line : line;
}

/**
 * Closes at the end of each line the isolates that a line break has cut, and opens them again on the next; an end
 * without a beginning is taken out.
 */
export function mendIsolates(lines: readonly string[]): string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    const mended = line.replace(ISOLATES, (mark) => {
      if (mark === POP_ISOLATE) return open.pop() === undefined ? '' : mark;
      open.push(mark);
      return mark;
    });
    return before + mended + POP_ISOLATE.repeat(open.length);
  });
}
