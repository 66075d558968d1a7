import {
  digits,
  sayConcept,
  sayHold,
  sayRange,
  verdictByProfile,
  type CaseAnalysis,
  type ConceptFigures,
  type ShownState,
  type Voice,
} from '@parley/case';
import type { Concept, Range } from '@parley/engine';
import { digitsOf } from './counts.ts';
import type { Desk } from '../desk.ts';
import { differenceAt } from './state-text.ts';
import { bar } from '../terminal/bar.ts';
import { stacked, tone, type Rich } from '../terminal/style.ts';
import { tableLines, type Column } from '../terminal/table.ts';
import { textIn } from './text.ts';
import { verdictCells } from './profiles.ts';

/** Below this many columns there is no room for bars beside the figures. */
const ROOM_FOR_BARS = 96;
const BAR = 8;
const NONE = '–';

/**
 * The states shown; in full also what the proposals' states change. With one profile, who leaves them under each accepted concept. Else a line for each concept with K, H, H by
 * answers only and the lambda up to which the last stays what it is, and at the end the average of K over all states.
 */
export function statesTable(
  analysis: CaseAnalysis,
  shown: readonly ShownState[],
  concepts: readonly Concept[],
  full: boolean,
  desk: Desk,
): string[] {
  const certain = analysis.result.profiles.length === 1 && analysis.result.profiles[0]?.stability !== null;
  const table = certain
    ? verdicts(analysis, shown, concepts, full, desk)
    : figures(analysis, shown, concepts, full, desk);
  return tableLines(table, desk.paper);
}

function verdicts(
  analysis: CaseAnalysis,
  shown: readonly ShownState[],
  concepts: readonly Concept[],
  full: boolean,
  desk: Desk,
): { columns: Column[]; rows: Rich[][] } {
  const columns = [
    ...stateColumns(analysis, desk),
    ...concepts.map((concept) => ({ heading: sayConcept(concept, desk.voice).short })),
  ];
  const rows = shown.map((of) => [
    ...stateCells(analysis, of, full, desk),
    ...verdictByProfile(analysis, of.headline.state, concepts).flatMap((profile) =>
      verdictCells(analysis, profile, desk),
    ),
  ]);
  return { columns, rows };
}

function figures(
  analysis: CaseAnalysis,
  shown: readonly ShownState[],
  concepts: readonly Concept[],
  full: boolean,
  desk: Desk,
): { columns: Column[]; rows: Rich[][] } {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const judged = analysis.compiled.model.form === 'options';
  const bars = paper.width >= ROOM_FOR_BARS;
  const columns = [
    ...stateColumns(analysis, desk),
    { heading: label.concept },
    { heading: label.k, figures: true },
    { heading: label.h, figures: true },
    ...(judged ? [{ heading: label.hResponsive, figures: true }] : []),
    ...(bars ? [{ heading: '' }] : []),
    { heading: label.flipsAt, figures: true },
  ];
  const names = stacked(concepts.map((concept) => sayConcept(concept, voice).short));
  const rows = shown.map((of): Rich[] => {
    const ofConcepts = of.headline.figures;
    return [
      ...stateCells(analysis, of, full, desk),
      names,
      stacked(ofConcepts.map(({ k }) => figure(k, voice))),
      stacked(ofConcepts.map(({ h }) => figure(h, voice))),
      ...(judged ? [stacked(ofConcepts.map(({ hResponsive }) => figure(hResponsive, voice)))] : []),
      ...(bars ? [stacked(ofConcepts.map((own) => bar(answered(own).low, BAR, paper.direction)))] : []),
      stacked(ofConcepts.map((own) => flipOf(own, voice))),
    ];
  });
  return { columns, rows };
}

function stateColumns({ compiled }: CaseAnalysis, { messages: { label } }: Desk): Column[] {
  const whole = compiled.model.form === 'graph' || compiled.model.statusQuo === null;
  const heading = whole ? label.state : label.difference;
  return [{ heading: label.number, figures: true }, { heading }];
}

/**
 * The state's number, and what it is: the proposals that lead there by name, else (or in full) what differs from the status quo;
 * and what holds it where that is in doubt.
 */
function stateCells(
  { compiled }: CaseAnalysis,
  { headline, proposals }: ShownState,
  full: boolean,
  { messages, voice }: Desk,
): Rich[] {
  const { label } = messages;
  const { state, hold } = headline;
  const isStatusQuo = state === compiled.model.statusQuo;
  const differs = !isStatusQuo || compiled.model.form === 'graph';
  const names = proposals.map((index) =>
    label.proposal(textIn(compiled.case.proposals[index]?.name ?? {}, voice.language)),
  );
  const about = [
    ...[...names, ...(isStatusQuo ? [label.statusQuo] : [])].map((name): Rich => [tone('strong', name)]),
    ...(differs && (names.length === 0 || full) ? [differenceAt(compiled, state, voice)] : []),
    ...(hold === 'anyway' || hold === 'partly' ? [[tone('warning', sayHold(hold, voice))]] : []),
  ];
  return [digitsOf(state + 1, voice), stacked(about)];
}

/** What is 0 is quiet. */
function figure(range: Range | null, voice: Voice): Rich {
  if (range === null) return NONE;
  return [tone(range.high > 0 ? 'plain' : 'quiet', sayRange(range, voice))];
}

/** H by answers only, or H where that is not judged. */
function answered({ h, hResponsive }: ConceptFigures): Range {
  return hResponsive ?? h;
}

/** Up to which lambda: one figure, or one a party where the lambdas differ. */
function flipOf(own: ConceptFigures, voice: Voice): Rich {
  if (answered(own).high === 0) return NONE;
  return [own.hResponsive ? own.flipsAtResponsive : own.flipsAt]
    .flat()
    .map((flip) => digits(flip ?? 1, voice))
    .join(' · ');
}
