import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { npm } from './npm.mjs';
import { nodeVersion, root } from './places.mjs';
import {
  freshCheckout,
  markInstalled,
  smallCheckout,
  temporaryFolder,
  type Started,
} from './testing/checkout.ts';
import { nodeOf, npmOf, pathWith } from './testing/node-versions.ts';
import { run, type Ended } from './testing/run.ts';

// Programs are started and packages fetched, on a machine that may have other work.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

// Node 18.20 and 20 are told apart from the machine's own by standing first on PATH.
const old = { eighteen: '18.20.8', twenty: '20.20.2', npmForEighteen: '10.9.9' };
const path = process.env.PATH ?? '';
const asRoot = process.getuid?.() === 0;
/** Somebody who may not write in the checkout: permissions do not bind root, so root steps down. */
const stranger = asRoot ? { uid: 65534 } : {};

let temporary: ReturnType<typeof temporaryFolder>;
let emptyRegistry: Server;
const frozen: string[] = [];

beforeAll(async () => {
  temporary = temporaryFolder('launcher');
  emptyRegistry = createServer((_, response) => response.writeHead(404).end('{}'));
  await new Promise<void>((resolve) => emptyRegistry.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  emptyRegistry.close();
  for (const folder of frozen) chmodSync(folder, 0o755);
  temporary.remove();
});

/** A folder of its own for one test; its name has a space. */
function place(name: string): string {
  const folder = join(temporary.folder, `${name} test`);
  mkdirSync(folder);
  return folder;
}

/** What is needed to reach a registry that has no package at all. */
function nothingToFetch(folder: string): NodeJS.ProcessEnv {
  const { port } = emptyRegistry.address() as AddressInfo;
  return {
    npm_config_registry: `http://127.0.0.1:${String(port)}/`,
    npm_config_cache: join(folder, 'npm cache'),
  };
}

function started({ stdout }: Ended): Started {
  return JSON.parse(stdout) as Started;
}

/** A small checkout that needs nothing more, on a PATH whose `npm` only leaves a mark. */
function installedCheckout(folder: string): {
  checkout: string;
  env: NodeJS.ProcessEnv;
  npmWasCalled: () => boolean;
} {
  const checkout = smallCheckout(join(folder, 'check out'));
  markInstalled(checkout);
  const mark = join(folder, 'npm was called');
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'npm'), `#!/bin/sh\n: > '${mark}'\nexit 1\n`, { mode: 0o755 });
  const env = {
    PATH: [programs, pathWith(process.execPath), path].join(delimiter),
    ...nothingToFetch(folder),
  };
  return { checkout, env, npmWasCalled: () => existsSync(mark) };
}

