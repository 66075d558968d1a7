import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { bundleSources } from './bundled.mjs';
import { root } from './places.mjs';
import { SetUpError } from './set-up-error.mjs';
import { compileCache, setUp } from './set-up.mjs';

// Plain JavaScript up to here and in what it imports: it runs on the Node that the machine has, from 18.20 up.

const parley = 'packages/cli/src/main.ts';
const workedCase = relative(process.cwd(), join(root, 'catalog/talks/bab-al-hawa-2024'));

/** @type {Record<string, [program: string, ...args: string[]]>} */
const verbs = {
  start: [parley, 'analyze', workedCase],
  parley: [parley],
  test: ['scripts/verify.ts', '--tests'],
  check: ['scripts/verify.ts'],
  build: ['scripts/build.ts'],
  bench: ['bench/main.ts'],
  dumps: ['scripts/dumps.ts'],
  docs: ['scripts/docs.ts'],
  schema: ['scripts/schema.ts'],
  fuzz: ['scripts/fuzz.ts'],
};

const [verb = '', ...rest] = process.argv.slice(2);
const command = verbs[verb];
if (command) await run(command);
else {
  console.error(`usage: node scripts/run.mjs ${Object.keys(verbs).join('|')} [ARGUMENT...]`);
  process.exitCode = 2;
}

/** @param {[program: string, ...args: string[]]} command */
async function run([program, ...args]) {
  try {
    const node = await setUp((line) => console.error(`parley: ${line}`));
    bundleSources(node);
    process.exitCode = await inherit(node, [join(root, program), ...args, ...rest]);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`parley: ${error.message}`);
    if (verb === 'test') console.log('0 passed, 1 failed');
    process.exitCode = 2;
  }
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>} its exit status
 */
function inherit(node, args) {
  // `npm run parley -- FILE` starts in the top folder: names of files are meant from where the user stands.
  const cwd = process.env.npm_lifecycle_event === 'parley' ? process.env.INIT_CWD : undefined;
  const env = { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || compileCache() };
  const child = spawn(node, ['--conditions=@parley/source', ...args], { stdio: 'inherit', cwd, env });
  // Ctrl-C reaches the child by itself: it decides, and its exit status is ours.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
