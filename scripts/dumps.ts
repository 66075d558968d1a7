import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflicts } from '../catalog/conflicts.ts';
import { dump } from '../catalog/dump.ts';

// All that is found out about every conflict of the catalog, kept in the tree: a change of any answer shows in the diff.
for (const conflict of conflicts()) {
  const text = dump(conflict);
  writeFileSync(join(conflict.folder, 'results.txt'), text);
  console.log(`${conflict.id}: ${text.length} characters`);
}