describe.skipIf(process.platform === 'win32')('the launcher in a checkout that is installed', () => {
  it('starts through links from anywhere, hands over the arguments and hands back the exit status', async () => {
    const folder = place('links');
    const { checkout, env } = installedCheckout(folder);
    symlinkSync('check out/parley', join(folder, 'relative link'));
    symlinkSync(join(folder, 'relative link'), join(folder, 'absolute link'));
    const elsewhere = join(folder, 'some where else');
    mkdirSync(elsewhere);
    const args = ['--exit', '7', 'two words', '', '*', '"'];
    for (const program of [join(checkout, 'parley'), join(folder, 'absolute link'), '../relative link']) {
      const ended = await run(program, args, { cwd: elsewhere, env });
      expect(ended).toMatchObject({ status: 7, stderr: '' });
      expect(started(ended)).toMatchObject({
        args,
        folder: elsewhere,
        conditions: ['--conditions=@parley/source'],
      });
    }
  });

  it('starts the one file made of the sources, and the sources themselves where one is newer or gone', async () => {
    const { checkout, env } = installedCheckout(place('one file'));
    const bundle = join(checkout, 'packages/cli/.bundle/main.js');
    mkdirSync(dirname(bundle));
    writeFileSync(bundle, "console.log('one file');\n");
    const source = join(checkout, 'packages/cli/src/main.ts');
    const startsBundle = async (): Promise<boolean> =>
      (await run(join(checkout, 'parley'), [], { cwd: checkout, env })).stdout === 'one file\n';
    const at = (seconds: number, ...paths: string[]): void => {
      for (const path of paths) utimesSync(path, seconds, seconds);
    };
    const all = [join(checkout, 'package-lock.json'), dirname(source), source];
    at(1_000_000_000, ...all);
    expect(await startsBundle()).toBe(true);
    at(4_000_000_000, source);
    expect(await startsBundle()).toBe(false);
    at(1_000_000_000, source);
    at(4_000_000_000, dirname(source));
    expect(await startsBundle()).toBe(false);
  });

  it('needs neither npm nor a network', async () => {
    const { checkout, env, npmWasCalled } = installedCheckout(place('offline'));
    expect(await run(join(checkout, 'parley'), [], { cwd: checkout, env })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(npmWasCalled()).toBe(false);
  });

  it('works in a checkout that cannot be written, with compiled code in the own folder of the user', async () => {
    const folder = place('read-only');
    const { checkout, env } = installedCheckout(folder);
    const cache = join(folder, 'user cache');
    mkdirSync(cache);
    chmodSync(cache, 0o777);
    freeze(checkout);
    const before = globSync('**', { cwd: checkout });
    const ended = await run(join(checkout, 'parley'), [], {
      cwd: checkout,
      env: { ...env, XDG_CACHE_HOME: cache },
      ...stranger,
    });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(started(ended).compileCache).toBe(join(cache, 'parley'));
    expect(readdirSync(join(cache, 'parley'))).not.toEqual([]);
    expect(globSync('**', { cwd: checkout })).toEqual(before);
  });
});

describe.skipIf(process.platform === 'win32')('the launcher in a checkout that is not installed', () => {
  it('says so in one line where it cannot write', async () => {
    const folder = place('bare read-only');
    const checkout = freeze(smallCheckout(join(folder, 'checkout')));
    const env = { PATH: pathWith(process.execPath, path), HOME: folder };
    const ended = await run(join(checkout, 'parley'), [], { cwd: checkout, env, ...stranger });
    expect(ended).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'parley: the dependencies are not installed and this checkout is read-only; run `npm test` or `./parley` in it once as its owner\n',
    });
  });

  it('says in one line that a dependency cannot be had, and counts that as a failed test', async () => {
    const folder = place('no dependency');
    const checkout = smallCheckout(join(folder, 'checkout'));
    const lock = {
      packages: {
        '': { dependencies: { 'not-there': '1.0.0' } },
        'node_modules/not-there': { version: '1.0.0' },
      },
    };
    writeFileSync(join(checkout, 'package.json'), JSON.stringify({ dependencies: { 'not-there': '1.0.0' } }));
    writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, ...lock }));
    const env = { PATH: pathWith(process.execPath, path), ...nothingToFetch(folder) };
    const line =
      'parley: cannot install the dependencies (npm: E404); it takes a network, once; `npm ci` here tells more\n';
    const stderr = `parley: installing the dependencies, once\n${line}`;
    expect(await run(join(checkout, 'parley'), [], { cwd: checkout, env })).toEqual({
      status: 2,
      stdout: '',
      stderr,
    });
    const test = await run(process.execPath, ['scripts/run.mjs', 'test'], { cwd: checkout, env });
    expect(test).toEqual({ status: 2, stdout: '0 passed, 1 failed\n', stderr });
  });

  it('says in one line that there is no Node', async () => {
    const folder = place('no node');
    const checkout = smallCheckout(join(folder, 'checkout'));
    const programs = join(folder, 'programs');
    mkdirSync(programs);
    for (const name of ['sh', 'dirname', 'readlink', 'cmp', 'mkdir']) {
      const found = path.split(delimiter).find((at) => existsSync(join(at, name)));
      symlinkSync(join(found ?? '', name), join(programs, name));
    }
    const env = { PATH: programs, HOME: folder, XDG_CACHE_HOME: '' };
    expect(await run(join(checkout, 'parley'), [], { cwd: checkout, env })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'parley: Node.js is not installed; install Node 24 from https://nodejs.org\n',
    });
  });

  it('installs all of Parley once when two runs start at the same time', async () => {
    const checkout = freshCheckout(join(place('two at once'), 'checkout'));
    const env = { PATH: pathWith(process.execPath, path) };
    const both = await Promise.all(
      [1, 2].map(() => run(join(checkout, 'parley'), ['--version'], { cwd: checkout, env })),
    );
    const version = /^\d+\.\d+\.\d+\n$/;
    expect(both.map(({ status, stdout }) => [status, version.test(stdout)])).toEqual([
      [0, true],
      [0, true],
    ]);
    expect(both.map(({ stderr }) => stderr).sort()).toEqual([
      'parley: installing the dependencies, once\n',
      'parley: waiting for another run that is setting up\n',
    ]);
    expect(existsSync(join(checkout, '.cache/set-up.lock'))).toBe(false);
    expect(readdirSync(join(checkout, 'packages/cli/.bundle'))).toEqual(['main.js']);
    expect(await run(join(checkout, 'parley'), ['--version'], { cwd: checkout, env })).toMatchObject({
      status: 0,
      stdout: both[0]?.stdout,
      stderr: '',
    });
  });
});

