import type { OptionModel } from '../model/option-model.ts';

/** The states of a model in option form, by what one party does in them. */
export interface Strategies {
  /** The party's options at each strategy that some state has: a part of a code. */
  readonly options: readonly number[];
  /** The states with each strategy, ascending. */
  readonly states: readonly (readonly number[])[];
  /** The strategy of each state: a place in the two lists. */
  readonly of: Int32Array;
}

/** Groups the states by the values of the party's options. Cost: the states. */
export function strategiesOf(model: OptionModel, party: number): Strategies {
  const own = model.own[party]!;
  const places = new Map<number, number>();
  const states: number[][] = [];
  const of = model.codes.map((code, state) => {
    const options = code & own;
    let place = places.get(options);
    if (place === undefined) {
      place = places.size;
      places.set(options, place);
      states.push([]);
    }
    states[place]!.push(state);
    return place;
  });
  return { options: [...places.keys()], states, of };
}
