import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { SetUpError } from './set-up-error.mjs';

// A lost connection is tried again within seconds; npm's own pauses add up to more than a minute.
const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000'];
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm with its standard output kept off ours.
 * @param {string[]} args the npm command and its arguments, without spaces
 * @param {{ cwd: string, node?: string }} where `node`: the Node that npm itself runs on, default this one
 * @returns {Promise<string>} what npm printed
 * @throws {SetUpError} with npm's own error code, such as ENOTFOUND, when it fails or is not there
 */
export function npm(args, { cwd, node = process.execPath }) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, ...quiet, ...patience], {
      cwd,
      env: { ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') },
      shell: process.platform === 'win32', // npm is a .cmd file there
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let complaint = '';
    child.stdout.on('data', (data) => (printed += String(data)));
    child.stderr.on('data', (data) => (complaint += String(data)));
    // Interrupted, no npm stays behind that goes on writing.
    const stop = () => child.kill();
    process.once('exit', stop);
    child.on('error', () => reject(new SetUpError('npm was not found')));
    child.on('close', (code) => {
      process.off('exit', stop);
      const reason = /npm error code (\S+)/.exec(complaint)?.[1] ?? complaint.trim().split('\n')[0];
      if (code === 0) resolve(printed);
      else reject(new SetUpError(`npm: ${reason || `exit status ${code}`}`));
    });
  });
}
