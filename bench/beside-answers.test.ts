import { describe, expect, it } from 'vitest';
import { pureEquilibria, sameStates } from './beside-answers.ts';

describe('the answers of other programs', () => {
  it('are read from what Gambit prints', () => {
    expect(pureEquilibria('NE,1,0,0,1\nNE,0,1,1,0\n')).toEqual([
      [0, 3],
      [1, 2],
    ]);
    expect(pureEquilibria('')).toEqual([]);
  });

  it('are compared state by state', () => {
    expect(sameStates([1, 4], [4, 1])).toBe('the same');
    expect(sameStates([1, 4], [4, 6])).toBe('only here 2; only there 7');
    expect(sameStates([], [0])).toBe('only there 1');
  });
});
