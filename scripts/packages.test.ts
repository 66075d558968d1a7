import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchedNode } from './node-runtime.mjs';
import { npm } from './npm.mjs';
import { nodeVersion, root } from './places.mjs';
import { freshCheckout, linkDependencies, temporaryFolder } from './testing/checkout.ts';
import { nodeOf } from './testing/node-versions.ts';
import { run } from './testing/run.ts';
import { blocksOf, pages } from './typed-page.ts';

// Programs are started and packages fetched, on a machine that may have other work.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const packages = ['engine', 'case', 'cli'];
const nodes = ['20.20.2', '22.23.3', nodeVersion];

/** What somebody who installed the packages may write; it is checked by the compiler and run on several Nodes. */
const program = `
import { readFileSync } from 'node:fs';
import { analyzeCase, codeAt, compile, readCase } from '@parley/case';
import { isEquilibrium, DEFINITIONS, gameOf } from '@parley/engine';

const { case: conflict, faults } = readCase(readFileSync('case.yaml', 'utf8'));
if (!conflict) throw new Error(JSON.stringify(faults));
const compiled = compile(conflict);
const { result } = analyzeCase(compiled);
const ranks = compiled.ranks.flatMap((interests) => interests[0] ?? []);
const game = gameOf(compiled.model, ranks);
const plain = Array.from({ length: game.states }, (_, state) => state).filter((state) => isEquilibrium(DEFINITIONS.seq, game, state));
console.log(
  JSON.stringify({
    seq: result.holds.filter(({ concept }) => concept === 'seq').map(({ state, k }) => [codeAt(compiled, state), k.low]),
    plain: plain.map((state) => codeAt(compiled, state)),
  }),
);
`;

let temporary: ReturnType<typeof temporaryFolder>;
let checkout: string;
let consumer: string;
let tarballs: string[];

beforeAll(async () => {
  temporary = temporaryFolder('packages');
  checkout = freshCheckout(join(temporary.folder, 'checkout'));
  linkDependencies(checkout);
  const built = await run(process.execPath, ['scripts/build.ts'], { cwd: checkout });
  expect(built).toEqual({ status: 0, stdout: '', stderr: '' });
  tarballs = await Promise.all(packages.map((name) => pack(join(checkout, 'packages', name))));

  consumer = join(temporary.folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{"type": "module"}');
  await npm(['install', '--prefer-offline', '--ignore-scripts', ...tarballs], { cwd: consumer });
  writeFileSync(join(consumer, 'program.mjs'), program);
  const source = join(root, 'catalog/water/euphrates-1975/case.yaml');
  writeFileSync(join(consumer, 'case.yaml'), readFileSync(source));
});

afterAll(() => temporary.remove());

/** Packs a package; the tarball stands beside the checkout. */
async function pack(folder: string): Promise<string> {
  const printed = await npm(['pack', '--json', '--pack-destination', temporary.folder], { cwd: folder });
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(temporary.folder, filename);
}

describe.each(packages)('the packed package %s', (name) => {
  it('is clean by publint', async () => {
    const bytes = readFileSync(tarballs[packages.indexOf(name)] ?? '');
    const tarball = new Uint8Array(bytes).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has the right types for whoever imports it as an ES module', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const tarball = tarballs[packages.indexOf(name)] ?? '';
    const args = [
      attw,
      tarball,
      '--profile',
      'esm-only',
      '--no-definitely-typed',
      '--no-color',
      '--no-emoji',
    ];
    const { status, stdout } = await run(process.execPath, args, { cwd: checkout });
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('OK (ESM)');
  });

  it('holds the built and the source files, a README and the license, and no test', () => {
    const installed = join(consumer, 'node_modules/@parley', name);
    const files = globSync('**', { cwd: installed, exclude: (path) => path === 'node_modules' });
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'dist/index.js',
        'dist/index.d.ts',
        'src/index.ts',
      ]),
    );
    expect(files.filter((path) => /[.]test[.]|testing|tsbuildinfo/.test(path))).toEqual([]);
  });
});

describe('the packages, installed in an empty folder', () => {
  it('type-check in a program that uses them, and in those of the documents', async () => {
    const documents = pages.flatMap((path) =>
      blocksOf(readFileSync(join(root, path), 'utf8'))
        .filter(({ language }) => language === 'ts')
        .map(({ text, file }, place) => ({ name: `${path}/${place}-${file ?? 'block.ts'}`, text })),
    );
    expect(documents).not.toEqual([]);
    for (const { name, text } of documents) {
      mkdirSync(dirname(join(consumer, name)), { recursive: true });
      writeFileSync(join(consumer, name), text);
    }
    const settings = {
      compilerOptions: {
        ...{ module: 'nodenext', target: 'es2024', lib: ['es2024', 'dom'], strict: true },
        ...{ allowJs: true, checkJs: true, noEmit: true, skipLibCheck: true },
        ...{ types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
      },
      files: ['program.mjs', ...documents.map(({ name }) => name)],
    };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(settings));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = await run(process.execPath, [compiler, '-p', '.'], { cwd: consumer });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it.each(nodes)('read a case and analyse it on Node %s', async (version) => {
    const node = fetchedNode(version) ?? (await nodeOf(version));
    const { status, stdout, stderr } = await run(node, ['program.mjs'], { cwd: consumer });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ seq: [['NYY', 1]], plain: ['NYY'] });
  });

  it.each(nodes.slice(1))('give a command `parley` on Node %s', async (version) => {
    const node = fetchedNode(version) ?? (await nodeOf(version));
    const parley = join(consumer, 'node_modules/.bin/parley');
    const { status, stdout } = await run(node, [parley, 'check', 'case.yaml'], { cwd: consumer });
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('6');
  });
});
