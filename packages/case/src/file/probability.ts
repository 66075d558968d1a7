import type { Reading } from './reading.ts';
import type { Path, Spot } from './source.ts';

/** Probabilities that add up to 1 within this are taken as they are. */
const TOLERANCE = 1e-9;

/** The number of a probability as written, 0.25 or 1/4; null when it was faulty. */
export function readProbability(
  written: string | number | undefined,
  spot: Spot,
  reading: Reading,
): number | null {
  if (typeof written !== 'string') return written ?? null;
  const [numerator, denominator = '1'] = written.split('/');
  const value = Number(numerator) / Number(denominator);
  if (value <= 1) return value;
  reading.report('value.range', { above: null, atLeast: 0, atMost: 1 }, spot);
  return null;
}

/** Reports probabilities that do not sum to 1; where one was faulty nothing is said. */
export function checkSum(
  of: 'priors' | 'beliefs' | 'joint',
  probabilities: readonly (number | null)[],
  path: Path,
  reading: Reading,
): void {
  if (probabilities.includes(null)) return;
  const sum = probabilities.reduce<number>((total, probability) => total + (probability ?? 0), 0);
  if (Math.abs(sum - 1) > TOLERANCE) reading.report('probability.sum', { of, sum }, { path, on: 'key' });
}
