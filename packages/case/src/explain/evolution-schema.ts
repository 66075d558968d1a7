import { CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const count = z.int().min(0);
const moves = z.enum(['improvements', 'any']);

const step = z.strictObject({
  party: z.string(),
  to: count.describe('Place in the next layer, from 0.'),
});

const node = z.strictObject({
  state: number,
  last: z
    .string()
    .nullable()
    .describe(
      'In graph form, after the start: who has just moved, and so may not move now. Else null: it never matters.',
    ),
  steps: z.array(step),
});

const change = z.strictObject({
  party: z.string(),
  option: z.string(),
  change: z.enum(['take', 'drop']),
  level: z.string().describe('Taken up: to this level or a higher one; dropped: to this one or a lower one.'),
});

const refusals = z.strictObject({
  parties: z.array(z.string()).describe('Without any move of the party nobody gets there.'),
  changes: z.array(change).describe('Without any change of this kind nobody gets there; none in graph form.'),
  steps: z
    .array(z.strictObject({ party: z.string(), from: number, to: number }))
    .describe('Moves that stand on every legal path; two moves of one party in a row count as one.'),
});

const barrier = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('one-way'),
    options: z.array(z.string()).describe('They would have to change, and cannot.'),
  }),
  z.strictObject({ kind: z.literal('no-moves') }),
  z.strictObject({ kind: z.literal('nobody-gains').describe('Nobody has an improvement at the start.') }),
  z.strictObject({ kind: z.literal('last-step').describe('Nobody would gain by the last step.') }),
  z.strictObject({
    kind: z.literal('elsewhere').describe('Improvements lead there only from states that they do not reach.'),
    states: z.array(number),
  }),
]);

const way = z.strictObject({
  moves: moves.describe('Of which steps: those asked for, or any where these do not lead there.'),
  length: count,
  ways: z.number().describe('How many shortest paths there are, exact below 2^53.'),
  layers: z
    .array(z.array(node))
    .describe(
      'Every way from the first layer to the last is a shortest legal path, and all of them are here.',
    ),
  refusals: refusals.describe('What one party can refuse so that no legal path, shortest or not, is left.'),
});

/** The shape of `parley evolve --json`. Fields may be added; none changes its name or meaning in this version. */
export const evolutionSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    variants: z.strictObject({
      paths: z.literal('legal sequences').describe('Nobody moves twice in a row.'),
      refusal: z.literal('on all legal paths').describe('Not on the shortest alone.'),
    }),
    from: number,
    concept: z
      .enum(CONCEPTS)
      .nullable()
      .describe('Of the equilibria that are the targets; null: targets were named.'),
    moves: moves.describe('The steps asked for.'),
    reached: z.strictObject({
      improvements: z.array(count).describe('How many states are at distance 0, 1, 2 …'),
      any: z.array(count),
    }),
    targets: z.array(
      z.strictObject({
        state: number,
        distances: z.strictObject({ improvements: count.nullable(), any: count.nullable() }),
        barrier: barrier.nullable().describe('Why the steps asked for do not lead there.'),
        way: way.nullable(),
        text: z.array(z.string()),
      }),
    ),
    more: count.describe('Targets left out; --full shows them.'),
  })
  .meta({ title: 'Parley evolution', description: 'What `parley evolve --json` prints.' });

/** How a conflict can go on, as printed. */
export type EvolutionJson = z.infer<typeof evolutionSchema>;

/** The JSON Schema of `EvolutionJson`, for tools that read it. */
export function evolutionJsonSchema(): object {
  return z.toJSONSchema(evolutionSchema, { target: 'draft-2020-12' });
}
