import {
  boundBySight,
  conceptsOf,
  EngineError,
  jointGame,
  jointSight,
  judgeGame,
  type Concept,
  type GameVerdicts,
} from '@parley/engine';
import { sightsOf } from '../file/compile-views.ts';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from './ranks.ts';

/** What holds when parties act as one. */
export interface ActingAsOne {
  /** Every party, alone or with those it acts with, by the first member. */
  readonly players: readonly (readonly number[])[];
  readonly concepts: readonly Concept[];
  /** Verdicts by player. */
  readonly verdicts: GameVerdicts;
}

/**
 * Judges a case in which each bloc acts as one party, as GMCR+ does: it may change options of all its members at once, gains
 * where every member strictly gains, and is punished by what is not better for all of them. Nobody moves to or from what
 * none of those who act together sees.
 *
 * @param interests the index of one interest a party, none of them `other`
 * @param blocs parties by index, each in one bloc at most
 * @param options.concepts default: all
 * @throws EngineError `needs-options` in graph form; `aborted`
 * @throws RangeError when an interest has no preference
 *
 * Cost: see `judgeGame`.
 */
export function actingAsOne(
  compiled: Compiled,
  interests: readonly number[],
  blocs: readonly (readonly number[])[],
  {
    concepts = conceptsOf(compiled.model),
    signal,
  }: { readonly concepts?: readonly Concept[]; readonly signal?: AbortSignal } = {},
): ActingAsOne {
  const players = playersOf(compiled.case.parties.length, blocs);
  const sights = sightsOf(compiled);
  const game = boundBySight(
    jointGame(compiled.model, ranksOf(compiled, interests), players),
    players.map((members) => jointSight(members.map((party) => sights[party] ?? null))),
  );
  const verdicts = judgeGame(game, concepts, () => {
    if (signal?.aborted) throw new EngineError('aborted');
  });
  return { players, concepts, verdicts };
}

/** Every party at the place of the first of its bloc. */
export function playersOf(
  parties: number,
  blocs: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return Array.from({ length: parties }, (_, party) => party).flatMap((party) => {
    const bloc = blocs.find((members) => members.includes(party));
    return bloc === undefined
      ? [[party]]
      : Math.min(...bloc) === party
        ? [bloc.toSorted((a, b) => a - b)]
        : [];
  });
}
