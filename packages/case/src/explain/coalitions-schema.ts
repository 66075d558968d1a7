import { COALITION_CONCEPTS, CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const count = z.int().min(0);
const bloc = z.array(z.string()).min(1).describe('Its members.');
const concept = z.enum(COALITION_CONCEPTS);

const departure = z.strictObject({
  bloc,
  to: number.nullable().describe('The nearest state that all members prefer and from which nothing deters.'),
  path: z
    .array(z.strictObject({ party: z.string(), to: number }))
    .nullable()
    .describe('The moves that lead there; null, as `to`, where they were not looked for.'),
  gains: z.record(z.string(), z.string()).nullable().describe('What each member gains, in words.'),
});

const state = z.strictObject({
  state: number,
  code: z.string(),
  equilibrium: z.boolean().describe('While everybody acts alone, under the ordinary concept.'),
  holds: z.boolean().describe('Against every bloc that was tried.'),
  leaving: z.array(departure).describe('The smallest blocs that leave it, or those asked about that do.'),
});

const byConcept = z.strictObject({
  held: count,
  of: count,
  states: z.array(state).describe('At most 4,096, unless all are asked for.'),
  jumps: z
    .array(z.strictObject({ from: number, bloc }))
    .describe('The older test: blocs that can jump to another equilibrium which all members prefer.'),
});

const actingAsOne = z.strictObject({
  players: z.array(bloc).describe('Every party, with those it acts with.'),
  stable: z
    .partialRecord(z.enum(CONCEPTS), z.array(z.array(number)))
    .describe('The states that are stable, by concept and player, in the order of `players`.'),
  equilibria: z.partialRecord(z.enum(CONCEPTS), z.array(number)),
});

/** The shape of `parley coalitions --json`. Fields may be added; none changes its name or meaning in this version. */
export const coalitionsSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    language: z.enum(['en', 'ar']).describe('Of the texts.'),
    phase: z.string(),
    exact: z.literal(true),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    variants: z.strictObject({
      gain: z.literal('every member strictly'),
      reach: z.literal('legal sequences of the members'),
      sanctioners: z
        .enum(['blocs', 'parties'])
        .describe('CSEQ: who answers, every bloc of the others or single parties.'),
      sanction: z.literal('not better for some member'),
    }),
    asked: z.strictObject({
      blocs: z.array(bloc).nullable().describe('Null: every bloc, the smallest that leave are told.'),
      party: z.string().nullable().describe('Only blocs with this party.'),
    }),
    concepts: z.array(concept),
    coalitions: z.partialRecord(concept, byConcept),
    actingAsOne: actingAsOne
      .nullable()
      .describe('What holds when blocs act as one, all options at once; null where none do.'),
  })
  .meta({ title: 'Parley coalitions', description: 'What `parley coalitions --json` prints.' });

/** Joint action as printed. */
export type CoalitionsJson = z.infer<typeof coalitionsSchema>;

/** The JSON Schema of `CoalitionsJson`, for tools that read it. */
export function coalitionsJsonSchema(): object {
  return z.toJSONSchema(coalitionsSchema, { target: 'draft-2020-12' });
}
