/**
 * Which states something in reach beats for every member at once. Of each component of the team only the states that no other
 * beats or equals for all members are kept (its skyline); a state is then compared with these alone.
 * Cost: the states times the length of the skylines, which are short unless members' wishes are opposed.
 */
import type { Bloc } from './bloc.ts';
import type { TeamReach } from './team-reach.ts';

/** Per member of a bloc, in its order: a number of each state. */
export type Values = readonly Int32Array[];

/** Tells whether, from states of a component on, the team reaches one whose values exceed `ranks` at `state` for all members. */
export type Beats = (component: number, ranks: Values, state: number) => boolean;

/**
 * Finds the skyline of what can be reached from each component.
 *
 * @param reach of the bloc
 * @param values what a state is worth to each member as a goal
 * @param isGoal the states that count as goals; default: all
 */
export function skylines(
  reach: TeamReach,
  values: Values,
  isGoal: (state: number) => boolean = () => true,
): Beats {
  const lines: number[][] = [];
  const leading = values[0]!;
  /** Of each goal: the last component that had it from another. */
  const taken = new Int32Array(leading.length).fill(-1);
  for (let component = 0; component < reach.components; component++) {
    const goals: number[] = [];
    for (let at = reach.first[component]!; at < reach.first[component + 1]!; at++) {
      const state = reach.states[at]!;
      if (isGoal(state)) goals.push(state);
    }
    for (const to of reach.leadsTo(component))
      for (const goal of lines[to]!) {
        if (taken[goal] === component) continue;
        taken[goal] = component;
        goals.push(goal);
      }
    goals.sort((a, b) => leading[b]! - leading[a]!);
    lines.push(skylineOf(goals, values));
  }
  return (component, ranks, state) => {
    for (const goal of lines[component]!) {
      // Goals stand in descending order of the first member's values.
      if (leading[goal]! <= ranks[0]![state]!) return false;
      if (exceeds(values, goal, ranks, state)) return true;
    }
    return false;
  };
}

/** Whether the values of a goal exceed every member's rank of a state. */
export function exceeds(values: Values, goal: number, ranks: Values, state: number): boolean {
  for (let member = 0; member < values.length; member++)
    if (values[member]![goal]! <= ranks[member]![state]!) return false;
  return true;
}

/** The rankings of a bloc's members, in its order. */
export function ranksOfBloc(ranks: readonly Int32Array[], bloc: Bloc): Int32Array[] {
  return bloc.map((party) => ranks[party]!);
}

function coveredBy(line: readonly number[], values: Values, goal: number): boolean {
  for (const kept of line) if (covers(values, kept, goal)) return true;
  return false;
}

function skylineOf(goals: readonly number[], values: Values): number[] {
  const line: number[] = [];
  for (const goal of goals) {
    if (coveredBy(line, values, goal)) continue;
    // Of equal leading values a later one may cover an earlier; both may stay, for the line need not be shortest.
    line.push(goal);
  }
  return line;
}

/** Whether a state is worth at least as much as another to every member. */
export function covers(values: Values, goal: number, other: number): boolean {
  for (let member = 0; member < values.length; member++)
    if (values[member]![goal]! < values[member]![other]!) return false;
  return true;
}
