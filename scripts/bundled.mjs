import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWritable, root } from './places.mjs';

/** The command line in one file, beside its sources; the launcher `parley` starts it while nothing is newer. */
export const bundledFile = join(root, 'packages/cli/.bundle/main.js');

/**
 * Makes that file anew where a source has changed. Without it the sources run as they are, only slower to start: so where
 * it cannot be made, because a source is broken or the checkout read-only, nothing is said.
 * @param {string} node the program of a Node that runs the sources
 */
export function bundleSources(node) {
  if (!isWritable(root) || isFresh()) return;
  spawnSync(node, [join(root, 'scripts/bundle.ts')], { stdio: 'ignore' });
}

function isFresh() {
  const made = statSync(bundledFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources().every((path) => statSync(path).mtimeMs <= made);
}

/** @returns {string[]} */
function sources() {
  const packages = join(root, 'packages');
  const folders = readdirSync(packages).map((name) => join(packages, name, 'src'));
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path))),
  );
  return [join(root, 'package-lock.json'), ...folders, ...inside];
}
