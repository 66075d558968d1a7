import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { root } from './places.mjs';
import { temporaryFolder } from './testing/checkout.ts';
import { run } from './testing/run.ts';

// Programs are started and packages fetched, on a machine that may have other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const tools = [
  'node_modules/typescript/bin/tsc',
  'node_modules/eslint/bin/eslint.js',
  'node_modules/prettier/bin/prettier.cjs',
  'scripts/import-rules.ts',
];

let temporary: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  temporary = temporaryFolder('verify');
});

afterEach(() => temporary.remove());

/** A checkout whose tools end as told and whose tests are these; the real `verify.ts` and the real Vitest. */
async function verify(ends: readonly number[], tests: Readonly<Record<string, string>>, ...args: string[]) {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(temporary.folder, path)), { recursive: true });
    writeFileSync(join(temporary.folder, path), text);
  };
  write('package.json', '{"type": "module"}');
  tools.forEach((tool, place) => {
    write(tool, `console.log('${tool} speaks'); process.exitCode = ${ends[place] ?? 0};`);
  });
  cpSync(join(root, 'scripts/verify.ts'), join(temporary.folder, 'scripts/verify.ts'));
  write('config/vitest.config.ts', 'export default { test: { include: ["tests/*.test.ts"] } };');
  for (const [name, text] of Object.entries(tests))
    write(`tests/${name}.test.ts`, `import { beforeAll, it } from 'vitest';\n${text}`);
  for (const name of ['vitest', 'vite'])
    symlinkSync(join(root, 'node_modules', name), join(temporary.folder, 'node_modules', name), 'junction');
  const { status, stdout } = await run(process.execPath, ['scripts/verify.ts', ...args], {
    cwd: temporary.folder,
  });
  const lines = stdout.trimEnd().split('\n');
  return { status, lines, last: lines.at(-1) };
}

const good = "it('holds', () => {});";

it('counts the checks and ends well when all are clean', async () => {
  const { status, lines, last } = await verify([0, 0, 0, 0], {});
  expect({ status, last }).toEqual({ status: 0, last: '4 passed, 0 failed' });
  expect(lines.filter((line) => line.endsWith('speaks'))).toEqual([]);
});

it('fails when some of them fail, and shows what these said', async () => {
  const { status, lines, last } = await verify([3, 0, 0, 1], {});
  expect({ status, last }).toEqual({ status: 1, last: '2 passed, 2 failed' });
  expect(lines.filter((line) => line.endsWith('speaks'))).toEqual([
    `${tools[0]} speaks`,
    `${tools[3]} speaks`,
  ]);
});

it('counts every test, those that fail in whatever way, and those skipped on a line of their own', async () => {
  const tests = {
    mixed: `${good}\nit('breaks', () => { throw new Error(); });\nit.skip('is left out', () => {});`,
    broken: 'throw new Error("before any test is known");',
    hook: `beforeAll(() => { throw new Error(); });\n${good}`,
  };
  const { status, lines, last } = await verify([0, 0, 0, 0], tests, '--tests');
  expect({ status, last }).toEqual({ status: 1, last: '5 passed, 3 failed' });
  expect(lines.at(-2)).toBe('2 skipped');
});

it('fails when an error belongs to no test', async () => {
  const tests = { loose: "it('holds', () => { void Promise.reject(new Error('loose')); });" };
  const { status, last } = await verify([0, 0, 0, 0], tests, '--tests');
  expect({ status, last }).toEqual({ status: 1, last: '5 passed, 1 failed' });
});

it('fails when there is no test at all', async () => {
  const { status, last } = await verify([0, 0, 0, 0], { good }, '--tests', 'nothing-is-called-so');
  expect({ status, last }).toEqual({ status: 1, last: '4 passed, 1 failed' });
});
