import type { Voice } from '@parley/case';
import { messagesIn } from '../messages/in-language.ts';
import type { CountedThing } from '../messages/messages.ts';

/** The number of a state in the voice's digits, never grouped. */
export function digitsOf(number: number, { digits }: Voice): string {
  const written = String(number);
  return digits === 'latn'
    ? written
    : written.replace(/\d/gu, (digit) => ARABIC_DIGITS.charAt(Number(digit)));
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** A count in the voice's digits, grouped. */
export function amountOf(count: number, { language, digits }: Voice): string {
  return new Intl.NumberFormat(`${language}-u-nu-${digits}`).format(count);
}

/** Says how many there are of what. */
export function sayCount(thing: CountedThing, count: number, voice: Voice): string {
  const phrases = messagesIn(voice.language).counts[thing];
  const phrase = phrases[new Intl.PluralRules(voice.language).select(count)] ?? phrases.other;
  return phrase.replace('#', amountOf(count, voice));
}

/** Says several counts in a row. */
export function sayCounts(
  counts: readonly (readonly [thing: CountedThing, count: number])[],
  voice: Voice,
): string {
  const { comma } = messagesIn(voice.language).label;
  return counts.map(([thing, count]) => sayCount(thing, count, voice)).join(comma);
}
