import {
  analyzeCaseViews,
  explainStrength,
  sayConcept,
  sayProbability,
  sweepCase,
  unsureParties,
  type CaseAnalysis,
} from '@parley/case';
import { conceptsOf, statesWith } from '@parley/engine';
import { columns, inWords, MANY, numbers, section, VOICE } from './page.ts';

/** For a small case in which each party has one interest: what follows from `unsure`, `much` and `views`, where it has them. */
export function sayDoubts({ compiled }: CaseAnalysis): string[] {
  const { parties, views } = compiled.case;
  const single = parties.every(({ interests }) => interests.length === 1);
  if (!single || compiled.model.states > MANY) return [];
  const isUnsure = unsureParties(compiled).length > 0;
  return [
    ...(isUnsure ? [sayShares(compiled)] : []),
    ...sayStrengths(compiled),
    ...(views.length > 0 ? [sayViews(compiled)] : []),
  ];
}

type Compiled = CaseAnalysis['compiled'];

const interestsOf = ({ case: { parties } }: Compiled): readonly number[] => parties.map(() => 0);

function sayShares(compiled: Compiled): string {
  const concepts = conceptsOf(compiled.model);
  const { shares } = sweepCase(compiled, { interests: interestsOf(compiled), concepts });
  const states = Array.from({ length: shares.states }, (_, state) => state);
  return section(`WHAT IS NOT KNOWN: the share of ${shares.completions} completions with an equilibrium`, [
    ...columns([
      ['', ...states.map((state) => String(state + 1))],
      ...shares.concepts.map((concept, place) => [
        sayConcept(concept, VOICE).short,
        ...[...shares.equilibria[place]!].map((count) => sayProbability(count / shares.tried, VOICE)),
      ]),
    ]),
  ]);
}

function sayStrengths(compiled: Compiled): string[] {
  const { concepts, stated, states } = explainStrength(compiled, interestsOf(compiled));
  if (stated.length === 0) return [];
  const holding = (place: number, wanted: 'strong' | 'weak'): string =>
    numbers(
      states
        .filter(({ verdicts }) => verdicts[place]?.strength === wanted)
        .map(({ state }) => state)
        .sort((a, b) => a - b),
    );
  return [
    section('HOW STRONGLY EQUILIBRIA HOLD', [
      ...columns([
        ['', 'strongly', 'weakly'],
        ...concepts.map((concept, place) => [
          sayConcept(concept, VOICE).short,
          holding(place, 'strong'),
          holding(place, 'weak'),
        ]),
      ]),
    ]),
  ];
}

function sayViews(compiled: Compiled): string {
  const { concepts, stable, equilibria } = analyzeCaseViews(compiled, interestsOf(compiled));
  return section('AS THE PARTIES SEE IT: stable in the own game, and equilibria', [
    ...columns([
      ['', ...compiled.case.parties.map(({ name }) => inWords(name)), 'equilibria'],
      ...concepts.map((concept) => [
        sayConcept(concept, VOICE).short,
        ...[...stable, equilibria].map((flags) => numbers(statesWith(flags, concept))),
      ]),
    ]),
  ]);
}
