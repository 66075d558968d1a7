import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { assuming, readAssumptions } from './assumptions.ts';

const text = 'lambda: 0.5\ninterests: {a: {b: {prefers: [{that: x}, y]}}}\nphases: [{id: one}]\n';
const instead = (put: Readonly<Record<string, unknown>>): unknown =>
  parse(assuming(text, { id: 'other', instead: 'Something else.', put }));

describe('assuming', () => {
  it('puts values where the paths say, appends them and takes them out', () => {
    expect(
      instead({
        'interests/a/b/prefers/0/that': 'not x',
        'interests/a/b/prefers/2': 'z',
        phases: null,
        lambda: 1,
      }),
    ).toEqual({
      lambda: 1,
      interests: { a: { b: { prefers: [{ that: 'not x' }, 'y', 'z'] } } },
    });
  });

  it('refuses an assumption that is the same', () => {
    expect(() => instead({ lambda: 0.5 })).toThrow(RangeError);
  });
});

describe('readAssumptions', () => {
  it.each([['[]'], ['- id: a\n  put: {x: 1}'], ['- {id: a, instead: b, put: {x: 1}, why: c}']])(
    'refuses %j',
    (written) => {
      expect(() => readAssumptions(written)).toThrow();
    },
  );
});
