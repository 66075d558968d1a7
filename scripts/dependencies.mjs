import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './places.mjs';
import { SetUpError } from './set-up-error.mjs';

const lockFile = join(root, 'package-lock.json');
// A copy of the lock file that was last installed in full; the launcher `parley` compares the two as well.
const installed = join(root, 'node_modules', '.installed-lock.json');

/**
 * Whether the dependencies are installed exactly as the lock file says.
 * @returns {boolean}
 */
export function dependenciesInstalled() {
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(lockFile));
}

/**
 * Installs the dependencies as the lock file says. None of them needs an install script.
 * @param {string} node the Node that npm is run on
 * @returns {Promise<void>}
 * @throws {SetUpError} when npm cannot
 */
export async function installDependencies(node) {
  try {
    await npm(['ci', '--ignore-scripts', '--prefer-offline'], { cwd: root, node });
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    throw new SetUpError(
      `cannot install the dependencies (${error.message}); it takes a network, once; \`npm ci\` here tells more`,
    );
  }
  copyFileSync(lockFile, installed);
}
