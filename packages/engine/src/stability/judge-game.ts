import { holdsFor } from './first-sanction.ts';
import type { Game } from './game.ts';
import { CONCEPTS, type Concept } from './solution-concept.ts';

/** The verdicts on a game that no engine takes, laid out as those of `StabilityAnalysis`. */
export interface GameVerdicts {
  /** Of each party or bloc, one byte a state: bit k is set when the state is stable under `CONCEPTS[k]`. */
  readonly stable: readonly Uint8Array[];
  /** One byte a state: bit k is set when the state is stable for all under `CONCEPTS[k]`. */
  readonly equilibria: Uint8Array;
}

/**
 * Judges every state of a game straight from the definitions, whatever its moves and preferences are: those of blocs that act
 * as one, or of parties that do not see every state. Stops at the first sanction of an improvement.
 *
 * @param pause called once a state and party; may throw
 * @throws EngineError `needs-options` for SIM where changes cannot be joined
 *
 * Cost: for each improvement a search over (state, last mover), seldom a long one.
 */
export function judgeGame(
  game: Game,
  concepts: readonly Concept[],
  pause: () => void = () => undefined,
): GameVerdicts {
  const equilibria = new Uint8Array(game.states).fill(255);
  const stable = Array.from({ length: game.parties }, (_, party) => {
    const flags = new Uint8Array(game.states);
    for (let state = 0; state < game.states; state++) {
      pause();
      for (const concept of concepts)
        if (holdsFor(concept, game, party, state)) flags[state]! |= 1 << CONCEPTS.indexOf(concept);
      equilibria[state]! &= flags[state]!;
    }
    return flags;
  });
  return { stable, equilibria };
}
