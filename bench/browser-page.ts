import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { chromium as playwright } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const served = ['packages/engine/src', 'bench'];
// Containers give shared memory of their own little room, and no sandbox to root.
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage'];

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
 * Runs a module in a page of a headless Chromium and gives what it hands to `post`, as JSON.
 *
 * The page may import `@parley/engine` and files of the engine and the benchmarks by their path from the root: sources are
 * served as they stand, without their types.
 *
 * @param isolated whether the page is served so that it may share memory with its workers
 */
export async function resultOfPage(module: string, isolated: boolean): Promise<unknown> {
  const server = serve(module, isolated);
  const browser = await playwright.launch({ executablePath: chromium(), args: FLAGS });
  try {
    const page = await browser.newPage();
    const result = new Promise((resolve, reject) => {
      page.on('pageerror', reject);
      void page.exposeFunction('post', resolve).then(() => page.goto(`http://127.0.0.1:${portOf(server)}/`));
    });
    return await result;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Serves the page and the sources. */
function serve(module: string, isolated: boolean): Server {
  const map = JSON.stringify({ imports: { '@parley/engine': '/packages/engine/src/index.ts' } });
  const page = `<!doctype html><script type="importmap">${map}</script><script type="module">${module}</script>`;
  const shared: Record<string, string> = isolated
    ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
    : {};
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { ...shared, 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(body);
    };
    if (path === '/') send(200, 'text/html', page);
    else if (extname(path) === '.ts' && served.some((folder) => path.startsWith(`/${folder}/`)))
      send(200, 'text/javascript', stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')));
    else send(404, 'text/plain', '');
  }).listen(0, '127.0.0.1');
}
