import { spawn } from 'node:child_process';

/** What npm and Vitest set for the programs that they start. */
const set = /^(npm_lifecycle|npm_package|INIT_CWD|NODE_COMPILE_CACHE|NODE_ENV|NODE_OPTIONS|VITEST)/;

/** How a program ended and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, without a shell and without what an outer `npm run` has put in the environment.
 *
 * @param where `env` is added to the environment, `uid` the user to run it as (only root may)
 */
export function run(
  program: string,
  args: readonly string[],
  where: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly uid?: number },
): Promise<Ended> {
  const { cwd, uid } = where;
  const outer = Object.entries(process.env).filter(([name]) => !set.test(name));
  const env = { ...Object.fromEntries(outer), ...where.env };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, ...(uid === undefined ? {} : { uid, gid: uid }) });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += String(data)));
    child.stderr.on('data', (data) => (stderr += String(data)));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
