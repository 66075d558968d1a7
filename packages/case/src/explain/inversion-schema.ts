import { CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const count = z.int().min(0);
const probability = z.number().min(0).max(1);
const big = z.string().regex(/^\d+$/u).describe('A whole number of any size, in decimal.');
const states = z.array(number);

const group = z.strictObject({
  states: states.describe('Those on which it turns.'),
  sets: z
    .array(states)
    .nullable()
    .describe(
      'The minimal sets: the group is met exactly if none of the states of at least one set is preferred to the state asked about. Null where there are too many to list.',
    ),
  moves: z
    .array(z.strictObject({ to: number, ways: z.array(states) }))
    .describe('The same by the moves of the party: each is harmless exactly if one of its ways is met.'),
});

const orders = z.discriminatedUnion('exact', [
  z.strictObject({
    exact: z.literal(true),
    share: probability,
    stable: big,
    of: big.describe('The strict orders of the states that matter, the state asked about among them.'),
  }),
  z.strictObject({
    exact: z.literal(false),
    share: probability,
    low: probability.describe('Of a 95 per cent interval (Wilson).'),
    high: probability,
    met: count,
    samples: number,
    seed: z.int(),
  }),
]);

const known = z.strictObject({
  necessary: z.boolean().describe('Stable however the rest turns out.'),
  possible: z.boolean(),
  orders: z.strictObject({ stable: big, of: big }).nullable(),
});

/** A search for a smallest change. */
function search<Change extends z.ZodType>(change: Change) {
  return z.strictObject({
    size: count.nullable().describe('Null: nothing was found.'),
    bound: count.nullable().describe('No change smaller than this will do; null: none will.'),
    stop: z.enum(['done', 'steps']),
    steps: count,
    change: change.nullable(),
  });
}

const edit = z.strictObject({
  kind: z.enum(['drop', 'move', 'negate', 'add']),
  statement: z.string(),
  place: number.describe('Before the edit for drop and negate, after it for move and add.'),
});

const edited = z.strictObject({
  edits: z.array(edit),
  prefers: z.array(z.string()).describe('The list after them.'),
});

const party = z.strictObject({
  party: z.string(),
  stable: z.boolean().describe('As things are.'),
  moves: count,
  groups: z.array(group).describe('The state is stable for the party exactly if every group is met.'),
  orders,
  known: known.nullable(),
  blockedBy: z.array(z.string()).describe('Those that leave the state whatever this party prefers.'),
  aim: z.enum(['equilibrium', 'stable']).describe('What the changes bring about.'),
  ranking: search(z.array(states)).describe(
    'The nearest ranking, in pairs of states that compare otherwise; best first, ties as a list.',
  ),
  edits: search(edited)
    .extend({
      alternatives: z
        .array(edited)
        .describe('Where one edit is enough: the first of each other kind that is, too.'),
    })
    .nullable()
    .describe('The fewest edits of the list of statements; null where there is none.'),
  text: z.array(z.string()),
});

/** The shape of `parley invert --json`. Fields may be added; none changes its name or meaning in this version. */
export const inversionSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    state: number,
    concept: z.enum(CONCEPTS),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    variants: z.strictObject({
      ranking: z
        .literal('pairs compared otherwise')
        .describe('To turn an order round, to make or to break a tie each counts as one.'),
      edits: z.literal('drop, move, negate, add'),
    }),
    equilibrium: z.boolean().describe('As things are.'),
    leaving: z.array(z.string()),
    together: probability
      .nullable()
      .describe(
        'The share of all profiles of strict orders that makes it an equilibrium; null for one party, and where a concept looks at the preferences of others.',
      ),
    parties: z.array(party),
  })
  .meta({ title: 'Parley inversion', description: 'What `parley invert --json` prints.' });

/** What would have to be preferred, as printed. */
export type InversionJson = z.infer<typeof inversionSchema>;

/** The JSON Schema of `InversionJson`, for tools that read it. */
export function inversionJsonSchema(): object {
  return z.toJSONSchema(inversionSchema, { target: 'draft-2020-12' });
}
