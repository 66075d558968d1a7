import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

/** A program of `bench/`: it exports nothing, and its first line says which question it answers. */
const programs = globSync('bench/*.ts', { cwd: root })
  .sort()
  .map((path) => ({ path, name: basename(path, '.ts'), text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text, path }) => !path.endsWith('.test.ts') && !/^export /m.test(text));

const asked = programs.find(({ name }) => name === process.argv[2]);
if (asked) await import(pathToFileURL(join(root, asked.path)).href);
else {
  console.log('usage: npm run bench -- NAME');
  for (const { name, text } of programs)
    console.log(`  ${name.padEnd(16)}${/^\/\*\* (.*?)(?: \*\/)?$/m.exec(text)?.[1] ?? ''}`);
  process.exitCode = 2;
}
