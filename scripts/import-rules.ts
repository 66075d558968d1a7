import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type ICruiseResult, cruise } from 'dependency-cruiser';
import config from '../config/dependency-cruiser.config.mjs';

/** What the check of the import rules found. */
export interface ImportCheck {
  /** How many source files were read. */
  readonly modules: number;
  /** One line each, `rule: from → to`; empty when every rule is kept. */
  readonly violations: readonly string[];
}

/**
 * Checks every import under `packages/` against the rules of `config/dependency-cruiser.config.mjs`.
 * @param root the folder that holds `packages/`
 * @returns the number of files read and the violations, also one for each source file that could not be read as such
 */
export async function checkImports(root: string): Promise<ImportCheck> {
  const { output } = await cruise(['packages'], {
    ...config.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  const { modules, summary } = output as ICruiseResult;
  const read = new Set(modules.map((module) => module.source));
  // A tool that cannot parse TypeScript would find nothing and call it clean: every file on the disk must be read.
  const unread = globSync('packages/*/src/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !read.has(path));
  return {
    modules: modules.filter((module) => module.source.startsWith('packages/')).length,
    violations: [
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
      ...unread.map((path) => `not read: ${path}`),
    ].sort(),
  };
}

if (import.meta.main) {
  const { modules, violations } = await checkImports(join(import.meta.dirname, '..'));
  for (const violation of violations) console.log(violation);
  console.log(`${String(modules)} modules, ${String(violations.length)} violations`);
  process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0;
}
