import { TOLERANCE } from './profile-question.ts';

/** A part of H: it counts for every threshold up to `upTo`, and for none where that is 0. */
export interface Share {
  readonly upTo: number;
  readonly probability: number;
}

/** `[t, v]`: the value is v for thresholds up to t and above the t before; the last t is 1. */
export type Steps = readonly (readonly [upTo: number, value: number])[];

/** Tells whether a chance of a sanction deters at a threshold; no chance at all never does. */
export function deters(chance: number, lambda: number): boolean {
  return chance > TOLERANCE && chance >= lambda - TOLERANCE;
}

/** Adds shares up to a function of the threshold: it falls in steps, each lower than the one before. Cost: sorting the shares. */
export function stepsOf(shares: readonly Share[]): Steps {
  const fromTheTop: [number, number][] = [[1, 0]];
  const counted = shares.filter(({ upTo }) => upTo > TOLERANCE).sort((a, b) => b.upTo - a.upTo);
  for (const { upTo, probability } of counted) {
    const [lowest, value] = fromTheTop.at(-1)!;
    if (deters(upTo, lowest)) fromTheTop[fromTheTop.length - 1] = [lowest, value + probability];
    else fromTheTop.push([upTo, value + probability]);
  }
  return fromTheTop
    .filter(([, value], index) => index === 0 || value - fromTheTop[index - 1]![1] > TOLERANCE)
    .reverse();
}

/** The largest threshold at which the value is still what it is at `lambda`; null if that is 1. */
export function flipPoint(steps: Steps, lambda: number): number | null {
  const [upTo] = steps.find(([end]) => deters(end, lambda)) ?? steps.at(-1)!;
  return upTo === 1 ? null : upTo;
}
