import type { Language, Text } from '@parley/case';

/** A text in the language, or in the other where it is missing. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text[language === 'ar' ? 'en' : 'ar'] ?? '';
}

/** A name as it stands inside a phrase: an English one gives up the capital of its article. */
export function nameIn(name: Text, language: Language): string {
  return language === 'en' ? textIn(name, language).replace(/^The (?=\S)/u, 'the ') : textIn(name, language);
}
