import { CONCEPTS } from '@parley/engine';
import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const concept = z.enum(CONCEPTS);
const states = z.array(number);

/** The shape of `parley views --json`. Fields may be added; none changes its name or meaning in this version. */
export const viewsSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    exact: z.literal(true),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    variant: z
      .enum(['mind', 'movers'])
      .describe(
        'mind: each party by its own game, on the universal set of states; movers: one game in which nobody moves to or from what he does not see.',
      ),
    unseen: z.literal('stable').describe('A state that a party does not see is stable for it.'),
    concepts: z.array(concept),
    stable: z
      .partialRecord(concept, z.record(z.string(), states))
      .describe('The states that are stable, by concept and party.'),
    equilibria: z
      .partialRecord(concept, states)
      .describe('Stable for every party as each sees the conflict.'),
    asItIs: z
      .partialRecord(concept, states)
      .describe('The equilibria if everybody saw the conflict as it is.'),
    hidden: z.record(z.string(), states).describe('By party: the states that it does not see.'),
    emergent: z
      .record(z.string(), states)
      .describe(
        'By party: hidden states that another reaches, from a state it sees, by an improvement as that other sees it.',
      ),
    takes: z
      .record(z.string(), z.array(z.string()))
      .describe('By party: of whom it believes something else than is the case.'),
  })
  .meta({ title: 'Parley views', description: 'What `parley views --json` prints.' });

/** The conflict as the parties see it, as printed. */
export type ViewsJson = z.infer<typeof viewsSchema>;

/** The JSON Schema of `ViewsJson`, for tools that read it. */
export function viewsJsonSchema(): object {
  return z.toJSONSchema(viewsSchema, { target: 'draft-2020-12' });
}
