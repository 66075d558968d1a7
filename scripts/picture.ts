import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './testing/run.ts';

const WORKED_CASE = 'catalog/talks/bab-al-hawa-2024';
const WIDTH = 88;
/** The picture ends with the last paragraph that fits into so many lines. */
const LINES = 46;
const CELL = { width: 8.4, height: 20, font: 14 };
const MARGIN = 24;

const PAPER = '#FBFAF7';
const INK = '#1C1B19';
const ESCAPE = '\u001B';
const SGR = new RegExp(`(${ESCAPE}\\[\\d*m)`);

/** How the terminal's colours and weights are drawn, by SGR code. */
const LOOKS: Readonly<Record<string, string>> = {
  1: 'font-weight="600"',
  2: 'fill="#6B6862"',
  31: 'fill="#A33B12"',
  32: 'fill="#00664B"',
  33: 'fill="#8A5A00"',
};

/** The file that the picture of README is kept in. */
export const PICTURE = join(root, 'docs/analysis.svg');

/** The picture of README: what the command line says about the worked case, as a drawing. */
export async function picture(): Promise<string> {
  const args = ['analyze', WORKED_CASE, '--color', 'always', '--width', String(WIDTH)];
  const { status, stdout, stderr } = await run(join(root, 'parley'), args, { cwd: root });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trimEnd().split('\n');
  const end = lines.length <= LINES ? lines.length : lines.lastIndexOf('', LINES);
  return drawing(`parley analyze ${WORKED_CASE}`, [
    ...lines.slice(0, end),
    ...(end < lines.length ? ['', '…'] : []),
  ]);
}

/**
 * Draws a terminal: a command, and the lines that it printed with their SGR codes.
 *
 * @returns the text of an SVG file
 */
export function drawing(command: string, printed: readonly string[]): string {
  const lines = [`${ESCAPE}[2m$${ESCAPE}[22m ${ESCAPE}[1m${command}${ESCAPE}[22m`, '', ...printed];
  const width = Math.round(WIDTH * CELL.width + 2 * MARGIN);
  const height = lines.length * CELL.height + 2 * MARGIN;
  const drawn = lines.flatMap((line, row) => {
    const y = MARGIN + row * CELL.height + CELL.font;
    return piecesOf(line).map(({ text, look, column }) => {
      const x = (MARGIN + column * CELL.width).toFixed(1);
      const length = (text.length * CELL.width).toFixed(1);
      return `<text x="${x}" y="${y}" textLength="${length}"${look === '' ? '' : ` ${look}`}>${escaped(text)}</text>`;
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What Parley says about the worked case, at a terminal">
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${CELL.font}" fill="${INK}" xml:space="preserve">
${drawn.join('\n')}
</g>
</svg>
`;
}

/** The pieces of a line that look alike, each with the column it begins at; blanks at its ends are left out. */
function piecesOf(line: string): { readonly text: string; readonly look: string; readonly column: number }[] {
  const pieces: { text: string; look: string; column: number }[] = [];
  const on = new Set<string>();
  let column = 0;
  for (const part of line.replace(/[\u2066-\u2069]/g, '').split(SGR)) {
    const code = part.startsWith(ESCAPE) ? part.slice(2, -1) : null;
    if (code === null) {
      const text = part.trim();
      const look = [...on].map((sgr) => LOOKS[sgr]).join(' ');
      if (text !== '') pieces.push({ text, look, column: column + part.length - part.trimStart().length });
      column += part.length;
    } else if (code in LOOKS) on.add(code);
    else for (const ended of ENDS[code] ?? Object.keys(LOOKS)) on.delete(ended);
  }
  return pieces;
}

/** Which codes another one ends; any code not named here ends all. */
const ENDS: Readonly<Record<string, readonly string[]>> = { 22: ['1', '2'], 39: ['31', '32', '33'] };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
