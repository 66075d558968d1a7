import type { Compiled } from '../file/compile.ts';
import type {
  AnsweredVerdict,
  AskedVerdict,
  BearingQuestion,
  BearingQuestions,
} from './bearing-questions.ts';
import { sayQuestionWord } from './messages/questions.ts';
import { describe, stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** The questions that a verdict rests on, in words. */
export interface SaidQuestions {
  /** What they are, and how many of them alone turn the verdict. */
  readonly lead: readonly string[];
  /** In the order of the questions: the question, the answer of the model, and whether the other one turns the verdict. */
  readonly questions: readonly {
    readonly question: string;
    readonly answer: string;
    readonly turns: string;
  }[];
  readonly missing: number;
}

/** Says the questions that a verdict rests on. */
export function sayQuestions(
  compiled: Compiled,
  { questions }: BearingQuestions,
  voice: Voice,
): SaidQuestions {
  const telling = new Telling(voice);
  const count = questions.filter(({ critical }) => critical).length;
  const lead =
    questions.length === 0
      ? [sayQuestionWord('lead.none', {}, voice)]
      : [
          sayQuestionWord('lead', { count: questions.length }, voice),
          count === 0
            ? sayQuestionWord('critical.none', {}, voice)
            : sayQuestionWord('critical', { count }, voice),
        ];
  const said = questions.map((question) => ({
    question: sentence(sayQuestion(compiled, question, telling)),
    answer: sayQuestionWord(question.better ? 'yes' : 'no', {}, voice),
    turns: sayQuestionWord(question.critical ? 'turns' : 'supports', {}, voice),
  }));
  return { lead: lead.map(sentence), questions: said, missing: telling.missing };
}

/** Says in one sentence whether other answers matter, and what the verdict then is. */
export function sayAnswered(compiled: Compiled, answered: AnsweredVerdict, voice: Voice): string {
  const telling = new Telling(voice);
  const { after, matters, answers } = answered;
  if (after === 'depends') {
    const count = answers.filter(({ better }) => better === 'unsure').length;
    return sayQuestionWord('open', { count }, voice);
  }
  const verdict = sayShortVerdict(compiled, answered, after === 'stable', telling);
  return sayQuestionWord(matters ? 'turned' : 'same', { verdict }, voice);
}

function sayQuestion(compiled: Compiled, { party, state, than }: BearingQuestion, telling: Telling): string {
  const { voice } = telling;
  return sayQuestionWord(
    'question',
    {
      party: telling.name(compiled.case.parties[party]!.name),
      state: describe(compiled, state, than, telling),
      number: stateNumber(state, voice),
      than: describe(compiled, than, state, telling),
      other: stateNumber(than, voice),
    },
    voice,
  );
}

function sayShortVerdict(
  compiled: Compiled,
  { state, party }: AskedVerdict,
  stable: boolean,
  telling: Telling,
): string {
  const { voice } = telling;
  const number = { state: stateNumber(state, voice) };
  if (party === null) return sayQuestionWord(stable ? 'equilibrium' : 'no-equilibrium', number, voice);
  const name = telling.name(compiled.case.parties[party]!.name);
  return sayQuestionWord(stable ? 'stable' : 'unstable', { ...number, party: name }, voice);
}
