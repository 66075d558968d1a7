import { describe, expect, it } from 'vitest';
import { levelsAt } from '../file/compile.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { patternsOf } from './state-patterns.ts';

const compiled = compiledCase(`
parley: 1
title: Patterns
parties:
  a: {options: {x: {}, y: {levels: [low, middle, high]}}}
  b: {options: {z: {}}}
  c: {options: {w: {}}}
rules: [never: a.x and a.y = high]
interests:
  a: {i: {prefers: [a.x]}}
  b: {i: {prefers: [b.z]}}
  c: {i: {prefers: [c.w]}}
`);
const { states } = compiled.model;

describe('a list of states in patterns', () => {
  it('is exactly the states that fit one of them, whatever the list', () => {
    for (const than of [0, 7, states - 1])
      for (let seed = 1; seed < 200; seed++) {
        const listed = Array.from({ length: states }, (_, state) => state).filter(
          (state) => state !== than && ((seed * 2654435761) >>> (state % 31)) % 3 === 0,
        );
        const { parties, patterns } = patternsOf(compiled, listed, than)!;
        const fixed = compiled.case.options.flatMap(({ party }, option) =>
          parties.includes(party) ? [] : [{ option, level: levelsAt(compiled, than)![option]! }],
        );
        const found = Array.from({ length: states }, (_, state) => state).filter((state) =>
          patterns.some(({ settings }) =>
            [...settings, ...fixed].every(
              ({ option, level }) => levelsAt(compiled, state)![option] === level,
            ),
          ),
        );
        expect(found).toEqual(listed);
        expect([...new Set(patterns.flatMap((pattern) => pattern.states))].sort((a, b) => a - b)).toEqual(
          listed,
        );
      }
  });

  it('is short where the states have much in common', () => {
    const taken = Array.from({ length: states }, (_, state) => state).filter(
      (state) => levelsAt(compiled, state)![0] === 1,
    );
    expect(patternsOf(compiled, taken, 0)).toMatchObject({
      parties: [0, 1, 2],
      patterns: [{ settings: [{ option: 0, level: 1 }], states: taken }],
    });
  });

  it('is not looked for in a graph drawn by hand', () => {
    const drawn = compiledCase(`
parley: 1
title: Drawn
parties: {a: {}}
states: [{id: s}, {id: t}]
moves: {a: [[s, t]]}
interests: {a: {i: {ranking: [s, t]}}}
`);
    expect(patternsOf(drawn, [1], 0)).toBeNull();
  });
});
