import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAsExpected, layOut, typePage, withPrinted, type Desk, type TypedCommand } from './typed-page.ts';

// Programs are started and packages fetched, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const fence = '```';
let desk: Desk;

beforeEach(() => {
  desk = layOut();
});

afterEach(() => desk.clear());

async function typed(page: string): Promise<TypedCommand[]> {
  const commands: TypedCommand[] = [];
  await typePage(page, desk, (command) => commands.push(command));
  return commands;
}

describe('typing a page', () => {
  it('saves files, types commands in order and hears both outputs', async () => {
    const page = `Save:\n\n${fence}yaml a.yaml\nx: 1\n${fence}\n\nand type\n\n${fence}console
$ cat a.yaml
x: 1
$ echo one \\
  two; echo three >&2
one two
$ cat a.yaml > b.yaml
${fence}\n`;
    expect(await typed(page)).toEqual([
      { command: 'cat a.yaml', expected: 'x: 1', printed: 'x: 1' },
      { command: 'echo one \\\n  two; echo three >&2', expected: 'one two', printed: 'one two\nthree' },
      { command: 'cat a.yaml > b.yaml', expected: '', printed: '' },
    ]);
    expect(existsSync(join(desk.folder, 'b.yaml'))).toBe(true);
  });

  it('runs blocks of TypeScript from the sources, and refuses one that fails', async () => {
    const block = (text: string): string => `${fence}ts\n${text}\n${fence}\n`;
    const engine = "import { CONCEPTS } from '@parley/engine';\nconst count: number = CONCEPTS.length;";
    expect(await typed(block(`${engine}\nif (count < 6) throw new Error();`))).toEqual([]);
    await expect(typed(block('throw new Error("so it fails");'))).rejects.toThrow('so it fails');
  });

  it('writes what was really printed back into the page', () => {
    const page = `A\n\n${fence}console\n$ one\nold\n$ two\n$ three\n1\n…\n$ four\n1\n…\n${fence}\n\nB\n`;
    const commands = [
      { command: 'one', expected: 'old', printed: 'new\nlines' },
      { command: 'two', expected: '', printed: 'more' },
      { command: 'three', expected: '1\n…', printed: '1\n2' },
      { command: 'four', expected: '1\n…', printed: '2\n3\n4' },
    ];
    expect(withPrinted(page, commands)).toBe(
      `A\n\n${fence}console\n$ one\nnew\nlines\n$ two\nmore\n$ three\n1\n…\n$ four\n2\n…\n${fence}\n\nB\n`,
    );
  });
});

describe('comparing', () => {
  it.each([
    ['a\nb', 'a\nb', true],
    ['a\nb', 'a\nc', false],
    ['', 'a', false],
    ['…', 'anything\nat all', true],
    ['a\n…', 'a\nb\nc', true],
    ['a\n…', 'b\na', false],
    ['…\nc', 'a\nc', true],
    ['…\nc', 'c\nd', false],
    ['a\n…\nc', 'a\nc', true],
    ['a\n…\nc', 'a\nb\nb\nc', true],
    ['a\n…\na', 'a', false],
    ['a\n…\nb\n…\nd', 'a\nx\nb\nx\nd', true],
    ['a\n…\nb\n…\nd', 'a\nb\nx', false],
    ['a…', 'ab', false],
  ])('%j and %j', (expected, printed, same) => {
    expect(isAsExpected({ command: '', expected, printed })).toBe(same);
  });
});
