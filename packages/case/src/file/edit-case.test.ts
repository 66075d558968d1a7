import { describe, expect, it } from 'vitest';
import { COMMENTED } from '../testing/small-cases.ts';
import { editCase, type Edit } from './edit-case.ts';
import { readCase } from './read-case.ts';

/** The lines of the edited text that are new, and those that are gone. */
function changes(text: string, edits: readonly Edit[]): { removed: string[]; added: string[] } {
  const { text: edited, faults } = editCase(text, edits);
  expect(faults).toEqual([]);
  expect(editCase(edited ?? '', edits)).toEqual({ text: edited, faults: [] });
  const [before, after] = [text.split('\n'), (edited ?? '').split('\n')];
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

describe('an edit', () => {
  it.each<[string, Edit, string[], string[]]>([
    [
      'keeps quotes and comments',
      { path: ['title'], value: 'A dam: old' },
      ['title: "The dam"   # a working title'],
      ['title: "A dam: old"   # a working title'],
    ],
    [
      'sets a value in brackets',
      { path: ['interests', 'south', 'farms', 'weights', 'south.sue'], value: -2.5 },
      ['  south: {farms: {weights: {north.release: 2, south.sue: -1}}}'],
      ['  south: {farms: {weights: {north.release: 2, south.sue: -2.5}}}'],
    ],
    [
      'adds a key in brackets',
      { path: ['parties', 'south', 'options', 'sue', 'moves'], value: 'backward' },
      ["  south: {options: {sue: {name: 'Sue'}}}"],
      ["  south: {options: {sue: {name: 'Sue', moves: backward}}}"],
    ],
    [
      'adds a key to a block',
      { path: ['interests', 'north', 'water', 'name'], value: { en: 'Water', ar: 'الماء' } },
      [],
      ['      name: {en: Water, ar: الماء}'],
    ],
    [
      'adds what the key stands in',
      { path: ['beliefs', 'south', 'north', 'water'], value: 1 },
      [],
      ['beliefs: {south: {north: {water: 1}}}'],
    ],
    [
      'adds an entry to a list',
      { path: ['interests', 'north', 'water', 'prefers', 2], value: 'north.release if south.sue' },
      [],
      ['        - north.release if south.sue'],
    ],
    [
      'puts an entry in between',
      {
        path: ['interests', 'north', 'water', 'prefers'],
        value: ['north.release', 'north.release iff south.sue', 'not south.sue'],
      },
      [],
      ['        - north.release iff south.sue'],
    ],
    [
      'removes an entry',
      { path: ['interests', 'north', 'peace', 'prefers'], value: ['north.release'] },
      ['    peace: {prefers: [not south.sue, north.release]}'],
      ['    peace: {prefers: [north.release]}'],
    ],
    [
      'removes a key',
      { path: ['interests', 'north', 'water'], remove: true },
      [
        '    water:',
        '      prefers:',
        '        # most of all',
        '        - north.release',
        '        - not south.sue   # second',
      ],
      [],
    ],
    [
      'empties a list',
      { path: ['interests', 'north', 'peace', 'prefers'], value: [] },
      ['    peace: {prefers: [not south.sue, north.release]}'],
      ['    peace: {prefers: []}'],
    ],
    [
      'changes nothing that is so already',
      { path: ['interests', 'north', 'peace'], value: { prefers: ['not south.sue', 'north.release'] } },
      [],
      [],
    ],
    ['removes nothing that is not there', { path: ['proposals', 'deal'], remove: true }, [], []],
  ])('%s', (_, edit, removed, added) => {
    expect(changes(COMMENTED, [edit])).toEqual({ removed, added });
  });

  it('removes an entry of a list by its index', () => {
    const { text } = editCase(COMMENTED, [
      { path: ['interests', 'north', 'water', 'prefers', 0], remove: true },
    ]);
    expect(text).toBe(COMMENTED.replace('        - north.release\n', ''));
  });

  it('writes what is long over several lines, where there are no brackets', () => {
    const prefers = [
      'north.release',
      'north.release iff not south.sue',
      'south.sue',
      'north.release or south.sue',
    ];
    const anger = { name: 'Anger', prefers };
    const inline = changes(COMMENTED, [{ path: ['interests', 'south', 'anger'], value: anger }]);
    expect(inline.added).toEqual([
      `  south: {farms: {weights: {north.release: 2, south.sue: -1}}, anger: {name: Anger, prefers: [${prefers.join(', ')}]}}`,
    ]);
    const block = changes(COMMENTED, [{ path: ['interests', 'north', 'anger'], value: anger }]);
    expect(block.added).toEqual([
      '    anger:',
      '      name: Anger',
      `      prefers: [${prefers.join(', ')}]`,
    ]);
  });

  it('keeps a byte order mark and line ends', () => {
    const text = `\ufeff${COMMENTED.replaceAll('\n', '\r\n')}`;
    const edited = editCase(text, [{ path: ['lambda'], value: 0.75 }]).text;
    expect(edited).toBe(`${text}\r\nlambda: 0.75\r\n`);
  });
});

describe('nothing is written', () => {
  it('when the file has faults', () => {
    const text = COMMENTED.replace('moves: forward', 'moves: forwards');
    expect(editCase(text, [])).toEqual({ text: null, faults: readCase(text).faults });
  });

  it('when the edited file would have faults', () => {
    const { text, faults } = editCase(COMMENTED, [
      { path: ['interests', 'north', 'water', 'prior'], value: '1/3' },
      { path: ['interests', 'north', 'peace', 'prior'], value: '1/3' },
    ]);
    expect(text).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ code: 'probability.sum', line: 12 })]);
  });

  it.each([
    [['title', 'en'], 3, 1],
    [['parties', 'north', 'options', 0], 7, 5],
    [['interests', 'north', 'water', 'prefers', 3], 14, 7],
    [['interests', 'north', 'water', 'prefers', 'first'], 14, 7],
    [[], 2, 1],
  ])('when the path %j leads nowhere', (path, line, column) => {
    expect(editCase(COMMENTED, [{ path, value: 'x' }])).toEqual({
      text: null,
      faults: [expect.objectContaining({ code: 'edit.path', path, line })],
    });
    expect(column).toBeGreaterThan(0);
  });
});
