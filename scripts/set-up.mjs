import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesInstalled, installDependencies } from './dependencies.mjs';
import { fetchNode, fetchedNode, nodeHomes, runsSources } from './node-runtime.mjs';
import { isWritable, nodeVersion, root, userCache } from './places.mjs';
import { SetUpError } from './set-up-error.mjs';
import { withLock } from './set-up-lock.mjs';

/**
 * Makes sure that a Node which runs the sources and the dependencies are there; quick when they are.
 * @param {(line: string) => void} say told what is being fetched, one line each
 * @returns {Promise<string>} the program of that Node
 * @throws {SetUpError} when something is missing and cannot be fetched
 */
export async function setUp(say) {
  const suited = () => (runsSources(process.version) ? process.execPath : fetchedNode(nodeVersion));
  const ready = suited();
  if (ready && dependenciesInstalled()) return ready;

  const writable = isWritable(root);
  if (!writable && !dependenciesInstalled()) {
    throw new SetUpError(
      'the dependencies are not installed and this checkout is read-only; run `npm test` or `./parley` in it once as its owner',
    );
  }
  const lock = join(writable ? join(root, '.cache') : userCache, 'set-up.lock');
  const work = async () => {
    let node = suited();
    if (!node) {
      say(`this machine has Node ${process.version}, too old: fetching Node ${nodeVersion}, once`);
      node = await fetchNode(nodeVersion, writable ? nodeHomes.checkout : nodeHomes.user);
    }
    if (!dependenciesInstalled()) {
      say('installing the dependencies, once');
      await installDependencies(node);
    }
    return node;
  };
  try {
    return await withLock(lock, work, () => say('waiting for another run that is setting up'));
  } catch (error) {
    if (error instanceof SetUpError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetUpError(`cannot set up (${reason})`);
  }
}

/**
 * The folder where Node keeps compiled code between runs.
 * @returns {string}
 */
export function compileCache() {
  if (!isWritable(root)) return userCache;
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  return folder;
}
