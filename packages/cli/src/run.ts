import type { Language } from '@parley/case';
import { CommanderError } from 'commander';
import { deskFor } from './desk.ts';
import { InputError } from './files/input.ts';
import { OutputError } from './files/output.ts';
import { messagesIn } from './messages/in-language.ts';
import { programIn, settingsOf } from './program.ts';
import { sayProblem } from './say-problem.ts';
import { UsageError } from './options/settings.ts';
import { leftToRight } from './terminal/bidi.ts';

/**
 * Runs a command line on the standard streams.
 *
 * @param args what stands after `parley`
 * @returns the exit status: 0 done, 1 the case has faults, 2 wrong usage, or a file that cannot be read or written
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = languageAsked(args);
  let status = 0;
  const program = programIn(asked, (ended) => {
    status = ended;
  });
  try {
    if (args.length === 0) throw new UsageError(messagesIn(asked).usage.missingCommand, asked);
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const language = error instanceof UsageError ? error.language : asked;
    const { messages, note, paper } = deskFor(settingsOf(program), language);
    const problem = sayProblem(error, language);
    if (problem === null) throw error;
    note(`parley: ${problem}`);
    if (!(error instanceof InputError || error instanceof OutputError)) {
      const command = program.commands.find((known) => args.includes(known.name()));
      const help = ['parley', ...(command ? [command.name()] : []), '--help'].join(' ');
      note(messages.usage.help(leftToRight(help, paper.direction)));
    }
    return 2;
  }
}

/** The language of help and of what is wrong with the command line, which takes no case to know. */
function languageAsked(args: readonly string[]): Language {
  const place = args.lastIndexOf('--lang');
  return args.includes('--lang=ar') || (place >= 0 && args[place + 1] === 'ar') ? 'ar' : 'en';
}
