import { accessSync, constants, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a read-only checkout keeps in the user's own folder instead. */
export const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'parley');

/** The version of Node that is fetched where the machine's own is too old. */
export const nodeVersion = readFileSync(join(root, '.node-version'), 'utf8').trim();

/**
 * Whether this process may write in a folder.
 * @param {string} folder
 * @returns {boolean}
 */
export function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
