import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// What is published holds nothing of a source file that is gone.
for (const folder of globSync('packages/*/dist', { cwd: root }))
  rmSync(join(root, folder), { recursive: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
process.exitCode = spawnSync(process.execPath, [compiler, '-b'], { cwd: root, stdio: 'inherit' }).status ?? 1;
