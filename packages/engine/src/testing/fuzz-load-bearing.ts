import fc from 'fast-check';
import type { Answer, Comparison } from '../stability/comparison.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf, type Game } from '../stability/game.ts';
import { loadBearing } from '../stability/load-bearing.ts';
import { CONCEPTS, isEquilibrium, isStable, type Concept } from '../stability/solution-concept.ts';
import { verdictUnder, withAnswers, type GuessedAnswer } from '../stability/what-if.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

/** A verdict to take apart; numbers are taken modulo what there is. */
interface Question {
  readonly conflict: RandomConflict;
  readonly concept: Concept;
  /** Null: everybody. */
  readonly party: number | null;
  readonly state: number;
  /** `than` null: would the party rather make a move of its own than stay? */
  readonly answers: readonly (Omit<GuessedAnswer, 'than'> & { readonly than: number | null })[];
  /** Answers to everything, at random: the bit at a comparison's place, again and again. */
  readonly completions: readonly number[];
}

/**
 * Compares load-bearing comparisons and verdicts under what-if answers with their definitions, by trying every comparison
 * and many answers. Stops at the first difference.
 *
 * @param runs how many verdicts to take apart
 * @param seed the same seed draws the same verdicts
 */
export function fuzzLoadBearing(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const questions: fc.Arbitrary<Question> = fc.noBias(
  fc.record({
    conflict: conflicts({ parties: 3, bits: 3, states: 5 }),
    concept: fc.constantFrom(...CONCEPTS),
    party: fc.oneof(fc.nat(), fc.constant(null)),
    state: fc.nat(),
    answers: fc.array(
      fc.record({
        party: fc.nat(),
        state: fc.nat(),
        // Most questions are about own moves from the state: by these, parties can get in each other's way.
        than: fc.oneof(fc.nat(), fc.constant(null), fc.constant(null)),
        better: fc.constantFrom<(boolean | 'unsure')[]>(true, false, 'unsure', 'unsure'),
      }),
      { maxLength: 6 },
    ),
    completions: fc.array(fc.nat(0x7fffffff), { minLength: 8, maxLength: 8 }),
  }),
);

function agrees({ conflict, concept, completions, ...asked }: Question): void {
  const { model, ranks } = conflict;
  if (model.form === 'graph' && concept === 'sim') return;
  const game = gameOf(model, ranks);
  const party = asked.party === null ? null : asked.party % model.parties;
  const state = asked.state % model.states;
  const holds = (of: Game, who: number | null = party): boolean =>
    who === null
      ? isEquilibrium(DEFINITIONS[concept], of, state)
      : isStable(DEFINITIONS[concept], of, who, state);
  const complain = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify({ concept, party, state, ...conflict })}`);
  };

  const all = comparisonsOf(game);
  const found = loadBearing(concept, game, party, state);
  if (found.stable !== holds(game)) complain('verdict');

  const turning = all.filter(
    (answer) => holds(withAnswers(game, [{ ...answer, better: !answer.better }])) !== found.stable,
  );
  if (!sameAnswers(turning, found.critical)) complain('critical');
  const isTrue = ({ party: who, state: better, than, better: answer }: Answer): boolean =>
    game.better(who, better, than) === answer;
  if (!found.support.every(isTrue)) complain('a wrong answer in the support');

  const completed = (fixed: readonly Answer[], answer: (of: Comparison, place: number) => boolean): Game =>
    withAnswers(game, [...all.map((of, place) => ({ ...of, better: answer(of, place) })), ...fixed]);
  /** Every way to answer the rest that is likely to turn the verdict. */
  const attempts = (fixed: readonly Answer[]): Game[] => [
    ...completions.map((bits) => completed(fixed, (_, place) => ((bits >> (place % 31)) & 1) === 1)),
    ...[...Array(game.parties).keys()].flatMap((who) => [
      completed(fixed, (of) => of.party === who),
      completed(fixed, (of) => of.party !== who),
    ]),
    completed(fixed, (of) => of.than === state),
    completed(fixed, (of) => of.than !== state),
  ];
  if (attempts(found.support).some((other) => holds(other) !== found.stable)) complain('support too small');
  for (const answer of found.support) {
    const rest = found.support.filter((other) => other !== answer);
    const turned =
      found.stable || party !== null
        ? attempts(rest).some((other) => holds(other) !== found.stable)
        : freesEverybody(rest);
    if (!turned) complain('support too large');
  }

  const answers = asked.answers
    .map((of) => {
      const who = of.party % model.parties;
      const moves = game.moves(who, state);
      return of.than === null
        ? { party: who, state: moves[of.state % moves.length] ?? state, than: state, better: of.better }
        : { party: who, state: of.state % model.states, than: of.than % model.states, better: of.better };
    })
    .filter((of) => of.state !== of.than);
  const ways = settledWays(answers).map((settled) => holds(withAnswers(game, settled)));
  const expected = ways.every(Boolean) ? 'stable' : ways.some(Boolean) ? 'depends' : 'unstable';
  if (verdictUnder(concept, game, party, state, answers) !== expected) complain('verdict under answers');

  /** Whether no party's instability is fixed and, where everybody can be content at once, they can. */
  function freesEverybody(fixed: readonly Answer[]): boolean {
    const atBest = [...Array(game.parties).keys()].every((who) =>
      holds(
        completed(fixed, (of) => of.party !== who),
        who,
      ),
    );
    const together = holds(completed(fixed, (of) => of.than !== state));
    return atBest && (together || concept === 'sim' || game.together === null);
  }
}

/** Every question that can be put to a party, with its true answer. */
function comparisonsOf(game: Game): Answer[] {
  const states = [...Array(game.states).keys()];
  return [...Array(game.parties).keys()].flatMap((party) =>
    states.flatMap((state) =>
      states
        .filter((than) => than !== state)
        .map((than) => ({ party, state, than, better: game.better(party, state, than) })),
    ),
  );
}

/** Every way to settle the unsure answers; of several answers to one question the last counts. */
function settledWays(answers: readonly GuessedAnswer[]): Answer[][] {
  const last = answers.filter(
    (of, place) => !answers.slice(place + 1).some((later) => sameQuestion(of, later)),
  );
  return last.reduce<Answer[][]>(
    (ways, { better, ...of }) =>
      ways.flatMap((way) =>
        (better === 'unsure' ? [true, false] : [better]).map((settled) => [
          ...way,
          { ...of, better: settled },
        ]),
      ),
    [[]],
  );
}

function sameAnswers(some: readonly Answer[], others: readonly Answer[]): boolean {
  return (
    some.length === others.length &&
    some.every((of) => others.some((other) => sameQuestion(of, other) && of.better === other.better))
  );
}

function sameQuestion(a: Comparison, b: Comparison): boolean {
  return a.party === b.party && a.state === b.state && a.than === b.than;
}
