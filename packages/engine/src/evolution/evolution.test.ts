import { describe, expect, it } from 'vitest';
import { graphModel } from '../model/graph-model.ts';
import { optionModel } from '../model/option-model.ts';
import { fuzzEvolution } from '../testing/fuzz-evolution.ts';
import { evolutionFrom } from './evolution.ts';

it('finds the distances, paths and refusals of the definitions, on 500 random conflicts', () => {
  expect(fuzzEvolution(500, 7)).toEqual({ runs: 500, seed: 7, failure: null });
}, 60_000);

const free = (owner: number): { owner: number; direction: 'both' } => ({ owner, direction: 'both' });

describe('the shortest paths', () => {
  it('are joined in layers, every order of independent moves among them', () => {
    const model = optionModel({ parties: 3, options: [free(0), free(1), free(2)], statusQuo: 0 });
    const evolution = evolutionFrom(model, null, 0);
    expect([...evolution.distance]).toEqual([0, 1, 1, 2, 1, 2, 2, 3]);
    const { length, ways, layers } = evolution.pathsTo(7)!;
    expect([length, ways, layers.map((nodes) => nodes.map(({ state }) => state))]).toEqual([
      3,
      6,
      [[0], [1, 2, 4], [3, 5, 6], [7]],
    ]);
    expect(layers[1]![0]).toEqual({
      state: 1,
      last: null,
      steps: [
        { party: 1, to: 0 },
        { party: 2, to: 1 },
      ],
    });
    expect(evolution.pathsTo(0)).toEqual({
      length: 0,
      ways: 1,
      layers: [[{ state: 0, last: null, steps: [] }]],
    });
  });

  it('let nobody move twice in a row where moves are drawn', () => {
    const model = graphModel({
      states: 4,
      arcs: [
        [
          [0, 1],
          [1, 2],
          [3, 2],
        ],
        [[1, 3]],
      ],
      statusQuo: 0,
    });
    const evolution = evolutionFrom(model, null, 0);
    expect([...evolution.distance]).toEqual([0, 1, 3, 2]);
    expect(evolution.pathsTo(2)!.layers.map(([node]) => node)).toEqual([
      { state: 0, last: null, steps: [{ party: 0, to: 0 }] },
      { state: 1, last: 0, steps: [{ party: 1, to: 0 }] },
      { state: 3, last: 1, steps: [{ party: 0, to: 0 }] },
      { state: 2, last: 0, steps: [] },
    ]);
  });

  it('are none to what improvements do not reach', () => {
    const model = optionModel({ parties: 2, options: [free(0), free(1)], statusQuo: 0 });
    const evolution = evolutionFrom(model, [Int32Array.of(0, 1, 0, 1), Int32Array.of(0, 0, 0, 0)], 0);
    expect([...evolution.distance]).toEqual([0, 1, -1, -1]);
    expect([evolution.pathsTo(3), evolution.refusalsTo(3)]).toEqual([null, null]);
    expect(evolution.into(3)).toEqual([{ party: 0, from: 2 }]);
    expect(evolution.into(2)).toEqual([]);
  });
});

describe('a refusal', () => {
  it('cuts every path, not only the shortest: a party, a kind of move, a step', () => {
    // The first party has two options, and may take the second only after the other party has agreed.
    const model = optionModel({
      parties: 2,
      options: [free(0), free(0), free(1)],
      never: [{ mask: 0b110, value: 0b010 }],
      statusQuo: 0,
    });
    const evolution = evolutionFrom(model, null, 0);
    const both = model.stateOf[0b111]!;
    expect(evolution.refusalsTo(both)).toEqual({
      parties: [0, 1],
      changes: [
        { party: 0, option: 0, change: 'take' },
        { party: 0, option: 1, change: 'take' },
        { party: 1, option: 2, change: 'take' },
      ],
      steps: [],
    });
    const second = model.stateOf[0b110]!;
    expect(evolution.refusalsTo(second)!.changes.map(({ option }) => option)).toEqual([1, 2]);
  });

  it('of a step counts moves of one party in a row as that step', () => {
    const model = optionModel({ parties: 2, options: [free(0), free(0), free(1)], statusQuo: 0 });
    // By way of one option alone the first party gets to both, but that is no other way.
    const improving = [Int32Array.of(0, 1, 1, 2, 0, 0, 0, 0), new Int32Array(8)];
    expect(evolutionFrom(model, improving, 0).refusalsTo(3)).toEqual({
      parties: [0],
      changes: [
        { party: 0, option: 0, change: 'take' },
        { party: 0, option: 1, change: 'take' },
      ],
      steps: [{ party: 0, from: 0, to: 3 }],
    });
  });
});

it('refuses a start that is no state', () => {
  const model = optionModel({ parties: 1, options: [free(0)], statusQuo: 0 });
  expect(() => evolutionFrom(model, null, 2)).toThrow('unknown-state state=2');
});
