import type { LegalSearch } from './legal-search.ts';
import type { PossibleSteps } from './possible-steps.ts';

/** A state on the way, and every step by which a shortest path goes on from it. */
export interface PathNode {
  readonly state: number;
  /** Who has just moved, where that decides who may go on: in graph form, after the start. Else null. */
  readonly last: number | null;
  /** By party, then by place in the next layer. */
  readonly steps: readonly { readonly party: number; readonly to: number }[];
}

/**
 * All shortest legal paths between two states: each runs from the node of the first layer to one of the last, and every way
 * through the layers is a legal path.
 */
export interface ShortestPaths {
  /** The number of steps. */
  readonly length: number;
  /** How many paths there are; exact up to 2^53 - 1, the most that is said. */
  readonly ways: number;
  /** `length` + 1 layers of nodes, by state, then by last mover. */
  readonly layers: readonly (readonly PathNode[])[];
}

/** A node while the layers are put together from the end. */
interface Growing {
  readonly state: number;
  readonly last: number | null;
  readonly steps: { readonly party: number; readonly to: Growing }[];
}

/**
 * Joins the shortest legal paths to a state in layers.
 *
 * With options a node is a state: on a shortest path nobody can have moved twice in a row, for one move would have done. In
 * graph form it is a state with its last mover.
 *
 * @returns null where no path leads there
 *
 * Cost: for each node of the paths, the moves that lead into it.
 */
export function shortestPaths(
  steps: PossibleSteps,
  search: LegalSearch,
  target: number,
): ShortestPaths | null {
  const length = search.distance[target]!;
  if (length < 0) return null;
  let layer = nodesAt(steps, search, target, length, null);
  const layers = [layer];
  for (let distance = length - 1; distance >= 0; distance--) {
    const before = new Map<string, Growing>();
    for (const to of layer)
      for (const { party, node } of comingFrom(steps, search, to, distance)) {
        const key = `${node.state} ${node.last}`;
        const known = before.get(key) ?? node;
        before.set(key, known);
        known.steps.push({ party, to });
      }
    layer = [...before.values()].sort((a, b) => a.state - b.state || (a.last ?? 0) - (b.last ?? 0));
    layers.unshift(layer);
  }
  return {
    length,
    ways: waysThrough(layers),
    layers: layers.map((nodes, at) => placed(nodes, layers[at + 1])),
  };
}

/** The nodes of a state at a distance, but those that `mover`, being next, could not go on from. */
function nodesAt(
  { model }: PossibleSteps,
  { start, distance, arrived }: LegalSearch,
  state: number,
  length: number,
  mover: number | null,
): Growing[] {
  if (length === 0) return state === start ? [{ state, last: null, steps: [] }] : [];
  if (arrived === null) return distance[state] === length ? [{ state, last: null, steps: [] }] : [];
  return Array.from({ length: model.parties }, (_, last) => last)
    .filter((last) => last !== mover && arrived[state * model.parties + last] === length)
    .map((last) => ({ state, last, steps: [] }));
}

function comingFrom(
  steps: PossibleSteps,
  search: LegalSearch,
  { state, last }: Growing,
  distance: number,
): { readonly party: number; readonly node: Growing }[] {
  const movers = last === null ? Array.from({ length: steps.model.parties }, (_, party) => party) : [last];
  return movers.flatMap((party) =>
    steps
      .into(party, state)
      .flatMap((from) => nodesAt(steps, search, from, distance, party))
      .map((node) => ({ party, node })),
  );
}

function waysThrough(layers: readonly (readonly Growing[])[]): number {
  const ways = new Map<Growing, number>();
  for (const nodes of layers.toReversed())
    for (const node of nodes) {
      const onward = node.steps.reduce((sum, { to }) => sum + ways.get(to)!, 0);
      ways.set(node, node.steps.length === 0 ? 1 : onward);
    }
  const all = (layers[0] ?? []).reduce((sum, node) => sum + ways.get(node)!, 0);
  return Math.min(all, Number.MAX_SAFE_INTEGER);
}

function placed(nodes: readonly Growing[], next: readonly Growing[] = []): PathNode[] {
  const places = new Map(next.map((node, place) => [node, place]));
  return nodes.map(({ state, last, steps }) => ({
    state,
    last,
    steps: steps
      .map(({ party, to }) => ({ party, to: places.get(to)! }))
      .sort((a, b) => a.party - b.party || a.to - b.to),
  }));
}
