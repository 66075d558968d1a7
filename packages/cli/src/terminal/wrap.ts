import { mendIsolates } from './bidi.ts';
import { harmless, plainText, toned, type Rich, type Tone } from './style.ts';
import { displayWidth } from './width.ts';

/** A line of text as written, its display width, and the same with colours. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/** Words stand between spaces; a no-break space is part of a word. */
const WORDS = /[\S\u00A0\u202F]+/gu;

/** The width of the longest word: below it, words are cut. */
export function longestWord(rich: Rich): number {
  return Math.max(0, ...Array.from(plainText(rich).matchAll(WORDS), ([word]) => displayWidth(word)));
}

/**
 * Breaks a text into lines of at most `width` columns, between words; a word that is longer is cut between characters.
 * Line breaks in the text stay, other control characters do not reach the terminal. Never empty: an empty text is one
 * empty line.
 */
export function wrap(written: Rich, width: number, colours = false): Line[] {
  const rich = harmless(written);
  const text = plainText(rich);
  const tones = toneRuns(rich);
  const ranges: (readonly [from: number, to: number])[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    ranges.push(...breakParagraph(paragraph, width).map(([from, to]) => [start + from, start + to] as const));
    start += paragraph.length + 1;
  }
  const widths = ranges.map(([from, to]) => displayWidth(text.slice(from, to)));
  const lines = ranges.map(([from, to]) => colour(text, tones, from, to, colours));
  return mendIsolates(lines).map((line, index) => ({
    // They have done their work; who copies a line gets plain spaces.
    text: line.replace(/[\u00A0\u202F]/gu, ' '),
    width: widths[index] ?? 0,
  }));
}

function breakParagraph(text: string, width: number): (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let line: [number, number] | null = null;
  let used = 0;
  for (const match of text.matchAll(WORDS)) {
    for (const [from, to] of cutWord(match[0], match.index, width)) {
      const space = line ? from - line[1] : 0;
      const columns = displayWidth(text.slice(from, to));
      if (line && used + space + columns <= width) {
        line[1] = to;
        used += space + columns;
      } else {
        if (line) lines.push(line);
        // A paragraph keeps its own indent.
        line = [lines.length === 0 && columns + from <= width ? 0 : from, to];
        used = columns + (from - line[0]);
      }
    }
  }
  lines.push(line ?? [0, 0]);
  return lines;
}

/** The pieces of a word at `index` that each fit: itself, mostly. */
function cutWord(word: string, index: number, width: number): (readonly [number, number])[] {
  if (displayWidth(word) <= width) return [[index, index + word.length]];
  const pieces: [number, number][] = [];
  let from = index;
  let used = 0;
  for (const { segment, index: offset } of new Intl.Segmenter().segment(word)) {
    const columns = displayWidth(segment);
    if (used + columns > width && used > 0) {
      pieces.push([from, index + offset]);
      from = index + offset;
      used = 0;
    }
    used += columns;
  }
  pieces.push([from, index + word.length]);
  return pieces;
}

interface Run {
  readonly end: number;
  readonly tone: Tone;
}

function toneRuns(rich: Rich): readonly Run[] {
  let end = 0;
  return (typeof rich === 'string' ? [rich] : rich).map((piece) => {
    const { text, tone } = typeof piece === 'string' ? { text: piece, tone: 'plain' as const } : piece;
    end += text.length;
    return { end, tone };
  });
}

function colour(text: string, runs: readonly Run[], from: number, to: number, colours: boolean): string {
  if (!colours) return text.slice(from, to);
  let start = 0;
  return runs
    .map(({ end, tone }) => {
      const piece = text.slice(Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to)));
      start = end;
      return toned(piece, tone, colours);
    })
    .join('');
}
