import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import type { Game } from '../stability/game.ts';
import { isStable } from '../stability/solution-concept.ts';
import { blocsOf, outside, type Bloc } from './bloc.ts';
import { blocGame } from './bloc-game.ts';

/** The concepts of stability against joint action, in the order of their flags. */
export const COALITION_CONCEPTS = ['cnash', 'cgmr', 'csmr', 'cseq'] as const;

/** The name of a concept of stability against joint action. */
export type CoalitionConceptName = (typeof COALITION_CONCEPTS)[number];

/** One concept of stability against joint action: what an ordinary concept asks of a party, asked of a bloc. */
export interface CoalitionConcept {
  readonly id: CoalitionConceptName;
  /** The concept that asks the same of a single party. */
  readonly of: LevelConcept;
  readonly source: string;
}

/**
 * Whose improvements make up the answers under CSEQ: those of every bloc of the others, single parties among them (Inohara &
 * Hipel 2008), or of single parties only, as some authors have it. The other concepts do not depend on it.
 */
export type Sanctioners = 'blocs' | 'parties';

/** The game that judges `bloc` under a concept: party 0 is the bloc, the rest are those who may answer it. */
export function gameAgainst(
  game: Game,
  bloc: Bloc,
  concept: CoalitionConcept,
  sanctioners: Sanctioners,
): Game {
  const others = outside(bloc, game.parties);
  const byBlocs = DEFINITIONS[concept.of].reply === 'improvements' && sanctioners === 'blocs';
  return blocGame(game, [bloc, ...(byBlocs ? blocsOf(others) : others.map((party) => [party]))]);
}

/** Tells from the definition alone whether `state` is stable for a bloc. Cost: as a verdict on one party, with R_H for its moves. */
export function isStableForBloc(
  concept: CoalitionConcept,
  game: Game,
  bloc: Bloc,
  state: number,
  sanctioners: Sanctioners = 'blocs',
): boolean {
  return isStable(DEFINITIONS[concept.of], gameAgainst(game, bloc, concept, sanctioners), 0, state);
}

/**
 * Tells from the definition alone whether `state` is coalitionally stable: for every bloc that contains `party`, or
 * universally, for every bloc there is, if that is null. Cost: 2^parties verdicts.
 */
export function isCoalitionallyStable(
  concept: CoalitionConcept,
  game: Game,
  party: number | null,
  state: number,
  sanctioners: Sanctioners = 'blocs',
): boolean {
  return blocsOf(outside([], game.parties))
    .filter((bloc) => party === null || bloc.includes(party))
    .every((bloc) => isStableForBloc(concept, game, bloc, state, sanctioners));
}
