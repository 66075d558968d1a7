import type { Language } from '../file/text.ts';

/** How sentences are said: the language, and the digits of every number in them (`latn` 0-9, `arab` ٠-٩). */
export interface Voice {
  readonly language: Language;
  readonly digits: 'latn' | 'arab';
}

const REGION = { en: 'en-GB', ar: 'ar' } as const satisfies Record<Language, string>;

/** The BCP 47 tag of a voice, numbering system included, for `Intl`. */
export function localeOf({ language, digits }: Voice): string {
  return `${REGION[language]}-u-nu-${digits}`;
}
