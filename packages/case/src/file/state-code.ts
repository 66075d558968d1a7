import type { Levels, Option } from './case.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The code of a state: one character an option in file order, N or Y for a plain option, else the level's index (from 10 a letter). */
export function stateCode(levels: Levels, options: readonly Pick<Option, 'plain'>[]): string {
  return options.map((option, index) => (option.plain ? 'NY' : DIGITS).charAt(levels[index] ?? 0)).join('');
}

/** The level of each option that `code` names, null for the wildcard `-`; null as a whole when it is no code of these options. */
export function readStateCode(
  code: string,
  options: readonly Pick<Option, 'plain' | 'levels'>[],
): readonly (number | null)[] | null {
  if (code.length !== options.length) return null;
  const read: (number | null)[] = [];
  for (const [index, option] of options.entries()) {
    const character = code.charAt(index);
    const level = (option.plain ? 'NY' : DIGITS).indexOf(character);
    if (character !== '-' && (level < 0 || level >= option.levels.length)) return null;
    read.push(character === '-' ? null : level);
  }
  return read;
}
