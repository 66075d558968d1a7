import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FuzzReport } from '../../packages/engine/src/testing/fuzz.ts';
import { COMPARISONS } from './mutation.ts';

// Runs one comparison of a copy of the engine in a process of its own: a faulty copy may never end.
const [copy = '', comparison = '', runs, seed] = process.argv.slice(2);
const file = join(copy, COMPARISONS[comparison as keyof typeof COMPARISONS]);
const fuzz = (await import(pathToFileURL(file).href)) as Record<
  string,
  (runs: number, seed: number) => FuzzReport | Promise<FuzzReport>
>;
process.stdout.write(JSON.stringify(await fuzz[comparison]?.(Number(runs), Number(seed))));
