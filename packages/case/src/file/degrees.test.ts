import { muchBetter } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { compiledCase } from '../testing/compiled-case.ts';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { codeAt } from './compile.ts';
import { degreesOf } from './degrees.ts';

/** Every pair of which a party much prefers the first to the second, by code. */
function muchPreferred(text: string, party: number, interest: number, phase = 0): string[] | null {
  const compiled = compiledCase(text, phase);
  const degrees = degreesOf(compiled, party, interest);
  if (degrees === null) return null;
  const ranks = compiled.ranks[party]![interest]!;
  const states = Array.from({ length: compiled.model.states }, (_, state) => state);
  return states.flatMap((state) =>
    states
      .filter((than) => muchBetter(degrees, ranks, state, than))
      .map((than) => `${codeAt(compiled, state)} ${codeAt(compiled, than)}`),
  );
}

const small = (preference: string): string => `parley: 1
title: Two options
parties: {a: {options: {x: {}, y: {}}}, b: {}}
interests: {a: {i: {${preference}}}, b: {i: {prefers: []}}}
phases: [{id: later, interests: {a: {i: {ranking: [YY, NN, [YN, NY]], much: 1}}}}]
`;

describe('what is much preferred', () => {
  it('by statements is what the leading ones tell apart', () => {
    const pairs = muchPreferred(small('prefers: [a.x, a.y], much: 1'), 0, 0);
    expect(pairs?.sort()).toEqual(['YN NN', 'YN NY', 'YY NN', 'YY NY']);
    const all = muchPreferred(small('prefers: [a.x, a.y], much: 2'), 0, 0);
    expect(all).toHaveLength(6);
  });

  it('by weights is what is worth so many points more', () => {
    const pairs = muchPreferred(small('weights: {a.x: 0.1, a.y: 0.2}, much: 0.2'), 0, 0);
    expect(pairs?.sort()).toEqual(['NY NN', 'YY NN', 'YY YN']);
  });

  it('in a ranking is what stands before a gap, in both forms', () => {
    const pairs = muchPreferred(small('ranking: [YY, NY, YN, NN], much: [1, 3]'), 0, 0);
    expect(pairs?.sort()).toEqual(['NY NN', 'YN NN', 'YY NN', 'YY NY', 'YY YN']);
    const drawn = BY_GRAPH.replace('ranking: [calm, 2, war]', 'ranking: [calm, 2, war], much: 2');
    expect(muchPreferred(drawn, 0, 0)).toEqual(['calm war', '2 war']);
  });

  it('is replaced with the preference in a phase, and nothing where nothing is stated', () => {
    expect(muchPreferred(small('prefers: [a.x]'), 0, 0)).toBeNull();
    expect(muchPreferred(small('prefers: [a.x]'), 0, 0, 1)).toEqual(['YY NN', 'YY YN', 'YY NY']);
    expect(muchPreferred(BY_OPTIONS, 1, 0)).toBeNull();
  });
});
