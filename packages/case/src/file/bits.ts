import type { Term } from '@parley/engine';
import type { Option } from './case.ts';

/**
 * Where each option stands in a code. An option with levels 0..L takes L bits in thermometer code: bit k says that its
 * level is above k, so that one-way levels are one-way bits and ascending codes are ascending levels.
 */
export interface BitLayout {
  /** The lowest bit of each option, in flat order. */
  readonly first: readonly number[];
  /** How many bits each option takes: its levels less one. */
  readonly width: readonly number[];
  readonly bits: number;
}

/** Lays the options out in file order, the first option in the lowest bits. */
export function bitLayout(options: readonly Option[]): BitLayout {
  const width = options.map((option) => option.levels.length - 1);
  const first: number[] = [];
  let bits = 0;
  for (const count of width) {
    first.push(bits);
    bits += count;
  }
  return { first, width, bits };
}

/** The code of a state given by the level of every option. */
export function codeOfLevels(layout: BitLayout, levels: readonly number[]): number {
  return levels.reduce((code, level, option) => code | thermometer(layout, option, level), 0);
}

/** The level of every option at a code in thermometer form. */
export function levelsOfCode(layout: BitLayout, code: number): number[] {
  return layout.first.map((bit, option) => {
    const width = layout.width[option] ?? 0;
    let level = 0;
    while (level < width && ((code >>> (bit + level)) & 1) === 1) level++;
    return level;
  });
}

/** The option that a bit belongs to, and the level that it is at most at without the bit. */
export function optionOfBit(
  { first, width }: BitLayout,
  bit: number,
): { readonly option: number; readonly below: number } {
  const option = first.findIndex((lowest, index) => bit >= lowest && bit < lowest + (width[index] ?? 0));
  return { option, below: bit - (first[option] ?? 0) };
}

/** The codes whose options have these levels; null is any level. */
export function termOfLevels(layout: BitLayout, levels: readonly (number | null)[]): Term {
  let [mask, value] = [0, 0];
  for (const [option, level] of levels.entries()) {
    if (level === null) continue;
    mask |= thermometer(layout, option, layout.width[option] ?? 0);
    value |= thermometer(layout, option, level);
  }
  return { mask, value };
}

/** The bits that are set when `option` is at `level`. */
function thermometer(layout: BitLayout, option: number, level: number): number {
  return ((1 << level) - 1) << (layout.first[option] ?? 0);
}
