import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { run } from '../run.ts';

const MAIN = new URL('../main.ts', import.meta.url).pathname;
/** Where the launcher keeps compiled code too. */
const CACHE = new URL('../../../../.cache', import.meta.url).pathname;

/** How a command ended and what it wrote; the folder of the test stands as FOLDER. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own, gone after the tests, and the command line in it: files are named by their place in the folder. */
export interface Workplace {
  readonly folder: string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  /** Runs `parley` as a process of its own. */
  readonly parley: (
    args: readonly string[],
    options?: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<Ended>;
  /** Runs it in the process of the test, which is faster; one after the other, without standard input. */
  readonly inside: (args: readonly string[]) => Promise<Ended>;
}

/** A folder with these files. */
export function workplace(files: Readonly<Record<string, string>>): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  vi.setConfig({ testTimeout: 120_000 });
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const ended = (status: number | null, out: string, error: string): Ended => ({
    status,
    out: out.replaceAll(folder, 'FOLDER'),
    error: error.replaceAll(folder, 'FOLDER'),
  });
  return {
    folder,
    write,
    parley(args, { input = '', env = {} } = {}) {
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ['--conditions=@parley/source', MAIN, ...args], {
          cwd: folder,
          // Nothing of the terminal that the tests run in.
          env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: CACHE, ...env },
        });
        let out = '';
        let error = '';
        child.stdout.on('data', (data) => (out += String(data)));
        child.stderr.on('data', (data) => (error += String(data)));
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        child.on('error', reject);
        child.on('close', (status) => resolve(ended(status, out, error)));
      });
    },
    async inside(args) {
      const texts = { stdout: '', stderr: '' };
      const spies = (['stdout', 'stderr'] as const).map((name) =>
        vi.spyOn(process[name], 'write').mockImplementation((text) => {
          texts[name] += String(text);
          return true;
        }),
      );
      try {
        const status = await run(args.map((arg) => (arg in files ? join(folder, arg) : arg)));
        return ended(status, texts.stdout, texts.stderr);
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
  };
}
