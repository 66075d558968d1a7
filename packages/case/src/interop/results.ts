import {
  movesFrom,
  statesWith,
  type Concept,
  type ProfileAnalysis,
  type StabilityAnalysis,
} from '@parley/engine';
import { codeAt, levelsAt, type Compiled } from '../file/compile.ts';
import type { Language } from '../file/text.ts';
import { inOneLanguage, optionsTaken } from './wording.ts';

/** What is written about a conflict: the compiled case, one interest a party, and what was found. */
export interface Results {
  readonly compiled: Compiled;
  /** The index of one interest a party; none of them `other`. */
  readonly choice: readonly number[];
  /** Of the chosen profile. */
  readonly stability: StabilityAnalysis;
  /** K and H over all profiles; without it they are not written. */
  readonly profiles?: ProfileAnalysis | null;
}

/** A figure of every state: what it is called, and its number at a state. */
export interface Figure {
  readonly name: string;
  readonly at: (state: number) => number;
}

/** One move of a party from a state (index) to another. */
export interface Move {
  readonly party: number;
  readonly from: number;
  readonly to: number;
  readonly improves: boolean;
}

/** The moves of all parties, by state, then party; null when there are more than `most`. */
export function movesOf({ compiled, choice }: Results, most: number): readonly Move[] | null {
  const { model, ranks } = compiled;
  const moves: Move[] = [];
  for (let from = 0; from < model.states; from += 1)
    for (let party = 0; party < model.parties; party += 1) {
      const rank = ranks[party]?.[choice[party] ?? 0];
      for (const to of movesFrom(model, party, from))
        moves.push({ party, from, to, improves: (rank?.[to] ?? 0) > (rank?.[from] ?? 0) });
      if (moves.length > most) return null;
    }
  return moves;
}

/** The concepts under which each state is an equilibrium. */
export function equilibriaOf({ stability }: Results): readonly (readonly Concept[])[] {
  const equilibria = stability.concepts.map(
    (concept) => [concept, new Set(statesWith(stability.equilibria, concept))] as const,
  );
  return Array.from({ length: stability.states }, (_, state) =>
    equilibria.filter(([, states]) => states.has(state)).map(([concept]) => concept),
  );
}

/** A state in a few words: its name, or the options taken; its code when none is. */
export function labelOf(compiled: Compiled, state: number, language: Language): string {
  const { graph, options } = compiled.case;
  if (graph) return inOneLanguage(graph.states[state]?.name ?? {}, language);
  const taken = optionsTaken(options, levelsAt(compiled, state) ?? [], language);
  return taken === '' ? codeAt(compiled, state) : taken;
}

/** K and H under each concept; where some are only known to lie in a range, its two ends. */
export function figuresOf({ profiles }: Results): readonly Figure[] {
  if (!profiles) return [];
  return profiles.concepts.flatMap((concept) => {
    const holds = new Map(
      profiles.holds
        .filter((holding) => holding.concept === concept)
        .map((holding) => [holding.state, holding]),
    );
    return (['k', 'h'] as const).flatMap((key) => {
      const end = (side: 'low' | 'high') => (state: number) => holds.get(state)?.[key][side] ?? 0;
      const name = `${key.toUpperCase()} ${concept}`;
      const isExact = [...holds.values()].every((holding) => holding[key].low === holding[key].high);
      if (isExact) return [{ name, at: end('low') }];
      return [
        { name: `${name} low`, at: end('low') },
        { name: `${name} high`, at: end('high') },
      ];
    });
  });
}
