import type { Language } from '@parley/case';
import { CommanderError } from 'commander';
import { InputError } from './files/input.ts';
import { OutputError } from './files/output.ts';
import { messagesIn } from './messages/in-language.ts';
import type { Messages } from './messages/messages.ts';
import { UsageError } from './options/settings.ts';
import { leftToRight } from './terminal/bidi.ts';

/** Says what keeps a command from running; null for what is no fault of the user's. */
export function sayProblem(error: unknown, language: Language): string | null {
  const messages = messagesIn(language);
  const own = (text: string): string => leftToRight(text, language === 'ar' ? 'rtl' : 'ltr');
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return sayCommandLine(error, messages, own);
  if (error instanceof InputError) return sayInput(error, messages, own);
  if (error instanceof OutputError)
    return error.code === 'exists'
      ? messages.file.exists(own(error.path))
      : messages.file.unwritable(own(error.path), error.detail);
  return null;
}

function sayInput(
  { code, path, detail }: InputError,
  { file }: Messages,
  own: (text: string) => string,
): string {
  switch (code) {
    case 'missing':
      return file.missing(own(path));
    case 'no-case':
      return file.noCase(own(path));
    case 'unreadable':
      return file.unreadable(own(path), detail);
  }
}

/** Commander tells what is wrong by a code; the names are in its English sentence only, each in single quotes. */
function sayCommandLine(
  { code, message }: CommanderError,
  { usage }: Messages,
  own: (text: string) => string,
): string {
  const name = own((/'([^']*)'/u.exec(message)?.[1] ?? '').replace(/ <.*| [A-Z].*/u, ''));
  const suggested = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(message)?.[1];
  const suggestion = suggested === undefined ? '' : ` ${usage.suggestion(own(suggested))}`;
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(name) + suggestion;
    case 'commander.unknownCommand':
      return usage.unknownCommand(name) + suggestion;
    case 'commander.missingArgument':
      return usage.missingFile;
    case 'commander.optionMissingArgument':
      return usage.missingValue(name);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(name);
    case 'commander.excessArguments':
      return usage.tooMany(name);
    case 'commander.help':
      return usage.missingCommand;
    default:
      return message;
  }
}
