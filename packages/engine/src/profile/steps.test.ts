import { describe, expect, it } from 'vitest';
import { deters, flipPoint, stepsOf } from './steps.ts';

describe('a chance of a sanction', () => {
  it('deters at a threshold that it equals, whatever rounding adds', () => {
    expect(deters(0.1 + 0.2, 0.3)).toBe(true);
    expect(deters(0.3, 0.1 + 0.2)).toBe(true);
    expect(deters(0.3, 0.300_001)).toBe(false);
  });

  it('never deters when there is none, however small the threshold', () => {
    expect(deters(0, 1e-12)).toBe(false);
  });
});

describe('steps', () => {
  it('fall where shares end, and go on to 1', () => {
    const steps = stepsOf([
      { upTo: 0.6, probability: 0.25 },
      { upTo: 1, probability: 0.5 },
      { upTo: 0.2, probability: 0.25 },
    ]);
    expect(steps).toEqual([
      [0.2, 1],
      [0.6, 0.75],
      [1, 0.5],
    ]);
  });

  it('join shares that end together but for rounding, and leave out those that weigh nothing or never count', () => {
    const steps = stepsOf([
      { upTo: 0.3, probability: 0.25 },
      { upTo: 0.1 + 0.2, probability: 0.25 },
      { upTo: 0.5, probability: 0 },
      { upTo: 0, probability: 0.5 },
    ]);
    expect(steps).toEqual([
      [0.1 + 0.2, 0.5],
      [1, 0],
    ]);
  });

  it('are one when nothing changes', () => {
    expect(stepsOf([{ upTo: 1 - 1e-12, probability: 1 }])).toEqual([[1, 1]]);
    expect(stepsOf([])).toEqual([[1, 0]]);
  });
});

describe('the flip point', () => {
  const steps = [
    [0.2, 1],
    [0.6, 0.75],
    [1, 0],
  ] as const;

  it('is the end of the step on which lambda stands', () => {
    expect(flipPoint(steps, 0.1)).toBe(0.2);
    expect(flipPoint(steps, 0.2)).toBe(0.2);
    expect(flipPoint(steps, 0.5)).toBe(0.6);
  });

  it('is null on the last step', () => {
    expect(flipPoint(steps, 0.61)).toBeNull();
    expect(flipPoint(steps, 1)).toBeNull();
  });
});
