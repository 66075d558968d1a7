import {
  answerQuestions,
  bearingQuestions,
  explainVerdict,
  sayAnswered,
  sayVerdict,
  type BearingQuestions,
  type Compiled,
  type VerdictExplanation,
} from '@parley/case';
import { conceptsOf, EngineError } from '@parley/engine';
import { answerOf } from '../options/answers.ts';
import type { Desk } from '../desk.ts';
import { explanationJson } from '../json/explanation.ts';
import { compiledAt, oneOf, partyNamed, stateNamed } from '../options/names.ts';
import { jsonLines } from '../json/json.ts';
import { openCase } from '../files/open-case.ts';
import { questionLines } from '../pages/questions.ts';
import { profileNamed } from '../options/profile.ts';
import type { Run } from './command.ts';
import { UsageError } from '../options/settings.ts';
import { tone } from '../terminal/style.ts';
import { textIn } from '../pages/text.ts';

interface Options {
  readonly state: string;
  readonly concept: string;
  readonly party?: string;
  readonly profile?: readonly string[];
  readonly answer?: readonly string[];
  readonly phase?: string;
}

type AnsweredVerdict = ReturnType<typeof answerQuestions>;

/** `parley explain`: whether a state is stable and why, on which comparisons that rests, and what other answers would change. */
export const explain: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const asked = {
    concept: oneOf('--concept', options.concept, conceptsOf(compiled.model), desk),
    state: stateNamed(options.state, compiled, desk),
    party: options.party === undefined ? null : partyNamed(options.party, source, desk, '--party'),
    interests: profileNamed(compiled, options.profile ?? [], desk),
  };
  const answers = (options.answer ?? []).map((written) => answerOf(written, compiled, desk));
  const explanation = explainVerdict(compiled, asked.interests, asked.concept, asked.state, asked.party);
  const rests = bearingQuestions(compiled, asked);
  const answered =
    answers.length === 0 ? null : refusingUnsure(desk, () => answerQuestions(compiled, asked, answers));
  if (desk.json) desk.print(jsonLines(explanationJson(compiled, explanation, rests, answered, desk.voice)));
  else printPage(compiled, explanation, rests, answered, desk);
  return 0;
};

/** To leave too much unsure is wrong usage. */
function refusingUnsure(desk: Desk, judge: () => AnsweredVerdict): AnsweredVerdict {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'too-many-unsure') throw error;
    throw new UsageError(desk.messages.usage.unsure(Number(error.details.limit)), desk.voice.language);
  }
}

function printPage(
  compiled: Compiled,
  explanation: VerdictExplanation,
  rests: BearingQuestions,
  answered: AnsweredVerdict | null,
  desk: Desk,
): void {
  const { messages, paper, print, voice } = desk;
  const [answer, ...reasons] = sayVerdict(compiled, explanation, voice).paragraphs;
  const [what = '', ...verdict] = answer?.sentences ?? [];
  print(
    paper.lines([tone('strong', textIn(compiled.case.title, voice.language))]),
    [...paper.lines([tone('strong', what)]), ...paper.lines(verdict.join(' '))],
    ...reasons.map(({ sentences }) => paper.lines(sentences.join(' '))),
    questionLines(compiled, rests, desk),
    answered
      ? [
          ...paper.lines([tone('strong', messages.label.withAnswers)]),
          ...paper.lines(sayAnswered(compiled, answered, voice)),
        ]
      : [],
  );
}
