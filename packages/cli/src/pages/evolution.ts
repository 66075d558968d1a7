import {
  sayConcept,
  sayEvolution,
  type Compiled,
  type EvolutionExplanation,
  type SaidWay,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { amountOf, digitsOf } from './counts.ts';
import { textIn } from './text.ts';

/** More steps than this are shown only when asked for. */
const MOST_STEPS = 24;

/** The sections of the page on how a conflict can go on: where it begins, a section a target with its steps in layers, the definitions. */
export function evolutionPage(
  compiled: Compiled,
  explanation: EvolutionExplanation,
  full: boolean,
  desk: Desk,
): string[][] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const { lead, ways, method } = sayEvolution(compiled, explanation, voice);
  const [begin = '', ...reach] = lead;
  const title = textIn(compiled.case.title, voice.language);
  const targets =
    explanation.targets === null && ways.length > 0
      ? [paper.lines([tone('strong', label.equilibriaOf(sayConcept(explanation.concept, voice).name))])]
      : [];
  const more = amountOf(explanation.more, voice);
  return [
    paper.lines([tone('strong', title)]),
    [...paper.lines([tone('strong', begin)]), ...paper.lines(reach.join(' '))],
    ...targets,
    ...ways.map((way) => wayLines(way, full, desk)),
    explanation.more > 0
      ? paper.lines([tone('quiet', label.more(more, leftToRight('--full', paper.direction)))])
      : [],
    method.flatMap((text) => paper.lines([tone('quiet', text)])),
  ];
}

function wayLines({ heading, sentences, steps, refusals }: SaidWay, full: boolean, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { label } = messages;
  const shown = full ? steps : steps.slice(0, MOST_STEPS);
  const columns = [
    { heading: label.step, figures: true },
    { heading: label.from, figures: true },
    { heading: label.move },
    { heading: label.to, figures: true },
    { heading: label.gain },
  ];
  const rows = shown.map(({ step, from, move, to, gain, isImprovement }, index): Rich[] => [
    shown[index - 1]?.step === step ? '' : digitsOf(step, voice),
    digitsOf(from + 1, voice),
    move,
    digitsOf(to + 1, voice),
    isImprovement ? gain : [tone('warning', gain)],
  ]);
  const left = steps.length - shown.length;
  const option = leftToRight('--full', paper.direction);
  return [
    ...paper.lines([tone('strong', heading)]),
    ...paper.lines(sentences.join(' ')),
    ...(rows.length > 0 ? tableLines({ columns, rows }, paper) : []),
    ...(left > 0 ? paper.lines([tone('quiet', label.more(amountOf(left, voice), option))]) : []),
    ...(refusals
      ? [
          ...paper.lines(refusals.lead),
          ...refusals.items.flatMap((item) => paper.lines(`– ${item}`, { hang: 2 })),
        ]
      : []),
  ];
}
