import type { Loss } from './loss.ts';
import { movesOf, type Move, type Results } from './results.ts';

/** More is no picture any more, and programs that draw graphs give up. */
const MOST_STATES = 4096;
const MOST_MOVES = 50_000;

/** The moves of a state graph, or null when it is too large, and the losses say so. */
export function stateGraph(results: Results): {
  readonly graph: readonly Move[] | null;
  readonly losses: readonly Loss[];
} {
  const { states } = results.compiled.model;
  if (states > MOST_STATES) {
    const params = { what: 'states', count: states, limit: MOST_STATES } as const;
    return { graph: null, losses: [{ code: 'refused.size', params }] };
  }
  const graph = movesOf(results, MOST_MOVES);
  if (graph) return { graph, losses: [] };
  const params = { what: 'moves', count: null, limit: MOST_MOVES } as const;
  return { graph: null, losses: [{ code: 'refused.size', params }] };
}
