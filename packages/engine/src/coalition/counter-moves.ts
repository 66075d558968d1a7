import { exceeds, type Beats, type Values } from './skyline.ts';
import type { TeamReach } from './team-reach.ts';

/** More classes are not worth looking at before it is known where the bloc would go. */
const FEW_CLASSES = 16;

/** Answers about a bloc under CSMR. */
export interface Departures {
  /** Whether the bloc goes unpunished from `state` to `to`: it gains there, and from wherever the others then move it escapes. */
  readonly leaves: (state: number, to: number) => boolean;
  /** Whether there is anything to which it might go unpunished, whether it gets there or not. */
  readonly mayLeave: (state: number) => boolean;
}

/**
 * Tells, under CSMR, where a bloc goes unpunished: it gains, and wherever the others then move, the members can stay or move to
 * what is better for all of them than the state that they left.
 *
 * What the others can move to matters only by the components of the bloc that it lies in; where all is feasible and can be
 * undone these are the same everywhere. So their components are put into classes, and a class is looked at once a state.
 *
 * @param own the members' rankings
 * @param escapes whether something that the bloc reaches from a component beats a state for all members
 * @param reach of the bloc
 * @param othersReach of everybody else
 *
 * Cost: the states, and for each state asked about the components of the bloc, up to the first that it cannot escape from.
 */
export function departuresBack(
  own: Values,
  escapes: Beats,
  reach: TeamReach,
  othersReach: TeamReach,
): Departures {
  const { classOf, classes } = answerClasses(reach, othersReach);
  let asked = -1;
  /** Of the state asked about last, by component of the bloc, and by class: 1 yes, -1 no, 0 not looked up. */
  const escaping = new Int8Array(reach.components);
  const free = new Int8Array(classes.length);

  const turnTo = (state: number): void => {
    if (state === asked) return;
    asked = state;
    escaping.fill(0);
    free.fill(0);
  };
  const escapesFrom = (component: number): boolean => {
    escaping[component] ||= escapes(component, own, asked) ? 1 : -1;
    return escaping[component] === 1;
  };
  const isFree = (index: number): boolean => {
    const { met, after } = classes[index]!;
    free[index] ||= met.every(escapesFrom) && after.every(isFree) ? 1 : -1;
    return free[index] === 1;
  };

  return {
    leaves(state, to) {
      if (!exceeds(own, to, own, state)) return false;
      turnTo(state);
      return isFree(classOf[othersReach.componentOf[to]!]!);
    },
    mayLeave(state) {
      turnTo(state);
      return classes.length > FEW_CLASSES || classes.some((_, index) => isFree(index));
    },
  };
}

/** Components of the others that lead to the same components of the bloc. */
interface AnswerClass {
  /** The components of the bloc in which their states lie. */
  readonly met: readonly number[];
  /** The classes that one step leads to; these have lower numbers. */
  readonly after: readonly number[];
}

function answerClasses(
  reach: TeamReach,
  { components, first, states, leadsTo }: TeamReach,
): { readonly classOf: Int32Array; readonly classes: readonly AnswerClass[] } {
  const classOf = new Int32Array(components);
  const classes: AnswerClass[] = [];
  const known = new Map<string, number>();
  for (let component = 0; component < components; component++) {
    const own = states.subarray(first[component], first[component + 1]);
    const met = [...new Set(Array.from(own, (state) => reach.componentOf[state]!))].sort((a, b) => a - b);
    const after = [...new Set(leadsTo(component).map((to) => classOf[to]!))].sort((a, b) => a - b);
    const key = `${met.join()} ${after.join()}`;
    const index = known.get(key) ?? classes.push({ met, after }) - 1;
    known.set(key, index);
    classOf[component] = index;
  }
  return { classOf, classes };
}
