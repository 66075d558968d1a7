import { expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { graphModel } from './graph-model.ts';
import { movesFrom } from './model.ts';

it('keeps each arc once, ascending, and no loops', () => {
  const model = graphModel({
    states: 3,
    arcs: [
      [
        [0, 2],
        [0, 1],
        [0, 2],
        [1, 1],
      ],
      [],
    ],
    statusQuo: 0,
  });
  expect([0, 1, 2].map((state) => movesFrom(model, 0, state))).toEqual([[1, 2], [], []]);
  expect(movesFrom(model, 1, 0)).toEqual([]);
});

it('refuses arcs and a status quo outside the states', () => {
  expect(() => graphModel({ states: 2, arcs: [[[0, 2]]], statusQuo: null })).toThrow(EngineError);
  expect(() => graphModel({ states: 2, arcs: [[]], statusQuo: 2 })).toThrow('infeasible-status-quo state=2');
  expect(() => graphModel({ states: 0, arcs: [], statusQuo: null })).toThrow('no-feasible-state');
});
