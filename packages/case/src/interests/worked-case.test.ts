import type { Concept, ProfileResult } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { levelsAt } from '../file/compile.ts';
import {
  analysisOf,
  CONCEPTS,
  expectHoldings,
  numbers,
  type ByConcept,
  type GivenHolding,
} from '../testing/given-figures.ts';
import { sharedData, sharedDataIsHere } from '../testing/shared-data.ts';
import { profileOf } from './analysis.ts';

/** One variant of the worked case. */
interface Worked {
  readonly yaml: string;
  readonly states: number;
  readonly advanceAssureNoBombing: Readonly<
    Record<string, { readonly seq: string[]; readonly responsive: number[]; readonly nash: number[] }>
  >;
  readonly holds: readonly GivenHolding[];
}

describe.skipIf(!sharedDataIsHere)('the figures of the worked case', () => {
  it.each(['base', 'bombCosts', 'assureGood'])('come out: %s', (variant) => {
    const file = sharedData('worked-case-model.json') as Record<string, unknown>;
    const { yaml, states, advanceAssureNoBombing, holds } = file[variant] as Worked;
    const { compiled, result } = analysisOf(yaml);
    expect(result.states).toBe(states);
    expectHoldings(
      result.holds,
      holds.filter(({ k, h }) => k !== 0 || h !== 0),
      compiled,
    );
    for (const { state, concept } of holds.filter(({ k, h }) => k === 0 && h === 0))
      expect(result.holds.some((found) => found.concept === concept && found.state === state - 1)).toBe(
        false,
      );

    const settled = compiled.case.options.map(({ id }) =>
      id === 'factions.advance' || id === 'factions.assure' ? 1 : id === 'russia.bomb' ? 0 : null,
    );
    const wanted = (state: number): boolean =>
      settled.every((level, option) => level === null || levelsAt(compiled, state - 1)?.[option] === level);
    for (const [interest, expected] of Object.entries(advanceAssureNoBombing)) {
      const { profile } = profileOf(compiled, { russia: interest });
      const found = result.profiles.find(({ interests }) => interests.join() === profile?.join());
      const { stability, responsive } = found as ProfileResult;
      const of = (flags: Uint8Array | undefined | null, concept: Concept): number[] =>
        flags ? numbers(flags, concept).filter(wanted) : [];
      expect(of(stability?.equilibria, 'seq')).toEqual(expected.seq.map((name) => Number.parseInt(name)));
      expect(of(responsive, 'seq')).toEqual(expected.responsive);
      expect(of(stability?.equilibria, 'nash')).toEqual(expected.nash);
    }
    if (variant !== 'base') return;
    const means = file['selectivity'] as ByConcept<number>;
    for (const concept of CONCEPTS)
      expect(result.selectivity[concept]?.low).toBeCloseTo(means[concept] ?? 0, 9);
  });
});
