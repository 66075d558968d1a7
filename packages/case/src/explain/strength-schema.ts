import { z } from '../file/zod.ts';
import { SANCTION_CONCEPTS } from './explain-strength.ts';

const concept = z.enum(SANCTION_CONCEPTS);
const parties = z.array(z.string());

const verdict = z.strictObject({
  strength: z.enum(['strong', 'weak']).nullable().describe('Null: no equilibrium.'),
  weakly: parties.describe('For whom it is only weakly stable.'),
  leaving: parties.describe('For whom it is not stable.'),
});

/** The shape of `parley strength --json`. Fields may be added; none changes its name or meaning in this version. */
export const strengthSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    exact: z.literal(true),
    concepts: z.array(concept),
    stated: parties.describe('Whose preference states degrees; what deters the others deters weakly.'),
    states: z
      .array(
        z.strictObject({
          state: z.int().min(1),
          verdicts: z.partialRecord(concept, verdict),
        }),
      )
      .describe('The equilibria under any of the concepts, the strongest first.'),
    text: z.array(z.string()),
  })
  .meta({ title: 'Parley strength', description: 'What `parley strength --json` prints.' });

/** How strongly equilibria hold, as printed. */
export type StrengthJson = z.infer<typeof strengthSchema>;

/** The JSON Schema of `StrengthJson`, for tools that read it. */
export function strengthJsonSchema(): object {
  return z.toJSONSchema(strengthSchema, { target: 'draft-2020-12' });
}
