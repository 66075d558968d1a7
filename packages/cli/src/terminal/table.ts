import { isolate, placed } from './bidi.ts';
import type { Paper } from './paper.ts';
import { joined, plainText, tone, type Rich } from './style.ts';
import { displayWidth } from './width.ts';
import { longestWord, wrap, type Line } from './wrap.ts';

/** A column: its heading (without any heading in the table there is no head), and whether its cells are figures, whose last digits stand under each other and which are never broken. */
export interface Column {
  readonly heading: string;
  readonly figures?: boolean;
}

/** Rows of cells, one a column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Rich[])[];
}

const GAP = 2;
const WORD_KEPT_WHOLE = 16;

/**
 * Lays a table out within the paper's width: cells wrap between words, and where even the words do not fit beside each
 * other each row becomes a short list of `heading: cell`. Nothing is left out.
 */
export function tableLines(table: Table, paper: Paper): string[] {
  const widths = columnWidths(table, paper.width);
  return widths ? grid(table, widths, paper) : list(table, paper);
}

/** Widths that fit, or null when the columns cannot stand beside each other. */
function columnWidths({ columns, rows }: Table, width: number): number[] | null {
  const room = width - GAP * (columns.length - 1);
  const columnsOfCells = columns.map((column, index) => ({
    ...column,
    cells: rows.map((row) => row[index] ?? ''),
  }));
  // Figures are never broken, and their column is no wider for its heading than the heading's longest word.
  const natural = columnsOfCells.map(({ heading, figures, cells }) =>
    Math.max((figures ? longestWord : naturalWidth)(heading), ...cells.map(naturalWidth)),
  );
  const least = columnsOfCells.map(({ heading, figures, cells }, index) =>
    figures
      ? (natural[index] ?? 0)
      : Math.min(WORD_KEPT_WHOLE, Math.max(longestWord(heading), ...cells.map(longestWord))),
  );
  if (sum(natural) <= room) return natural;
  if (sum(least) > room) return null;

  // The room left over goes to the columns that want more, the least demanding served first.
  const widths = least.slice();
  const wanting = natural.map((wanted, column) => ({ column, more: wanted - (least[column] ?? 0) }));
  wanting.sort((a, b) => a.more - b.more || a.column - b.column);
  let left = room - sum(least);
  wanting.forEach(({ column, more }, served) => {
    const given = Math.min(more, Math.floor(left / (wanting.length - served)));
    widths[column] = (widths[column] ?? 0) + given;
    left -= given;
  });
  return widths;
}

function naturalWidth(rich: Rich): number {
  return Math.max(...plainText(rich).split('\n').map(displayWidth));
}

function grid({ columns, rows }: Table, widths: readonly number[], paper: Paper): string[] {
  const laid = (cells: readonly Rich[]): Line[][] =>
    columns.map((_, column) => wrap(cells[column] ?? '', widths[column] ?? 0, paper.colours));
  const head = columns.some(({ heading }) => heading !== '')
    ? [
        ...rowLines(laid(columns.map(({ heading }) => [tone('strong', heading)])), columns, widths, paper),
        rule(widths, paper),
      ]
    : [];
  const body = rows.map(laid);
  // With cells of several lines it takes space between the rows to see where one ends.
  const airy = body.some((row) => row.some((cell) => cell.length > 2));
  return [
    ...head,
    ...body.flatMap((row, index) => [
      ...(airy && index > 0 ? [''] : []),
      ...rowLines(row, columns, widths, paper),
    ]),
  ];
}

function rule(widths: readonly number[], { direction, width }: Paper): string {
  const line = '─'.repeat(sum(widths) + GAP * (widths.length - 1));
  return placed(direction === 'rtl' ? line.padStart(width) : line, direction);
}

function rowLines(
  cells: readonly (readonly Line[])[],
  columns: readonly Column[],
  widths: readonly number[],
  { direction, width }: Paper,
): string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const pieces = cells.map((cell, column) => {
      const { text, width: used } = cell[line] ?? { text: '', width: 0 };
      const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - used));
      const atRight = direction === 'rtl' || columns[column]?.figures === true;
      return atRight ? padding + isolate(text, direction) : isolate(text, direction) + padding;
    });
    if (direction === 'ltr') return pieces.join(' '.repeat(GAP)).trimEnd();
    const margin = width - sum(widths) - GAP * (widths.length - 1);
    return placed((' '.repeat(margin) + pieces.reverse().join(' '.repeat(GAP))).trimEnd(), direction);
  });
}

function list({ columns, rows }: Table, paper: Paper): string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...columns.flatMap(({ heading }, column) => {
      const cell = row[column] ?? '';
      return plainText(cell) === '' ? [] : paper.lines(joined(...label(heading), cell), { hang: 2 });
    }),
  ]);
}

function label(heading: string): Rich[] {
  return heading === '' ? [] : [[tone('strong', `${heading.replaceAll('\n', ' ')}:`)], ' '];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
