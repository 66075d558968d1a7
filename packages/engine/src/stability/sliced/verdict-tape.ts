/**
 * The definitions of stability as word operations, for models whose moves can be joined. A state is unstable for a party if
 * there is an improvement from it without a sanction, and "better" is a word: bit p is the answer of the p-th preference.
 * Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017.
 * Cost, once a model: parties × states × moves × the states that the others can reach, and for SEQ and SSEQ with three or more
 * parties the cube of the states that can be reached from one another.
 */
import { movesFrom, type Model } from '../../model/model.ts';
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import { closure } from '../state-sets.ts';
import { CLEAR, tapeBuilder, type Tape, type Value } from './tape.ts';

/** The number of the input that tells whether a party prefers a state to another. */
export function betterInput(states: number, party: number, state: number, than: number): number {
  return (party * states + state) * states + than;
}

/**
 * Writes which states are no equilibria as one row of operations.
 *
 * @param model one for which `fitsMasks` holds
 * @returns outputs: for each concept, of each state, whether it is no equilibrium
 */
export function verdictTape(model: Model, concepts: readonly LevelConcept[]): Tape {
  const { parties, states } = model;
  const all = [...Array(states).keys()];
  const { input, and, or, butNot, end } = tapeBuilder();
  const moves = Array.from({ length: parties }, (_, party) =>
    all.map((state) => movesFrom(model, party, state)),
  );
  const better = (party: number, state: number, than: number): Value =>
    state === than ? CLEAR : input(betterInput(states, party, state, than));
  const any = (values: readonly Value[]): Value => values.reduce(or, CLEAR);
  const every = (values: readonly Value[]): Value => values.reduce(and);

  const broken = concepts.map(() => Array<Value>(states).fill(CLEAR));
  for (let party = 0; party < parties; party++) {
    const others = moves.filter((_, other) => other !== party);
    const reached = reachOf(others, states);
    const improving = improvingReach(party);
    concepts.forEach((concept, place) => {
      const { reply, counterMove } = DEFINITIONS[concept];
      /** Where the others' answer `end` is no sanction for leaving `state`. */
      const futile = (end: number, state: number): Value => {
        // In ascending order: ends from which the same can be had share the work.
        const had = counterMove ? [end, ...moves[party]![end]!].sort((a, b) => a - b) : [end];
        return any(had.map((to) => better(party, to, state)));
      };
      for (const state of all) {
        const unanswered: Value[] = [];
        /** The gains that stand if certain answers are futile, by whether they are. */
        const answered = new Map<Value, Value[]>();
        for (const to of moves[party]![state]!) {
          const gain = better(party, to, state);
          const standsIf = (isFutile: Value): unknown =>
            answered.set(isFutile, [...(answered.get(isFutile) ?? []), gain]);
          if (reply === 'moves' && reached[to]!.length > 0) {
            standsIf(every(reached[to]!.map((answer) => futile(answer, state))));
          } else if (reply === 'improvements') {
            const ways = improving(to);
            const [only] = ways;
            if (only && ways.length === 1) {
              unanswered.push(butNot(gain, only[1]));
              standsIf(futile(only[0], state));
            } else
              unanswered.push(
                butNot(gain, any(ways.map(([answer, way]) => butNot(way, futile(answer, state))))),
              );
          } else unanswered.push(gain);
        }
        const stands = [...answered].map(([isFutile, gains]) => and(any(gains), isFutile));
        broken[place]![state] = or(broken[place]![state]!, or(any(unanswered), any(stands)));
      }
    });
  }

  return end(broken.flat());

  /** Of each state: the states to which improvements of the others lead, and where they do. */
  function improvingReach(party: number): (from: number) => readonly [end: number, way: Value][] {
    const ways = all.map(() => new Map<number, Value>());
    let movers = 0;
    moves.forEach((ofMover, mover) => {
      if (mover === party || ofMover.every((to) => to.length === 0)) return;
      movers++;
      ofMover.forEach((targets, from) => {
        for (const to of targets)
          ways[from]!.set(to, or(ways[from]!.get(to) ?? CLEAR, better(mover, to, from)));
      });
    });
    // One party's improvements join into one.
    if (movers > 1)
      for (const middle of all)
        for (const from of all) {
          const first = ways[from]!.get(middle);
          if (first === undefined) continue;
          for (const [to, second] of ways[middle]!)
            if (to !== from) ways[from]!.set(to, or(ways[from]!.get(to) ?? CLEAR, and(first, second)));
        }
    return (from) => [...ways[from]!];
  }
}

/** Of each state: the other states that parties can reach together. */
function reachOf(moves: readonly (readonly (readonly number[])[])[], states: number): number[][] {
  const oneStep = new Int32Array(states);
  for (const ofMover of moves)
    ofMover.forEach((targets, from) => {
      for (const to of targets) oneStep[from]! |= 1 << to;
    });
  return Array.from(oneStep, (step, from) => {
    const set = closure(0, step, oneStep);
    return [...Array(states).keys()].filter((to) => to !== from && ((set >> to) & 1) === 1);
  });
}
