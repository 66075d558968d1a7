import {
  sayConcept,
  sayLevels,
  sayList,
  sayProbability,
  sayRange,
  type LargeCaseAnalysis,
  type LargeState,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { stacked, tone, type Rich } from '../terminal/style.ts';
import { tableLines, type Column } from '../terminal/table.ts';
import { assumptionLines } from './assumptions.ts';
import { amountOf, sayCount } from './counts.ts';
import { leavingCell } from './profiles.ts';
import { differenceIn } from './state-text.ts';
import { nameIn, textIn } from './text.ts';

/** What is said of a case that is too large to list its states, section by section. */
export function largePage(analysis: LargeCaseAnalysis, desk: Desk): string[][] {
  const { large, states, unmentioned } = analysis;
  const { case: source, phase } = large;
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const left = unmentioned.map((option) => nameIn(source.options[option]?.name ?? {}, voice.language));
  return [
    paper.lines([
      tone('strong', textIn(source.title, voice.language)),
      ...(source.phases.length > 1
        ? [tone('quiet', ` · ${label.phase(textIn(phase.name, voice.language))}`)]
        : []),
    ]),
    [
      ...paper.lines(label.tooManyToList(sayCount('states', states, voice))),
      ...(left.length > 0 ? paper.lines(label.unmentioned(sayList(left, voice))) : []),
    ],
    statesTable(analysis, desk),
    countsTable(analysis, desk),
    assumptionLines(large, desk),
    paper.lines([
      tone(
        'quiet',
        label.methodOfLarge(
          sayCount('states', states, voice),
          sayCount('profiles', large.profiles.length, voice),
        ),
      ),
    ]),
  ];
}

/** Says what an analysis needs: memory, and time. */
export function sayNeeds(
  { bytes, seconds }: { readonly bytes: number; readonly seconds: number },
  { messages, voice }: Desk,
): string {
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(`${voice.language}-u-nu-${voice.digits}`, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumSignificantDigits: 2,
    }).format(value);
  const memory = bytes < 1e9 ? unit(bytes / 1e6, 'megabyte') : unit(bytes / 1e9, 'gigabyte');
  const time = seconds < 90 ? unit(Math.max(1, seconds), 'second') : unit(seconds / 60, 'minute');
  return messages.label.needs(memory, time);
}

function statesTable(analysis: LargeCaseAnalysis, desk: Desk): string[] {
  const { large, concepts, shown, counts } = analysis;
  const { statusQuo } = large.phase.situation;
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const certain = counts.length === 1 && counts[0] !== null;
  const columns: Column[] = [
    { heading: statusQuo ? label.difference : label.state },
    { heading: label.concept },
    certain ? { heading: label.verdict } : { heading: label.k, figures: true },
  ];
  const names = stacked(concepts.map((concept) => sayConcept(concept, voice).short));
  const rows = shown.map((state): Rich[] => [
    stateCell(analysis, state, desk),
    names,
    stacked(
      state.k.map((k, concept): Rich => {
        if (!certain) return [tone(k.high > 0 ? 'plain' : 'quiet', sayRange(k, voice))];
        const leavers = k.low > 0 ? [] : (state.leaving?.[0]?.[concept] ?? []);
        return leavingCell(large.case, leavers, desk);
      }),
    ),
  ]);
  return tableLines({ columns, rows }, paper);
}

/** The proposals that lead to a state by name; else what differs from the status quo. */
function stateCell({ large }: LargeCaseAnalysis, state: LargeState, { messages, voice }: Desk): Rich {
  const { label } = messages;
  const { case: source, phase } = large;
  const names = [
    ...state.proposals.map((index) =>
      label.proposal(textIn(source.proposals[index]?.name ?? {}, voice.language)),
    ),
    ...(state.isStatusQuo ? [label.statusQuo] : []),
  ];
  if (names.length > 0) return stacked(names.map((name): Rich => [tone('strong', name)]));
  const { statusQuo } = phase.situation;
  return differenceIn(source, sayLevels(source, state.levels, statusQuo, voice), statusQuo !== null, voice);
}

/** In how many states each profile has an equilibrium, by concept; likeliest first. */
function countsTable({ large, concepts, counts, states }: LargeCaseAnalysis, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { parties } = large.case;
  const several = parties.flatMap(({ interests }, party) => (interests.length > 1 ? [party] : []));
  const columns: Column[] = [
    ...several.map((party) => ({ heading: textIn(parties[party]?.name ?? {}, voice.language) })),
    ...(several.length > 0 ? [{ heading: label.probability, figures: true }] : []),
    ...concepts.map((concept) => ({ heading: sayConcept(concept, voice).short, figures: true })),
  ];
  const rows = large.profiles.map(({ interests, probability }, index): Rich[] => {
    const found = counts[index];
    return [
      ...several.map((party) =>
        textIn(parties[party]?.interests[interests[party] ?? 0]?.name ?? {}, voice.language),
      ),
      ...(several.length > 0 ? [sayProbability(probability, voice)] : []),
      ...concepts.map((_, concept): Rich =>
        found ? amountOf(found.equilibria[concept] ?? 0, voice) : [tone('quiet', label.unknown)],
      ),
    ];
  });
  return [
    ...paper.lines([tone('strong', label.equilibriaAmong(sayCount('states', states, voice)))]),
    ...tableLines({ columns, rows }, paper),
  ];
}
