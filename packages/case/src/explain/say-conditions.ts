import type { Way } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { PartyInversion } from '../interests/inversion.ts';
import { sayInversionWord } from './messages/inversion.ts';
import { sayList } from './numbers.ts';
import { clauseOf, joined, phraseOf } from './pieces.ts';
import { describe, stateNumber } from './say-state.ts';
import { patternsOf, type StatePattern } from './state-patterns.ts';
import { sentence, type Telling } from './telling.ts';

/** A sentence with the things it speaks of. */
export interface SaidList {
  readonly lead: string;
  readonly items: readonly string[];
}

/** More items of a list are counted, and longer lists of states are put in patterns. */
const MOST_ITEMS = 8;
/** Up to so many moves, after each of which one of several states is enough, are said one by one. */
const FEW_GROUPS = 4;
/** Up to so many states of a group are said in words. */
const FEW_STATES = 2;

/** Says what a party's preferences have to be for the target to be stable for it. */
export function sayConditions(
  compiled: Compiled,
  { inversion }: PartyInversion,
  telling: Telling,
): SaidList[] {
  const { voice } = telling;
  const { target, groups } = inversion;
  const state = stateNumber(target, voice);
  const listed = groups.flatMap((group) => (group.sets ? [{ ...group, sets: group.sets }] : []));
  const unlisted = groups.filter(({ sets }) => sets === null);
  // What is in every set is not optional; the rest of a set is.
  const needed = listed.map(({ sets }) => sets[0]!.filter((of) => sets.every((set) => set.includes(of))));
  const choices = listed.flatMap(({ sets, demands }, index) => {
    const rest = sets.map((set) => set.filter((of) => !needed[index]!.includes(of)));
    return rest.some(({ length }) => length === 0) ? [] : [{ sets: rest, demands }];
  });
  const single = choices.filter(({ sets }) => sets.every(({ length }) => length === 1));
  const joint = choices.filter(({ sets }) => sets.some(({ length }) => length > 1));
  const said: SaidList[] = [];
  const forced = needed.flat().sort((a, b) => a - b);
  if (forced.length > 0) said.push(sayStates('must', compiled, forced, target, telling));
  if (single.length > FEW_GROUPS && single.every(({ demands }) => demands.length === 1))
    said.push({
      lead: sayInversionWord('one-of-each', { count: single.length, state }, voice),
      items: shortened(single, telling, ({ sets, demands }) => {
        const what = sayOne(compiled, demands[0]!.to, target, telling);
        return sayInversionWord('move', { what, answers: sets.length - 1 }, voice);
      }),
    });
  else
    for (const { sets } of single) {
      const states = sets.flat().sort((a, b) => a - b);
      said.push(sayStates('one-of', compiled, states, target, telling));
    }
  for (const { sets } of joint)
    said.push({
      lead: sayInversionWord('one-set', { count: sets.length, state }, voice),
      items: shortened(sets, telling, (set) => saySet(compiled, set, sets, target, telling)),
    });
  for (const { demands, states } of unlisted)
    said.push({
      lead: sayInversionWord('each-move', { count: demands.length, states: states.length, state }, voice),
      items: [],
    });
  return said;
}

function sayStates(
  kind: 'must' | 'one-of',
  compiled: Compiled,
  states: readonly number[],
  target: number,
  telling: Telling,
): SaidList {
  const { voice } = telling;
  const lead = sayInversionWord(kind, { count: states.length, state: stateNumber(target, voice) }, voice);
  const patterned = states.length > MOST_ITEMS ? patternsOf(compiled, states, target) : null;
  if (!patterned)
    return { lead, items: shortened(states, telling, (state) => sayOne(compiled, state, target, telling)) };
  const names = patterned.parties.map((party) => telling.name(compiled.case.parties[party]!.name));
  const differing = sayInversionWord('differing', { parties: sayList(names, voice) }, voice);
  return {
    lead: `${lead.replace(/:$/u, '.')} ${sentence(differing)}`,
    items: shortened(patterned.patterns, telling, (pattern) =>
      sayPattern(compiled, pattern, target, telling),
    ),
  };
}

/** One of several sets: all of it where that is short, else what the fewest of the others have, and how much more there is. */
function saySet(compiled: Compiled, set: Way, all: readonly Way[], target: number, telling: Telling): string {
  const whole = sayTogether(compiled, set, target, telling);
  if (whole !== null) return whole;
  const sharing = (state: number): number => all.filter((other) => other.includes(state)).length;
  const least = Math.min(...set.map(sharing));
  const own = set.filter((state) => sharing(state) === least);
  const what = sayTogether(compiled, own, target, telling) ?? sayNumbers(own, telling);
  return own.length === set.length
    ? what
    : sayInversionWord('rest', { what, count: set.length - own.length }, telling.voice);
}

/** Several states in words or in few patterns; null where that takes more. */
function sayTogether(compiled: Compiled, states: Way, target: number, telling: Telling): string | null {
  const { voice } = telling;
  const patterns =
    states.length > FEW_STATES ? patternsOf(compiled, states, target)?.patterns : states.map(patternOfOne);
  if (!patterns || patterns.length > FEW_STATES) return null;
  return sayList(
    patterns.map((pattern) => sayPattern(compiled, pattern, target, telling)),
    voice,
  );
}

function patternOfOne(state: number): StatePattern {
  return { settings: [], states: [state] };
}

function sayNumbers(states: Way, { voice }: Telling): string {
  const numbers = states
    .slice(0, MOST_ITEMS)
    .map((state) => sayInversionWord('bare', { number: state + 1 }, voice));
  const all = states.length > MOST_ITEMS ? [...numbers, '…'] : numbers;
  return sayInversionWord('set', { count: states.length, states: sayList(all, voice) }, voice);
}

function sayPattern(
  compiled: Compiled,
  { settings, states }: StatePattern,
  target: number,
  telling: Telling,
): string {
  const [only, ...more] = states;
  if (only !== undefined && more.length === 0) return sayOne(compiled, only, target, telling);
  const { case: source } = compiled;
  const clauses = source.parties.flatMap((_, party) => {
    const own = settings.filter(({ option }) => source.options[option]!.party === party);
    const phrases = own.map(({ option, level }) => phraseOf(source, option, level, telling));
    return phrases.length === 0 ? [] : [clauseOf(source, party, phrases, telling)];
  });
  return sayInversionWord('pattern', { what: joined(clauses, telling), count: states.length }, telling.voice);
}

function sayOne(compiled: Compiled, state: number, target: number, telling: Telling): string {
  const { voice } = telling;
  const what = describe(compiled, state, target, telling);
  return sayInversionWord('item', { what, state: stateNumber(state, voice) }, voice);
}

/** The first of a list in words, and how many more there are. */
export function shortened<Thing>(
  things: readonly Thing[],
  telling: Telling,
  say: (thing: Thing) => string,
  most = MOST_ITEMS,
): string[] {
  const left = things.length - most;
  return [
    ...things.slice(0, most).map(say),
    ...(left > 0 ? [sayInversionWord('more', { count: left }, telling.voice)] : []),
  ];
}
