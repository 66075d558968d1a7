import { improvements, othersThan } from './game.ts';
import { legalSequences } from './legal-sequences.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * Sequential stability: as GMR, but every step of the sanction improves the position of whoever makes it,
 * compared with the state it leaves (Fraser & Hipel 1979).
 */
export const seq: SolutionConcept = {
  id: 'seq',
  reply: 'improvements',
  counterMove: false,
  foresight: 2,
  knows: 'all',
  source: 'Fraser & Hipel 1979',
  sanctions: (game, party, state, improvement) =>
    legalSequences(game, othersThan(game, party), improvement, (mover, from) =>
      improvements(game, mover, from),
    ).filter((answer) => !game.better(party, answer.state, state)),
};
