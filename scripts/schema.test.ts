import { expect, it } from 'vitest';
import { currentSchema, publishedSchema } from './schema.ts';

it('is the schema that the reader has now (node scripts/schema.ts writes it)', async () => {
  expect(publishedSchema()).toBe(await currentSchema());
});
