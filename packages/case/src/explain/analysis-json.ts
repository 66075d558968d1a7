import type { Language, Text } from '../file/text.ts';
import type { CaseAnalysis } from '../interests/analysis.ts';
import type { AnalysisJson } from './analysis-schema.ts';
import { byIds, figure, oneOrEach } from './by-ids.ts';
import { holdingJson, profileJson } from './findings-json.ts';
import { shownIn } from './isolate.ts';
import { beliefsJson, optionsJson, rankingsJson, statesJson } from './question-json.ts';
import { statesToShow } from './shown-states.ts';

/** With more feasible states than this, lists of states are left out unless they are asked for. */
export const MOST_LISTED_STATES = 4096;

/**
 * Writes an analysis as plain data for other programs (`docs/analysis.schema.json`): parties, options and interests by id, states
 * by number from 1.
 *
 * @param options.language of the names
 * @param options.full whether lists of states are written for more than 4,096 states too; default: no
 *
 * Cost: the stable states of every profile.
 */
export function analysisJson(
  analysis: CaseAnalysis,
  { language, full = false }: { readonly language: Language; readonly full?: boolean },
): AnalysisJson {
  const { compiled, result } = analysis;
  const { case: source, phase, model } = compiled;
  const complete = full || model.states <= MOST_LISTED_STATES;
  const nameOf = (text: Text): string => shownIn(text, language).text;
  const ids = source.parties.map(({ id }) => id);
  const shown = complete
    ? null
    : new Set(statesToShow(analysis).states.map(({ headline }) => headline.state));
  const hasOther = result.profiles.some(({ stability }) => stability === null);
  const byParty = <Value>(values: readonly Value[]): Record<string, Value> => byIds(ids, values);
  return {
    parley: 1,
    title: nameOf(source.title),
    language,
    phase: phase.id,
    method: result.method,
    exact: result.exact,
    complete,
    variants: {
      reaction: 'legal sequences',
      sanction: 'not better',
      return: 'counts',
      simultaneous: model.form === 'graph' ? null : 'any combination of improvements',
      conditional: 'material implication',
      acceptance: 'the chance of a sanction is at least lambda',
    },
    counts: {
      parties: source.parties.length,
      options: source.options.length,
      states: model.states,
      profiles: result.profiles.length,
      holds: byIds(
        result.concepts,
        result.concepts.map(
          (concept) => result.holds.filter((holding) => holding.concept === concept).length,
        ),
      ),
    },
    concepts: [...result.concepts],
    lambda: oneOrEach(result.lambda, ids),
    parties: source.parties.map(({ id, name }) => ({ id, name: nameOf(name) })),
    options: optionsJson(source, phase, nameOf),
    statusQuo: model.statusQuo === null ? null : model.statusQuo + 1,
    interests: byParty(
      source.parties.map(({ interests }) => interests.map(({ id, name }) => ({ id, name: nameOf(name) }))),
    ),
    beliefs: beliefsJson(compiled),
    ...(complete ? { states: statesJson(compiled, nameOf), rankings: rankingsJson(compiled) } : {}),
    profiles: result.profiles.map((profile) => profileJson(compiled, profile, result.concepts, complete)),
    holds: result.holds
      .filter(({ state }) => shown === null || shown.has(state))
      .map((holding) => holdingJson(holding, result.lambda, ids, hasOther)),
    selectivity: byIds(
      result.concepts,
      result.concepts.map((concept) => figure(result.selectivity[concept] ?? { low: 0, high: 0 }, hasOther)),
    ),
  };
}
