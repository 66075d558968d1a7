import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { marked, type Token } from 'marked';
import { root } from './places.mjs';
import { run } from './testing/run.ts';

/** The pages that tell a reader what to type, by their paths in the checkout. */
export const pages: readonly string[] = [
  'README.md',
  ...globSync('{docs,packages/*}/*.md', { cwd: root }).sort(),
];

/** A block of code in a Markdown page: what comes after the three backticks, and what stands between them. */
export interface Block {
  readonly language: string;
  /** The file that the block is to be saved as: the second word after the backticks. */
  readonly file: string | null;
  readonly text: string;
  /** The block as it stands in the page, backticks included. */
  readonly raw: string;
}

/** A command that a page types, what the page says it prints, and what it really printed. */
export interface TypedCommand {
  readonly command: string;
  readonly expected: string;
  readonly printed: string;
}

/** The blocks of code of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    if (token.type !== 'code') return;
    const { lang, text, raw } = token as { lang?: string; text: string; raw: string };
    const [language = '', file = null] = (lang ?? '').split(/\s+/);
    blocks.push({ language, file, text, raw: raw.trimEnd() });
  });
  return blocks;
}

/** An empty folder for a reader to type a page in, as after the set-up that the page describes. */
export interface Desk {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly clear: () => void;
}

/**
 * Lays out an empty folder in which `parley` and `node` are found, Parley's packages can be imported, and `catalog/` is
 * the checkout's.
 */
export function layOut(): Desk {
  const above = mkdtempSync(join(tmpdir(), 'parley-page-'));
  const folder = join(above, 'desk');
  const programs = join(above, 'programs');
  for (const made of [folder, programs, join(above, 'node_modules')]) mkdirSync(made);
  symlinkSync(join(root, 'parley'), join(programs, 'parley'));
  symlinkSync(join(root, 'node_modules/@parley'), join(above, 'node_modules/@parley'), 'junction');
  symlinkSync(join(root, 'catalog'), join(folder, 'catalog'), 'junction');
  // Whether a file next to it counts as a module is the reader's own choice; ours are.
  writeFileSync(join(above, 'package.json'), '{"type": "module"}');
  const path = [programs, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return {
    folder,
    env: { PATH: path, NODE_OPTIONS: '--conditions=@parley/source', NO_COLOR: '1', COLUMNS: '' },
    clear: () => {
      rmSync(above, { recursive: true, force: true });
    },
  };
}

/**
 * Does what a page tells its reader to do, in order: saves the blocks that have a file name, runs the `ts` blocks that
 * have none, and types the commands of the `console` blocks.
 *
 * @param typeCommand called with each command and what it printed, so that a test can stop at the first difference
 * @throws Error when a `ts` block fails
 */
export async function typePage(
  page: string,
  desk: Desk,
  typeCommand: (typed: TypedCommand) => void,
): Promise<void> {
  for (const { language, file, text } of blocksOf(page)) {
    if (file !== null) writeFileSync(join(desk.folder, file), `${text}\n`);
    if (language === 'ts' && file === null) await runProgram(text, desk);
    if (language !== 'console') continue;
    for (const { command, expected } of commandsOf(text)) {
      const { stdout } = await run('/bin/sh', ['-c', `exec 2>&1\n${command}`], {
        cwd: desk.folder,
        env: desk.env,
      });
      typeCommand({ command, expected, printed: plain(stdout) });
    }
  }
}

async function runProgram(text: string, desk: Desk): Promise<void> {
  writeFileSync(join(desk.folder, 'block.ts'), text);
  const { status, stderr } = await run(process.execPath, ['block.ts'], { cwd: desk.folder, env: desk.env });
  rmSync(join(desk.folder, 'block.ts'));
  if (status !== 0) throw new Error(`a block of TypeScript fails:\n${text}\n${stderr}`);
}

/** The commands of a `console` block: each begins with `$ `, goes on after a backslash, and what follows it prints. */
export function commandsOf(block: string): { readonly command: string; readonly expected: string }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = ''] = /^(?:.*\\\n)*.*/.exec(part) ?? [];
      return { command, expected: plain(part.slice(command.length + 1)) };
    });
}

/** Without blanks at the end of lines and empty lines at the end. */
function plain(text: string): string {
  return text.replace(/[ \t]*\r?\n/g, '\n').trimEnd();
}

/** Whether what was printed is what the page says; a line `…` in the page stands for any lines, or none. */
export function isAsExpected({ expected, printed }: TypedCommand): boolean {
  const [first = '', ...others] = expected.split(/(?:^|\n)…(?:\n|$)/);
  if (others.length === 0) return printed === expected;
  const lines = `\n${printed}\n`;
  let at = 0;
  for (const [place, part] of [first, ...others].entries()) {
    if (part === '') continue;
    const sought = `\n${part}\n`;
    const found = place === others.length ? lines.lastIndexOf(sought) : lines.indexOf(sought, at);
    if (found < at || (place === 0 && found !== 0)) return false;
    if (place === others.length && found + sought.length !== lines.length) return false;
    at = found + sought.length - 1;
  }
  return true;
}

/**
 * The page with what its commands really print. Where an expectation with `…` still holds it is kept; where the page
 * shows only the beginning, it shows as many lines of it as before.
 */
export function withPrinted(page: string, commands: readonly TypedCommand[]): string {
  let written = '';
  let at = 0;
  const rest = [...commands];
  for (const { language, text, raw } of blocksOf(page)) {
    if (language !== 'console') continue;
    const start = page.indexOf(raw, at);
    const lines = rest.splice(0, commandsOf(text).length).map((typed) => {
      const output = isAsExpected(typed) ? typed.expected : cutAs(typed);
      return `$ ${typed.command}\n${output === '' ? '' : `${output}\n`}`;
    });
    written += `${page.slice(at, start)}\`\`\`console\n${lines.join('')}\`\`\``;
    at = start + raw.length;
  }
  return written + page.slice(at);
}

function cutAs({ expected, printed }: TypedCommand): string {
  const shown = expected.split('\n');
  const lines = printed.split('\n');
  const onlyBeginning = shown.indexOf('…') === shown.length - 1 && shown.length < lines.length;
  return onlyBeginning ? [...lines.slice(0, shown.length - 1), '…'].join('\n') : printed;
}
