import type { Case, Phase } from '../file/case.ts';
import { codeAt, levelsAt, type Compiled } from '../file/compile.ts';
import type { Text } from '../file/text.ts';
import type { AnalysisJson } from './analysis-schema.ts';
import { byIds, profileIds, rounded } from './by-ids.ts';

/** The options in file order, with the direction in which they may change in a phase. */
export function optionsJson(
  { parties, options }: Case,
  phase: Phase,
  nameOf: (text: Text) => string,
): AnalysisJson['options'] {
  return options.map(({ id, party, name, levels, moves }, option) => ({
    id,
    party: parties[party]!.id,
    name: nameOf(name),
    levels: levels.map((level) => level.id),
    moves: phase.situation.frozen.includes(option) ? 'frozen' : moves,
  }));
}

/** The feasible states in ascending order. */
export function statesJson(
  compiled: Compiled,
  nameOf: (text: Text) => string,
): NonNullable<AnalysisJson['states']> {
  const { graph, options } = compiled.case;
  return Array.from({ length: compiled.model.states }, (_, state) => {
    const levels = levelsAt(compiled, state) ?? [];
    const values = options.map((option, index) => [option.id, option.levels[levels[index] ?? 0]!.id]);
    const name = graph ? { name: nameOf(graph.states[state]!.name) } : {};
    return {
      number: state + 1,
      code: codeAt(compiled, state),
      ...name,
      values: Object.fromEntries(values) as Record<string, string>,
    };
  });
}

/** Each party's ranking by interest. */
export function rankingsJson({ case: source, ranks }: Compiled): NonNullable<AnalysisJson['rankings']> {
  return byIds(
    source.parties.map(({ id }) => id),
    source.parties.map(({ interests }, party) =>
      byIds(
        interests.map(({ id }) => id),
        interests.map((_, interest) => {
          const own = ranks[party]?.[interest];
          return own ? tieGroups(own) : null;
        }),
      ),
    ),
  );
}

/** State numbers by rank, best first. */
function tieGroups(ranks: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  ranks.forEach((rank, state) => {
    const group = groups.get(rank);
    if (group) group.push(state + 1);
    else groups.set(rank, [state + 1]);
  });
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** What the analyst and the parties believe. */
export function beliefsJson({ case: source }: Compiled): AnalysisJson['beliefs'] {
  const { parties, joint, beliefs } = source;
  const ids = parties.map(({ id }) => id);
  const interestIds = (party: number): string[] => parties[party]!.interests.map(({ id }) => id);
  const stated: Record<string, Record<string, Record<string, number>>> = {};
  for (const { holder, about, probabilities } of beliefs)
    stated[ids[holder]!] = {
      ...stated[ids[holder]!],
      [ids[about]!]: byIds(interestIds(about), probabilities.map(rounded)),
    };
  return {
    priors: byIds(
      ids,
      parties.map(({ interests }, party) =>
        byIds(
          interestIds(party),
          interests.map(({ prior }) => rounded(prior)),
        ),
      ),
    ),
    from: byIds(
      ids,
      parties.map(({ priors }) => priors),
    ),
    joint:
      joint?.map(({ profile, probability }) => ({
        of: profileIds(source.parties, profile),
        p: rounded(probability),
      })) ?? null,
    stated,
  };
}
