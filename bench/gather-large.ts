import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Nanoseconds of a random read on the machine for which the goals were set. */
export const GATHER_OF_GOALS = 9.6;

/** Nanoseconds that a read at a random place of 64 MB takes here: in a process of its own, so that its memory is not counted. */
export function gatherLarge(): number {
  const program = join(import.meta.dirname, 'gather.ts');
  const { stdout } = spawnSync(process.execPath, ['--conditions=@parley/source', program], {
    encoding: 'utf8',
  });
  return Number(stdout);
}
