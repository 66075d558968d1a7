/** The languages a user may read and write in. */
export type Language = 'en' | 'ar';

export const LANGUAGES: readonly Language[] = ['en', 'ar'];

/** A text in one or both languages, at least one; a plain string of the file stands under the case's language. */
export type Text = Readonly<Partial<Record<Language, string>>>;
