import { COALITION_DEFINITIONS, type Bloc, type CoalitionConceptName, type Step } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { CoalitionsAnalysis } from '../interests/coalitions.ts';
import { isolated } from './isolate.ts';
import { sayCoalitionWord } from './messages/coalitions.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { sayList } from './numbers.ts';
import { whyBetter } from './reason.ts';
import { sayAssumed } from './say-assumed.ts';
import { sayConcept } from './say-concept.ts';
import { sayReason } from './say-reason.ts';
import { describeMove, stateNumber } from './say-state.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What is said of joint action. */
export interface SaidCoalitions {
  /** How many of the states hold, concept by concept; which interests are assumed. */
  readonly lead: readonly string[];
  /** Of each state that is left and of which it is known how: who leaves it, by which moves, what each gains. */
  readonly departures: readonly { readonly state: number; readonly sentences: readonly string[] }[];
  /** The older test: a lead and a line for each equilibrium that can be left so. */
  readonly jumps: { readonly lead: string; readonly items: readonly string[] };
  /** The definitions in short. */
  readonly method: readonly string[];
}

/** A concept of joint action as in tables: CNash, CSEQ … */
export function sayCoalitionConcept(concept: CoalitionConceptName, voice: Voice): string {
  return sayCoalitionWord(concept, {}, voice);
}

/** Names the members of a bloc, for the middle of a sentence. */
export function sayBloc(compiled: Compiled, bloc: Bloc, telling: Telling): string {
  return sayList(
    bloc.map((party) => telling.name(compiled.case.parties[party]!.name)),
    telling.voice,
  );
}

/** Says who would leave together what, by which moves, and what each member gains. */
export function sayCoalitions(
  compiled: Compiled,
  analysis: CoalitionsAnalysis,
  states: string,
  voice: Voice,
): SaidCoalitions {
  const telling = new Telling(voice);
  const { question, byConcept } = analysis;
  const lead = byConcept.map(({ concept, states: asked }) => {
    const about = {
      concept: sayCoalitionConcept(concept, voice),
      held: asked.filter(({ leaving }) => leaving.length === 0).length,
      count: asked.length,
    };
    if (question.states !== null) return sayCoalitionWord('held.states', about, voice);
    return asked.length === 0
      ? sayCoalitionWord('held.none', about, voice)
      : sayCoalitionWord('held.equilibria', about, voice);
  });
  return {
    lead: [...lead, ...sayAssumed(compiled, question.interests, telling)].map(sentence),
    departures: departuresOf(compiled, analysis, telling),
    jumps: jumpsOf(compiled, analysis, telling),
    method: methodOf(compiled, analysis, states, telling),
  };
}

/** Says what a party gains by a state over another, as `place 2 instead of 5 in its ranking`; null where it does not. */
export function sayGain(
  compiled: Compiled,
  party: number,
  interest: number,
  to: number,
  from: number,
  telling: Telling,
): string | null {
  const reason = whyBetter(compiled, party, interest, to, from);
  return reason && sayReason(compiled, party, interest, reason, telling);
}

/** Moves of a bloc one after the other, as one clause. */
export function sayMoves(compiled: Compiled, from: number, path: readonly Step[], telling: Telling): string {
  let at = from;
  return path
    .map(({ party, to }) => {
      const move = describeMove(compiled, party, at, to, telling);
      at = to;
      return move;
    })
    .reduce((left, right) => sayVerdictWord('then', { left, right }, telling.voice));
}

function departuresOf(
  compiled: Compiled,
  { question, byConcept }: CoalitionsAnalysis,
  telling: Telling,
): SaidCoalitions['departures'] {
  const { voice } = telling;
  /** By state and bloc: the same way under several concepts is told once. */
  const ways = new Map<
    string,
    { state: number; bloc: Bloc; to: number; path: readonly Step[]; concepts: string[] }
  >();
  for (const { concept, states } of byConcept)
    for (const { state, leaving } of states)
      for (const { bloc, how } of leaving) {
        if (how === null) continue;
        const key = `${state} ${bloc.join()} ${how.to}`;
        const way = ways.get(key) ?? { state, bloc, ...how, concepts: [] };
        way.concepts.push(sayCoalitionConcept(concept, voice));
        ways.set(key, way);
      }
  const byState = Map.groupBy(ways.values(), ({ state }) => state);
  return [...byState]
    .sort(([a], [b]) => a - b)
    .map(([state, ofState]) => ({
      state,
      sentences: ofState
        .flatMap(({ bloc, to, path, concepts }) => [
          sayCoalitionWord(
            'leave',
            {
              bloc: sayBloc(compiled, bloc, telling),
              count: bloc.length,
              state: stateNumber(state, voice),
              concepts: sayList(concepts, voice),
              moves: sayMoves(compiled, state, path, telling),
              end: stateNumber(to, voice),
            },
            voice,
          ),
          ...bloc.map((party) =>
            sayCoalitionWord(
              'gain',
              {
                party: telling.name(compiled.case.parties[party]!.name),
                reason: sayGain(compiled, party, question.interests[party]!, to, state, telling) ?? '',
              },
              voice,
            ),
          ),
        ])
        .map(sentence),
    }));
}

function jumpsOf(
  compiled: Compiled,
  { byConcept }: CoalitionsAnalysis,
  telling: Telling,
): SaidCoalitions['jumps'] {
  const { voice } = telling;
  const found = new Map<string, { from: number; bloc: Bloc; concepts: string[] }>();
  for (const { concept, jumps } of byConcept)
    for (const { from, bloc } of jumps) {
      const key = `${from} ${bloc.join()}`;
      const jump = found.get(key) ?? { from, bloc, concepts: [] };
      jump.concepts.push(sayConcept(COALITION_DEFINITIONS[concept].of, voice).short);
      found.set(key, jump);
    }
  const items = [...found.values()]
    .sort((a, b) => a.from - b.from)
    .map(({ from, bloc, concepts }) =>
      sayCoalitionWord(
        'jump',
        {
          state: stateNumber(from, voice),
          blocs: sayBloc(compiled, bloc, telling),
          concepts: sayList(concepts, voice),
        },
        voice,
      ),
    );
  return { lead: sayCoalitionWord(items.length > 0 ? 'jump.lead' : 'jump.none', {}, voice), items };
}

function methodOf(
  { case: source }: Compiled,
  { question, byConcept }: CoalitionsAnalysis,
  states: string,
  telling: Telling,
): string[] {
  const { voice } = telling;
  const { blocs, party, sanctioners } = question;
  const all = party === null ? 2 ** source.parties.length - 1 : 2 ** (source.parties.length - 1);
  const author = isolated(COALITION_DEFINITIONS.cnash.source, 'en', voice);
  return [
    blocs === null
      ? sayCoalitionWord('method.all', { states, blocs: all }, voice)
      : sayCoalitionWord('method.named', { states, blocs: blocs.length }, voice),
    ...(party === null
      ? []
      : [sayCoalitionWord('method.party', { party: telling.name(source.parties[party]!.name) }, voice)]),
    sayCoalitionWord('method.gain', { source: author }, voice),
    ...(byConcept.some(({ concept }) => concept === 'cseq')
      ? [sayCoalitionWord(sanctioners === 'blocs' ? 'method.blocs' : 'method.parties', {}, voice)]
      : []),
    ...(source.views.length > 0 ? [sayCoalitionWord('method.views', {}, voice)] : []),
  ].map(sentence);
}
