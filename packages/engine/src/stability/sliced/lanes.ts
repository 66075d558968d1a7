import type { PartialPreference } from '../../preference/partial.ts';
import type { Random } from '../../random.ts';
import { BLOCK } from './run-tape.ts';
import type { Tape } from './tape.ts';
import { betterInput } from './verdict-tape.ts';

/** Puts completions of one party's preference into the input words of a row: those of lane p into bit p. */
export interface PartyLanes {
  /** The same completion in all lanes; a party is either filled or listed and drawn. */
  readonly fill: (index: number) => void;
  /** Completions in lanes 0 to below `lanes`: the one with the index that `indexOf` gives each. */
  readonly list: (lanes: number, indexOf: (lane: number) => number) => void;
  /** Completions in lanes 0 to below `lanes`, drawn at random. */
  readonly draw: (lanes: number, random: Random) => void;
}

/** Numbers that say which words tell a pair of states apart. */
const PER_PAIR = 4;

/**
 * Prepares to put completions of a party's preference into the words of a row that compares states as `betterInput` says.
 * What is known is put there at once, and once.
 *
 * Cost: a lane, the unknown pairs of states.
 */
export function partyLanes(
  tape: Tape,
  words: Int32Array,
  party: number,
  preference: PartialPreference,
): PartyLanes {
  const { states } = preference;
  const ranks = new Int32Array(states);
  preference.complete(0, ranks);
  const placeOf = new Map(Array.from(tape.inputs, (number, place) => [number, place * BLOCK]));
  const wordsThatTell = (a: number, b: number): number => placeOf.get(betterInput(states, party, a, b)) ?? -1;
  const open: number[] = [];
  for (let a = 0; a < states; a++) {
    for (let b = 0; b < a; b++) {
      const [above, below] = [wordsThatTell(a, b), wordsThatTell(b, a)];
      if (preference.unknown(a, b)) {
        if (above >= 0 || below >= 0) open.push(a, b, above, below);
      } else {
        if (above >= 0 && ranks[a]! > ranks[b]!) words.fill(-1, above, above + BLOCK);
        if (below >= 0 && ranks[a]! < ranks[b]!) words.fill(-1, below, below + BLOCK);
      }
    }
  }
  const pairs = Int32Array.from(open);
  /** The ranks of 32 completions, state by state. */
  const lanesOf = new Int32Array(states * 32);

  const keep = (lane: number): void => {
    for (let state = 0; state < states; state++) lanesOf[state * 32 + lane] = ranks[state]!;
  };
  const pack = (word: number): void => {
    for (let pair = 0; pair < pairs.length; pair += PER_PAIR) {
      const a = pairs[pair]! * 32;
      const b = pairs[pair + 1]! * 32;
      let bits = 0;
      // Ranks are not negative, and never equal where the pair is unknown: the sign of the difference says all.
      for (let lane = 0; lane < 32; lane++)
        bits |= ((lanesOf[b + lane]! - lanesOf[a + lane]!) >>> 31) << lane;
      const [above, below] = [pairs[pair + 2]!, pairs[pair + 3]!];
      if (above >= 0) words[above + word] = bits;
      if (below >= 0) words[below + word] = ~bits;
    }
  };
  /** Puts the same bits into all words of a place; they are all alike before, too. */
  const same = (place: number, bits: number): void => {
    if (place >= 0 && words[place] !== bits) words.fill(bits, place, place + BLOCK);
  };
  return {
    fill(index) {
      preference.complete(index, ranks);
      for (let pair = 0; pair < pairs.length; pair += PER_PAIR) {
        const bits = ranks[pairs[pair]!]! > ranks[pairs[pair + 1]!]! ? -1 : 0;
        same(pairs[pair + 2]!, bits);
        same(pairs[pair + 3]!, ~bits);
      }
    },
    list(lanes, indexOf) {
      let before = -1;
      for (let first = 0; first < lanes; first += 32) {
        for (let lane = 0; lane < 32 && first + lane < lanes; lane++) {
          const index = indexOf(first + lane);
          if (index !== before) preference.complete(index, ranks);
          before = index;
          keep(lane);
        }
        pack(first / 32);
      }
    },
    draw(lanes, random) {
      for (let first = 0; first < lanes; first += 32) {
        for (let lane = 0; lane < 32; lane++) {
          preference.draw(random, ranks);
          keep(lane);
        }
        pack(first / 32);
      }
    },
  };
}
