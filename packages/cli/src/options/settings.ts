import type { Language, Voice } from '@parley/case';

/** What the options that every command has ask for; null where nothing was asked. */
export interface Settings {
  /** Default: the language of the case. */
  readonly language: Language | null;
  readonly digits: Voice['digits'];
  readonly json: boolean;
  readonly colour: 'auto' | 'always' | 'never';
  /** Columns; default: the terminal's, and 80 where there is none. */
  readonly width: number | null;
}

/** A command line that asks for what there is not; `message` says it to people, in `language`. */
export class UsageError extends Error {
  readonly language: Language;
  constructor(message: string, language: Language) {
    super(message);
    this.name = 'UsageError';
    this.language = language;
  }
}
