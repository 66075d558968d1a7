import { othersThan } from './game.ts';
import { legalSequences } from './legal-sequences.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * General metarationality: after every improvement the others can, by some legal sequence of moves,
 * reach a state that is not better for the party than the one it left (Howard 1971).
 */
export const gmr: SolutionConcept = {
  id: 'gmr',
  reply: 'moves',
  counterMove: false,
  foresight: 2,
  knows: 'own',
  source: 'Howard 1971',
  sanctions: (game, party, state, improvement) =>
    legalSequences(game, othersThan(game, party), improvement, game.moves).filter(
      (answer) => !game.better(party, answer.state, state),
    ),
};
