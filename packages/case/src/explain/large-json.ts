import type { LevelConcept } from '@parley/engine';
import { stateCode } from '../file/state-code.ts';
import type { Language, Text } from '../file/text.ts';
import type { LargeCaseAnalysis } from '../interests/large-analysis.ts';
import { byIds, figure, profileIds, rounded } from './by-ids.ts';
import { shownIn } from './isolate.ts';
import type { LargeAnalysisJson } from './large-schema.ts';
import { optionsJson } from './question-json.ts';

/** Writes the analysis of a large case as plain data for other programs (`docs/large-analysis.schema.json`): by ids, states by code. */
export function largeAnalysisJson(
  { large, concepts, states, unmentioned, counts, shown, selectivity }: LargeCaseAnalysis,
  { language }: { readonly language: Language },
): LargeAnalysisJson {
  const { case: source, phase, profiles } = large;
  const { parties, options, proposals } = source;
  const nameOf = (text: Text): string => shownIn(text, language).text;
  const ids = parties.map(({ id }) => id);
  const byConcept = <Value>(values: readonly Value[]): Record<LevelConcept, Value> => byIds(concepts, values);
  const hasOther = profiles.some(({ known }) => !known);
  return {
    parley: 1,
    title: nameOf(source.title),
    language,
    phase: phase.id,
    method: 'implicit',
    exact: true,
    complete: false,
    counts: { parties: parties.length, options: options.length, states, profiles: profiles.length },
    concepts: [...concepts],
    parties: parties.map(({ id, name }) => ({ id, name: nameOf(name) })),
    options: optionsJson(source, phase, nameOf).map((option, index) => ({
      ...option,
      mentioned: !unmentioned.includes(index),
    })),
    interests: byIds(
      ids,
      parties.map(({ interests }) => interests.map(({ id, name }) => ({ id, name: nameOf(name) }))),
    ),
    profiles: profiles.map(({ interests, probability }, index) => {
      const found = counts[index];
      return {
        interests: profileIds(parties, interests),
        probability: rounded(probability),
        counts: found
          ? byIds(
              concepts,
              concepts.map((_, concept) => ({
                stable: byIds(
                  ids,
                  found.stable.map((ofParty) => ofParty[concept]!),
                ),
                equilibria: found.equilibria[concept]!,
              })),
            )
          : null,
      };
    }),
    shown: shown.map(({ levels, isStatusQuo, proposals: leading, k, leaving }) => ({
      code: stateCode(levels, options),
      values: byIds(
        options.map(({ id }) => id),
        options.map((option, index) => option.levels[levels[index] ?? 0]!.id),
      ),
      isStatusQuo,
      proposals: leading.map((index) => proposals[index]!.id),
      k: byConcept(k.map((range) => figure(range, hasOther))),
      leaving:
        leaving?.map((ofProfile) =>
          ofProfile
            ? byIds(
                concepts,
                ofProfile.map((leavers) => leavers.map((party) => ids[party]!)),
              )
            : null,
        ) ?? null,
    })),
    selectivity: byConcept(selectivity.map((range) => figure(range, hasOther))),
  };
}
