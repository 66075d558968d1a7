import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');
const served = ['packages/engine/src', 'bench'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give shared memory of their own little room.
  '--disable-dev-shm-usage',
];

/**
 * Finds Chromium, by the variable PARLEY_CHROMIUM or where systems put it; where it is missing, a Debian that lets us
 * is asked for it, once.
 *
 * @throws Error that says what to install
 */
export function chromium(): string {
  const named = process.env['PARLEY_CHROMIUM'];
  const places = named
    ? [named]
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = (): string | undefined => places.find((place) => existsSync(place));
  const here = found();
  if (here) return here;
  if (!named && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]): void => void spawnSync('apt-get', args, { stdio: 'ignore' });
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium');
  }
  const installed = found();
  if (installed) return installed;
  throw new Error('no Chromium here: install it, or say where it is with PARLEY_CHROMIUM=/path/to/chromium');
}

/**
 * Runs a module in a page of a headless Chromium and gives what the page posts to `/result`, as JSON.
 *
 * The page may import `@parley/engine` and files of the engine and the benchmarks by their path from the root: sources are
 * served as they stand, without their types.
 *
 * @param isolated whether the page is served so that it may share memory with its workers
 */
export async function resultOfPage(module: string, isolated: boolean): Promise<unknown> {
  const program = chromium();
  const profile = mkdtempSync(join(tmpdir(), 'parley-page-'));
  let browser: ChildProcess | undefined;
  let server: Server | undefined;
  try {
    return await new Promise((resolve, reject) => {
      server = serve(module, isolated, resolve);
      server.listen(0, '127.0.0.1', () => {
        const { port } = server?.address() as AddressInfo;
        browser = spawn(
          program,
          [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', `http://127.0.0.1:${port}/`],
          { stdio: 'ignore' },
        );
        browser.on('error', reject);
        browser.on('exit', (code) => reject(new Error(`the browser ended with ${String(code)}`)));
      });
    });
  } finally {
    server?.closeAllConnections();
    server?.close();
    if (browser?.exitCode === null) {
      const ended = new Promise((resolve) => browser?.once('exit', resolve));
      browser.kill();
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Serves the page, the sources, and takes the result. */
function serve(module: string, isolated: boolean, onResult: (result: unknown) => void): Server {
  const map = JSON.stringify({ imports: { '@parley/engine': '/packages/engine/src/index.ts' } });
  const page = `<!doctype html><script type="importmap">${map}</script><script type="module">
const post = (result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) });
addEventListener('error', (event) => post({ error: String(event.message) }));
addEventListener('unhandledrejection', (event) => post({ error: String(event.reason) }));
${module}</script>`;
  const shared: Record<string, string> = isolated
    ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
    : {};
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { ...shared, 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(body);
    };
    if (path === '/result') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        send(200, 'text/plain', '');
        onResult(JSON.parse(body));
      });
    } else if (path === '/') send(200, 'text/html', page);
    else if (extname(path) === '.ts' && served.some((folder) => path.startsWith(`/${folder}/`)))
      send(200, 'text/javascript', stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')));
    else send(404, 'text/plain', '');
  });
}
