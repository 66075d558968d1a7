import {
  explainVerdict,
  sayConcept,
  sayVerdict,
  verdictByProfile,
  type CaseAnalysis,
  type Headline,
} from '@parley/case';
import type { Desk } from '../desk.ts';
import { tone } from '../terminal/style.ts';

/**
 * Why a state holds, and why it does not, under the concept by which it holds in most profiles: in a profile where it holds,
 * if there is one where somebody has to be deterred, and in the likeliest where it does not.
 */
export function whyLines(
  analysis: CaseAnalysis,
  { state, figures }: Headline,
  { messages, paper, voice }: Desk,
): string[] {
  const { compiled } = analysis;
  const { concept } = figures.reduce((best, of) => (of.equilibria > best.equilibria ? of : best));
  const profiles = verdictByProfile(analysis, state, [concept]);
  const [holding, breaking] = [true, false].map((holds) =>
    profiles.filter(({ verdicts }) => verdicts[0]?.equilibrium === holds),
  );
  const tempted = holding?.find(({ interests }) =>
    explainVerdict(compiled, interests, concept, state, null).parties.some(
      ({ improvements }) => improvements.length > 0,
    ),
  );
  const decisive = [tempted ?? holding?.[0], breaking?.[0]].flatMap((profile) => profile ?? []);
  const { foresight } = sayConcept(concept, voice);
  const paragraphs = decisive.flatMap(({ interests }) => {
    const explained = explainVerdict(compiled, interests, concept, state, null);
    const parties = explained.parties.filter(({ stable, improvements }) =>
      explained.stable ? improvements.length > 0 : !stable,
    );
    const said = sayVerdict(compiled, { ...explained, parties }, voice).paragraphs;
    // What is done in the state and how far the concept looks stands elsewhere on the page.
    return said.map(({ party, sentences }) =>
      (party === null ? sentences.slice(1) : sentences).filter((sentence) => sentence !== foresight),
    );
  });
  return [
    ...paper.lines([tone('strong', messages.label.why)]),
    ...paragraphs.flatMap((sentences, index) => [
      ...(index === 0 ? [] : ['']),
      ...paper.lines(sentences.join(' ')),
    ]),
  ];
}
