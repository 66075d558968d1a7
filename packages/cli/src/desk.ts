import type { Language, Voice } from '@parley/case';
import { messagesIn } from './messages/in-language.ts';
import type { Messages } from './messages/messages.ts';
import type { Settings } from './options/settings.ts';
import { paperOf, type Paper } from './terminal/paper.ts';
import { harmless, plainText } from './terminal/style.ts';

/** Where a command writes its answer, and in whose language. */
export interface Desk {
  readonly voice: Voice;
  readonly messages: Messages;
  readonly json: boolean;
  /** For the answer, on standard output. */
  readonly paper: Paper;
  /** Whether a person reads along: only then are the lines of a list of faults broken. */
  readonly wraps: boolean;
  /** Writes the answer: sections of lines with an empty line between them; empty sections are left out. */
  readonly print: (...sections: readonly (readonly string[])[]) => void;
  /** Says what is no part of the answer, on standard error. */
  readonly note: (text: string) => void;
  /** Writes a finished line on standard error. */
  readonly noteLine: (line: string) => void;
}

const WIDTH = 80;

/** The desk for an answer in `language`. */
export function deskFor(settings: Settings, language: Language): Desk {
  const { stdout, stderr } = process;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const width = settings.width ?? (stdout.isTTY ? stdout.columns : WIDTH);
  const notes = paperOf({ width: stderr.isTTY ? stderr.columns : WIDTH, direction, colours: false });
  return {
    voice: { language, digits: settings.digits },
    messages: messagesIn(language),
    json: settings.json,
    paper: paperOf({ width, direction, colours: wantsColours(settings, stdout) }),
    wraps: stdout.isTTY || settings.width !== null,
    print(...sections) {
      const filled = sections.filter((lines) => lines.length > 0);
      stdout.write(filled.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'));
    },
    note(text) {
      const lines = stderr.isTTY ? notes.lines(text, { hang: 2 }) : [plainText(harmless(text))];
      stderr.write(lines.map((line) => `${line}\n`).join(''));
    },
    noteLine(line) {
      stderr.write(`${line}\n`);
    },
  };
}

/** Colours are for people at a terminal, unless asked for; NO_COLOR and a dumb terminal are heeded. */
function wantsColours({ colour }: Settings, stream: NodeJS.WriteStream): boolean {
  return colour === 'auto' ? stream.isTTY && stream.hasColors() : colour === 'always';
}
