import { DEFINITIONS } from '../stability/definitions.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from '../stability/engine.ts';
import { gameOf, improvements } from '../stability/game.ts';
import { CONCEPTS, isStable, type Concept } from '../stability/solution-concept.ts';
import { simultaneouslySanctioned, simultaneousStability } from '../stability/simultaneous.ts';
import type { RandomConflict } from './random-conflict.ts';

const LEVEL_CONCEPTS = CONCEPTS.filter((concept): concept is LevelConcept => concept !== 'sim');

/** Everything that two ways to judge a conflict can differ in: `concept party state` for verdicts, `… > improvement` for sanctions. */
export type Verdicts = ReadonlyMap<string, boolean>;

/** Judges a conflict by the definitions alone, for the concepts of its form. */
export function byDefinition({ model, ranks }: RandomConflict, concepts: readonly Concept[]): Verdicts {
  const game = gameOf(model, ranks);
  const verdicts = new Map<string, boolean>();
  for (const concept of concepts)
    for (let party = 0; party < game.parties; party++)
      for (let state = 0; state < game.states; state++) {
        verdicts.set(verdict(concept, party, state), isStable(DEFINITIONS[concept], game, party, state));
        for (const to of improvements(game, party, state)) {
          const sanctioned = DEFINITIONS[concept].sanctions(game, party, state, to).length > 0;
          verdicts.set(sanction(concept, party, state, to), sanctioned);
        }
      }
  return verdicts;
}

/** Judges a conflict by an engine: stability flags, and sanctions by comparing levels with ranks. */
export function byEngine(engine: StabilityEngine, { model, ranks }: RandomConflict): Verdicts {
  const game = gameOf(model, ranks);
  const verdicts = new Map<string, boolean>();
  for (let party = 0; party < game.parties; party++) {
    const own = ranks[party] as Int32Array;
    const flags = engine.stable(ranks, party, LEVEL_CONCEPTS);
    for (const concept of LEVEL_CONCEPTS) {
      const bit = 1 << CONCEPTS.indexOf(concept);
      const levels = engine.sanctionLevels(ranks, party, concept);
      for (let state = 0; state < game.states; state++) {
        verdicts.set(verdict(concept, party, state), ((flags[state] as number) & bit) !== 0);
        for (const to of improvements(game, party, state)) {
          const level = levels[to] as number;
          verdicts.set(
            sanction(concept, party, state, to),
            level !== NEVER && level <= (own[state] as number),
          );
        }
      }
    }
  }
  return verdicts;
}

/** Judges a conflict in option form under SIM by the fast way; `few` as there. */
export function bySimultaneousMoves({ model, ranks }: RandomConflict, few?: number): Verdicts {
  const verdicts = new Map<string, boolean>();
  if (model.form === 'graph') return verdicts;
  const game = gameOf(model, ranks);
  simultaneousStability(model, ranks, few).forEach((stable, party) => {
    stable.forEach((flag, state) => {
      verdicts.set(verdict('sim', party, state), flag === 1);
      for (const to of improvements(game, party, state))
        verdicts.set(
          sanction('sim', party, state, to),
          simultaneouslySanctioned(model, ranks, party, state, to),
        );
    });
  });
  return verdicts;
}

/** The questions on which two ways to judge the same conflict differ, in a stable order. */
export function disagreements(expected: Verdicts, found: Verdicts): string[] {
  const questions = new Set([...expected.keys(), ...found.keys()]);
  return [...questions].filter((question) => expected.get(question) !== found.get(question)).sort();
}

function verdict(concept: Concept, party: number, state: number): string {
  return `${concept} ${party} ${state}`;
}

function sanction(concept: Concept, party: number, state: number, to: number): string {
  return `${verdict(concept, party, state)} > ${to}`;
}
