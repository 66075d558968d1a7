import type { Language, Text, Voice } from '@parley/case';

/** The voice of every dump. */
export const VOICE: Voice = { language: 'en', digits: 'latn' };

/** Above this many states only the status quo and what is proposed are shown one by one. */
export const MANY = 40;

/** A text of the case in the language of the dump, or in the other. */
export function inWords(text: Text): string {
  const languages: readonly Language[] = [VOICE.language, 'en', 'ar'];
  return languages.map((language) => text[language]).find((words) => words !== undefined) ?? '';
}

/** A part of the dump under its title; lines are set in. */
export function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** Rows in columns, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** States by number, ascending, neighbours as a range: `1 4-6`; a dash for none. */
export function numbers(states: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const state of states) {
    const last = ranges.at(-1);
    if (last?.[1] === state - 1) last[1] = state;
    else ranges.push([state, state]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}-${to + 1}`)).join(' ') || '-';
}

/** A figure with at most four decimals. */
export function figure(value: number): string {
  return String(Number(value.toFixed(4)));
}
