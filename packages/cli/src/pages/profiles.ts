import {
  sayConcept,
  sayList,
  sayProbability,
  verdictByProfile,
  type Case,
  type CaseAnalysis,
  type ProfileVerdict,
} from '@parley/case';
import type { Concept } from '@parley/engine';
import { amountOf, digitsOf } from './counts.ts';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines, type Column } from '../terminal/table.ts';
import { nameIn, textIn } from './text.ts';

/**
 * The verdict on a state in each profile, likeliest first: the interests of the parties that may want several things, and under
 * each concept whether it holds or who leaves; concepts that always agree share a column.
 *
 * @param most how many profiles to show
 */
export function profilesTable(
  analysis: CaseAnalysis,
  state: number,
  concepts: readonly Concept[],
  most: number,
  desk: Desk,
): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { parties } = analysis.compiled.case;
  const several = parties.flatMap(({ interests }, party) => (interests.length > 1 ? [party] : []));
  const all = verdictByProfile(analysis, state, concepts);
  const shown = all.slice(0, most);
  const verdicts = shown.map((profile) => verdictCells(analysis, profile, desk));
  const groups = alike(concepts, verdicts);
  const columns: Column[] = [
    ...several.map((party) => ({ heading: textIn(parties[party]?.name ?? {}, voice.language) })),
    { heading: label.probability, figures: true },
    ...groups.map((group) => ({
      heading: group.map((index) => sayConcept(concepts[index] ?? 'nash', voice).short).join(label.comma),
    })),
  ];
  const rows = shown.map(({ interests, probability }, row): Rich[] => [
    ...several.map((party, place) => {
      // What is as in the row above is not said again.
      const said = several.slice(0, place + 1).every((of) => interests[of] === shown[row - 1]?.interests[of]);
      return said ? '' : textIn(parties[party]?.interests[interests[party] ?? 0]?.name ?? {}, voice.language);
    }),
    sayProbability(probability, voice),
    ...groups.map(([first = 0]) => verdicts[row]?.[first] ?? ''),
  ]);
  const left = all.length - rows.length;
  const option = leftToRight('--full', paper.direction);
  return [
    ...paper.lines([tone('strong', label.profilesOf(digitsOf(state + 1, voice)))]),
    ...tableLines({ columns, rows }, paper),
    ...(left > 0 ? paper.lines([tone('quiet', label.more(amountOf(left, voice), option))]) : []),
  ];
}

/** The concepts in groups, by index, whose verdicts are the same in every row. */
function alike(concepts: readonly Concept[], verdicts: readonly (readonly Rich[])[]): number[][] {
  const groups = new Map<string, number[]>();
  concepts.forEach((_, index) => {
    const column = JSON.stringify(verdicts.map((row) => row[index]));
    groups.set(column, [...(groups.get(column) ?? []), index]);
  });
  return [...groups.values()];
}

/** Under each concept: the state holds, or these parties leave it; unknown where a party wants what nobody thought of. */
export function verdictCells({ compiled }: CaseAnalysis, { verdicts }: ProfileVerdict, desk: Desk): Rich[] {
  return verdicts.map(({ equilibrium, leaving }) =>
    equilibrium === null
      ? [tone('quiet', desk.messages.label.unknown)]
      : leavingCell(compiled.case, leaving, desk),
  );
}

/** Who leaves a state; it holds if nobody does. */
export function leavingCell(
  { parties }: Case,
  leaving: readonly number[],
  { messages: { label }, voice }: Desk,
): Rich {
  if (leaving.length === 0) return [tone('holds', label.holds)];
  const names = leaving.map((party) => nameIn(parties[party]?.name ?? {}, voice.language));
  return [tone('breaks', label.leaves(sayList(names, voice)))];
}
