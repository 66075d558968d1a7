import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE, picture } from './picture.ts';
import { root } from './places.mjs';
import { layOut, pages, typePage, withPrinted, type TypedCommand } from './typed-page.ts';

// Types the commands of README and docs/ anew, writes what they print into the pages, and draws the picture anew.
writeFileSync(PICTURE, await picture());
for (const path of pages) {
  const file = join(root, path);
  const page = readFileSync(file, 'utf8');
  const commands: TypedCommand[] = [];
  const desk = layOut();
  try {
    await typePage(page, desk, (typed) => commands.push(typed));
  } finally {
    desk.clear();
  }
  const written = withPrinted(page, commands);
  if (written === page) continue;
  writeFileSync(file, written);
  console.log(`${path} has changed`);
}
