import {
  sayVerdict,
  type answerQuestions,
  type BearingQuestions,
  type Compiled,
  type VerdictExplanation,
  type Voice,
} from '@parley/case';
import { stateData } from '../pages/state-text.ts';
import { textIn } from '../pages/text.ts';

/** An explanation as data: parties and interests by id, states by number from 1. */
export function explanationJson(
  compiled: Compiled,
  explanation: VerdictExplanation,
  { questions }: BearingQuestions,
  answered: ReturnType<typeof answerQuestions> | null,
  voice: Voice,
): object {
  const { case: source, phase } = compiled;
  const { concept, state, stable } = explanation;
  const idOf = (party: number): string => source.parties[party]?.id ?? '';
  const named = <Of extends { readonly party: number; readonly state: number; readonly than: number }>(
    of: Of,
  ) => ({
    ...of,
    party: idOf(of.party),
    state: of.state + 1,
    than: of.than + 1,
  });
  const interests = source.parties.map(({ id, interests: own }, party) => [
    id,
    own[explanation.interests[party] ?? 0]?.id ?? '',
  ]);
  return {
    parley: 1,
    title: textIn(source.title, voice.language),
    phase: phase.id,
    state: stateData(compiled, state),
    concept,
    interests: Object.fromEntries(interests) as Record<string, string>,
    party: explanation.party === null ? null : idOf(explanation.party),
    stable,
    parties: explanation.parties.map(({ party, improvements, ...of }) => ({
      party: idOf(party),
      stable: of.stable,
      moves: of.moves,
      improvements: improvements.map(({ to, sanction, others }) => ({
        to: to + 1,
        sanction: sanction && {
          path: sanction.path.map((step) => ({ party: idOf(step.party), to: step.to + 1 })),
          end: sanction.end + 1,
          worse: sanction.worse,
          responsive: sanction.responsive,
        },
        others,
      })),
    })),
    text: sayVerdict(compiled, explanation, voice).paragraphs.map(({ party, sentences }) => ({
      party: party === null ? null : idOf(party),
      sentences,
    })),
    loadBearing: questions.map(named),
    ...(answered && {
      answers: answered.answers.map(named),
      after: answered.after,
      matters: answered.matters,
    }),
  };
}
