import type { SolutionConcept } from './solution-concept.ts';

/** Nash stability: no improvement at all; nothing the others could answer counts (Nash 1950). */
export const nash: SolutionConcept = {
  id: 'nash',
  reply: 'none',
  counterMove: false,
  foresight: 1,
  knows: 'own',
  source: 'Nash 1950',
  sanctions: () => [],
};
