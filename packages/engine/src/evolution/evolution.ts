import { EngineError } from '../error.ts';
import type { Model } from '../model/model.ts';
import { legalSearch } from './legal-search.ts';
import { possibleSteps } from './possible-steps.ts';
import { refusalsOf, type Refusals } from './refusals.ts';
import { shortestPaths, type ShortestPaths } from './shortest-paths.ts';

/** How a conflict can go on from a state (status quo analysis: Li, Kilgour & Hipel 2005). */
export interface Evolution {
  readonly from: number;
  /** Which steps count: improvements of whoever makes them, or any moves. */
  readonly moves: 'improvements' | 'any';
  /** Of each state: the length of the shortest legal path to it, 0 for the state itself; -1 where there is none. */
  readonly distance: Int32Array;
  /** All shortest legal paths to a state; null where there is none. Cost: see `shortestPaths`. */
  readonly pathsTo: (target: number) => ShortestPaths | null;
  /** Every single refusal that cuts all legal paths to a state; null where there is none. Cost: see `refusalsOf`. */
  readonly refusalsTo: (target: number) => Refusals | null;
  /** The steps that lead into a state from a neighbouring one, whether or not it is reached. */
  readonly into: (target: number) => readonly { readonly party: number; readonly from: number }[];
}

/**
 * Finds where a conflict can get from a state by legal paths: parties move one after the other, anybody may begin and may move
 * again later, nobody moves twice in a row.
 *
 * @param ranks one ranking a party, `ranks[party][state]`, higher is better, from 0: only steps that improve the position of whoever
 *   makes them, compared with the state just left, count; null: any moves count
 * @throws EngineError `unknown-state`
 *
 * Cost: see `possibleSteps`: about parties × 2^options in option form, parties × moves in graph form.
 */
export function evolutionFrom(model: Model, ranks: readonly Int32Array[] | null, from: number): Evolution {
  if (!(from >= 0 && from < model.states)) throw new EngineError('unknown-state', { state: from });
  const steps = possibleSteps(model, ranks);
  const search = legalSearch(steps, from);
  const pathsTo = (target: number): ShortestPaths | null => shortestPaths(steps, search, target);
  return {
    from,
    moves: ranks ? 'improvements' : 'any',
    distance: search.distance,
    pathsTo,
    refusalsTo(target) {
      const paths = pathsTo(target);
      return paths && refusalsOf(steps, paths);
    },
    into: (target) =>
      Array.from({ length: model.parties }, (_, party) => party).flatMap((party) =>
        steps.into(party, target).map((state) => ({ party, from: state })),
      ),
  };
}
