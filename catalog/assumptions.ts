import { parse, parseDocument } from 'yaml';
import { z } from 'zod';

const assumption = z.strictObject({
  id: z.string().min(1),
  instead: z.string().min(1).describe('What is assumed instead, in a sentence.'),
  phase: z.string().optional().describe('The phase to look at; default start.'),
  put: z
    .record(z.string().min(1), z.unknown())
    .describe(
      'Path in the case file, keys and places separated by `/`: the value to put there; null takes it out.',
    ),
});

/** An assumption of a case, turned round: what to put instead, so that its weight can be seen. */
export type Assumption = z.infer<typeof assumption>;

/**
 * Reads an `assumptions.yaml`.
 *
 * @throws ZodError when it has another shape; YAMLParseError when it is no YAML
 */
export function readAssumptions(text: string): Assumption[] {
  return z.array(assumption).min(1).parse(parse(text));
}

/**
 * The text of the case file under another assumption.
 *
 * @throws RangeError when the values are those that the file has: the assumption would be no other one
 */
export function assuming(text: string, { id, put }: Assumption): string {
  const document = parseDocument(text);
  for (const [written, value] of Object.entries(put)) {
    const path = written.split('/').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    if (value === null) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  const changed = document.toString();
  if (changed === parseDocument(text).toString()) throw new RangeError(`${id} changes nothing`);
  return changed;
}
