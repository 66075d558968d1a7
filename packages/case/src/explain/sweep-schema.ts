import { CONCEPTS, EXTENDED_CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const count = z.number().min(0);
const probability = z.number().min(0).max(1);
const concept = z.enum(CONCEPTS);
const party = z.string();

const shares = z
  .partialRecord(concept, probability)
  .describe('In which share of the completions tried the state is an equilibrium, by concept.');

const state = z.strictObject({
  number,
  code: z.string(),
  shares,
  intervals: z
    .partialRecord(concept, z.tuple([probability, probability]))
    .nullable()
    .describe('95 % intervals (Wilson 1927); null where all completions were tried.'),
  extensions: z
    .partialRecord(z.enum(EXTENDED_CONCEPTS), z.array(z.enum(['a', 'b', 'c', 'd'])))
    .nullable()
    .describe('Under which extensions it is an equilibrium; null where they are not judged.'),
  unknowns: z
    .array(z.strictObject({ unknown: z.int().min(0), yes: shares, no: shares }))
    .describe(
      'The shares if an unknown statement is wanted, and if its opposite is; `unknown` is its place.',
    ),
});

const swap = z.strictObject({
  party,
  place: number.describe('This part and the next one are exchanged.'),
});

const equilibria = z.partialRecord(concept, z.array(number));

/** The shape of `parley sweep --json`. Fields may be added; none changes its name or meaning in this version. */
export const sweepSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    variants: z.strictObject({
      completion: z
        .literal('every unknown statement or its opposite; states of unknown order in a row')
        .describe('Each counts once.'),
      extensions: z.literal('Li, Hipel, Kilgour & Fang 2004'),
      interval: z.literal('Wilson 1927, 95 %'),
      swap: z.literal('neighbours of one party').describe('Statements, or tiers of a ranking.'),
    }),
    concepts: z.array(concept),
    unknowns: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('statement'), party, statement: z.string() }),
        z.strictObject({ kind: z.literal('order'), party, states: z.array(number) }),
      ]),
    ),
    completions: count.describe('How many there are; exact below 2^53.'),
    tried: count,
    exact: z.boolean().describe('Whether all were tried.'),
    seed: z.number().nullable().describe('Of those drawn; null where all were tried.'),
    method: z
      .enum(['sliced', 'masks', 'hypercube', 'graph'])
      .describe('Many completions at once, or each by an engine for one.'),
    states: z.array(state).describe('By share.'),
    more: count.describe('States left out that are an equilibrium in some completion; --full shows them.'),
    robustness: z.strictObject({
      swaps: z
        .array(z.strictObject({ ...swap.shape, lost: equilibria, gained: equilibria }))
        .describe('Every swap by itself, with what is not known left out.'),
      omissions: z
        .array(z.strictObject({ ...swap.shape, statement: z.string(), lost: equilibria, gained: equilibria }))
        .describe('Every statement left out.'),
      equilibria: z.array(
        z.strictObject({
          state: number,
          concept,
          survives: count.describe('So many of the swaps.'),
          fewest: z.int().nullable().describe('The fewest swaps that end it; null: none were found.'),
          atLeast: z
            .int()
            .nullable()
            .describe('Fewer swaps than this do not end it; null: no number of swaps does.'),
          example: z.array(swap).describe('Such swaps, one after the other.'),
        }),
      ),
    }),
    text: z.array(z.string()),
  })
  .meta({ title: 'Parley sweep', description: 'What `parley sweep --json` prints.' });

/** How far equilibria rest on what is not known and on the order of preferences, as printed. */
export type SweepJson = z.infer<typeof sweepSchema>;

/** The JSON Schema of `SweepJson`, for tools that read it. */
export function sweepJsonSchema(): object {
  return z.toJSONSchema(sweepSchema, { target: 'draft-2020-12' });
}
