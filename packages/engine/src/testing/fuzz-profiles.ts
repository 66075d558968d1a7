import fc from 'fast-check';
import { analyzeProfiles } from '../profile/profile-analysis.ts';
import type { ProfileQuestion } from '../profile/profile-question.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { profilesByDefinition } from './profiles-by-definition.ts';
import { profileQuestions } from './random-question.ts';

/** Figures are sums of products: they may differ by rounding, but by no more. */
const ROUNDING = 1e-8;

/**
 * Compares the analysis of profiles with the definitions on random questions: K, H and their responsive versions, steps,
 * flip points, selectivity, at every state under every concept. Stops at the first difference.
 *
 * @param runs how many questions to draw
 * @param seed the same seed draws the same questions
 */
export function fuzzProfiles(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(profileQuestions(), agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

function agrees(question: ProfileQuestion): void {
  const { holds, selectivity } = analyzeProfiles(question);
  const wrong = differences('', profilesByDefinition(question), { holds, selectivity });
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')} in ${JSON.stringify(question)}`);
}

/** Where two records differ, numbers by more than rounding; each difference with its place. */
export function differences(place: string, expected: unknown, found: unknown): string[] {
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(expected - found) <= ROUNDING ? [] : [`${place}: ${found} for ${expected}`];
  if (!isRecord(expected) || !isRecord(found))
    return expected === found ? [] : [`${place}: ${String(found)} for ${String(expected)}`];
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) => differences(`${place} ${key}`, expected[key], found[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
