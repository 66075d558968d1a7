/**
 * How low blocs of the others can bring a member when each step improves on the state before for all who make it.
 * Searched backwards from the lowest ends upwards, so that each state is labelled once, with the lowest it can come to.
 * Definition: Inohara & Hipel 2008. Cost: the states times the blocs of the others, and for each new goal what reaches it.
 * Invariant: a bloc that moves twice in a row could have moved once, so last movers do not matter in option form.
 */
import { sortByKey } from '../ascending.ts';
import { NEVER } from '../stability/engine.ts';
import type { Bloc } from './bloc.ts';
import { covers, exceeds, ranksOfBloc, type Values } from './skyline.ts';
import { comingFrom, type TeamReach } from './team-reach.ts';

/** A bloc that may answer, with where it gets, and from which components it gets to one. */
export interface Answerer {
  readonly bloc: Bloc;
  readonly reach: TeamReach;
  readonly from: (component: number) => readonly number[];
}

/** A bloc that may answer. */
export function answerer(bloc: Bloc, reach: TeamReach): Answerer {
  return { bloc, reach, from: comingFrom(reach) };
}

/** How many states are worked through between two looks at the signal. */
const BETWEEN_LOOKS = 1024;

/** So many goals of a component are kept to compare with: where wishes are coarse few cover all, where they are fine none would. */
const MOST_KEPT = 12;

/**
 * Gives, of each state, the lowest value that the answerers can bring about from there by at least one step; `NEVER` if none.
 *
 * @param values of each state, at least 0
 * @param pause called now and then; may throw
 */
export function lowestByBlocs(
  answerers: readonly Answerer[],
  ranks: readonly Int32Array[],
  values: Int32Array,
  pause: () => void,
): Int32Array {
  const states = values.length;
  const levels = new Int32Array(states).fill(NEVER);
  const ascending = Int32Array.from({ length: states }, (_, state) => state);
  sortByKey(ascending, states, values, new Int32Array(states));
  const open = answerers.map((each) => openStates(each, ranksOfBloc(ranks, each.bloc)));
  const done = new Uint8Array(states);
  let looked = 0;
  const queue: number[] = [];
  for (const end of ascending) {
    queue.push(end);
    for (let to = queue.pop(); to !== undefined; to = queue.pop()) {
      if (done[to] === 1) continue;
      done[to] = 1;
      if (looked++ % BETWEEN_LOOKS === 0) pause();
      for (const each of open) each.labelInto(to, values[end]!, levels, queue);
    }
  }
  return levels;
}

/**
 * The states of each component that have no level yet. A goal that is worth no more to anybody than an earlier one in reach of the
 * component adds nothing there: only goals that are new in this sense are looked at state by state.
 */
function openStates(
  { reach, from }: Answerer,
  ranks: Values,
): { labelInto: (to: number, level: number, levels: Int32Array, queue: number[]) => void } {
  const { first, componentOf } = reach;
  const states = reach.states.slice();
  const end = first.slice(1);
  const lines: number[][] = [];
  return {
    labelInto(to, level, levels, queue) {
      for (const component of from(componentOf[to]!)) {
        const line = (lines[component] ??= []);
        if (line.some((goal) => covers(ranks, goal, to))) continue;
        if (line.length < MOST_KEPT) line.push(to);
        let at = first[component]!;
        while (at < end[component]!) {
          const state = states[at]!;
          const known = levels[state] !== NEVER;
          if (!known && !exceeds(ranks, to, ranks, state)) {
            at++;
            continue;
          }
          states[at] = states[--end[component]!]!;
          if (known) continue;
          levels[state] = level;
          queue.push(state);
        }
      }
    },
  };
}
