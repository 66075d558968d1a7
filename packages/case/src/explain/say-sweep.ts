import { conceptBit, EXTENSIONS, wilsonInterval, type Concept } from '@parley/engine';
import type { Unknown } from '../file/compile-partial.ts';
import type { CaseSweep } from '../interests/sweep.ts';
import { isolated } from './isolate.ts';
import { sayStateWord } from './messages/state.ts';
import { saySweepWord } from './messages/sweep.ts';
import { sayList, sayProbability, sayRange } from './numbers.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayConcept } from './say-concept.ts';
import { sayStatement } from './say-expression.ts';
import { sayOmissions, sayRobustness, type SaidOmission, type SaidRobustness } from './say-robustness.ts';
import { stateNumber } from './say-state.ts';
import { shareAt } from './swept-states.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** The unknown statement that makes the greatest difference to a state, under the concept where it does. */
export interface SaidDeciding {
  readonly state: number;
  /** Null where none makes a difference. */
  readonly most: {
    readonly what: string;
    readonly concept: Concept;
    /** The shares if the statement is wanted, and if its opposite is. */
    readonly yes: string;
    readonly no: string;
  } | null;
}

/** How far equilibria rest on what is not known and on the order of what is, in words. */
export interface SaidSweep {
  readonly assumed: readonly string[];
  /** What is not known, an item each, and what was done about it. */
  readonly unknowns: { readonly items: readonly string[]; readonly sentences: readonly string[] };
  /** Which unknown statement decides most, for each state; and a sentence about the first. */
  readonly deciding: { readonly rows: readonly SaidDeciding[]; readonly sentence: string | null };
  readonly robustness: { readonly rows: readonly SaidRobustness[]; readonly sentences: readonly string[] };
  /** The statements whose leaving out changes most, first; and a sentence about the first. */
  readonly omissions: { readonly rows: readonly SaidOmission[]; readonly sentence: string | null };
  /** Which definitions go for all of it. */
  readonly method: readonly string[];
  /** How many texts were shown in the other language because the asked one is missing. */
  readonly missing: number;
}

/** States named in one item; the rest is left out. */
const MOST_NAMED = 12;

/**
 * Says how far equilibria rest on what is not known of preferences, and on the order of what is.
 *
 * @param states those that are spoken of
 */
export function saySweep(sweep: CaseSweep, states: readonly number[], voice: Voice): SaidSweep {
  const { compiled, interests, unknowns, shares, influences, robustness, concepts } = sweep;
  const telling = new Telling(voice);
  const say = saySweepWord;
  const isUnknown = unknowns.length > 0;
  const method = [
    ...(isUnknown ? [say('method.completion', {}, voice)] : []),
    ...(sweep.extensions
      ? [say('method.extensions', { source: isolated(EXTENSIONS[0]!.source, 'en', voice) }, voice)]
      : []),
    say('method.swaps', {}, voice),
  ];
  return {
    assumed: sayAssumed(compiled, interests, telling),
    unknowns: {
      items: unknowns.map((unknown) => sayUnknown(sweep, unknown, telling)),
      sentences: isUnknown
        ? [
            say('completions', { count: shares.completions }, voice),
            shares.exact
              ? say('tried.all', {}, voice)
              : say(
                  'tried.drawn',
                  { count: shares.tried, seed: shares.seed ?? 0, level: sayProbability(0.95, voice) },
                  voice,
                ),
          ]
        : [say('unknown.none', {}, voice)],
    },
    deciding: sayDeciding(sweep, influences.length > 0 ? states : [], telling),
    robustness: {
      rows: sayRobustness(sweep, states, telling),
      sentences: [
        ...(isUnknown ? [say('left-out', {}, voice)] : []),
        ...(robustness.equilibria.length === 0
          ? [
              say(
                'no-equilibrium',
                {
                  concepts: sayList(
                    concepts.map((concept) => sayConcept(concept, voice).name),
                    voice,
                    'disjunction',
                  ),
                },
                voice,
              ),
            ]
          : []),
      ],
    },
    omissions: sayOmissions(sweep, telling),
    method,
    missing: telling.missing,
  };
}

/** One thing that is not known. */
function sayUnknown(sweep: CaseSweep, unknown: Unknown, telling: Telling): string {
  const { voice } = telling;
  const party = telling.text(sweep.compiled.case.parties[unknown.party]!.name);
  if (unknown.kind === 'statement') {
    const wish = sayStateWord(
      'quoted',
      { text: sayStatement(sweep.compiled.case, unknown.statement, telling) },
      voice,
    );
    return saySweepWord('unknown.statement', { party, wish }, voice);
  }
  const named = unknown.states.slice(0, MOST_NAMED).map((state) => stateNumber(state, voice));
  const states = sayList(unknown.states.length > named.length ? [...named, '…'] : named, voice);
  return saySweepWord('unknown.order', { party, states }, voice);
}

/** Which unknown statement makes the greatest difference to each state, under the concept where it does. */
function sayDeciding(sweep: CaseSweep, states: readonly number[], telling: Telling): SaidSweep['deciding'] {
  const { voice } = telling;
  const rows = states.map((state): SaidDeciding => {
    const differences = sweep.influences.flatMap(({ unknown, yes, no }) =>
      sweep.concepts.map((concept, place) => {
        const shares = { yes: shareAt(yes, place, state), no: shareAt(no, place, state) };
        return { unknown, concept, ...shares, by: Math.abs(shares.yes - shares.no) };
      }),
    );
    const most = differences.reduce((best, of) => (of.by > best.by ? of : best));
    if (most.by === 0) return { state, most: null };
    const what = sayUnknown(sweep, sweep.unknowns[most.unknown]!, telling);
    const [yes, no] = [most.yes, most.no].map((share) => sayProbability(share, voice)) as [string, string];
    return { state, most: { what, concept: most.concept, yes, no } };
  });
  const first = rows.find(({ most }) => most !== null);
  if (!first?.most)
    return { rows, sentence: rows.length > 0 ? saySweepWord('decides.nothing', {}, voice) : null };
  const { concept, ...of } = first.most;
  const said = { ...of, state: stateNumber(first.state, voice), concept: sayConcept(concept, voice).name };
  return { rows, sentence: sentence(saySweepWord('decides', said, voice)) };
}

/** The share of completions in which a state is an equilibrium; of those drawn also its 95 % interval. */
export function sayShare({ shares }: CaseSweep, concept: number, state: number, voice: Voice): string {
  const share = sayProbability(shareAt(shares, concept, state), voice);
  if (shares.exact) return share;
  const interval = wilsonInterval(shares.equilibria[concept]![state]!, shares.tried);
  return saySweepWord('share', { share, interval: sayRange(interval, voice) }, voice);
}

/** Under which of the extensions a state is an equilibrium; null where none is judged. */
export function sayExtensions(
  { extensions, extended }: CaseSweep,
  concept: Concept,
  state: number,
  voice: Voice,
): string | null {
  if (!extensions || !extended.some((of) => of === concept)) return null;
  const holding = extensions.filter(({ equilibria }) => (equilibria[state]! & conceptBit(concept)) !== 0);
  return holding.length === 0
    ? saySweepWord('extension.none', {}, voice)
    : holding.map(({ extension }) => saySweepWord(`extension.${extension.id}`, {}, voice)).join(' ');
}
