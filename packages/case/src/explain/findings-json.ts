import { statesWith, type Concept, type Holding, type ProfileResult } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { AnalysisJson } from './analysis-schema.ts';
import { byIds, figure, oneOrEach, profileIds, rounded } from './by-ids.ts';

/** One profile: the states that are stable in it, as lists and counts, or as counts alone. */
export function profileJson(
  { case: source }: Compiled,
  { interests, probability, stability }: ProfileResult,
  concepts: readonly Concept[],
  complete: boolean,
): AnalysisJson['profiles'][number] {
  const of = { interests: profileIds(source.parties, interests), probability: rounded(probability) };
  if (stability === null)
    return { ...of, ...(complete ? { stability: null, equilibria: null } : {}), counts: null };
  const ids = source.parties.map(({ id }) => id);
  const numbers = (flags: Uint8Array, concept: Concept): number[] =>
    statesWith(flags, concept).map((state) => state + 1);
  const stable = concepts.map((concept) => stability.stable.map((flags) => numbers(flags, concept)));
  const equilibria = concepts.map((concept) => numbers(stability.equilibria, concept));
  const counts = concepts.map((_, index) => ({
    stable: byIds(
      ids,
      stable[index]!.map(({ length }) => length),
    ),
    equilibria: equilibria[index]!.length,
  }));
  const lists = {
    stability: byIds(
      concepts,
      stable.map((ofConcept) => byIds(ids, ofConcept)),
    ),
    equilibria: byIds(concepts, equilibria),
  };
  return { ...of, ...(complete ? lists : {}), counts: byIds(concepts, counts) };
}

/** The figures of one state; ranges where a party may want what nobody thought of. */
export function holdingJson(
  holding: Holding,
  lambda: readonly number[],
  ids: readonly string[],
  hasOther: boolean,
): AnalysisJson['holds'][number] {
  const { state, concept, k, h, kResponsive, hResponsive, responsive } = holding;
  const flip = (point: Holding['flipsAt']): number | null | Record<string, number | null> =>
    point === null || typeof point === 'number'
      ? point && rounded(point)
      : byIds(
          ids,
          point.map((own) => own && rounded(own)),
        );
  const steps = (all: Holding['steps']): [number, number][] | null =>
    all && all.map(([t, value]): [number, number] => [rounded(t), rounded(value)]);
  return {
    state: state + 1,
    concept,
    k: figure(k, hasOther),
    h: figure(h, hasOther),
    lambda: oneOrEach(lambda, ids),
    flipsAt: flip(holding.flipsAt),
    steps: steps(holding.steps),
    kResponsive: kResponsive && figure(kResponsive, hasOther),
    hResponsive: hResponsive && figure(hResponsive, hasOther),
    flipsAtResponsive: flip(holding.flipsAtResponsive),
    stepsResponsive: steps(holding.stepsResponsive),
    responsive,
  };
}
