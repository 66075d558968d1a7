import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const beat = 1_000;
const abandoned = 10_000;

/**
 * Does work that two runs must not do at once. The lock is a folder, which only one process can make, kept fresh by
 * its owner; one that has not been touched for ten seconds belonged to a run that died and is taken over.
 * @template T
 * @param {string} folder the lock; the folders above it are made
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once when another run has the lock
 * @returns {Promise<T>} what the work gave
 */
export async function withLock(folder, work, onWait) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let waited = false; !take(folder); waited = true) {
    if (!waited) onWait();
    await pause(100);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  const heart = setInterval(() => keepFresh(folder), beat);
  process.once('exit', release).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    process.off('exit', release).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    release();
  }
}

/** @param {string} folder */
function keepFresh(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // A machine that slept long enough has lost the lock to another run; the work under way is still finished.
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    removeAbandoned(folder);
    return false;
  }
}

/** @param {string} folder */
function removeAbandoned(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    const { mtimeMs } = statSync(folder);
    if (Date.now() - mtimeMs < abandoned) return;
    renameSync(folder, aside);
    // Between the look and the renaming another run may have taken the lock over: then what was moved is its own.
    if (statSync(aside).mtimeMs !== mtimeMs) renameSync(aside, folder);
    else rmSync(aside, { recursive: true });
  } catch {
    // Released, or removed by another run, in the meantime: the next try to take it tells.
  }
}
