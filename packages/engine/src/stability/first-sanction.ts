import { DEFINITIONS } from './definitions.ts';
import { improvements, othersThan, type Game } from './game.ts';
import { escapes, type Concept } from './solution-concept.ts';

/**
 * Tells whether `state` is stable for `party`, or for every party if that is null, and asks the game no more than it must:
 * it stops at the first sanction of an improvement and at the first improvement without one.
 *
 * @throws EngineError `needs-options` for SIM in graph form
 */
export function holdsFor(concept: Concept, game: Game, party: number | null, state: number): boolean {
  if (party === null) {
    for (let each = 0; each < game.parties; each++) if (!holdsFor(concept, game, each, state)) return false;
    return true;
  }
  for (const to of game.moves(party, state))
    if (game.better(party, to, state) && !isSanctioned(concept, game, party, state, to)) return false;
  return true;
}

/** Whether the improvement has a sanction; searched nearest first, as in `legalSequences`. */
function isSanctioned(
  concept: Concept,
  game: Game,
  party: number,
  state: number,
  improvement: number,
): boolean {
  const definition = DEFINITIONS[concept];
  const { reply, counterMove } = definition;
  if (reply === 'none') return false;
  if (reply === 'together') return definition.sanctions(game, party, state, improvement).length > 0;
  const punishes = (end: number): boolean =>
    !game.better(party, end, state) && !(counterMove && escapes(game, party, state, end));
  const others = othersThan(game, party);
  const seen = new Set<number>();
  const queue = [{ from: improvement, last: -1 }];
  for (const { from, last } of queue)
    for (const mover of others) {
      if (mover === last) continue;
      for (const to of reply === 'moves' ? game.moves(mover, from) : improvements(game, mover, from)) {
        const visit = to * game.parties + mover;
        if (seen.has(visit)) continue;
        seen.add(visit);
        if (punishes(to)) return true;
        queue.push({ from: to, last: mover });
      }
    }
  return false;
}
