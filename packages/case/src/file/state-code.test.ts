import { expect, it } from 'vitest';
import { OPTIONS, STATES } from '../testing/random-expression.ts';
import { bitLayout, codeOfLevels, levelsOfCode, termOfLevels } from './bits.ts';
import { readStateCode, stateCode } from './state-code.ts';

const layout = bitLayout(OPTIONS);

it('writes one character an option, and reads it back', () => {
  expect(stateCode([1, 2, 0, 3], OPTIONS)).toBe('Y2N3');
  for (const levels of STATES) expect(readStateCode(stateCode(levels, OPTIONS), OPTIONS)).toEqual(levels);
  const many = [
    {
      plain: false,
      levels: Array.from({ length: 12 }, (_, level) => ({ id: String(level), name: {}, says: null })),
    },
  ];
  expect(stateCode([11], many)).toBe('B');
  expect(readStateCode('B', many)).toEqual([11]);
});

it('refuses what is no code of these options', () => {
  expect(readStateCode('Y-N-', OPTIONS)).toEqual([1, null, 0, null]);
  for (const code of ['', 'Y2N', 'Y2N30', 'y2N3', 'Y3N3', '12N3', 'Y2N ', 'Y🙂3'])
    expect(readStateCode(code, OPTIONS)).toBeNull();
});

it('keeps levels in thermometer codes that ascend with them', () => {
  expect(layout).toEqual({ first: [0, 1, 3, 4], width: [1, 2, 1, 3], bits: 7 });
  for (const levels of STATES) expect(levelsOfCode(layout, codeOfLevels(layout, levels))).toEqual(levels);
  const codes = [0, 1, 2, 3].map((level) => codeOfLevels(layout, [0, 0, 0, level]));
  expect(codes).toEqual([0, 0b0010000, 0b0110000, 0b1110000]);
});

it('finds the states of a pattern by one mask', () => {
  const pattern = [null, 1, null, 2];
  const { mask, value } = termOfLevels(layout, pattern);
  for (const levels of STATES)
    expect((codeOfLevels(layout, levels) & mask) === value).toBe(levels[1] === 1 && levels[3] === 2);
});
