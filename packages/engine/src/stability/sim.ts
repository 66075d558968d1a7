import { EngineError } from '../error.ts';
import { improvements, othersThan } from './game.ts';
import type { Arrival } from './legal-sequences.ts';
import type { SolutionConcept } from './solution-concept.ts';

/**
 * Simultaneous stability: while the party makes its improvement, others make improvements of their own from the same
 * state, and all changes together give a feasible state that is not better for the party (Fraser & Hipel 1979, 1984).
 * Needs options: `needs-options` in graph form.
 */
export const sim: SolutionConcept = {
  id: 'sim',
  reply: 'together',
  counterMove: false,
  foresight: 2,
  knows: 'all',
  source: 'Fraser & Hipel 1979',
  sanctions(game, party, state, improvement) {
    const { together } = game;
    if (!together) throw new EngineError('needs-options', { concept: 'sim' });
    const sanctions = new Map<number, Arrival>();
    const others = othersThan(game, party).map((other) => ({
      other,
      moves: improvements(game, other, state),
    }));
    const choose = (position: number, path: Arrival['path']): void => {
      const mover = others[position];
      if (!mover) {
        if (path.length === 0) return;
        const end = together(state, [improvement, ...path.map((step) => step.to)]);
        if (end !== null && !game.better(party, end, state) && !sanctions.has(end))
          sanctions.set(end, { state: end, path });
        return;
      }
      choose(position + 1, path);
      for (const to of mover.moves) choose(position + 1, [...path, { party: mover.other, to }]);
    };
    choose(0, []);
    return [...sanctions.values()];
  },
};
