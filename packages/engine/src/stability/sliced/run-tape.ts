import { OPERATIONS, type Tape } from './tape.ts';

/** So many words stand in each place: their preferences are judged together. */
export const BLOCK = 32;

/** So many preferences are judged together: one a bit of a place's words. */
export const LANES: number = BLOCK * 32;

/** Makes room for all words of a row; word w of place p stands at `p * BLOCK + w`. */
export function wordsOf(tape: Tape): Int32Array {
  return new Int32Array(tape.places * BLOCK);
}

/** Works out all words of a row from those of its inputs. */
export type RunTape = (words: Int32Array) => void;

/** The way to run a row that works everywhere. Cost: operations × `BLOCK`. */
export function interpreted({ operations }: Tape): RunTape {
  const steps = operations.map((number, place) => (place % 4 === 0 ? number : number * BLOCK));
  return (words) => {
    for (let step = 0; step < steps.length; step += 4) {
      const operation = steps[step]!;
      const to = steps[step + 1]!;
      const a = steps[step + 2]!;
      const b = steps[step + 3]!;
      if (operation === OPERATIONS.and) both(words, to, a, b);
      else if (operation === OPERATIONS.or) either(words, to, a, b);
      else firstOnly(words, to, a, b);
    }
  };
}

function both(words: Int32Array, to: number, a: number, b: number): void {
  for (let word = 0; word < BLOCK; word += 4) {
    words[to + word] = words[a + word]! & words[b + word]!;
    words[to + word + 1] = words[a + word + 1]! & words[b + word + 1]!;
    words[to + word + 2] = words[a + word + 2]! & words[b + word + 2]!;
    words[to + word + 3] = words[a + word + 3]! & words[b + word + 3]!;
  }
}

function either(words: Int32Array, to: number, a: number, b: number): void {
  for (let word = 0; word < BLOCK; word += 4) {
    words[to + word] = words[a + word]! | words[b + word]!;
    words[to + word + 1] = words[a + word + 1]! | words[b + word + 1]!;
    words[to + word + 2] = words[a + word + 2]! | words[b + word + 2]!;
    words[to + word + 3] = words[a + word + 3]! | words[b + word + 3]!;
  }
}

function firstOnly(words: Int32Array, to: number, a: number, b: number): void {
  for (let word = 0; word < BLOCK; word += 4) {
    words[to + word] = words[a + word]! & ~words[b + word]!;
    words[to + word + 1] = words[a + word + 1]! & ~words[b + word + 1]!;
    words[to + word + 2] = words[a + word + 2]! & ~words[b + word + 2]!;
    words[to + word + 3] = words[a + word + 3]! & ~words[b + word + 3]!;
  }
}
