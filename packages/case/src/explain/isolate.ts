import type { Language, Text } from '../file/text.ts';
import type { Voice } from './voice.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What keeps its place inside an Arabic sentence without an isolate: Arabic letters, spaces, a single number. */
const PLAIN_ARABIC = /^[\p{Script=Arabic}\p{M}\s،؛؟.:()«»]*[0-9]*[\p{Script=Arabic}\p{M}\s،؛؟.:()«»]*$/u;

/**
 * Makes an inserted text one unit of the sentence around it (U+2068 … U+2069) wherever its direction may differ from the
 * sentence's; other texts are left as they are.
 *
 * @param language the text's language; null for what has none, such as ids and values of a file
 */
export function isolated(text: string, language: Language | null, voice: Voice): string {
  const fits =
    (language ?? voice.language) === voice.language &&
    (voice.language === 'ar' ? PLAIN_ARABIC.test(text) : !RIGHT_TO_LEFT.test(text));
  return fits ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** Chooses the language to show a text in: the asked one, or the one that there is. */
export function shownIn(
  text: Text,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const asked = text[language];
  if (asked !== undefined) return { text: asked, language };
  const other: Language = language === 'ar' ? 'en' : 'ar';
  return { text: text[other] ?? '', language: other };
}
