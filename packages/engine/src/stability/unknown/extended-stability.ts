/**
 * The four extensions at once: what the others can bring about after a move depends on none of them, so it is searched once a
 * move, and the rest are unions and comparisons of sets of states.
 * Definitions: see extension.ts. Cost a party: states × parties × all moves, and states × moves × states / 32.
 * Invariant: sequences are searched over pairs (state, last mover), for steps to what may be better cannot be joined: two of
 * them together may lead to what is surely worse.
 */
import { EngineError } from '../../error.ts';
import { movesFrom, type Model } from '../../model/model.ts';
import type { PartialPreference } from '../../preference/partial.ts';
import { conceptBit } from '../analyze.ts';
import { DEFINITIONS } from '../definitions.ts';
import { BitRows, meet } from './bit-rows.ts';
import type { ExtendedConcept, Extension } from './extension.ts';
import { EXTENSIONS } from './extensions.ts';
import { uncertainGameOf } from './uncertain-game.ts';

/** Up to so many states the extensions are judged: sets of states take states² bits each. */
export const EXTENSION_STATES = 2048;

/** Verdicts under one extension. */
export interface ExtendedStability {
  readonly extension: Extension;
  /** Of each party, one byte a state: bit k is set when the state is stable under the extension of `CONCEPTS[k]`. */
  readonly stable: readonly Uint8Array[];
  /** Likewise when it is stable for every party. */
  readonly equilibria: Uint8Array;
}

/**
 * Judges every state for every party under the four extensions of the concepts to partly unknown preferences.
 *
 * @param signal looked at between parties
 * @returns a to d
 * @throws EngineError `too-many-states` above 2,048; `aborted`
 */
export function extendedStability(
  model: Model,
  preferences: readonly PartialPreference[],
  concepts: readonly ExtendedConcept[],
  signal?: AbortSignal,
): ExtendedStability[] {
  const { states, parties } = model;
  if (states > EXTENSION_STATES)
    throw new EngineError('too-many-states', { states, limit: EXTENSION_STATES });
  const game = uncertainGameOf(model, preferences);
  const moves = Array.from({ length: parties }, (_, party) =>
    Array.from({ length: states }, (__, state) => movesFrom(model, party, state)),
  );
  const better = preferences.map((_, party) => relation(states, (s, than) => game.better(party, s, than)));
  const maybe = preferences.map((_, party) =>
    relation(states, (s, than) => game.better(party, s, than) || game.unknown(party, s, than)),
  );
  const steps = moves.map((ofMover, mover) =>
    ofMover.map((targets, from) => targets.filter((to) => maybe[mover]!.has(from, to))),
  );
  const found = EXTENSIONS.map(() => preferences.map(() => new Uint8Array(states)));

  for (let party = 0; party < parties; party++) {
    if (signal?.aborted) throw new EngineError('aborted');
    const byMoves = reachWithout(moves, party, states);
    const byImprovements = concepts.includes('seq') ? reachWithout(steps, party, states) : byMoves;
    EXTENSIONS.forEach(({ leavesForUnknown, fearsUnknown }, place) => {
      const leaving = (leavesForUnknown ? maybe : better)[party]!;
      const judging = (fearsUnknown ? better : maybe)[party]!;
      const flags = found[place]![party]!;
      for (const concept of concepts) {
        const { reply, counterMove } = DEFINITIONS[concept];
        const reach = reply === 'improvements' ? byImprovements : byMoves;
        for (let state = 0; state < states; state++) {
          const deterring = judging.complement(state);
          if (counterMove)
            for (let end = 0; end < states; end++)
              if (moves[party]![end]!.some((to) => judging.has(state, to)))
                deterring[end >> 5]! &= ~(1 << (end & 31));
          const stable = moves[party]![state]!.every(
            (to) => !leaving.has(state, to) || (reply !== 'none' && meet(reach.row(to), deterring)),
          );
          if (stable) flags[state]! |= conceptBit(concept);
        }
      }
    });
  }
  return EXTENSIONS.map((extension, place) => {
    const stable = found[place]!;
    const equilibria = stable[0]!.map((_, state) => stable.reduce((all, flags) => all & flags[state]!, 0xff));
    return { extension, stable, equilibria };
  });
}

/** Of each state, the states for which `holds(state, than)` is true of it as `than`. */
function relation(states: number, holds: (state: number, than: number) => boolean): BitRows {
  const rows = new BitRows(states);
  for (let than = 0; than < states; than++)
    for (let state = 0; state < states; state++) if (holds(state, than)) rows.add(than, state);
  return rows;
}

/** Of each state: where legal sequences of everybody but `party` can lead from it. */
function reachWithout(
  steps: readonly (readonly (readonly number[])[])[],
  party: number,
  states: number,
): BitRows {
  const reach = new BitRows(states);
  const movers = [...steps.keys()].filter((mover) => mover !== party);
  const seen = new Int32Array(states * steps.length);
  const queue = new Int32Array(states * steps.length + 1);
  for (let start = 0; start < states; start++) {
    let length = 0;
    // Before the first step nobody has moved: the mark of the party itself, which makes none.
    queue[length++] = start * steps.length + party;
    for (let head = 0; head < length; head++) {
      const [from, last] = [Math.floor(queue[head]! / steps.length), queue[head]! % steps.length];
      for (const mover of movers) {
        if (mover === last) continue;
        for (const to of steps[mover]![from]!) {
          const visit = to * steps.length + mover;
          if (seen[visit] === start + 1) continue;
          seen[visit] = start + 1;
          reach.add(start, to);
          queue[length++] = visit;
        }
      }
    }
  }
  return reach;
}
