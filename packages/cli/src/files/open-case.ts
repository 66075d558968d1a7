import {
  gmcrToCase,
  LIMITS,
  readCase,
  sayLoss,
  type Case,
  type Fault,
  type ImportFault,
  type Language,
  type Loss,
} from '@parley/case';
import { deskFor, type Desk } from '../desk.ts';
import { reportFaults, tooLarge } from './fault-lines.ts';
import { readInput, type Input } from './input.ts';
import type { Settings } from '../options/settings.ts';

/** A file as read, and the desk to answer at. */
export interface ReadFile {
  readonly name: string;
  readonly case: Case | null;
  readonly faults: readonly (Fault | ImportFault)[];
  readonly warnings: readonly Fault[];
  readonly desk: Desk;
}

/**
 * Reads FILE, whatever it holds. What had to be assumed to read a `.gmcr` file goes to standard error.
 *
 * @throws InputError when there is nothing to read
 */
export async function readFile(file: string, settings: Settings): Promise<ReadFile> {
  const input = await readInput(file, LIMITS['file size in bytes']);
  const { losses, ...read } = readAs(input);
  const desk = deskFor(settings, settings.language ?? read.case?.language ?? languageOf(input));
  for (const loss of losses) desk.note(sayLoss(loss, desk.voice));
  return { name: input.name, desk, ...read };
}

/**
 * Reads the case that FILE holds.
 *
 * @returns null when it has faults, which are then reported: on standard error, with `--json` as the answer
 * @throws InputError when there is nothing to read
 */
export async function openCase(
  file: string,
  settings: Settings,
): Promise<{ readonly source: Case; readonly desk: Desk } | null> {
  const read = await readFile(file, settings);
  const { case: source, desk } = read;
  if (source) return { source, desk };
  reportFaults(read);
  return null;
}

type Reading = Pick<ReadFile, 'case' | 'faults' | 'warnings'> & { readonly losses: readonly Loss[] };

function readAs({ bytes, format, size }: Input): Reading {
  const refused = { case: null, warnings: [], losses: [] };
  if (bytes === null) return { ...refused, faults: [tooLarge(size)] };
  if (format === 'case') return { ...readCase(bytes), losses: [] };
  const { text, faults, losses } = gmcrToCase(bytes);
  if (text === null) return { ...refused, faults };
  // Warnings would point into a text that the user has never seen.
  return { ...readCase(text), warnings: [], losses };
}

/** The language that a file with faults asks for, as far as one line can tell. */
function languageOf({ bytes }: Input): Language {
  return /^language:\s*["']?ar\b/mu.test(new TextDecoder().decode(bytes ?? new Uint8Array())) ? 'ar' : 'en';
}
