import type { Text } from '../file/text.ts';
import { isolated, shownIn } from './isolate.ts';
import type { Voice } from './voice.ts';

/** One answer being said: its voice, and how many texts of the case had to be shown in the other language so far. */
export class Telling {
  readonly voice: Voice;
  missing = 0;

  constructor(voice: Voice) {
    this.voice = voice;
  }

  /** A text of the case, in the asked language or else in the other, isolated and counted. */
  text(text: Text): string {
    const shown = shownIn(text, this.voice.language);
    if (shown.language !== this.voice.language) this.missing += 1;
    return isolated(shown.text, shown.language, this.voice);
  }

  /** A name inside a sentence: an English one gives up the capital of its article. */
  name(text: Text): string {
    return this.text(text).replace(/^The (?=\S)/u, this.voice.language === 'en' ? 'the ' : 'The ');
  }
}

/** Begins a sentence with a capital letter, if its first letter has one. */
export function sentence(text: string): string {
  return text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}
