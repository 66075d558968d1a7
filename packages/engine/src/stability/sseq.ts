import { seq } from './seq.ts';
import { escapes, type SolutionConcept } from './solution-concept.ts';

/**
 * Symmetric sequential stability: as SEQ, and from the sanction the party cannot get, by a move of its own,
 * to anything better than the state it left (Rêgo & Vieira 2015, 2017).
 */
export const sseq: SolutionConcept = {
  id: 'sseq',
  reply: 'improvements',
  counterMove: true,
  foresight: 3,
  knows: 'all',
  source: 'Rêgo & Vieira 2017',
  sanctions: (game, party, state, improvement) =>
    seq
      .sanctions(game, party, state, improvement)
      .filter((answer) => !escapes(game, party, state, answer.state)),
};
