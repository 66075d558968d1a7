import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['lamda', ['lambda', 'language'], 'lambda'],
  ['suoth', ['north', 'south'], 'south'],
  ['North', ['north', 'south'], 'north'],
  ['الشمل', ['الجنوب', 'الشمال'], 'الشمال'],
  ['ab', ['xy', 'abc'], 'abc'],
  ['evidence', ['interests', 'beliefs'], null],
  ['x', [], null],
])('of %s among %j is %s', (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});
