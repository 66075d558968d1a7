import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { Language } from '../../file/text.ts';
import { localeOf, type Voice } from '../voice.ts';

/** What can be put into a message; a text of the case must be isolated before. */
export type Value = string | number | boolean;

/** The parameters of messages whose placeholders are those of some data; the tests fill in every one. */
export type Words = Readonly<Record<string, Value>>;

/** For each code a message that says what is wrong, and a hint what to do about it. */
export type Paired<Code extends string> = Readonly<Record<Code | `${Code}.hint`, Words>>;

/** The messages of a subject in one language (ICU MessageFormat): one for every key of `Params`, so none can be missing. */
export type Catalogue<Params> = { readonly [Key in keyof Params]: string };

/** Says the message of `key` in a voice; every placeholder of the message stands in `params`. */
export type Say<Params> = <Key extends keyof Params & string>(
  key: Key,
  params: Params[Key],
  voice: Voice,
) => string;

/**
 * Joins the catalogues of a subject. Messages are parsed when first said, and kept for each voice.
 * Beside ICU's own number styles a message may use `number, id`: a state's number, never grouped.
 */
export function sayer<Params extends Readonly<Record<keyof Params, object>>>(
  catalogues: Readonly<Record<Language, Catalogue<Params>>>,
): Say<Params> {
  const kept = new Map<string, IntlMessageFormat>();
  return (key, params, voice) => {
    const locale = localeOf(voice);
    const name = `${locale} ${key}`;
    let message = kept.get(name);
    if (message === undefined) {
      message = messageOf(catalogues[voice.language][key], locale);
      kept.set(name, message);
    }
    return String(message.format(params as Readonly<Record<string, Value>>));
  };
}

/**
 * Parses one ICU message.
 *
 * @throws SyntaxError when it is none
 */
export function messageOf(text: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(text, locale, FORMATS, { ignoreTag: true, formatters: FORMATTERS });
}

const FORMATS = { number: { id: { useGrouping: false } } };

/** `Intl` objects are costly to make: one for each locale and style. */
const FORMATTERS: Formatters = {
  getNumberFormat: keptBy((locale, options) => new Intl.NumberFormat(locale, options)),
  getDateTimeFormat: keptBy((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getPluralRules: keptBy((locale, options) => new Intl.PluralRules(locale, options)),
};

function keptBy<Options, Made>(
  make: (locale: string | undefined, options: Options | undefined) => Made,
): (locale?: string | readonly string[], options?: Options) => Made {
  const kept = new Map<string, Made>();
  return (locales, options) => {
    const locale = typeof locales === 'string' ? locales : locales?.[0];
    const name = JSON.stringify([locale, options]);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make(locale, options);
    kept.set(name, made);
    return made;
  };
}
