/** A source of unsigned 32-bit numbers, each value equally likely. */
export type Random = () => number;

/**
 * Makes a source of random numbers that gives the same numbers for the same seed, everywhere: xoshiro128** (Blackman & Vigna
 * 2018), its state filled from the seed by splitmix32. Period 2^128 - 1; not for secrets.
 *
 * @param seed a whole number, taken modulo 2^32
 */
export function seededRandom(seed: number): Random {
  let mixed = seed >>> 0;
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let x = mixed;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return x ^ (x >>> 15);
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const product = Math.imul(b, 5);
    const drawn = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return drawn >>> 0;
  };
}

/** Draws a whole number from 0 to below `count`, each equally likely; `count` from 1 to 2^31 - 1. */
export function drawBelow(random: Random, count: number): number {
  for (;;) {
    const drawn = random() >>> 1;
    const rest = drawn % count;
    // Numbers beyond the last whole multiple of `count` would favour the small ones: their multiple does not fit 31 bits.
    if (((drawn - rest + (count - 1)) | 0) >= 0) return rest;
  }
}
