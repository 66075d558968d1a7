import type { Language } from '@parley/case';
import { messagesIn } from '../messages/in-language.ts';
import { UsageError } from './settings.ts';

/** Reads an option's value that is one of a few. @throws UsageError */
export function choiceOf<Value extends string>(
  option: string,
  known: readonly Value[],
  language: Language,
): (written: string) => Value {
  return (written) => {
    const found = known.find((value) => value === written.toLowerCase());
    if (found === undefined)
      throw new UsageError(messagesIn(language).usage.choice(written, option, known.join(', ')), language);
    return found;
  };
}

/** Reads an option's value that is a whole number within bounds. @throws UsageError */
export function wholeNumberOf(
  option: string,
  [least, most]: readonly [number, number],
  language: Language,
): (written: string) => number {
  return (written) => {
    const number = /^\d{1,9}$/u.test(written) ? Number(written) : NaN;
    if (!(number >= least && number <= most))
      throw new UsageError(messagesIn(language).usage.range(written, option, least, most), language);
    return number;
  };
}

/** Reads an option that may be given several times, each with one or more values between commas. */
export function listOf(written: string, before: readonly string[] = []): readonly string[] {
  const values = written.split(',').map((value) => value.trim());
  return [...before, ...values.filter((value) => value !== '')];
}

/** Reads an option that may be given several times and takes each value as it is written. */
export function eachOf(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, written];
}
