import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

const root = join(import.meta.dirname, '..');

// Tools are run as programs of Node: npx takes half a second each and prints warnings.
const checks = {
  types: ['node_modules/typescript/bin/tsc', '-b', '--pretty', 'false'],
  lint: [
    'node_modules/eslint/bin/eslint.js',
    '--config',
    'config/eslint.config.mjs',
    '--max-warnings',
    '0',
    '.',
  ],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'import rules': ['scripts/import-rules.ts'],
};

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const [first, ...filters] = process.argv.slice(2);
const count: Count = { passed: 0, failed: 0, skipped: 0 };
try {
  await runChecks(count);
  if (first === '--tests') await runTests(filters, count);
} catch (error) {
  console.error(error);
  count.failed += 1;
}
if (count.skipped > 0) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

async function runChecks(count: Count): Promise<void> {
  const running = Object.entries(checks).map(([name, args]) => ({ name, result: runTool(args) }));
  for (const { name, result } of running) {
    const { ok, output } = await result;
    console.log(`${name}: ${ok ? 'passed' : 'failed'}`);
    if (!ok) console.log(output);
    count[ok ? 'passed' : 'failed'] += 1;
  }
}

function runTool(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 2 ** 26 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: (stdout + stderr).trimEnd() });
    });
  });
}

async function runTests(filters: string[], count: Count): Promise<void> {
  const vitest = await startVitest(filters, {
    run: true,
    config: join(root, 'config/vitest.config.ts'),
    root,
    // Vitest leaves one core free, which on two of them is half of the machine.
    maxWorkers: availableParallelism(),
  });
  const modules = vitest.state.getTestModules();
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'passed' || state === 'skipped' ? state : 'failed'] += 1;
    }
    // A file that breaks before its tests are known, or a hook of the file, fails without a failing test.
    count.failed += module.errors().length;
  }
  count.failed += vitest.state.getUnhandledErrors().length + (modules.length === 0 ? 1 : 0);
  await vitest.close();
}
