import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // The workspace's own packages are read from their sources. Vitest resolves for Node by the ssr settings alone, and
  // a list given here replaces Vite's own, so that one is repeated.
  ssr: { resolve: { conditions: ['@parley/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['{packages,config,scripts,bench,catalog,docs}/**/*.test.ts'],
    environment: 'node',
    // Against hangs alone: how long a test takes says nothing about what it tests, and machines are busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
