/** How much time does the launcher `./parley` add to a command, once everything is installed? It should be under 0.1 s. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundledFile } from '../scripts/bundled.mjs';
import { root } from '../scripts/places.mjs';

const runs = 20;
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache') };

/** Median and fastest time of a program in milliseconds, after one run that warms the caches. */
function time(program: string, ...args: string[]): { median: number; fastest: number } {
  const once = (): number => {
    const start = performance.now();
    const { status } = spawnSync(program, args, { env });
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}`);
    return performance.now() - start;
  };
  once();
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
  return { median: times[runs / 2] ?? NaN, fastest: times[0] ?? NaN };
}

const launcher = time(join(root, 'parley'), '--version');
const direct = time(process.execPath, bundledFile, '--version');
const sources = join(root, 'packages/cli/src/main.ts');
const fromSources = time(process.execPath, '--conditions=@parley/source', sources, '--version');
const empty = time(process.execPath, '-e', '0');

const show = (name: string, { median, fastest }: ReturnType<typeof time>): void =>
  console.log(
    `${name.padEnd(34)} median ${median.toFixed(0).padStart(4)} ms   fastest ${fastest.toFixed(0).padStart(4)} ms`,
  );
show('./parley --version', launcher);
show('node, the one file, --version', direct);
show('node, the sources, --version', fromSources);
show('node, nothing to do', empty);
console.log(
  `the launcher adds ${(launcher.median - direct.median).toFixed(0)} ms (median of ${runs} runs each)`,
);
