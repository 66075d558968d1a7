import { compile, type Compiled } from '../file/compile.ts';
import { readCase } from '../file/read-case.ts';

/** Compiles the text of a case file, as of a phase by its index; a fault of the file is an error. */
export function compiledCase(text: string, phase = 0): Compiled {
  const { case: read, faults } = readCase(text);
  const first = faults[0];
  if (read === null) throw new Error(`${JSON.stringify(first)} in\n${text}`);
  const chosen = read.phases[phase];
  if (!chosen) throw new Error(`no phase ${phase}`);
  return compile(read, chosen);
}

/** The first interest of every party. */
export function firstInterests({ case: read }: Compiled): readonly number[] {
  return read.parties.map(() => 0);
}

/** The ranks of chosen interests, one a party. */
export function ranksOf(compiled: Compiled, choice: readonly number[]): readonly Int32Array[] {
  return compiled.ranks.map((ofParty, party) => {
    const ranks = ofParty[choice[party] ?? 0];
    if (!ranks) throw new Error(`no preference of party ${party}`);
    return ranks;
  });
}
