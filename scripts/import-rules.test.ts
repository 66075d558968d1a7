import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkImports } from './import-rules.ts';

const clean = {
  'packages/engine/src/error.ts': 'export const error = 1;',
  'packages/engine/src/model/state.ts': "export { error } from '../error.ts';",
  'packages/engine/src/stability/nash.ts': "export type { state } from '../model/state.ts';",
  'packages/engine/src/stability/nash.test.ts': "import 'node:fs';\nimport './nash.ts';",
  'packages/engine/src/index.ts': "export * from './stability/nash.ts';",
  'packages/case/src/file/read.ts':
    "import type * as engine from '@parley/engine';\nexport type E = typeof engine;",
  'packages/case/src/explain/verdict.ts': "export type { E } from '../file/read.ts';",
  'packages/case/src/index.ts': "export * from './explain/verdict.ts';",
  'packages/cli/src/main.ts': "import 'node:fs';\nimport '@parley/case';\nimport '@parley/engine';",
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-import-rules-'));
  for (const [path, text] of Object.entries(clean)) write(path, text);
  for (const name of ['engine', 'case', 'cli']) {
    const exports = { '.': { '@parley/source': './src/index.ts', default: './dist/index.js' } };
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@parley/${name}`, type: 'module', exports }),
    );
    mkdirSync(join(root, 'node_modules/@parley'), { recursive: true });
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@parley', name), 'junction');
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('import rules', () => {
  it('pass on a clean house, and read every file of it', async () => {
    expect(await checkImports(root)).toEqual({ modules: Object.keys(clean).length, violations: [] });
  });

  it.each([
    ['a room imports one below it', 'engine/src/model/state.ts', '../stability/nash.ts', 'room-engine-model'],
    ['a case room imports one below it', 'case/src/file/read.ts', '../explain/verdict.ts', 'room-case-file'],
    ['a room imports the index', 'engine/src/model/state.ts', '../index.ts', 'room-engine-model'],
    [
      'a file beside the rooms imports a room',
      'engine/src/error.ts',
      './model/state.ts',
      'room-engine-beside',
    ],
    ['the engine uses Node', 'engine/src/model/state.ts', 'node:fs', 'browser-safe'],
    ['the case uses Node', 'case/src/file/read.ts', 'node:path', 'browser-safe'],
    ['the engine imports the case', 'engine/src/model/state.ts', '@parley/case', 'package-engine'],
    [
      'a test of the engine imports the case',
      'engine/src/stability/nash.test.ts',
      '@parley/case',
      'package-engine',
    ],
    [
      'the case imports the command line',
      'case/src/file/read.ts',
      '../../../cli/src/main.ts',
      'package-case',
    ],
    ['a file of another package', 'cli/src/main.ts', '../../engine/src/model/state.ts', 'no-deep-import'],
    ['a package that is not there', 'case/src/file/read.ts', 'nowhere', 'not-resolved'],
    ['the product imports a test', 'engine/src/index.ts', './stability/nash.test.ts', 'no-test-in-product'],
  ])('catch: %s', async (_, path, imported, rule) => {
    const file = `packages/${path}` as keyof typeof clean;
    write(file, `import '${imported}';\n${clean[file]}`);
    const { violations } = await checkImports(root);
    expect(violations).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: ${file} → `)));
  });

  it('catch a cycle, of types too', async () => {
    write('packages/engine/src/model/one.ts', "import type { B } from './two.ts';\nexport type A = B;");
    write('packages/engine/src/model/two.ts', "import type { A } from './one.ts';\nexport type B = A;");
    const { violations } = await checkImports(root);
    expect(violations.map((line) => line.split(':')[0])).toEqual(['no-circular']);
  });

  it('catch a room that is not in the list', async () => {
    write('packages/engine/src/attic/box.ts', 'export {};');
    write('packages/engine/src/index.ts', "import './attic/box.ts';");
    const { violations } = await checkImports(root);
    expect(violations).toEqual([
      'room-engine-unlisted: packages/engine/src/index.ts → packages/engine/src/attic/box.ts',
    ]);
  });

  it('catch a dependency of the engine, and one that is not declared', async () => {
    write('node_modules/helper/package.json', JSON.stringify({ name: 'helper', main: 'index.js' }));
    write('node_modules/helper/index.js', '');
    write('packages/engine/src/model/state.ts', "import 'helper';\nexport const state = 1;");
    write('packages/case/src/file/read.ts', "import 'helper';\nexport type E = 1;");
    const { violations } = await checkImports(root);
    expect(violations).toEqual([
      'dependency-not-declared: packages/case/src/file/read.ts → node_modules/helper/index.js',
      'dependency-not-declared: packages/engine/src/model/state.ts → node_modules/helper/index.js',
      'engine-has-no-dependency: packages/engine/src/model/state.ts → node_modules/helper/index.js',
    ]);
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
