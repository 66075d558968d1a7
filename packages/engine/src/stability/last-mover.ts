/**
 * Drawn graphs: legal sequences are searched backwards over pairs (state, last mover), from the worst end upwards, so that
 * each pair is labelled once, with the lowest rank its continuations can reach.
 * Definitions: Fang, Hipel & Kilgour 1993. Cost: a party and concept, parties × moves.
 * Invariant: labels are given in ascending order, so the first one a pair gets is its lowest.
 */
import { movesFrom, type Model } from '../model/model.ts';
import { DEFINITIONS } from './definitions.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from './engine.ts';
import { CONCEPTS } from './solution-concept.ts';

/** Builds the engine that is right for every model, also where one party's moves cannot be joined into one. Cost: all moves. */
export function lastMoverEngine(model: Model): StabilityEngine {
  const { states, parties } = model;
  const moves = Array.from({ length: parties }, (_, party) =>
    Array.from({ length: states }, (_, state) => movesFrom(model, party, state)),
  );
  const reverse = moves.map(reversed);

  const sanctionLevels = (ranks: readonly Int32Array[], party: number, concept: LevelConcept): Int32Array => {
    const { reply, counterMove } = DEFINITIONS[concept];
    const levels = new Int32Array(states).fill(NEVER);
    if (reply === 'none') return levels;
    const own = ranks[party] as Int32Array;
    const value = counterMove ? bestAfter(own, moves[party] ?? []) : own;
    const others = Array.from({ length: parties }, (_, other) => other).filter((other) => other !== party);
    const labelled = new Uint8Array(states * parties);

    const ascending = Array.from(value.keys()).sort((a, b) => (value[a] as number) - (value[b] as number));
    for (const end of ascending) {
      const level = value[end] as number;
      const arrivals: number[] = [];
      const label = (state: number, mover: number): void => {
        const arrival = state * parties + mover;
        if (labelled[arrival] === 1) return;
        labelled[arrival] = 1;
        arrivals.push(arrival);
      };
      for (const mover of others) label(end, mover);
      for (let arrival = arrivals.pop(); arrival !== undefined; arrival = arrivals.pop()) {
        const mover = arrival % parties;
        const to = (arrival - mover) / parties;
        const ofMover = ranks[mover] as Int32Array;
        for (const from of reverse[mover]?.[to] ?? []) {
          if (reply === 'improvements' && (ofMover[to] as number) <= (ofMover[from] as number)) continue;
          if (levels[from] === NEVER) levels[from] = level;
          for (const before of others) if (before !== mover) label(from, before);
        }
      }
    }
    return levels;
  };

  return {
    method: 'graph',
    model,
    sanctionLevels,
    stable(ranks, party, concepts) {
      const own = ranks[party] as Int32Array;
      const flags = new Uint8Array(states);
      for (const concept of concepts) {
        const bit = 1 << CONCEPTS.indexOf(concept);
        const levels = sanctionLevels(ranks, party, concept);
        for (let state = 0; state < states; state++) {
          const rank = own[state] as number;
          const breaks = (target: number): boolean =>
            (own[target] as number) > rank && (levels[target] as number) > rank;
          if (!(moves[party]?.[state] ?? []).some(breaks)) flags[state] = (flags[state] as number) | bit;
        }
      }
      return flags;
    },
  };
}

function reversed(moves: readonly (readonly number[])[]): number[][] {
  const from: number[][] = moves.map(() => []);
  moves.forEach((targets, state) => {
    for (const target of targets) from[target]?.push(state);
  });
  return from;
}

/** Of each state: the best rank the party has there or after one move of its own. */
function bestAfter(own: Int32Array, moves: readonly (readonly number[])[]): Int32Array {
  return own.map((rank, state) =>
    (moves[state] ?? []).reduce((best, target) => Math.max(best, own[target] as number), rank),
  );
}
