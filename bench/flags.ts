import { parseArgs } from 'node:util';

/**
 * Reads the flags that a program was called with; the program's own name may stand before them.
 * Ends the process with exit status 2, naming what it does not know, if there is anything else.
 *
 * @param known the flags that take a value, each with its default, and the flags that are given or not
 */
export function readFlags<Value extends string, Given extends string>(
  program: string,
  known: { readonly values: Readonly<Record<Value, string>>; readonly given: readonly Given[] },
): Record<Value, string> & Record<Given, boolean> {
  const args = process.argv.slice(process.argv[2] === program ? 3 : 2);
  const options = Object.fromEntries([
    ...Object.keys(known.values).map((name) => [name, { type: 'string' as const }]),
    ...known.given.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean' }>;
  try {
    const given = Object.fromEntries(known.given.map((name) => [name, false]));
    return { ...known.values, ...given, ...parseArgs({ args, options }).values } as Record<Value, string> &
      Record<Given, boolean>;
  } catch (error) {
    return refuse(program, (error as Error).message);
  }
}

/** Reads a whole number between two limits, or ends the process with exit status 2. */
export function wholeNumber(
  program: string,
  flag: string,
  text: string,
  least: number,
  most: number,
): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  return refuse(program, `--${flag} takes a whole number from ${least} to ${most}, not '${text}'`);
}

/** Reads one of several words, or ends the process with exit status 2. */
export function chosen<Word extends string>(
  program: string,
  flag: string,
  text: string,
  words: readonly Word[],
): Word {
  return (
    words.find((word) => word === text) ??
    refuse(program, `--${flag} takes ${words.join(', ')}, not '${text}'`)
  );
}

function refuse(program: string, what: string): never {
  console.error(`${program}: ${what}`);
  process.exit(2);
}
