import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// What is published holds nothing of a source file that is gone.
for (const folder of globSync('packages/*/dist', { cwd: root }))
  rmSync(join(root, folder), { recursive: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const projects = globSync('packages/*/tsconfig.src.json', { cwd: root });
const { status } = spawnSync(process.execPath, [compiler, '-b', ...projects], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
