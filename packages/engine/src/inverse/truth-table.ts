/**
 * All subsets of at most 24 states at once: bit D of a table is the subset whose members are the bits of the number D, and one
 * operation judges 32 subsets. Definition: see demands.ts. Cost: 2^states / 32 times what is asked.
 * Invariant: the places beyond 2^states of a table are 0.
 */

/** At most so many states have a table. */
export const MOST_TABLED = 24;

/** In which places of a word a subset has its member 0, 1, … 4. */
const MEMBER = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000].map((word) => word | 0);

/** In which places of a word a subset has 0, 1, … 5 of its lowest members. */
const SIZED = [0x00000001, 0x00010116, 0x01161668, 0x16686880, 0x68808000, 0x80000000].map(
  (word) => word | 0,
);

/** Where every one of the demands is met: a demand is a list of ways, a way a list of members. */
export function tableOf(states: number, demands: readonly (readonly (readonly number[])[])[]): Int32Array {
  const table = new Int32Array(2 ** Math.max(0, states - 5));
  const real = states < 5 ? 2 ** (2 ** states) - 1 : -1;
  for (let word = 0; word < table.length; word++) {
    let met = real;
    for (let demand = 0; demand < demands.length && met !== 0; demand++) {
      const ways = demands[demand]!;
      let some = 0;
      for (let way = 0; way < ways.length && (met & ~some) !== 0; way++) {
        let all = met;
        for (const member of ways[way]!) all &= member < 5 ? MEMBER[member]! : -((word >> (member - 5)) & 1);
        some |= all;
      }
      met &= some;
    }
    table[word] = met;
  }
  return table;
}

/** How many subsets of each size, 0 to `states`, are in a table. */
export function sizesIn(table: Int32Array, states: number): number[] {
  const sizes = new Array<number>(Math.max(states, 5) + 1).fill(0);
  for (let word = 0; word < table.length; word++) {
    if (table[word] === 0) continue;
    const above = members(word);
    for (let size = 0; size < SIZED.length; size++) {
      const count = members(table[word]! & SIZED[size]!);
      if (count > 0) sizes[above + size]! += count;
    }
  }
  return sizes.slice(0, states + 1);
}

/** The subsets in a table from which no member can be taken, ascending; the table has, with a subset, all that include it. */
export function smallestIn(table: Int32Array, states: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < table.length; word++) {
    let smallest = table[word]!;
    for (let member = 0; member < states && smallest !== 0; member++) {
      if (member < 5) smallest &= ~((table[word]! & ~MEMBER[member]!) << (1 << member));
      else if (((word >> (member - 5)) & 1) === 1) smallest &= ~table[word ^ (1 << (member - 5))]!;
    }
    for (let rest = smallest; rest !== 0; rest &= rest - 1)
      found.push(word * 32 + (31 - Math.clz32(rest & -rest)));
  }
  return found;
}

/** How many bits of a word are set. */
function members(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
