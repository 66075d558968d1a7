import {
  digits,
  sayConcept,
  sayFigureNotes,
  sayList,
  sayProbability,
  unsureParties,
  type Compiled,
  type CaseAnalysis,
  type Headline,
} from '@parley/case';
import { sayCount } from './counts.ts';
import type { Desk } from '../desk.ts';
import { leftToRight } from '../terminal/bidi.ts';
import { plainText, stacked, tone, type Rich } from '../terminal/style.ts';
import { tableLines } from '../terminal/table.ts';
import { nameIn, textIn } from './text.ts';

/** What the analyst assumed: each party's interests with their probabilities, its lambda, and beliefs that were stated. */
export function assumptionLines(
  compiled: Pick<Compiled, 'case' | 'phase'>,
  { messages, paper, voice }: Desk,
): string[] {
  const { label } = messages;
  const { parties, beliefs, lambda } = compiled.case;
  const nameOf = (party: number): string => textIn(parties[party]?.name ?? {}, voice.language);
  const interestsOf = (party: number): Rich =>
    stacked((parties[party]?.interests ?? []).map(({ name }) => textIn(name, voice.language)));
  const percents = (probabilities: readonly number[]): Rich =>
    stacked(probabilities.map((probability) => sayProbability(probability, voice)));
  const rows = [
    ...parties.map(({ interests, priors }, party): Rich[] => [
      nameOf(party),
      interestsOf(party),
      priors === 'single' ? '' : percents(interests.map(({ prior }) => prior)),
      digits(lambda[party] ?? 0, voice),
      priors === 'equal' || priors === 'joint' ? [tone('quiet', label[priors])] : '',
    ]),
    ...beliefs.map(({ holder, about, probabilities }): Rich[] => [
      label.believes(nameOf(holder), nameOf(about)),
      interestsOf(about),
      percents(probabilities),
    ]),
  ];
  const columns = [
    { heading: label.party },
    { heading: label.interest },
    { heading: label.probability, figures: true },
    { heading: label.lambda, figures: true },
    { heading: '' },
  ];
  const filled = columns.flatMap((_, column) =>
    rows.some((row) => plainText(row[column] ?? '') !== '') ? [column] : [],
  );
  const table = {
    columns: filled.map((column) => columns[column] ?? { heading: '' }),
    rows: rows.map((row) => filled.map((column) => row[column] ?? '')),
  };
  const unsure = unsureParties(compiled).map((party) => nameIn(parties[party]?.name ?? {}, voice.language));
  const command = leftToRight('parley sweep', paper.direction);
  return [
    ...paper.lines([tone('strong', label.assumed)]),
    ...tableLines(table, paper),
    ...(unsure.length > 0 ? paper.lines(label.leftOut(sayList(unsure, voice), command)) : []),
  ];
}

/**
 * What goes for all figures, quietly, at the end: the mean to compare with, how far the concepts look, by what method and which
 * variants it was judged.
 */
export function methodLines({ compiled, result }: CaseAnalysis, headline: Headline, desk: Desk): string[] {
  const { messages, paper, voice } = desk;
  const method = messages.label.method(
    leftToRight(result.method, paper.direction),
    sayCount('states', result.states, voice),
    sayCount('profiles', result.profiles.length, voice),
  );
  return [
    sayFigureNotes(compiled, headline, voice).join(' '),
    ...headline.concepts.map((concept) => sayConcept(concept, voice).foresight),
    method,
    ...(compiled.case.blocs.length + compiled.case.views.length > 0 ? [messages.label.apart] : []),
  ].flatMap((text) => paper.lines([tone('quiet', text)]));
}
