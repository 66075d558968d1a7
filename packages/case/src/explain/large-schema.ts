import { CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';
import { optionShape } from './analysis-schema.ts';

const count = z.int().min(0);
const probability = z.number().min(0).max(1);
const concept = z.enum(CONCEPTS).exclude(['sim']);
const figure = z.union([probability, z.tuple([probability, probability])]);

const counts = z.strictObject({
  stable: z.record(z.string(), count).describe('How many states are stable, by party.'),
  equilibria: count,
});

const shown = z.strictObject({
  code: z.string().describe('One character an option in file order: N, Y or the index of the level.'),
  values: z.record(z.string(), z.string()).describe('yes, no or the id of the level, by option.'),
  isStatusQuo: z.boolean(),
  proposals: z.array(z.string()).describe('The proposals that lead there.'),
  k: z
    .partialRecord(concept, figure)
    .describe('The probability that the state is an equilibrium, if all interests were known.'),
  leaving: z
    .array(z.partialRecord(concept, z.array(z.string())).nullable())
    .nullable()
    .describe(
      'In the order of the profiles: the parties that have an improvement which nothing deters; null where an interest is `other`. Null as a whole for a state that is shown only because it is an equilibrium.',
    ),
});

/** The shape of `parley analyze --json` for a case with too many states to list. */
export const largeAnalysisSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    language: z.enum(['en', 'ar']).describe('Of the names below.'),
    phase: z.string(),
    method: z
      .literal('implicit')
      .describe('No list of states is made; the verdicts are those of the definitions.'),
    exact: z.literal(true),
    complete: z.literal(false),
    counts: z.strictObject({
      parties: z.int(),
      options: z.int(),
      states: z.int().describe('Feasible states.'),
      profiles: z.int(),
    }),
    concepts: z.array(concept),
    parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    options: z.array(
      optionShape.extend({
        mentioned: z
          .boolean()
          .describe('Whether a rule or a preference mentions it; else no verdict depends on it.'),
      }),
    ),
    interests: z.record(z.string(), z.array(z.strictObject({ id: z.string(), name: z.string() }))),
    profiles: z
      .array(
        z.strictObject({
          interests: z.record(z.string(), z.string()).describe('Interest by party.'),
          probability,
          counts: z.partialRecord(concept, counts).nullable(),
        }),
      )
      .describe('Those of probability above 0, likeliest first.'),
    shown: z
      .array(shown)
      .describe(
        'The status quo, the states of proposals, and the equilibria of the likeliest profile that are nearest to the status quo.',
      ),
    selectivity: z.partialRecord(concept, figure).describe('The mean of k over the feasible states.'),
  })
  .meta({
    title: 'Parley analysis of a large case',
    description: 'What `parley analyze --json` prints for a case with more feasible states than are listed.',
  });

/** The analysis of a large case as printed. */
export type LargeAnalysisJson = z.infer<typeof largeAnalysisSchema>;

/** The JSON Schema of `LargeAnalysisJson`, for tools that read it. */
export function largeAnalysisJsonSchema(): object {
  return z.toJSONSchema(largeAnalysisSchema, { target: 'draft-2020-12' });
}
