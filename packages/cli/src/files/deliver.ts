import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { writeOutput } from './output.ts';

/**
 * Hands a finished text over: to the file asked for, which is then named on standard error, or to standard output.
 *
 * @throws OutputError
 */
export async function deliver(
  text: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
  { messages, note, paper }: Desk,
): Promise<void> {
  if (output === undefined || output === '-') {
    process.stdout.write(text);
    return;
  }
  await writeOutput(output, text, force);
  note(messages.file.written(leftToRight(output, paper.direction)));
}
