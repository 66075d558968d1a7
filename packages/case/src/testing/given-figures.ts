import { statesWith, type Concept, type Holding, type ProfileAnalysis, type Range } from '@parley/engine';
import { expect } from 'vitest';
import type { Compiled } from '../file/compile.ts';
import { analyzeCase, profileOf } from '../interests/analysis.ts';
import { compiledCase } from './compiled-case.ts';

/** A figure, or its two ends where `other` stands. */
export type Figure = number | readonly [number, number];

export interface GivenHolding {
  /** Counted from 1. */
  readonly state: number;
  readonly concept: Concept;
  readonly k: Figure;
  readonly h: Figure;
  readonly flipsAt: number | null | Readonly<Record<string, number | null>>;
  readonly steps: Holding['steps'];
  readonly kResponsive: Figure;
  readonly hResponsive: Figure;
  readonly flipsAtResponsive?: GivenHolding['flipsAt'];
  readonly stepsResponsive: Holding['steps'];
  readonly responsive: boolean;
}

export type ByConcept<T> = Readonly<Record<string, T>>;

export interface Example {
  readonly name: string;
  readonly yaml: string;
  readonly profiles: readonly {
    readonly interests: Readonly<Record<string, string>>;
    readonly probability: number;
    readonly equilibria: ByConcept<number[]> | null;
    readonly responsive: ByConcept<number[]> | null;
  }[];
  readonly holds: readonly GivenHolding[];
  readonly holdsInPhase?: Readonly<Record<string, readonly GivenHolding[]>>;
  readonly selectivity: ByConcept<Figure>;
}

export const CONCEPTS: Concept[] = ['nash', 'sseq', 'seq', 'smr', 'gmr'];

/** The files give at most nine digits. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6;
  if (Array.isArray(value)) return value.map(rounded);
  return value;
}

/** The figures as the files write them. */
export function given(holding: Holding, { case: read }: Compiled): unknown {
  const unknown = read.parties.some(({ interests }) => interests.some(({ id }) => id === 'other'));
  const figure = (range: Range | null): unknown =>
    range && rounded(unknown ? [range.low, range.high] : range.low);
  const flip = (at: Holding['flipsAt']): unknown =>
    typeof at === 'number' || at === null
      ? rounded(at)
      : Object.fromEntries(at.map((point, party) => [read.parties[party]?.id, rounded(point)]));
  return {
    state: holding.state + 1,
    concept: holding.concept,
    k: figure(holding.k),
    h: figure(holding.h),
    flipsAt: flip(holding.flipsAt),
    steps: rounded(holding.steps),
    kResponsive: figure(holding.kResponsive),
    hResponsive: figure(holding.hResponsive),
    flipsAtResponsive: flip(holding.flipsAtResponsive),
    stepsResponsive: rounded(holding.stepsResponsive),
    responsive: holding.responsive,
  };
}

export const analysisOf = (text: string, phase = 0): { compiled: Compiled; result: ProfileAnalysis } =>
  analyzeCase(compiledCase(text, phase), { concepts: CONCEPTS });

/** Each of these holdings is found with all figures that the file gives; what a figure is about is no figure. */
export function expectHoldings(
  found: readonly Holding[],
  expected: readonly GivenHolding[],
  compiled: Compiled,
): void {
  const all = found.map((holding) => given(holding, compiled));
  for (const holding of expected) {
    const figures = Object.entries(holding).filter(([key]) => key !== 'lambda' && key !== 'code');
    const each = Object.fromEntries(figures.map(([key, value]) => [key, rounded(value)]));
    expect(all).toContainEqual(expect.objectContaining(each));
  }
}

export function expectFigures(example: Example): void {
  const { compiled, result } = analysisOf(example.yaml);
  expectHoldings(result.holds, example.holds, compiled);
  expect(result.holds).toHaveLength(example.holds.length);

  const ends = (range: Range): unknown =>
    rounded(range.low === range.high ? range.low : [range.low, range.high]);
  for (const concept of CONCEPTS)
    expect(ends(result.selectivity[concept] as Range)).toEqual(rounded(example.selectivity[concept]));

  expect(result.profiles).toHaveLength(example.profiles.length);
  example.profiles.forEach(({ interests, probability, equilibria, responsive }, index) => {
    const found = result.profiles[index];
    expect(found?.interests).toEqual(profileOf(compiled, interests).profile);
    expect(rounded(found?.probability)).toBe(rounded(probability));
    expect(found?.stability === null).toBe(equilibria === null);
    for (const concept of CONCEPTS) {
      if (!found?.stability || !found.responsive) continue;
      expect(numbers(found.stability.equilibria, concept)).toEqual(equilibria?.[concept]);
      if (responsive?.[concept]) expect(numbers(found.responsive, concept)).toEqual(responsive[concept]);
    }
  });
}

/** States as people count them. */
export function numbers(flags: Uint8Array, concept: Concept): number[] {
  return statesWith(flags, concept).map((state) => state + 1);
}
