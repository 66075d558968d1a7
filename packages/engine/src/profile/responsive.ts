import { EngineError } from '../error.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import type { LevelConcept } from '../stability/engine.ts';
import { improvements, othersThan, type Game } from '../stability/game.ts';
import { legalSequences, type Arrival } from '../stability/legal-sequences.ts';
import { escapes } from '../stability/solution-concept.ts';

/**
 * The sanctions of `party`'s improvement that are reached by responsive steps only: steps that answer the improvement and
 * would not come anyway. A subset of what `DEFINITIONS[concept].sanctions` gives; none under Nash.
 *
 * A step is responsive when the same step, with the party's options put back to their values at `state`, is infeasible,
 * or no improvement for its mover, or one from which the mover is held back there but not here.
 *
 * @param state the state that the party leaves
 * @param improvement the state it moves to
 * @returns each punishing state once, nearest first, with a shortest legal sequence of responsive steps
 * @throws EngineError `needs-options` in graph form, where no options can be put back
 *
 * Cost: one search over (state, last mover), and for each of its steps up to two searches for sanctions of the mover.
 */
export function responsiveSanctions(
  concept: LevelConcept,
  game: Game,
  party: number,
  state: number,
  improvement: number,
): Arrival[] {
  const { together } = game;
  if (!together) throw new EngineError('needs-options', { concept });
  const definition = DEFINITIONS[concept];
  if (definition.reply === 'none') return [];

  const byImprovements = definition.reply === 'improvements';
  const putBack = (reached: number): number | null => together(improvement, [reached, state]);
  const heldBack = (mover: number, from: number, to: number): boolean =>
    definition.sanctions(game, mover, from, to).length > 0;
  const isResponsive = (mover: number, from: number, to: number): boolean => {
    const thereFrom = putBack(from);
    const thereTo = putBack(to);
    if (thereFrom === null || thereTo === null || !game.better(mover, thereTo, thereFrom)) return true;
    return (
      heldBack(mover, thereFrom, thereTo) && (!game.better(mover, to, from) || !heldBack(mover, from, to))
    );
  };

  const steps = (mover: number, from: number): readonly number[] =>
    (byImprovements ? improvements(game, mover, from) : game.moves(mover, from)).filter((to) =>
      isResponsive(mover, from, to),
    );
  return legalSequences(game, othersThan(game, party), improvement, steps).filter(
    ({ state: end }) =>
      !game.better(party, end, state) && !(definition.counterMove && escapes(game, party, state, end)),
  );
}
