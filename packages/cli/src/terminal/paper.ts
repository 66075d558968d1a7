import { isolate, placed, type Direction } from './bidi.ts';
import type { Rich } from './style.ts';
import { wrap } from './wrap.ts';

/** How far a text stands from the page's inline start, in columns: all of it, and more from its second line on. */
export interface Indents {
  readonly indent?: number;
  readonly hang?: number;
}

/** What a command's answer is written on. */
export interface Paper {
  /** Columns of the terminal. */
  readonly width: number;
  readonly direction: Direction;
  readonly colours: boolean;
  /** A text in lines that fit: at most 80 columns, which the eye can follow; on an Arabic page from the right edge. */
  readonly lines: (rich: Rich, indents?: Indents) => string[];
}

const MEASURE = 80;
const NARROWEST = 20;

/** A page `width` columns wide (at least 20). */
export function paperOf(page: Pick<Paper, 'width' | 'direction' | 'colours'>): Paper {
  const { direction, colours } = page;
  const width = Math.max(NARROWEST, page.width);
  return {
    width,
    direction,
    colours,
    lines(rich, { indent = 0, hang = 0 } = {}) {
      const room = Math.max(1, Math.min(width, MEASURE) - indent - hang);
      return wrap(rich, room, colours).map((line, index) => {
        if (line.text === '') return '';
        const margin = indent + (index === 0 ? 0 : hang);
        const text = isolate(line.text, direction);
        return direction === 'ltr'
          ? ' '.repeat(margin) + text
          : placed(' '.repeat(Math.max(0, width - margin - line.width)) + text, direction);
      });
    },
  };
}
