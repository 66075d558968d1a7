import { describe, expect, it } from 'vitest';
import { compiledCase, firstInterests, ranksOf } from '../testing/compiled-case.ts';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { compileViews } from './compile-views.ts';
import { codeAt } from './compile.ts';
import { readCase } from './read-case.ts';

const SEEN = `${BY_OPTIONS}blocs: [[south, north]]
views:
  south:
    rules: [{never: north.dam = high, because: It has not heard of the plans}]
    interests: {north: {peace: {ranking: [N1Y, [N0-, Y--], N1N]}}}
`;

describe('views and blocs of a case', () => {
  it('are read: who acts as one, what a party does not see and what it takes others to want', () => {
    const { case: read, faults } = readCase(SEEN);
    expect(faults).toEqual([]);
    expect(read?.blocs).toEqual([[0, 1]]);
    expect(read?.views).toMatchObject([
      {
        party: 1,
        rules: [{ kind: 'never', because: { en: 'It has not heard of the plans' } }],
        takes: [{ party: 0, interest: 1, preference: { kind: 'ranking' } }],
      },
    ]);
  });

  it('compile to the states a party sees and the rankings it takes others to have', () => {
    const compiled = compiledCase(SEEN);
    const states = Array.from({ length: compiled.model.states }, (_, state) => codeAt(compiled, state));
    const own = ranksOf(compiled, [1, 0]);
    const [north, south] = compileViews(compiled, own, [1, 0]);
    expect(north).toEqual({ sight: null, ranks: own });
    expect(states.filter((_, state) => south?.sight?.[state] === 0)).toEqual(['N2N', 'N2Y']);
    expect(south?.ranks[1]).toBe(own[1]);
    const best = states.filter((_, state) => south?.ranks[0]?.[state] === 3);
    expect(best).toEqual(['N1Y']);
    // Of another interest of the party nothing is said in the view.
    const other = ranksOf(compiled, firstInterests(compiled));
    expect(compileViews(compiled, other, [0, 0])[1]?.ranks[0]).toBe(other[0]);
  });

  it('of a drawn graph change what others are taken to want', () => {
    const compiled = compiledCase(
      `${BY_GRAPH}views: {south: {interests: {north: {peace: {ranking: [war, 2, calm]}}}}}\n`,
    );
    const own = ranksOf(compiled, [0, 0]);
    expect(compileViews(compiled, own, [0, 0])[1]).toEqual({
      sight: null,
      ranks: [Int32Array.from([1, 2, 3]), own[1]],
    });
  });
});
