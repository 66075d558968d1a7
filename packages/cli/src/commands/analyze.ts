import {
  ACCEPTED,
  analysisJson,
  analyzeCase,
  compile,
  headline,
  isLarge,
  sayHeadline,
  sayState,
  statesToShow,
  type CaseAnalysis,
  type Compiled,
} from '@parley/case';
import { conceptsOf, type Concept } from '@parley/engine';
import { amountOf, sayCount } from '../pages/counts.ts';
import type { Desk } from '../desk.ts';
import { conceptsNamed, phaseNamed, stateNamed } from '../options/names.ts';
import { jsonLines } from '../json/json.ts';
import { openCase } from '../files/open-case.ts';
import { assumptionLines, methodLines } from '../pages/assumptions.ts';
import { profilesTable } from '../pages/profiles.ts';
import { statesTable } from '../pages/states-table.ts';
import { whyLines } from '../pages/why.ts';
import { analyzeAtLarge } from './analyze-large.ts';
import type { Run } from './command.ts';
import { Progress } from '../terminal/progress.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone } from '../terminal/style.ts';
import { textIn } from '../pages/text.ts';

interface Options {
  readonly phase?: string;
  readonly concepts?: readonly string[];
  readonly state?: readonly string[];
  readonly full?: boolean;
  readonly yes?: boolean;
}

/** How many states beside the proposals', and how many profiles, unless all are asked for. */
const MOST_STATES = 5;
const MOST_PROFILES = 12;

/** `parley analyze`: what holds, how surely, and why. */
export const analyze: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const phase = phaseNamed(source, options.phase, desk);
  if (isLarge(source, phase)) return analyzeAtLarge(source, phase, options, desk);
  const compiled = compile(source, phase);
  const named = conceptsNamed(options.concepts, compiled, desk);
  const states = new Set((options.state ?? []).map((written) => stateNamed(written, compiled, desk)));
  // For people nothing is judged that is not shown.
  const judged = named ?? (desk.json ? conceptsOf(compiled.model) : ACCEPTED);
  const analysis = analysisOf(compiled, judged, desk);
  const { full = false } = options;
  if (desk.json) desk.print(jsonLines(analysisJson(analysis, { language: desk.voice.language, full })));
  else printPage(analysis, named ?? ACCEPTED, [...states], full, desk);
  return 0;
};

function analysisOf(
  compiled: Compiled,
  concepts: readonly Concept[],
  { messages, paper }: Desk,
): CaseAnalysis {
  const progress = new Progress(messages.label.judging, paper.direction);
  try {
    return analyzeCase(compiled, { concepts, onProgress: progress.step });
  } finally {
    progress.end();
  }
}

function printPage(
  analysis: CaseAnalysis,
  concepts: readonly Concept[],
  asked: readonly number[],
  full: boolean,
  desk: Desk,
): void {
  const { messages, paper, print, voice } = desk;
  const { compiled, result } = analysis;
  const { states, more } =
    asked.length > 0
      ? {
          states: asked.map((state) => ({ headline: headline(analysis, state, concepts), proposals: [] })),
          more: 0,
        }
      : statesToShow(analysis, { concepts, most: full ? Infinity : MOST_STATES });
  const [first] = states;
  const { label } = messages;
  const title = [
    tone('strong', textIn(compiled.case.title, voice.language)),
    ...(compiled.case.phases.length > 1
      ? [tone('quiet', ` · ${label.phase(textIn(compiled.phase.name, voice.language))}`)]
      : []),
  ];
  if (!first) {
    print(paper.lines(title), paper.lines(label.nothingHolds), assumptionLines(compiled, desk));
    return;
  }
  const judged = first.headline.concepts;
  const holding = new Set(
    result.holds.filter(({ concept }) => judged.includes(concept)).map(({ state }) => state),
  );
  const focus = asked.length > 0 ? states : [first];
  const certain = result.profiles.length === 1;
  const most = full ? Infinity : MOST_PROFILES;
  const option = leftToRight('--full', paper.direction);
  print(
    paper.lines(title),
    [
      ...first.proposals.flatMap((index) =>
        paper.lines([
          tone('strong', label.proposal(textIn(compiled.case.proposals[index]?.name ?? {}, voice.language))),
        ]),
      ),
      ...paper.lines([
        tone('strong', `${sayState(compiled, first.headline.state, voice, { than: null }).text}.`),
      ]),
      ...paper.lines(sayHeadline(compiled, first.headline, voice).join(' ')),
    ],
    [
      ...paper.lines([
        tone('strong', label.states(amountOf(holding.size, voice), sayCount('states', result.states, voice))),
      ]),
      ...statesTable(analysis, states, judged, full || asked.length > 0, desk),
      ...(more > 0 ? paper.lines([tone('quiet', label.more(amountOf(more, voice), option))]) : []),
    ],
    ...(certain
      ? []
      : focus.map(({ headline: { state } }) => profilesTable(analysis, state, judged, most, desk))),
    whyLines(analysis, first.headline, desk),
    assumptionLines(compiled, desk),
    methodLines(analysis, first.headline, desk),
  );
}
