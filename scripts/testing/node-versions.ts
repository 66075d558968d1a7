import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fetchNode, nodeProgram } from '../node-runtime.mjs';
import { npm } from '../npm.mjs';
import { root } from '../places.mjs';
import { withLock } from '../set-up-lock.mjs';

const kept = join(root, '.cache');

/**
 * The program of another Node than the one that runs the tests. It is fetched once and kept in `.cache/`.
 *
 * @param version such as `20.20.2`
 * @throws SetUpError when it is not kept yet and cannot be fetched
 */
export async function nodeOf(version: string): Promise<string> {
  const home = join(kept, 'nodes');
  const program = nodeProgram(home, version);
  return once(program, () => fetchNode(version, home));
}

/**
 * The folder of a `npm` command of another version, for a Node that the machine's own npm no longer runs on.
 *
 * @param version such as `10.9.9`
 */
export async function npmOf(version: string): Promise<string> {
  const home = join(kept, 'npm', version);
  const commands = join(home, 'node_modules', '.bin');
  return once(commands, async () => {
    mkdirSync(home, { recursive: true });
    const how = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline'];
    await npm(['install', '--prefix', '.', ...how, `npm@${version}`], { cwd: home });
    return commands;
  });
}

/** Test files run side by side: one of them makes what `path` names, the others wait for it. */
function once(path: string, make: () => Promise<string>): Promise<string> {
  if (existsSync(path)) return Promise.resolve(path);
  const lock = join(kept, 'nodes.lock');
  return withLock(
    lock,
    async () => (existsSync(path) ? path : make()),
    () => undefined,
  );
}

/** A PATH on which `node` is this program, followed by more folders. */
export function pathWith(program: string, ...folders: string[]): string {
  return [dirname(program), ...folders].join(':');
}
