import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// The page tells figures; they are those of the results beside it.
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The cells of the first table after a heading of the page, without its head. */
function tableAfter(heading: string): string[][] {
  const [, after = ''] = read('README.md').split(`## ${heading}\n`);
  const [table = ''] = after.split('\n\n').filter((block) => block.startsWith('|'));
  const rows = table.split('\n').map((row) => row.split('|').map((cell) => cell.replaceAll('*', '').trim()));
  return rows.slice(2).map((row) => row.slice(1, -1));
}

/** The rows of a section of the results by their first cell, as cells by column. */
function results(title: string): Map<string, Map<string, string>> {
  const [, section = ''] = read('results.txt').split(`\n${title}`);
  const lines = (section.split('\n\n')[title.startsWith('IF ') ? 1 : 0] ?? '')
    .split('\n')
    .filter((line) => /^ {2}/u.test(line));
  const [head = '', ...rows] = lines;
  const starts = [...head.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: name, index }) => ({ name, index }));
  return new Map(
    rows.map((row) => {
      const cells = starts.map(
        ({ name, index }, place) => [name, row.slice(index, starts[place + 1]?.index).trim()] as const,
      );
      return [row.slice(0, starts[0]?.index).trim().split('  ')[0] ?? '', new Map(cells)];
    }),
  );
}

const PACKAGES = ['status quo', 'full, lasting', 'terms', 'sentence', 'withdraw'];

it('tells where the packages hold', () => {
  const found = results('WHERE IT HOLDS');
  const factions: Record<string, string> = {
    tolerant: 'tolerant',
    'want Russia out': 'driver_out',
    'no control': 'no_control',
  };
  const interests: Record<string, string[]> = {
    'the regime itself': ['regime'],
    'relations with the state': ['state'],
    'use of the place': ['location'],
    'a permanent presence': ['permanence'],
    'the three others': ['state', 'location', 'permanence'],
  };
  const told = tableAfter('What comes out').filter(([who = '']) => who in factions);
  const profiles = told.flatMap(([who = '', what = '', ...cells]) =>
    (interests[what] ?? []).map((interest) => ({ profile: `${factions[who] ?? ''} / ${interest}`, cells })),
  );
  expect(profiles).toHaveLength(found.size);
  for (const { profile, cells } of profiles) {
    const narrowest = PACKAGES.map((name) => found.get(profile)?.get(name)?.replace(' r', '') ?? '');
    expect(cells, profile).toEqual(
      narrowest.map((concept) => (/^(?:Nash|SSEQ|SEQ)$/u.test(concept) ? concept : '–')),
    );
  }
});

it('tells K and responsive H, as written and with every assumption turned round', () => {
  const found = [...results('IF AN ASSUMPTION FALLS')].filter(([name]) => !/crossing|fall\)/u.test(name));
  const short = (cell = ''): string => cell.replaceAll('% to ', '-');
  const told = tableAfter('What the answer rests on');
  expect(told.map(([, full, terms]) => [full, terms])).toEqual(
    found.map(([, cells]) => [short(cells.get('full, lasting')), short(cells.get('terms'))]),
  );
  const asWritten = found[0]?.[1];
  const [k, h] = tableAfter('What comes out').slice(-2);
  const both = PACKAGES.map((name) => short(asWritten?.get(name)));
  expect(PACKAGES.map((_, place) => `${k?.[place + 2] ?? ''} (${h?.[place + 2] ?? ''})`)).toEqual(both);
});
