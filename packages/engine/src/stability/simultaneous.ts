/**
 * Simultaneous stability on codes: the others' joint improvements from the same state are tried until one punishes.
 * Definition: see sim.ts. Cost a state and improvement: the product of the others' improvements plus one, at worst.
 */
import { optionMoves, type OptionModel } from '../model/option-model.ts';

/** The improvements of each party from one state, as states. */
type Improvements = readonly (readonly number[])[];

/**
 * Judges every state under SIM for every party.
 *
 * @returns for each party one byte a state, 1 where stable
 */
export function simultaneousStability(model: OptionModel, ranks: readonly Int32Array[]): Uint8Array[] {
  const stable = ranks.map(() => new Uint8Array(model.states));
  for (let state = 0; state < model.states; state++) {
    const improvements = improvementsAt(model, ranks, state);
    improvements.forEach((moves, party) => {
      const holds = moves.every((to) => sanctioned(model, ranks, improvements, party, state, to));
      (stable[party] as Uint8Array)[state] = holds ? 1 : 0;
    });
  }
  return stable;
}

/** Tells whether others can punish `party` for moving from `state` to its improvement `to`, by moving at the same time. */
export function simultaneouslySanctioned(
  model: OptionModel,
  ranks: readonly Int32Array[],
  party: number,
  state: number,
  to: number,
): boolean {
  return sanctioned(model, ranks, improvementsAt(model, ranks, state), party, state, to);
}

function improvementsAt(model: OptionModel, ranks: readonly Int32Array[], state: number): Improvements {
  return ranks.map((own, party) =>
    optionMoves(model, party, state).filter((to) => (own[to] as number) > (own[state] as number)),
  );
}

function sanctioned(
  model: OptionModel,
  ranks: readonly Int32Array[],
  improvements: Improvements,
  party: number,
  state: number,
  to: number,
): boolean {
  const own = ranks[party] as Int32Array;
  const threshold = own[state] as number;
  const from = model.codes[state] as number;
  // Staying put is one of every party's choices; if all stay, the end is the improvement itself, which never punishes.
  const punishes = (other: number, code: number): boolean => {
    if (other === improvements.length) {
      const end = model.stateOf[code] as number;
      return end >= 0 && (own[end] as number) <= threshold;
    }
    if (punishes(other + 1, code)) return true;
    if (other === party) return false;
    return (improvements[other] ?? []).some((move) =>
      punishes(other + 1, code ^ from ^ (model.codes[move] as number)),
    );
  };
  return punishes(0, model.codes[to] as number);
}
