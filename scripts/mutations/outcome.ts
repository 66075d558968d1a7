import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FuzzReport } from '../../packages/engine/src/testing/fuzz.ts';
import type { Mutation } from './mutation.ts';

/** What became of a copy of the engine: its fault was found or not, or the comparison did not end in time or could not run. */
export type Outcome = 'caught' | 'missed' | 'did not end' | `did not run: ${string}`;

/** A change of one text, which stands once in its file. */
export type Change = Pick<Mutation, 'file' | 'from' | 'to'>;

const root = join(import.meta.dirname, '../..');
const MOST_SECONDS = 30;
const RUNS = 2000;
const SEED = 4;

/**
 * Changes a copy of the engine and fuzzes it in a process of its own, which is ended after half a minute.
 *
 * @param copy where the copy is put: a folder of the repository, so that what the engine's tests import is found
 * @param change null: nothing is changed
 * @param runs how many random conflicts to draw. Default 2000
 */
export async function outcomeOf(
  copy: string,
  change: Change | null,
  comparison: Mutation['caughtBy'],
  runs: number = RUNS,
): Promise<Outcome> {
  try {
    cpSync(join(root, 'packages/engine/src'), copy, {
      recursive: true,
      filter: (source) => !source.endsWith('.test.ts'),
    });
    if (change) apply(change, copy);
    const program = join(import.meta.dirname, 'fuzz-copy.ts');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program, copy, comparison, String(runs), String(SEED)],
      { timeout: MOST_SECONDS * 1000, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 },
    );
    return (JSON.parse(stdout) as FuzzReport).failure === null ? 'missed' : 'caught';
  } catch (error) {
    if ((error as { killed?: boolean }).killed === true) return 'did not end';
    return `did not run: ${String(error)}`;
  }
}

function apply({ file, from, to }: Change, copy: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${from} stands ${times} times in ${file}, not once`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