describe.skipIf(process.platform === 'win32')('the launcher where Node is old', () => {
  it(`fetches Node ${nodeVersion} on Node ${old.eighteen}, says so, and not a second time`, async () => {
    const checkout = smallCheckout(join(place('eighteen'), 'check out'));
    const env = {
      PATH: pathWith(await nodeOf(old.eighteen), await npmOf(old.npmForEighteen), path),
      XDG_CACHE_HOME: join(checkout, 'no cache'),
      npm_config_prefer_offline: 'true',
    };
    const first = await run(join(checkout, 'parley'), [], { cwd: checkout, env });
    expect(first.stderr).toBe(
      `parley: this machine has Node v${old.eighteen}, too old: fetching Node ${nodeVersion}, once\n` +
        'parley: installing the dependencies, once\n',
    );
    expect(started(first).node).toBe(`v${nodeVersion}`);
    const second = await run(join(checkout, 'parley'), [], { cwd: checkout, env });
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(started(second).node).toBe(`v${nodeVersion}`);
    expect(readdirSync(join(checkout, '.node'))).toEqual([nodeVersion]);
  });

  it(`keeps the Node fetched on Node ${old.twenty} in the own folder of the user where it cannot write`, async () => {
    const folder = place('twenty read-only');
    const checkout = smallCheckout(join(folder, 'check out'));
    markInstalled(checkout);
    freeze(checkout);
    const home = join(folder, 'home');
    mkdirSync(home);
    chmodSync(home, 0o777);
    const env = {
      PATH: pathWith(await nodeOf(old.twenty), path),
      HOME: home,
      XDG_CACHE_HOME: '',
      npm_config_cache: join(home, 'npm'),
      // The settings of whoever runs the tests may be closed to a stranger; the registry is the same.
      npm_config_userconfig: join(home, '.npmrc'),
      npm_config_registry: (await npm(['config', 'get', 'registry'], { cwd: root })).trim(),
    };
    const ended = await run(join(checkout, 'parley'), [], { cwd: checkout, env, ...stranger });
    expect(ended.stderr).toBe(
      `parley: this machine has Node v${old.twenty}, too old: fetching Node ${nodeVersion}, once\n`,
    );
    expect(started(ended).node).toBe(`v${nodeVersion}`);
    expect(readdirSync(join(home, '.cache/parley/node'))).toEqual([nodeVersion]);
    expect(await run(join(checkout, 'parley'), [], { cwd: checkout, env, ...stranger })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('says in one line that Node cannot be fetched, and leaves nothing behind', async () => {
    const folder = place('no fetch');
    const checkout = smallCheckout(join(folder, 'check out'));
    const env = {
      PATH: pathWith(await nodeOf(old.twenty), path),
      XDG_CACHE_HOME: join(folder, 'cache'),
      ...nothingToFetch(folder),
    };
    expect(await run(join(checkout, 'parley'), [], { cwd: checkout, env })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        `parley: this machine has Node v${old.twenty}, too old: fetching Node ${nodeVersion}, once\n` +
        `parley: cannot fetch Node ${nodeVersion} (npm: E404); install Node 24 from https://nodejs.org\n`,
    });
    expect(readdirSync(join(checkout, '.node'))).toEqual([]);
  });
});

/** Takes away everybody's permission to write in a small checkout. */
function freeze(checkout: string): string {
  for (const folder of ['', ...globSync('**/', { cwd: checkout })].map((path) => join(checkout, path))) {
    chmodSync(folder, 0o555);
    frozen.push(folder);
  }
  return checkout;
}
