import {
  gameOf,
  loadBearing,
  verdictUnder,
  type Answer,
  type Concept,
  type GuessedAnswer,
} from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from './explain-verdict.ts';

/** A verdict on a state under a concept, in one profile of interests. */
export interface AskedVerdict {
  readonly concept: Concept;
  /** The index of each party's interest, none of them `other`. */
  readonly interests: readonly number[];
  readonly state: number;
  /** Stable for whom; null: for everybody, an equilibrium. */
  readonly party: number | null;
}

/** Would the party rather have `state` than `than`? With the answer of the model, and whether it alone turns the verdict. */
export interface BearingQuestion extends Answer {
  readonly critical: boolean;
}

/** The comparisons that carry a verdict, as questions. */
export interface BearingQuestions extends AskedVerdict {
  readonly stable: boolean;
  /** Those that alone turn the verdict first; all together fix it, whatever every other answer is. */
  readonly questions: readonly BearingQuestion[];
}

/**
 * Turns the comparisons that a verdict rests on into questions.
 *
 * @throws EngineError `needs-options` for SIM in graph form
 * @throws RangeError when an interest has no preference
 *
 * Cost: see `loadBearing`.
 */
export function bearingQuestions(compiled: Compiled, asked: AskedVerdict): BearingQuestions {
  const { concept, interests, state, party } = asked;
  const game = gameOf(compiled.model, ranksOf(compiled, interests));
  const { stable, critical, support } = loadBearing(concept, game, party, state);
  const isCritical = (answer: Answer): boolean =>
    critical.some(
      (other) => other.party === answer.party && other.state === answer.state && other.than === answer.than,
    );
  const questions = support.map((answer) => ({ ...answer, critical: isCritical(answer) }));
  return {
    ...asked,
    stable,
    questions: [
      ...questions.filter((question) => question.critical),
      ...questions.filter((question) => !question.critical),
    ],
  };
}

/** What becomes of a verdict with other answers. */
export interface AnsweredVerdict extends AskedVerdict {
  readonly answers: readonly GuessedAnswer[];
  /** As the model has it. */
  readonly stable: boolean;
  readonly after: 'stable' | 'unstable' | 'depends';
  /** Whether the answers make a difference: the verdict turns, or hangs on what is unsure. */
  readonly matters: boolean;
}

/**
 * Gives a verdict again with other answers to its questions, each `unsure` taken both ways.
 *
 * @throws EngineError `needs-options` for SIM in graph form, `too-many-unsure`
 * @throws RangeError when an interest has no preference
 *
 * Cost: see `verdictUnder`.
 */
export function answerQuestions(
  compiled: Compiled,
  asked: AskedVerdict,
  answers: readonly GuessedAnswer[],
): AnsweredVerdict {
  const { concept, interests, state, party } = asked;
  const game = gameOf(compiled.model, ranksOf(compiled, interests));
  const stable = verdictUnder(concept, game, party, state, []) === 'stable';
  const after = verdictUnder(concept, game, party, state, answers);
  return { ...asked, answers, stable, after, matters: after !== (stable ? 'stable' : 'unstable') };
}
