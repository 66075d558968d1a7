import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { stepsInto, type StepsFrom, type StepsInto, type Temptations } from './temptations.ts';

/** Gives the steps of a party with an interest that a sanction under a concept may be made of. */
export type StepsOf = (concept: LevelConcept, party: number, interest: number) => StepsInto;

/**
 * Lists steps by where they lead when they are first asked for, and keeps them.
 *
 * @param moves of each party
 * @param temptations `temptations[party][interest]`: its improvements; null for `other`, which is never asked for
 */
export function keptSteps(
  moves: readonly StepsFrom[],
  temptations: readonly (readonly (Temptations | null)[])[],
): StepsOf {
  const anyMoves = moves.map((): StepsInto | null => null);
  const improvements = temptations.map((ofParty) => ofParty.map((): StepsInto | null => null));
  return (concept, party, interest) =>
    DEFINITIONS[concept].reply === 'improvements'
      ? (improvements[party]![interest] ??= stepsInto(temptations[party]![interest]!))
      : (anyMoves[party] ??= stepsInto(moves[party]!));
}
