/**
 * Where the others can bring a party by responsive steps. What they do after an improvement leaves the party's options
 * alone, so a step is compared with the one where these stand as before the improvement, whatever that was: one search
 * a strategy that the party may leave. Steps left out break the rule that two moves of one party make one, so the search
 * goes backwards over pairs (state, last mover), as in drawn graphs. Definition: see responsive.ts.
 * Cost: for each strategy of the party, the steps of the others.
 * Invariant: pairs are labelled in ascending order of where they lead, so the first label is the lowest.
 */
import type { OptionModel } from '../model/option-model.ts';
import { NEVER } from '../stability/engine.ts';
import type { Ends } from './ends.ts';
import type { Rankings } from './kept-levels.ts';
import type { Strategies } from './strategies.ts';
import type { StepsInto } from './temptations.ts';

/** The label of a state from which a responsive sanction was found; the lower bits say who may have come there last. */
const REACHED = 1 << 30;

/** What a search needs of a profile and of the party that is to be punished in it. */
export interface ResponsiveQuestion {
  readonly model: OptionModel;
  readonly rankings: Rankings;
  /** The ordinary sanction levels of every party in these rankings; the punished party's are not read. */
  readonly levels: readonly Int32Array[];
  /** The steps of every party that a sanction may be made of; the punished party's are not read. */
  readonly steps: readonly StepsInto[];
  readonly party: number;
  readonly strategies: Strategies;
  readonly ends: Ends;
}

/**
 * Prepares the searches of one party in one profile.
 *
 * @returns for a strategy that the party leaves, with the strategies it may then have (one byte each) and the highest rank
 *   it may have left: of each state with such a strategy, the least that the end of a responsive sanction from there is
 *   worth to the party, `NEVER` where there is none or where it is worth more than that rank; overwritten by the next call
 */
export function responsiveSearch({
  model,
  rankings,
  levels,
  steps,
  party,
  strategies,
  ends,
}: ResponsiveQuestion): (left: number, entered: Uint8Array, highest: number) => Int32Array {
  const { states, codes, stateOf } = model;
  const movers = rankings.flatMap((_, other) => (other !== party && model.own[other] !== 0 ? [other] : []));
  const everybody = 2 ** movers.length - 1;
  const rest = ~model.own[party]!;
  const lowest = new Int32Array(states);
  const labels = new Int32Array(states);
  const putBack = new Int32Array(states);
  const queue = new Int32Array(2 * states);
  const asked = new Int32Array(2 * states);

  return (left, entered, highest) => {
    lowest.fill(NEVER);
    labels.fill(0);
    const options = strategies.options[left]!;
    for (let state = 0; state < states; state++) putBack[state] = stateOf[(codes[state]! & rest) | options]!;

    let worth = 0;
    let length = 0;
    const label = (state: number, missing: number): void => {
      if (lowest[state] === NEVER) lowest[state] = worth;
      labels[state]! |= missing;
      queue[length] = state;
      asked[length++] = missing & everybody;
    };
    for (const end of ends.ascending) {
      worth = ends.worth[end]!;
      if (worth > highest) break;
      if (entered[strategies.of[end]!] === 0) continue;
      length = 0;
      label(end, REACHED | (everybody & ~labels[end]!));
      for (let next = 0; next < length; next++) {
        const to = queue[next]!;
        const thereTo = putBack[to]!;
        for (let place = 0; place < movers.length; place++) {
          if ((asked[next]! & (1 << place)) === 0) continue;
          const mover = movers[place]!;
          const rank = rankings[mover]!;
          const level = levels[mover]!;
          const others = (everybody & ~(1 << place)) | REACHED;
          const { first, from: sources } = steps[mover]!;
          const last = first[to + 1]!;
          for (let at = first[to]!; at < last; at++) {
            const from = sources[at]!;
            const missing = others & ~labels[from]!;
            if (missing === 0) continue;
            const improves = rank[to]! > rank[from]!;
            const thereFrom = putBack[from]!;
            if (thereFrom >= 0 && thereTo >= 0 && rank[thereTo]! > rank[thereFrom]!) {
              const heldBackThere = level[thereTo]! <= rank[thereFrom]!;
              const heldBackHere = improves && level[to]! <= rank[from]!;
              if (!heldBackThere || heldBackHere) continue;
            }
            label(from, missing);
          }
        }
      }
    }
    return lowest;
  };
}
