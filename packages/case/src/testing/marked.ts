import type { FaultPlace } from '../file/faults.ts';

/** A text in which ‹…› marks a place, and the place. */
export interface Marked {
  readonly text: string;
  readonly place: Pick<FaultPlace, 'line' | 'column' | 'endColumn'>;
}

/** Takes the marks out of a text; ‹ alone marks a beginning whose end is not said. */
export function marked(written: string): Marked {
  const from = written.indexOf('‹');
  const text = written.replace('‹', '');
  const to = text.indexOf('›');
  const lines = text.slice(0, from).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return {
    text: text.replace('›', ''),
    place: { line: lines.length, column, endColumn: to < 0 ? null : column + to - from },
  };
}
