import type { Compiled } from '../file/compile.ts';
import type { Flip, Headline, Hold } from './headline.ts';
import { sayHeadlineWord } from './messages/headline.ts';
import { digits, sayList, sayRange } from './numbers.ts';
import { sayConcept } from './say-concept.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/**
 * Says whether a state holds, in sentences that follow the state said: with one profile only, under which concepts; else K and
 * the responsive H with lambda and its flip point, as ranges over the accepted concepts. What goes for all states alike is
 * said by `sayFigureNotes`, once.
 */
export function sayHeadline(compiled: Compiled, headline: Headline, voice: Voice): readonly string[] {
  const figures = isCertain(headline)
    ? [sayEquilibrium(headline, voice)]
    : sayFigures(compiled, headline, new Telling(voice));
  const held = headline.hold === null ? [] : [sayHold(headline.hold, voice)];
  return [...figures, ...held].map(sentence);
}

/** Says what goes for the figures of all states: lambda, the mean to compare with, what is not judged, and what they are not. */
export function sayFigureNotes(compiled: Compiled, headline: Headline, voice: Voice): readonly string[] {
  const { model } = compiled;
  const lambda = sayLambda(compiled, headline.lambda, new Telling(voice));
  const mean = sayRange(headline.selectivity, voice);
  return [
    sayHeadlineWord('lambda.line', { lambda }, voice),
    sayHeadlineWord('selectivity', { states: model.states, mean }, voice),
    ...(headline.unknown > 0 ? [sayHeadlineWord('unknown', { count: headline.unknown }, voice)] : []),
    ...(model.form === 'graph' ? [sayHeadlineWord('hold.graph', {}, voice)] : []),
    ...(isCertain(headline) ? [] : [sayHeadlineWord('note', {}, voice)]),
  ].map(sentence);
}

/** With a single profile a state holds or does not: there is no probability. */
function isCertain({ profiles, unknown }: Headline): boolean {
  return profiles === 1 && unknown === 0;
}

/** Says what holds a state. */
export function sayHold(hold: Exclude<Hold, null>, voice: Voice): string {
  return sayHeadlineWord(`hold.${hold}`, {}, voice);
}

function sayEquilibrium({ figures }: Headline, voice: Voice): string {
  const names = (equilibrium: boolean): string =>
    sayList(
      figures
        .filter(({ equilibria }) => equilibria > 0 === equilibrium)
        .map(({ concept }) => sayConcept(concept, voice).short),
      voice,
      equilibrium ? 'conjunction' : 'disjunction',
    );
  const [concepts, others] = [names(true), names(false)];
  if (concepts === '') return sayHeadlineWord('holds.none', { concepts: others }, voice);
  return others === ''
    ? sayHeadlineWord('holds.all', { concepts }, voice)
    : sayHeadlineWord('holds.some', { concepts, others }, voice);
}

function sayFigures(compiled: Compiled, headline: Headline, telling: Telling): string[] {
  const { voice } = telling;
  const { k, h, hResponsive, flips } = headline;
  const lambda = sayLambda(compiled, headline.lambda, telling);
  const list = (type: 'conjunction' | 'disjunction'): string =>
    sayList(
      headline.concepts.map((concept) => sayConcept(concept, voice).short),
      voice,
      type,
    );
  const widest = headline.figures.reduce((best, figures) =>
    figures.equilibria > best.equilibria ? figures : best,
  );
  const profiles = {
    concept: sayConcept(widest.concept, voice).short,
    holds: widest.equilibria,
    of: headline.profiles,
    k: sayRange(widest.k, voice),
  };
  const [figure, textbook] = [sayRange(hResponsive ?? h, voice), sayRange(h, voice)];
  return [
    ...(k.high === 0
      ? [sayHeadlineWord('none', { concepts: list('disjunction') }, voice)]
      : [
          sayHeadlineWord('k', { k: sayRange(k, voice), concepts: list('conjunction') }, voice),
          sayHeadlineWord('profiles', profiles, voice),
        ]),
    sayHeadlineWord(hResponsive ? 'h.responsive' : 'h', { h: figure, lambda }, voice),
    ...flips.map((flip) => sayFlip(compiled, flip, telling)),
    ...(figure === textbook ? [] : [sayHeadlineWord('h.anyway', { h: textbook }, voice)]),
  ];
}

/** Says the thresholds, one for all or one a party. */
function sayLambda(compiled: Compiled, lambda: readonly number[], telling: Telling): string {
  const { voice } = telling;
  const [first] = lambda;
  if (lambda.every((value) => value === first))
    return sayHeadlineWord('lambda', { value: digits(first ?? 0, voice) }, voice);
  const each = lambda.map((own, party) =>
    sayHeadlineWord(
      'lambda.of',
      { party: telling.name(compiled.case.parties[party]!.name), value: digits(own, voice) },
      voice,
    ),
  );
  return sayHeadlineWord('lambda.each', { list: sayList(each, voice) }, voice);
}

function sayFlip(compiled: Compiled, { party, low, high }: Flip, telling: Telling): string {
  const { voice } = telling;
  const what = sayLimit(low, high, voice);
  if (party === null) return what;
  return sayHeadlineWord(
    'of.party',
    { party: telling.name(compiled.case.parties[party]!.name), what },
    voice,
  );
}

function sayLimit(low: number | null, high: number | null, voice: Voice): string {
  if (low === null) return sayHeadlineWord('flips.never', { most: digits(1, voice) }, voice);
  const from = digits(low, voice);
  if (high === null) return sayHeadlineWord('flips.from', { low: from }, voice);
  const to = digits(high, voice);
  return from === to
    ? sayHeadlineWord('flips.at', { at: from }, voice)
    : sayHeadlineWord('flips.range', { low: from, high: to }, voice);
}
