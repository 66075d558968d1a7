import { gmr } from './gmr.ts';
import { escapes, type SolutionConcept } from './solution-concept.ts';

/**
 * Symmetric metarationality: as GMR, and from the sanction the party cannot get, by a move of its own,
 * to anything better than the state it left (Howard 1971).
 */
export const smr: SolutionConcept = {
  id: 'smr',
  reply: 'moves',
  counterMove: true,
  foresight: 3,
  knows: 'own',
  source: 'Howard 1971',
  sanctions: (game, party, state, improvement) =>
    gmr
      .sanctions(game, party, state, improvement)
      .filter((answer) => !escapes(game, party, state, answer.state)),
};
