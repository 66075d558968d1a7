import { sayQuestions, type BearingQuestion, type BearingQuestions, type Compiled } from '@parley/case';
import { amountOf } from './counts.ts';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { tone } from '../terminal/style.ts';

/** More questions are counted. */
const MOST = 12;

/** The questions that a verdict rests on, each with its answer in the model and how to try the other one. */
export function questionLines(compiled: Compiled, asked: BearingQuestions, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const { lead, questions } = sayQuestions(compiled, asked, voice);
  const left = questions.length - MOST;
  return [
    ...paper.lines([tone('strong', messages.label.restsOn)]),
    ...paper.lines(lead.join(' ')),
    ...questions.slice(0, MOST).flatMap(({ question, answer, turns }, index) => {
      const other = otherAnswer(compiled, asked.questions[index]);
      const tried = tone('quiet', leftToRight(other, paper.direction));
      const critical = asked.questions[index]?.critical === true;
      const said = [`– ${question} `, tone('strong', answer), ...(critical ? [` ${turns}`] : []), ' ', tried];
      return paper.lines(said, { hang: 2 });
    }),
    ...(left > 0 ? paper.lines([tone('quiet', messages.label.moreOf(amountOf(left, voice)))]) : []),
  ];
}

/** The option that asks for the answer which the model does not give. */
function otherAnswer({ case: source }: Compiled, question: BearingQuestion | undefined): string {
  if (!question) return '';
  const { party, state, than, better } = question;
  return `--answer ${source.parties[party]?.id ?? ''}:${state + 1}:${than + 1}=${better ? 'no' : 'yes'}`;
}
