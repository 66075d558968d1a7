import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../places.mjs';

const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/\/$/, ''));

/** What a fresh clone would hold: this checkout without what git ignores. */
export function freshCheckout(folder: string): string {
  const skipped = (path: string): boolean =>
    basename(path) === '.git' ||
    ignored.some((name) => (name.startsWith('*') ? path.endsWith(name.slice(1)) : basename(path) === name));
  cpSync(root, folder, { recursive: true, filter: (path) => path === root || !skipped(path) });
  return folder;
}

/** What the stand-in for the command line prints about how it was started. */
export interface Started {
  readonly args: readonly string[];
  readonly node: string;
  readonly folder: string;
  readonly conditions: readonly string[];
  readonly compileCache: string | undefined;
}

/**
 * A fresh checkout with the real launcher and set-up scripts, but a stand-in for the command line that says how it
 * was started, and no dependency to install but the workspace itself. `--exit N` makes the stand-in end with N.
 */
export function smallCheckout(folder: string): string {
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  for (const file of ['parley', '.node-version', ...globSync('scripts/*.mjs', { cwd: root })])
    cpSync(join(root, file), join(folder, file));
  const cli = { name: '@parley/cli', version: '1.0.0' };
  const top = { name: 'small', version: '1.0.0', type: 'module', workspaces: ['packages/*'] };
  const packages = {
    '': { name: 'small', version: '1.0.0', workspaces: ['packages/*'] },
    'node_modules/@parley/cli': { resolved: 'packages/cli', link: true },
    'packages/cli': cli,
  };
  const files = {
    'package.json': JSON.stringify(top),
    'package-lock.json': JSON.stringify({ ...top, lockfileVersion: 3, requires: true, packages }),
    'packages/cli/package.json': JSON.stringify({ ...cli, type: 'module' }),
    'packages/cli/src/main.ts': `const args: string[] = process.argv.slice(2);
console.log(JSON.stringify({
  args,
  node: process.version,
  folder: process.cwd(),
  conditions: process.execArgv,
  compileCache: process.env.NODE_COMPILE_CACHE,
}));
if (args[0] === '--exit') process.exitCode = Number(args[1]);
`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Marks the dependencies of a small checkout as installed. */
export function markInstalled(checkout: string): void {
  mkdirSync(join(checkout, 'node_modules'), { recursive: true });
  cpSync(join(checkout, 'package-lock.json'), join(checkout, 'node_modules/.installed-lock.json'));
}

/** A temporary folder that other users may enter too; `remove` takes it away with all that is in it. */
export function temporaryFolder(name: string): { readonly folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `parley-${name}-`));
  chmodSync(folder, 0o755);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Gives a fresh checkout the dependencies of this one, without installing: links to them, and the workspace's own
 * packages from the fresh checkout itself.
 */
export function linkDependencies(checkout: string): void {
  const modules = join(checkout, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@parley') symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  mkdirSync(join(modules, '@parley'));
  for (const name of readdirSync(join(checkout, 'packages'))) {
    symlinkSync(join(checkout, 'packages', name), join(modules, '@parley', name), 'junction');
    const own = join('packages', name, 'node_modules');
    if (existsSync(join(root, own))) symlinkSync(join(root, own), join(checkout, own), 'junction');
  }
}
