import { explainEvolution, sayEvolution, type CaseAnalysis } from '@parley/case';
import { MANY, section, VOICE } from './page.ts';

/** The nearest equilibria, and the steps of the ways to each, beyond which the rest is counted. */
const MOST_WAYS = 5;
const MOST_STEPS = 12;

/** Where each party wants one thing: how the conflict can get from the status quo to the equilibria under SEQ; else nothing. */
export function sayWays({ compiled }: CaseAnalysis): string[] {
  const { model } = compiled;
  const isPlain = compiled.case.parties.every(({ interests }) => interests.length === 1);
  if (!isPlain || model.statusQuo === null || model.states > MANY) return [];
  const interests = compiled.case.parties.map(() => 0);
  const question = {
    interests,
    from: model.statusQuo,
    targets: null,
    concept: 'seq',
    moves: 'improvements',
  } as const;
  const explained = explainEvolution(compiled, question, { most: MOST_WAYS });
  const { lead, ways } = sayEvolution(compiled, explained, VOICE);
  return [
    section('HOW IT CAN GO ON (to the equilibria under SEQ)', [
      ...lead.slice(1),
      ...ways.flatMap(({ heading, sentences, steps, refusals }) => [
        heading,
        ...[
          ...sentences,
          ...steps.map(
            ({ step, from, move, to, gain }) => `${step}. ${from + 1} to ${to + 1}: ${move}; gains: ${gain}`,
          ),
          ...(steps.length > MOST_STEPS ? [`… ${steps.length - MOST_STEPS} more steps`] : []),
          ...(refusals ? [refusals.lead, ...refusals.items.map((item) => `- ${item}`)] : []),
        ].map((line) => `  ${line}`),
      ]),
      ...(explained.more > 0 ? [`… ${explained.more} more`] : []),
    ]),
  ];
}
