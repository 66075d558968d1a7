import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked, type Token } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { PICTURE, picture } from '../scripts/picture.ts';
import { root } from '../scripts/places.mjs';
import { blocksOf, isAsExpected, layOut, pages, typePage } from '../scripts/typed-page.ts';

// Programs are started and packages fetched, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const linking = [...pages, ...globSync('catalog/**/README.md', { cwd: root }).sort()];
const typed = pages.filter((path) =>
  blocksOf(read(path)).some(({ language }) => /^(console|ts)$/.test(language)),
);

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('what the pages tell a reader to type', () => {
  it.each(typed)('%s', async (path) => {
    const desk = layOut();
    try {
      await typePage(read(path), desk, (command) => {
        if (!isAsExpected(command)) expect(command.printed, `$ ${command.command}`).toBe(command.expected);
      });
    } finally {
      desk.clear();
    }
  });
});

describe('the picture of README', () => {
  it('shows what the command line prints', async () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(await picture());
  });
});

describe('links', () => {
  it.each(linking)('of %s lead somewhere', (path) => {
    const lost = linksOf(read(path)).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [file = '', heading] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headingsOf(read(target)).includes(heading);
    });
    expect(lost).toEqual([]);
  });
});

describe('decisions.md', () => {
  it('gives a reason for every dependency, and for no other', () => {
    const declared = ['package.json', ...globSync('packages/*/package.json', { cwd: root })].flatMap(
      (path) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<
          string,
          Record<string, string> | undefined
        >;
        return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
      },
    );
    const [, tables = ''] = read('docs/decisions.md').split('## What it is built with');
    const named = [...tables.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const outside = declared.filter((name) => !name.startsWith('@parley/'));
    expect(named.sort()).toEqual([...new Set(outside)].sort());
  });
});

function linksOf(page: string): string[] {
  const links: string[] = [];
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') links.push((token as { href: string }).href);
  });
  return [...links, ...[...page.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, source = '']) => source)];
}

/** The names that a page's headings have in a link, as GitHub makes them. */
function headingsOf(page: string): string[] {
  const headings: string[] = [];
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    if (token.type !== 'heading') return;
    const { text } = token as { text: string };
    headings.push(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
  });
  return headings;
}
