import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchema } from '@parley/case';
import { format, resolveConfig } from 'prettier';

const file = join(import.meta.dirname, '../docs/case.schema.json');

/** The JSON Schema of case files as it stands in the documents. */
export function publishedSchema(): string {
  return readFileSync(file, 'utf8');
}

/** The JSON Schema of case files as it should stand there. */
export async function currentSchema(): Promise<string> {
  const options = await resolveConfig(file);
  return format(JSON.stringify(caseJsonSchema()), { ...options, parser: 'json' });
}

if (import.meta.main) writeFileSync(file, await currentSchema());
