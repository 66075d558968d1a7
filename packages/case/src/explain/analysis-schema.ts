import { CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const probability = z.number().min(0).max(1);
const concept = z.enum(CONCEPTS);

/** A figure, or its range where a party may want what nobody thought of. */
const figure = z.union([probability, z.tuple([probability, probability])]);

/** One number for all, or one a party where they differ. */
function perParty<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.record(z.string(), value)]);
}

const flip = perParty(probability.nullable()).describe(
  'The largest lambda at which the figure is still what it is now; null: for every lambda.',
);
const steps = z
  .array(z.tuple([probability, probability]))
  .nullable()
  .describe('[t, v]: the figure is v for a common lambda up to t. Null where the lambdas differ.');

const states = z.strictObject({
  number,
  code: z
    .string()
    .describe('One character an option in file order: N, Y or the index of the level; in graph form the id.'),
  name: z.string().optional().describe('In graph form.'),
  values: z
    .record(z.string(), z.string())
    .describe('yes, no or the id of the level, by option; empty in graph form.'),
});

const holding = z.strictObject({
  state: number,
  concept,
  k: figure.describe('The probability that the state is an equilibrium, if all interests were known.'),
  h: figure.describe('The probability that everybody is deterred from leaving, given what each believes.'),
  lambda: perParty(probability),
  flipsAt: flip,
  steps,
  kResponsive: figure.nullable().describe('By responsive sanctions alone; null for SIM and in graph form.'),
  hResponsive: figure.nullable(),
  flipsAtResponsive: flip,
  stepsResponsive: steps,
  responsive: z.boolean().nullable(),
});

const counts = z.strictObject({
  stable: z.record(z.string(), z.int().min(0)).describe('How many states are stable, by party.'),
  equilibria: z.int().min(0),
});

const profile = z.strictObject({
  interests: z.record(z.string(), z.string()).describe('Interest by party.'),
  probability,
  stability: z
    .partialRecord(concept, z.record(z.string(), z.array(number)))
    .nullable()
    .optional()
    .describe('The states that are stable, by concept and party; null where an interest is `other`.'),
  equilibria: z.partialRecord(concept, z.array(number)).nullable().optional(),
  counts: z.partialRecord(concept, counts).nullable(),
});

/** An option, in every answer that lists them. */
export const optionShape = z.strictObject({
  id: z.string(),
  party: z.string(),
  name: z.string(),
  levels: z.array(z.string()).describe('Lowest first; no and yes for a plain option.'),
  moves: z.enum(['forward', 'backward', 'both', 'frozen']),
});

/** The shape of `parley analyze --json`. Fields may be added; none changes its name or meaning in this version. */
export const analysisSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    language: z.enum(['en', 'ar']).describe('Of the names below.'),
    phase: z.string(),
    method: z
      .enum(['masks', 'hypercube', 'graph'])
      .describe('The engine; all give the verdicts of the definitions.'),
    exact: z.literal(true),
    complete: z
      .boolean()
      .describe(
        'Whether all lists are here. With more than 4,096 feasible states `states`, `rankings`, `stability` and `equilibria` are left out, and `holds` has only the states worth showing.',
      ),
    variants: z.strictObject({
      reaction: z
        .literal('legal sequences')
        .describe('How several others answer: nobody moves twice in a row.'),
      sanction: z.literal('not better').describe('What deters: an end not better than the state left.'),
      return: z.literal('counts').describe('Whether coming back to the state left deters.'),
      simultaneous: z
        .literal('any combination of improvements')
        .nullable()
        .describe('SIM; null in graph form.'),
      conditional: z.literal('material implication').describe('A if B in statements.'),
      acceptance: z
        .literal('the chance of a sanction is at least lambda')
        .describe('When a party is deterred.'),
    }),
    counts: z.strictObject({
      parties: z.int(),
      options: z.int(),
      states: z.int().describe('Feasible states.'),
      profiles: z.int(),
      holds: z.partialRecord(concept, z.int()).describe('States with a figure above 0.'),
    }),
    concepts: z.array(concept),
    lambda: perParty(probability),
    parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    options: z.array(optionShape),
    statusQuo: number.nullable(),
    interests: z.record(z.string(), z.array(z.strictObject({ id: z.string(), name: z.string() }))),
    beliefs: z.strictObject({
      priors: z.record(z.string(), z.record(z.string(), probability)),
      from: z
        .record(z.string(), z.enum(['single', 'equal', 'given', 'joint']))
        .describe(
          'Where the priors of a party come from: one interest only, none given so equal, given, the joint table.',
        ),
      joint: z.array(z.strictObject({ of: z.record(z.string(), z.string()), p: probability })).nullable(),
      stated: z
        .record(z.string(), z.record(z.string(), z.record(z.string(), probability)))
        .describe(
          'By holder and party; everyone else believes what the analyst does, given what he wants himself.',
        ),
    }),
    states: z.array(states).optional(),
    rankings: z
      .record(z.string(), z.record(z.string(), z.array(z.array(number)).nullable()))
      .optional()
      .describe('By party and interest: tie groups, best first; null for `other`.'),
    profiles: z.array(profile),
    holds: z.array(holding).describe('By concept, then state: every state with a figure above 0.'),
    selectivity: z.partialRecord(concept, figure).describe('The mean of k over the feasible states.'),
  })
  .meta({ title: 'Parley analysis', description: 'What `parley analyze --json` prints.' });

/** The analysis of a case as printed. */
export type AnalysisJson = z.infer<typeof analysisSchema>;

/** The JSON Schema of `AnalysisJson`, for tools that read it. */
export function analysisJsonSchema(): object {
  return z.toJSONSchema(analysisSchema, { target: 'draft-2020-12' });
}
