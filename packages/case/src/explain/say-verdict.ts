import type { Compiled } from '../file/compile.ts';
import type { PartyExplanation, VerdictExplanation } from './explain-verdict.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { sayList } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayConcept } from './say-concept.ts';
import { sayImprovement, type ImprovementContext } from './say-improvement.ts';
import { describe, stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** Sentences about one party, or about the verdict as a whole. */
export interface Paragraph {
  readonly party: number | null;
  readonly sentences: readonly string[];
}

/** An explanation in words; `missing` counts the texts shown in the other language because the asked one is missing. */
export interface SaidVerdict {
  readonly paragraphs: readonly Paragraph[];
  readonly missing: number;
}

/** Beyond so many improvements of a party, deterred and not, the rest is counted. */
const MOST_OF_A_KIND = 3;

/** Says an explained verdict: first the answer, then one paragraph a party: what it could gain, what answers it, and why. */
export function sayVerdict(compiled: Compiled, explanation: VerdictExplanation, voice: Voice): SaidVerdict {
  const telling = new Telling(voice);
  const paragraphs = [
    { party: null, sentences: answer(compiled, explanation, telling) },
    ...explanation.parties.map((ofParty) => ({
      party: ofParty.party,
      sentences: reasons(compiled, explanation, ofParty, telling),
    })),
  ].map(({ party, sentences }) => ({ party, sentences: sentences.map(sentence) }));
  return { paragraphs, missing: telling.missing };
}

function answer(
  compiled: Compiled,
  { concept, interests, state, party, parties, stable }: VerdictExplanation,
  telling: Telling,
): string[] {
  const { voice } = telling;
  const { parties: all } = compiled.case;
  const names = sayConcept(concept, voice);
  const number = stateNumber(state, voice);
  const about = { state: number, concept: names.name };
  const leaving = parties.filter((ofParty) => !ofParty.stable);
  const nameOf = (index: number): string => telling.name(all[index]!.name);
  const verdict =
    party !== null
      ? sayVerdictWord(stable ? 'stable' : 'unstable', { ...about, party: nameOf(party) }, voice)
      : stable
        ? sayVerdictWord('equilibrium', about, voice)
        : sayVerdictWord(
            'no-equilibrium',
            {
              ...about,
              count: leaving.length,
              parties: sayList(
                leaving.map((of) => nameOf(of.party)),
                voice,
              ),
            },
            voice,
          );
  return [
    sayVerdictWord('at', { state: number, what: describe(compiled, state, null, telling) }, voice),
    verdict,
    ...sayAssumed(compiled, interests, telling),
    names.foresight,
  ];
}

function reasons(
  compiled: Compiled,
  { concept, interests, state }: VerdictExplanation,
  { party, moves, improvements }: PartyExplanation,
  telling: Telling,
): string[] {
  const { voice } = telling;
  const name = { party: telling.name(compiled.case.parties[party]!.name) };
  if (moves === 0) return [sayVerdictWord('party.no-move', name, voice)];
  const count = improvements.length;
  if (count === 0)
    return [sayVerdictWord('party.content', { ...name, moves, state: stateNumber(state, voice) }, voice)];

  const open = improvements.filter(({ sanction }) => sanction === null).length;
  const lead =
    open === 0
      ? sayVerdictWord('party.deterred', { ...name, count }, voice)
      : open === count
        ? sayVerdictWord('party.undeterred', { ...name, count }, voice)
        : sayVerdictWord('party.partly', { ...name, count, open }, voice);
  const said = [
    ...improvements.filter(({ sanction }) => sanction === null).slice(0, MOST_OF_A_KIND),
    ...improvements.filter(({ sanction }) => sanction !== null).slice(0, MOST_OF_A_KIND),
  ];
  const unsaidOpen = Math.max(0, open - MOST_OF_A_KIND);
  const unsaidDeterred = count - said.length - unsaidOpen;
  const context: ImprovementContext = {
    compiled,
    concept,
    state,
    party,
    interest: interests[party]!,
    telling,
  };
  return [
    lead,
    ...said.flatMap((improvement) => sayImprovement(context, improvement)),
    ...(unsaidOpen > 0 ? [sayVerdictWord('unsaid.open', { count: unsaidOpen }, voice)] : []),
    ...(unsaidDeterred > 0 ? [sayVerdictWord('unsaid.deterred', { count: unsaidDeterred }, voice)] : []),
  ];
}
