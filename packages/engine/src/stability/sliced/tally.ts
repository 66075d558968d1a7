import { BLOCK } from './run-tape.ts';

const masked = new Int32Array(BLOCK);

/** Counts the bits that are set in the `BLOCK` words from `place` on and in `mask`; null: everywhere. */
export function tally(words: Int32Array, place: number, mask: Int32Array | null): number {
  if (!mask) return bitsOfBlock(words, place);
  for (let word = 0; word < BLOCK; word++) masked[word] = words[place + word]! & mask[word]!;
  return bitsOfBlock(masked, 0);
}

/** Adds up words bit by bit before it counts, so that fewer of them are counted (Harley & Seal). */
function bitsOfBlock(words: Int32Array, place: number): number {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let count = 0;
  for (let at = place; at < place + BLOCK; at += 8) {
    const a = words[at]!;
    const b = words[at + 1]!;
    const c = words[at + 2]!;
    const d = words[at + 3]!;
    const e = words[at + 4]!;
    const f = words[at + 5]!;
    const g = words[at + 6]!;
    const h = words[at + 7]!;
    const ab = ones ^ a;
    const twosA = (ones & a) | (ab & b);
    const abc = ab ^ b;
    const cd = abc ^ c;
    const twosB = (abc & c) | (cd & d);
    const abcd = cd ^ d;
    const ef = abcd ^ e;
    const twosC = (abcd & e) | (ef & f);
    const cdef = ef ^ f;
    const gh = cdef ^ g;
    const twosD = (cdef & g) | (gh & h);
    ones = gh ^ h;
    const two = twos ^ twosA;
    const foursA = (twos & twosA) | (two & twosB);
    const twoB = two ^ twosB;
    const twoC = twoB ^ twosC;
    const foursB = (twoB & twosC) | (twoC & twosD);
    twos = twoC ^ twosD;
    const four = fours ^ foursA;
    count += 8 * bitsOf((fours & foursA) | (four & foursB));
    fours = four ^ foursB;
  }
  return count + 4 * bitsOf(fours) + 2 * bitsOf(twos) + bitsOf(ones);
}

/** The words in which the first `lanes` bits are set. */
export function maskOf(lanes: number): Int32Array {
  return Int32Array.from({ length: BLOCK }, (_, word) => {
    const inWord = lanes - word * 32;
    return inWord >= 32 ? -1 : inWord <= 0 ? 0 : 2 ** inWord - 1;
  });
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
