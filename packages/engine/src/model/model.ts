import type { GraphModel } from './graph-model.ts';
import { optionMoves, type OptionModel } from './option-model.ts';

/**
 * A conflict without preferences: who can move where.
 * States are indices 0..states-1 (people see index + 1), parties are indices 0..parties-1.
 */
export type Model = OptionModel | GraphModel;

/**
 * Lists the states that `party` can reach from `state` by one move of its own (unilateral moves), ascending.
 * Cost: 2^(own options) in option form, the number of moves in graph form.
 */
export function movesFrom(model: Model, party: number, state: number): readonly number[] {
  return model.form === 'options' ? optionMoves(model, party, state) : (model.moves[party]?.[state] ?? []);
}
