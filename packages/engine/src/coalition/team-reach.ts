/**
 * Where teams get in option form. A member that moves twice could have moved once, so legal sequences reach what plain steps
 * reach: states fall into components within which the team gets everywhere, and one-way options lead from one to another.
 * Definition: Fang, Hipel & Kilgour 1993. Cost: the states times the members, and for one-way options their combinations.
 * Invariant: a component leads only to components with lower numbers.
 */
import type { OptionModel } from '../model/option-model.ts';
import type { Bloc } from './bloc.ts';

/** The components of a team. */
export interface TeamReach {
  readonly components: number;
  readonly componentOf: Int32Array;
  /** The states by component: those of component c from `first[c]` to before `first[c + 1]`. */
  readonly states: Int32Array;
  readonly first: Int32Array;
  /** The components that one step leads to from a component, itself left out. */
  readonly leadsTo: (component: number) => readonly number[];
}

const NOWHERE: readonly number[] = [];

/** Finds the components of a team. */
export function teamReach(model: OptionModel, team: Bloc): TeamReach {
  const root = Int32Array.from({ length: model.states }, (_, state) => state);
  for (const party of team) joinBlocks(model, model.own[party]! & ~oneWayOf(model) & ~model.frozen, root);
  const { components, componentOf } = numbered(model, team, root);

  const first = new Int32Array(components + 1);
  for (const component of componentOf) first[component + 1]!++;
  for (let component = 0; component < components; component++) first[component + 1]! += first[component]!;
  const next = first.slice(0, components);
  const states = new Int32Array(model.states);
  for (let state = 0; state < model.states; state++) states[next[componentOf[state]!]!++] = state;

  const steps = new Map<number, Set<number>>();
  for (const party of team) addOneWaySteps(model, party, componentOf, steps);
  const lists = new Map([...steps].map(([from, to]) => [from, [...to]]));
  return {
    components,
    componentOf,
    states,
    first,
    leadsTo: (component) => lists.get(component) ?? NOWHERE,
  };
}

/** Finds, for each component, all from which it can be reached, itself among them. Cost: the steps; kept when asked for. */
export function comingFrom(reach: TeamReach): (component: number) => readonly number[] {
  const before = new Map<number, number[]>();
  for (let component = 0; component < reach.components; component++)
    for (const to of reach.leadsTo(component)) {
      const known = before.get(to);
      if (known) known.push(component);
      else before.set(to, [component]);
    }
  const kept = new Map<number, readonly number[]>();
  return (component) => {
    if (before.size === 0) return [component];
    const known = kept.get(component);
    if (known) return known;
    const all = new Set([component]);
    for (const each of all) for (const from of before.get(each) ?? NOWHERE) all.add(from);
    const found = [...all];
    kept.set(component, found);
    return found;
  };
}

function oneWayOf({ forward, backward }: OptionModel): number {
  return forward | backward;
}

function rootOf(root: Int32Array, state: number): number {
  let at = state;
  while (root[at] !== at) {
    root[at] = root[root[at]!]!;
    at = root[at]!;
  }
  return at;
}

/** Joins the states that differ in options of `free` alone. */
function joinBlocks({ codes, stateOf }: OptionModel, free: number, root: Int32Array): void {
  const representative = new Int32Array(stateOf.length).fill(-1);
  for (let state = 0; state < codes.length; state++) {
    const block = codes[state]! & ~free;
    const other = representative[block]!;
    if (other < 0) representative[block] = state;
    else root[rootOf(root, state)] = rootOf(root, other);
  }
}

/** Numbers the components, those first whose one-way options have turned furthest: a turn leads only to lower numbers. */
function numbered(
  model: OptionModel,
  team: Bloc,
  root: Int32Array,
): { readonly components: number; readonly componentOf: Int32Array } {
  const own = team.reduce((mask, party) => mask | model.own[party]!, 0) & ~model.frozen;
  const turned = (state: number): number => {
    const code = model.codes[state]!;
    return bitsIn((code & model.forward & own) | (~code & model.backward & own));
  };
  const roots: number[] = [];
  for (let state = 0; state < root.length; state++) if (root[state] === state) roots.push(state);
  if ((own & oneWayOf(model)) !== 0) roots.sort((a, b) => turned(b) - turned(a));
  const numberOf = new Int32Array(root.length);
  roots.forEach((state, number) => (numberOf[state] = number));
  const componentOf = root.map((_, state) => numberOf[rootOf(root, state)]!);
  return { components: roots.length, componentOf };
}

/** Adds the steps of a party that turn one-way options, from component to component. */
function addOneWaySteps(
  { codes, stateOf, own, forward, backward, frozen }: OptionModel,
  party: number,
  componentOf: Int32Array,
  steps: Map<number, Set<number>>,
): void {
  const free = own[party]! & ~(forward | backward | frozen);
  const oneWay = own[party]! & (forward | backward) & ~frozen;
  if (oneWay === 0) return;
  const representative = new Int32Array(stateOf.length).fill(-1);
  for (let state = 0; state < codes.length; state++) representative[codes[state]! & ~free] = state;
  for (let block = 0; block < representative.length; block++) {
    const from = representative[block]!;
    if (from < 0) continue;
    const turns = oneWay & ~(forward & block) & ~(backward & ~block);
    for (let change = turns; change !== 0; change = (change - 1) & turns) {
      const to = representative[block ^ change]!;
      if (to < 0) continue;
      const component = componentOf[from]!;
      const known = steps.get(component);
      if (known) known.add(componentOf[to]!);
      else steps.set(component, new Set([componentOf[to]!]));
    }
  }
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
