import type { Model } from '../model/model.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { improvementsInto, movesInto, type StepsInto, type Temptations } from './temptations.ts';

/** Gives the steps of a party with an interest that a sanction under a concept may be made of. */
export type StepsOf = (concept: LevelConcept, party: number, interest: number) => StepsInto;

/**
 * Lists steps by where they lead when they are first asked for, and keeps them.
 *
 * @param temptations `temptations[party][interest]`: its improvements; null for `other`, which is never asked for
 */
export function keptSteps(model: Model, temptations: readonly (readonly (Temptations | null)[])[]): StepsOf {
  const moves = temptations.map((): StepsInto | null => null);
  const improvements = temptations.map((ofParty) => ofParty.map((): StepsInto | null => null));
  return (concept, party, interest) =>
    DEFINITIONS[concept].reply === 'improvements'
      ? (improvements[party]![interest] ??= improvementsInto(temptations[party]![interest]!))
      : (moves[party] ??= movesInto(model, party));
}
