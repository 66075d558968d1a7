import type { Model } from '../model/model.ts';
import type { Sight } from './sight.ts';

/** A model without the states that somebody does not see. */
export interface ModelInSight {
  readonly model: Model;
  /** The state of the whole model that each state of this one is. */
  readonly states: Int32Array;
}

/** Takes from a model the states that are not seen, with all moves to and from them; null where none is left. Cost: the model. */
export function modelInSight(model: Model, sight: Sight): ModelInSight | null {
  const every = Int32Array.from({ length: model.states }, (_, state) => state);
  if (sight === null) return { model, states: every };
  const states = every.filter((state) => sight[state] === 1);
  if (states.length === 0) return null;
  const placeOf = new Int32Array(model.states).fill(-1);
  states.forEach((state, place) => (placeOf[state] = place));
  const start = model.statusQuo === null ? -1 : placeOf[model.statusQuo]!;
  const common = { states: states.length, statusQuo: start < 0 ? null : start };
  if (model.form === 'options')
    return {
      states,
      model: {
        ...model,
        ...common,
        codes: states.map((state) => model.codes[state]!),
        stateOf: model.stateOf.map((state) => (state < 0 ? -1 : placeOf[state]!)),
      },
    };
  const moves = model.moves.map((ofParty) =>
    [...states].map((state) =>
      (ofParty[state] ?? []).map((to) => placeOf[to]!).filter((place) => place >= 0),
    ),
  );
  return { states, model: { ...model, ...common, moves } };
}
