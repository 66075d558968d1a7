/** Makes one file of the command line's sources and of what they use, so that it starts without looking for some 330 files. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { bundledFile } from './bundled.mjs';
import { root } from './places.mjs';

const built = await build({
  configFile: false,
  root,
  logLevel: 'silent',
  resolve: { conditions: ['@parley/source', 'module', 'node', 'development|production'] },
  ssr: {
    noExternal: true,
    resolve: { conditions: ['@parley/source', 'module', 'node', 'development|production'] },
  },
  build: {
    ssr: join(root, 'packages/cli/src/main.ts'),
    target: 'node22',
    minify: true,
    write: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const [bundle] = [built].flat();
if (!bundle || !('output' in bundle)) throw new Error('nothing was built');

// Another run may be reading the file, or making it too.
const unfinished = `${bundledFile}.${String(process.pid)}`;
mkdirSync(dirname(bundledFile), { recursive: true });
writeFileSync(unfinished, bundle.output[0].code);
renameSync(unfinished, bundledFile);
