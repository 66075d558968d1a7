import fc from 'fast-check';
import { blocsOf, outside, type Bloc } from '../coalition/bloc.ts';
import { blocJudges } from '../coalition/bloc-judge.ts';
import {
  COALITION_CONCEPTS,
  gameAgainst,
  isStableForBloc,
  type CoalitionConceptName,
  type Sanctioners,
} from '../coalition/coalition-concept.ts';
import { COALITION_DEFINITIONS } from '../coalition/definitions.ts';
import { departures } from '../coalition/departure.ts';
import { equilibriumJumps } from '../coalition/equilibrium-jump.ts';
import { smallestBlocs } from '../coalition/smallest-bloc.ts';
import { optionModel } from '../model/option-model.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf, type Game } from '../stability/game.ts';
import { isEquilibrium, isStable } from '../stability/solution-concept.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';
import { sparseAndWideConflicts } from './sparse-and-wide.ts';

/** A conflict and how CSEQ is read. */
interface Question {
  readonly conflict: RandomConflict;
  readonly sanctioners: Sanctioners;
}

/**
 * Compares the judges of blocs, the search for the smallest that leaves a state and equilibrium jumps with the definitions, at
 * every state for every bloc, and checks that CNash implies CSEQ and CSMR, these CGMR, and that one party alone is judged as by
 * the ordinary concept. Stops at the first difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzCoalitions(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

/** Definitions look at every sequence from every state for every bloc: larger conflicts are not drawn. */
const MOST_STATES = 16;

const questions: fc.Arbitrary<Question> = fc.record({
  conflict: fc
    .oneof(
      { weight: 4, arbitrary: conflicts({ parties: 4, bits: 4, states: 6 }) },
      { weight: 1, arbitrary: sparseAndWideConflicts() },
      { weight: 1, arbitrary: strictConflicts(4) },
    )
    .filter(({ model }) => model.states <= MOST_STATES && model.parties <= 4),
  sanctioners: fc.constantFrom<Sanctioners[]>('blocs', 'parties'),
});

/** Everybody has one option and ranks all states, none as good as another: here long answers by turns are likeliest. */
function strictConflicts(parties: number): fc.Arbitrary<RandomConflict> {
  const options = Array.from({ length: parties }, (_, owner) => ({ owner, direction: 'both' as const }));
  const model = optionModel({ parties, options, statusQuo: null });
  const order = Array.from({ length: model.states }, (_, rank) => rank);
  const ranking = fc
    .shuffledSubarray(order, { minLength: order.length })
    .map((ranks) => Int32Array.from(ranks));
  return fc
    .array(ranking, { minLength: parties, maxLength: parties })
    .map((ranks): RandomConflict => ({ model, ranks }));
}

function agrees({ conflict, sanctioners }: Question): void {
  const { model, ranks } = conflict;
  const complain = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify({ sanctioners, ...conflict })}`);
  };
  const game = gameOf(model, ranks);
  const states = Array.from({ length: model.states }, (_, state) => state);
  const blocs = blocsOf(outside([], model.parties));
  const { judge } = blocJudges({ model, ranks, sanctioners });
  const unstable = new Map<CoalitionConceptName, boolean[][]>();
  for (const concept of COALITION_CONCEPTS) {
    const definition = COALITION_DEFINITIONS[concept];
    const ofConcept = blocs.map((bloc) => {
      const fast = judge(bloc, concept);
      return states.map((state) => {
        const stable = isStableForBloc(definition, game, bloc, state, sanctioners);
        if (fast.isStable(state) !== stable) complain(`${concept} of ${bloc.join()} at ${state}`);
        return !stable;
      });
    });
    unstable.set(concept, ofConcept);
    const found = smallestBlocs({ model, ranks, sanctioners, concept, states });
    for (const { state, blocs: smallest } of found) {
      const leaving = blocs.filter((_, index) => ofConcept[index]![state]);
      const expected = leaving.filter(({ length }) => length === leaving[0]!.length);
      if (namesOf(smallest) !== namesOf(expected)) complain(`smallest blocs under ${concept} at ${state}`);
    }
    blocs.forEach((bloc, index) => {
      const against = gameAgainst(game, bloc, definition, sanctioners);
      departures({ model, ranks, sanctioners }, concept, bloc, states).forEach((departure, state) => {
        if ((departure !== null) !== ofConcept[index]![state]) complain(`departure at ${state}`);
        if (departure === null) return;
        const { to, path } = departure;
        const breaks =
          against.moves(0, state).includes(to) &&
          against.better(0, to, state) &&
          DEFINITIONS[definition.of].sanctions(against, 0, state, to).length === 0;
        if (!breaks || !isLegal(game, bloc, state, to, path))
          complain(`departure under ${concept} at ${state}`);
      });
    });
  }
  blocs.forEach((bloc, index) => {
    for (const state of states) {
      const is = (concept: CoalitionConceptName): boolean => unstable.get(concept)![index]![state]!;
      // In a drawn graph a party may move twice in a row as a member of two blocs, which no legal sequence of parties does.
      const sequencesJoin = model.form === 'options' || sanctioners === 'parties';
      if (is('cgmr') && !is('csmr')) complain(`CSMR without CGMR at ${state}`);
      if (is('cgmr') && !is('cseq') && sequencesJoin) complain(`CSEQ without CGMR at ${state}`);
      if ((is('cseq') || is('csmr')) && !is('cnash')) complain(`CNash without CSEQ or CSMR at ${state}`);
      const [party, ...more] = bloc;
      if (party === undefined || more.length > 0) continue;
      for (const concept of COALITION_CONCEPTS) {
        if (concept === 'cseq' && sanctioners === 'blocs') continue;
        const { of } = COALITION_DEFINITIONS[concept];
        if (isStable(DEFINITIONS[of], game, party, state) === is(concept))
          complain(`${concept} of one party`);
      }
    }
  });
  jumpsAgree(conflict, game, states, complain);
}

function namesOf(blocs: readonly Bloc[]): string {
  return blocs.map((bloc) => bloc.join()).join(' ');
}

function isLegal(
  game: Game,
  bloc: readonly number[],
  start: number,
  end: number,
  path: readonly { readonly party: number; readonly to: number }[],
): boolean {
  let at = start;
  let last = -1;
  for (const { party, to } of path) {
    if (party === last || !bloc.includes(party) || !game.moves(party, at).includes(to)) return false;
    [at, last] = [to, party];
  }
  return at === end;
}

function jumpsAgree(
  { model, ranks }: RandomConflict,
  game: Game,
  states: readonly number[],
  complain: (what: string) => never,
): void {
  const equilibria = states.filter((state) => isEquilibrium(DEFINITIONS.gmr, game, state));
  const found = equilibriumJumps(model, ranks, equilibria).map(({ from, bloc }) => `${from}:${bloc.join()}`);
  const blocs = blocsOf(outside([], model.parties)).filter(({ length }) => length > 1);
  const expected = equilibria.flatMap((from) => {
    const able = blocs.filter((bloc) => {
      const against = gameAgainst(game, bloc, COALITION_DEFINITIONS.cnash, 'parties');
      return against.moves(0, from).some((to) => equilibria.includes(to) && against.better(0, to, from));
    });
    return able.filter(({ length }) => length === able[0]!.length).map((bloc) => `${from}:${bloc.join()}`);
  });
  if (found.join(' ') !== expected.join(' ')) complain('equilibrium jumps');
}
