import type { Model } from '../../model/model.ts';
import type { PartialPreference } from '../../preference/partial.ts';
import { gameOf, type Game } from '../game.ts';

/** A conflict as plain questions, of which some have no known answer: `better` is then false both ways round. */
export interface UncertainGame extends Game {
  /** Whether it is not known which of two states `party` prefers; the same both ways round. */
  readonly unknown: (party: number, a: number, b: number) => boolean;
}

/** The game of a model with a partly unknown preference a party. */
export function uncertainGameOf(model: Model, preferences: readonly PartialPreference[]): UncertainGame {
  const ranks = preferences.map((preference) => {
    const some = new Int32Array(preference.states);
    preference.complete(0, some);
    return some;
  });
  const game = gameOf(model, ranks);
  const unknown = (party: number, a: number, b: number): boolean => preferences[party]!.unknown(a, b);
  return {
    ...game,
    unknown,
    better: (party, state, than) => game.better(party, state, than) && !unknown(party, state, than),
  };
}
