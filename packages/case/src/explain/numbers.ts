import type { Range } from '@parley/engine';
import { sayNumber } from './messages/numbers.ts';
import { localeOf, type Voice } from './voice.ts';

const TOLERANCE = 1e-9;
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number in the voice's digits with at most `decimals` decimals (default 2); whole numbers are not grouped. */
export function digits(value: number, voice: Voice, decimals = 2): string {
  return formatOf(voice, 'decimal', decimals).format(value);
}

/**
 * Writes a probability in whole per cent: more digits than a belief deserves are not shown. What is not quite impossible or
 * certain is said to be under 1 or over 99 per cent.
 */
export function sayProbability(probability: number, voice: Voice): string {
  const percent = (value: number): string => formatOf(voice, 'percent', 0).format(value);
  if (probability > TOLERANCE && probability < 0.005)
    return sayNumber('under', { value: percent(0.01) }, voice);
  if (probability < 1 - TOLERANCE && probability >= 0.995)
    return sayNumber('over', { value: percent(0.99) }, voice);
  return percent(probability);
}

/** Writes a range of probabilities, as one where both ends are written alike. */
export function sayRange({ low, high }: Range, voice: Voice): string {
  const [from, to] = [sayProbability(low, voice), sayProbability(high, voice)];
  return from === to ? from : sayNumber('range', { low: from, high: to }, voice);
}

/** Joins texts with commas and `and` (or `or`), as the language does. */
export function sayList(
  items: readonly string[],
  voice: Voice,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(localeOf(voice), { type }).format(items);
}

function formatOf(voice: Voice, style: 'decimal' | 'percent', decimals: number): Intl.NumberFormat {
  const locale = localeOf(voice);
  const name = `${locale} ${style} ${decimals}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: decimals, useGrouping: false });
    formats.set(name, format);
  }
  return format;
}
