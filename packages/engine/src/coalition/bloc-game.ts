import { EngineError } from '../error.ts';
import type { Model } from '../model/model.ts';
import type { OptionModel } from '../model/option-model.ts';
import { gameOf, type Game } from '../stability/game.ts';
import { legalSequences } from '../stability/legal-sequences.ts';
import type { Bloc } from './bloc.ts';

/**
 * The game in which each bloc stands in the place of a party: it gets wherever its members get by a legal sequence of their
 * moves (R_H), one after the other through feasible states, and it gains where every member strictly gains (Inohara & Hipel 2008).
 * Blocs may overlap: the game asks each about itself alone. Sequences cannot be joined into one change, so there is no SIM.
 *
 * Cost: a bloc's reach from a state is searched when first asked for, and kept.
 */
export function blocGame(game: Game, blocs: readonly Bloc[]): Game {
  const kept = blocs.map(() => new Map<number, readonly number[]>());
  return {
    parties: blocs.length,
    states: game.states,
    moves(index, state) {
      const known = kept[index]!.get(state);
      if (known) return known;
      const bloc = blocs[index]!;
      const reached =
        bloc.length === 1
          ? game.moves(bloc[0]!, state)
          : legalSequences(game, bloc, state, game.moves)
              .map((arrival) => arrival.state)
              .filter((to) => to !== state)
              .sort((a, b) => a - b);
      kept[index]!.set(state, reached);
      return reached;
    },
    better: gainOf(game, blocs),
    together: null,
  };
}

/**
 * The game in which each bloc changes options of all its members at once: one move, whatever lies between, as GMCR+ takes a
 * coalition. It gains where every member strictly gains.
 *
 * @param blocs disjoint; parties in none of them do not act
 * @throws EngineError `needs-options` in graph form, where moves cannot be joined
 */
export function jointGame(model: Model, ranks: readonly Int32Array[], blocs: readonly Bloc[]): Game {
  if (model.form === 'graph') throw new EngineError('needs-options', { concept: 'joint moves' });
  return { ...gameOf(joined(model, blocs), []), better: gainOf(gameOf(model, ranks), blocs) };
}

/** The model in which each bloc is one party that has the options of all its members. */
export function joined(model: OptionModel, blocs: readonly Bloc[]): OptionModel {
  const own = blocs.map((bloc) => bloc.reduce((mask, party) => mask | model.own[party]!, 0));
  return { ...model, parties: blocs.length, own: Int32Array.from(own) };
}

/** Whether every member of a bloc strictly prefers a state to another. */
function gainOf(game: Game, blocs: readonly Bloc[]): Game['better'] {
  return (index, state, than) => blocs[index]!.every((party) => game.better(party, state, than));
}
