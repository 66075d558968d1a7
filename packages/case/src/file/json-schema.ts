import { caseSchema } from './schema.ts';
import { z } from './zod.ts';

/** Where editors find the schema, and what names it. */
const TITLE = 'A Parley case file';

/**
 * The JSON Schema (draft 7) of a case file, for editors that complete and underline while one writes.
 * It knows keys, kinds of values and ids; names, sums and feasibility are `readCase`'s to check.
 */
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(caseSchema, { target: 'draft-7', io: 'input' });
  return { $schema, title: TITLE, ...schema };
}
