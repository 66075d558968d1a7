import { EngineError } from '../error.ts';

/** A conflict as a drawn graph, for what options cannot express: merged states, moves entered by hand. */
export interface GraphModel {
  readonly form: 'graph';
  readonly parties: number;
  readonly states: number;
  /** Index of the status quo; null when none is known. */
  readonly statusQuo: number | null;
  /** `moves[party][state]`: the states the party can move to, ascending, never the state itself. */
  readonly moves: readonly (readonly (readonly number[])[])[];
}

/**
 * Builds the graph form of a conflict from each party's arcs `[from, to]`; repeated arcs and loops are dropped.
 *
 * @throws EngineError `no-feasible-state`, `unknown-state`, `infeasible-status-quo`
 *
 * Cost: the number of arcs.
 */
export function graphModel(spec: {
  readonly states: number;
  readonly arcs: readonly (readonly (readonly [from: number, to: number])[])[];
  readonly statusQuo: number | null;
}): GraphModel {
  const { states, arcs, statusQuo } = spec;
  if (states < 1) throw new EngineError('no-feasible-state');
  const exists = (state: number): boolean => Number.isInteger(state) && state >= 0 && state < states;
  if (statusQuo !== null && !exists(statusQuo))
    throw new EngineError('infeasible-status-quo', { state: statusQuo });

  const moves = arcs.map((ofParty) => {
    const targets = Array.from({ length: states }, () => new Set<number>());
    for (const [from, to] of ofParty) {
      for (const state of [from, to]) if (!exists(state)) throw new EngineError('unknown-state', { state });
      if (from !== to) targets[from]?.add(to);
    }
    return targets.map((set) => [...set].sort((a, b) => a - b));
  });
  return { form: 'graph', parties: arcs.length, states, statusQuo, moves };
}
