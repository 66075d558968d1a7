import { describe, expect, it } from 'vitest';
import { stateAt } from '../file/compile.ts';
import { whyBetter } from './reason.ts';
import { catalogued, compiledOf } from './testing/compiled.ts';

const compiled = compiledOf(`
parley: 1
title: Reasons
parties: {a: {options: {x: {}, y: {}}}, b: {options: {z: {}}}}
interests:
  a:
    first: {prior: 0.8, prefers: [a.x, 'a.x if a.y', not a.y]}
    other: {prior: 0.2}
  b: {sum: {weights: {a.x: 3, a.y: -0.5, b.z: 1}}}
`);
const state = (...levels: number[]): number => stateAt(compiled, levels)!;

describe('whyBetter', () => {
  it('names the first statement on which the states differ', () => {
    expect(whyBetter(compiled, 0, 0, state(1, 1, 0), state(0, 0, 0))).toEqual({
      kind: 'statement',
      statement: 0,
    });
    // Neither state has x: the second statement is the first to differ.
    expect(whyBetter(compiled, 0, 0, state(0, 0, 0), state(0, 1, 0))).toEqual({
      kind: 'statement',
      statement: 1,
    });
    expect(whyBetter(compiled, 0, 0, state(1, 0, 0), state(1, 1, 0))).toEqual({
      kind: 'statement',
      statement: 2,
    });
  });

  it('adds up the points where points were given', () => {
    expect(whyBetter(compiled, 1, 0, state(1, 1, 1), state(0, 1, 1))).toEqual({
      kind: 'weights',
      better: 3.5,
      worse: 0.5,
    });
  });

  it('counts places in a ranking, ties as one', () => {
    const elmira = catalogued('environment/elmira-1991');
    // The Ministry ranks the four abandonments alike, last.
    expect(whyBetter(elmira, 0, 0, 0, 4)).toEqual({ kind: 'ranking', better: 6, worse: 9 });
  });

  it('has none where the party does not prefer the state, or nobody knows what it prefers', () => {
    expect(whyBetter(compiled, 0, 0, state(0, 0, 0), state(0, 0, 0))).toBeNull();
    expect(whyBetter(compiled, 0, 0, state(0, 0, 0), state(1, 0, 0))).toBeNull();
    expect(whyBetter(compiled, 0, 0, state(0, 0, 1), state(0, 0, 0))).toBeNull();
    expect(whyBetter(compiled, 0, 1, state(1, 0, 0), state(0, 0, 0))).toBeNull();
  });
});
