import { CONCEPTS, type Concept } from '@parley/engine';
import { parse } from 'yaml';
import { z } from 'zod';

const code = z.string().min(1);

/** States by code (by id in graph form): listed, all of them, or all but a few. */
const states = z.union([z.array(code), z.literal('all'), z.strictObject({ all_but: z.array(code).min(1) })]);

/** A key a concept; a new concept is known here at once. */
const equilibria = Object.fromEntries(
  CONCEPTS.map((concept) => [concept, z.exactOptional(states)]),
) as Readonly<Record<Concept, z.ZodExactOptional<typeof states>>>;

const known = z.strictObject({
  citation: z.string().min(1).describe('Who published the conflict, or where it is told.'),
  reproduced_in: z
    .string()
    .min(1)
    .optional()
    .describe('Where the model and the results were taken from, if not there.'),
  published: z
    .strictObject({ among: z.array(code).min(1).optional(), ...equilibria })
    .optional()
    .describe('The equilibria as printed; where only some states were printed, `among` lists them.'),
  textbook: z.strictObject(equilibria).optional().describe('The equilibria that the definitions give.'),
  differs: z.string().min(1).optional().describe('Why the printed results are not those of the definitions.'),
  outcome: z
    .strictObject({
      state: code.optional().describe('The state the conflict settled in, where that is claimed.'),
      when: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
      what: z.string().min(1),
      source: z.string().min(1),
    })
    .optional(),
});

/** What is known to be true of a conflict of the catalog: `known.yaml`. */
export type Known = z.infer<typeof known>;

/** A set of states as `known.yaml` writes it. */
export type WrittenStates = z.infer<typeof states>;

/**
 * Reads a `known.yaml`.
 *
 * @throws ZodError when it has another shape; YAMLParseError when it is no YAML
 */
export function readKnown(text: string): Known {
  return known.parse(parse(text));
}

/**
 * The states that are meant, in the order of `all`.
 *
 * @param all the code of every feasible state
 * @throws RangeError for a code that is no feasible state, or that stands twice
 */
export function statesMeant(written: WrittenStates, all: readonly string[]): string[] {
  if (written === 'all') return [...all];
  const named = Array.isArray(written) ? written : written.all_but;
  const wrong = named.find((state, place) => !all.includes(state) || named.indexOf(state) !== place);
  if (wrong !== undefined) throw new RangeError(`${wrong} is no feasible state, or stands twice`);
  return all.filter((state) => named.includes(state) === Array.isArray(written));
}
