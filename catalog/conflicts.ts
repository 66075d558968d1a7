import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAssumptions, type Assumption } from './assumptions.ts';
import { readKnown, type Known } from './known.ts';

const catalog = import.meta.dirname;

/** A conflict of the catalog as it stands in its folder. */
export interface Conflict {
  /** Its folder, `<kind>/<name>-<year>`. */
  readonly id: string;
  readonly folder: string;
  /** The text of `case.yaml`. */
  readonly text: string;
  readonly known: Known;
  /** What the case assumes and what to put instead; empty where it has no `assumptions.yaml`. */
  readonly assumptions: readonly Assumption[];
}

/**
 * Reads every conflict of the catalog, by folder.
 *
 * @throws ZodError when a `known.yaml` or `assumptions.yaml` has another shape
 */
export function conflicts(): Conflict[] {
  const ids = globSync('*/*/case.yaml', { cwd: catalog }).map((path) => dirname(path).replaceAll('\\', '/'));
  return ids.sort().map((id) => {
    const folder = join(catalog, id);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return {
      id,
      folder,
      text: read('case.yaml'),
      known: readKnown(read('known.yaml')),
      assumptions: existsSync(join(folder, 'assumptions.yaml'))
        ? readAssumptions(read('assumptions.yaml'))
        : [],
    };
  });
}
