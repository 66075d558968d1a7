import type { Option } from '../file/case.ts';
import type { Language, Text } from '../file/text.ts';

/** A text as a format with one language has it: in that language, or in the one that there is; on one line. */
export function inOneLanguage(text: Text, language: Language): string {
  const shown = text[language] ?? text[language === 'ar' ? 'en' : 'ar'] ?? '';
  return shown
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The names of the options above their lowest level, with the level where there are more than two; empty where none is. */
export function optionsTaken(
  options: readonly Option[],
  levels: readonly number[],
  language: Language,
): string {
  const taken = options.flatMap((option, index) => {
    const level = levels[index] ?? 0;
    if (level === 0) return [];
    const name = inOneLanguage(option.name, language);
    return [option.plain ? name : `${name}: ${inOneLanguage(option.levels[level]?.name ?? {}, language)}`];
  });
  return taken.join(language === 'ar' ? '؛ ' : '; ');
}

/** Makes names different from each other: of equal ones the second gets a 2, and so on. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let different = name;
    for (let number = 2; taken.has(different); number += 1) different = `${name} ${number}`;
    taken.add(different);
    return different;
  });
}
