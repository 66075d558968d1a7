import { EngineError } from '../error.ts';
import { isSurelyStable, isSurelyUnstable, keyOf, type Answer, type Comparison } from './comparison.ts';
import { holdsFor } from './first-sanction.ts';
import type { Game } from './game.ts';
import type { Concept } from './solution-concept.ts';

/** A comparison with an answer of which one need not be sure. */
export interface GuessedAnswer extends Comparison {
  readonly better: boolean | 'unsure';
}

/** At most this many unsure answers are tried in all combinations. */
const MOST_COMBINED = 12;

/** The game as it would be with these answers; of several to one question the last counts. */
export function withAnswers(game: Game, answers: readonly Answer[]): Game {
  const given = new Map(answers.map((answer) => [keyOf(game, answer), answer.better]));
  return {
    ...game,
    better: (party, state, than) =>
      given.get(keyOf(game, { party, state, than })) ?? game.better(party, state, than),
  };
}

/**
 * Gives the verdict on a state as it would be with these answers, each unsure one taken both ways.
 *
 * @param party whose stability is asked about; null for everybody's: whether the state is an equilibrium
 * @returns `depends` where some ways to settle the unsure answers make the state stable and some do not
 * @throws EngineError `needs-options` for SIM in graph form; `too-many-unsure` where combinations of more than 12 unsure
 *   answers have to be tried, which can only be for everybody, and only under SIM and in graph form
 *
 * Cost: two searches a party, or one for each combination.
 */
export function verdictUnder(
  concept: Concept,
  game: Game,
  party: number | null,
  state: number,
  answers: readonly GuessedAnswer[],
): 'stable' | 'unstable' | 'depends' {
  const last = new Map(answers.map((answer) => [keyOf(game, answer), answer]));
  const sure: Answer[] = [];
  const unsure: Comparison[] = [];
  for (const { better, ...comparison } of last.values()) {
    if (better === 'unsure') unsure.push(comparison);
    else sure.push({ ...comparison, better });
  }
  const answered = withAnswers(game, sure);
  const parties = party === null ? [...Array(game.parties).keys()] : [party];
  const isUnsure = (key: number): boolean => last.get(key)?.better === 'unsure';
  if (isSurelyStable(concept, answered, parties, state, isUnsure)) return 'stable';
  if (isSurelyUnstable(concept, answered, parties, state, isUnsure)) return 'unstable';
  if (party !== null || (concept !== 'sim' && game.together !== null)) return 'depends';

  // Everybody has a best case; under SIM, and where drawn moves lead back, they may exclude each other: a state that a
  // party likes better than `state` tempts it, and may also be its way to punish another.
  const double = unsure.filter(({ than }) => than === state);
  if (double.length > MOST_COMBINED)
    throw new EngineError('too-many-unsure', { unsure: double.length, limit: MOST_COMBINED });
  const forAll = unsure.map((comparison): Answer => ({ ...comparison, better: comparison.than !== state }));
  for (let choice = 0; choice < 2 ** double.length; choice++) {
    const chosen = double.map((comparison, bit): Answer => ({
      ...comparison,
      better: ((choice >> bit) & 1) === 1,
    }));
    if (holdsFor(concept, withAnswers(answered, [...forAll, ...chosen]), null, state)) return 'depends';
  }
  return 'unstable';
}
