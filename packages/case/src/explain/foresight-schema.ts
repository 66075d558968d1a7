import { z } from '../file/zod.ts';

/** Feasible states are numbered from 1. */
const number = z.int().min(1);
const states = z.strictObject({
  states: z.array(number).describe('By the stated rule for ties.'),
  doubtful: z.array(number).describe('Of these: not for every other way to settle ties.'),
  possible: z.array(number).describe('Not by the rule, but for some other way to settle ties.'),
});
const verdicts = z.strictObject({
  stable: z.record(z.string(), states).describe('By party.'),
  equilibria: states,
});

/** The shape of `parley foresight --json`. Fields may be added; none changes its name or meaning in this version. */
export const foresightSchema = z
  .strictObject({
    parley: z.literal(1),
    title: z.string(),
    phase: z.string(),
    interests: z.record(z.string(), z.string()).describe('Interest by party.'),
    exact: z.literal(true),
    variants: z.strictObject({
      ties: z.literal('the mover chooses what the other likes best'),
      parties: z.literal('two'),
    }),
    horizons: z
      .array(verdicts.extend({ ahead: number.describe('How many moves both look ahead.') }))
      .describe('L_h for h = 1, 2 … as far as was looked.'),
    cycle: z
      .strictObject({ from: number, period: number })
      .nullable()
      .describe(
        'From this horizon on all verdicts repeat after so many moves; period 1: they have settled. Null: they have not repeated.',
      ),
    nonMyopic: verdicts.nullable().describe('Stable at every horizon from some horizon on; null: not known.'),
    stackelberg: z.record(z.string(), states).describe('The equilibria, by the party that leads.'),
    text: z.array(z.string()),
  })
  .meta({ title: 'Parley foresight', description: 'What `parley foresight --json` prints.' });

/** What holds when two parties look ahead, as printed. */
export type ForesightJson = z.infer<typeof foresightSchema>;

/** The JSON Schema of `ForesightJson`, for tools that read it. */
export function foresightJsonSchema(): object {
  return z.toJSONSchema(foresightSchema, { target: 'draft-2020-12' });
}
