import { describe, expect, it } from 'vitest';
import { bar } from './bar.ts';

describe('bar', () => {
  it.each([
    [0, '····'],
    [0.01, '▏···'],
    [0.5, '██··'],
    [0.53, '██▏·'],
    [1, '████'],
  ])('shows %d as %s', (probability, shown) => {
    expect(bar(probability, 4)).toBe(shown);
  });

  it('grows from the right on a right-to-left page', () => {
    expect(bar(0.5, 4, 'rtl')).toBe('··██');
    expect(bar(0.01, 4, 'rtl')).toBe('···█');
    expect(bar(0, 4, 'rtl')).toBe('····');
  });
});
