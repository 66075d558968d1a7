import {
  analyzeViews,
  boundBySight,
  conceptsOf,
  gameOf,
  judgeGame,
  type Concept,
  type ViewsAnalysis,
} from '@parley/engine';
import { compileViews, sightsOf } from '../file/compile-views.ts';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from './ranks.ts';

/**
 * How views are taken into account: each party judges by its own game, the others in it included (`mind`, a first-level
 * hypergame), or there is one game in which nobody moves to or from what he does not see himself (`movers`, as in GMCR+, where
 * what others are taken to want does not count).
 */
export type ViewsVariant = 'mind' | 'movers';

/** What holds as the parties see the conflict. */
export interface CaseViews extends Omit<ViewsAnalysis, 'variant' | 'exact'> {
  readonly variant: ViewsVariant;
  readonly interests: readonly number[];
}

/**
 * Says of every state of a case whether it holds when parties see the conflict as the file's views say.
 *
 * @param interests the index of one interest a party, none of them `other`
 * @param options.concepts default: all that the form of the case allows
 * @throws EngineError `needs-options` when SIM is asked in graph form
 * @throws RangeError when an interest has no preference
 *
 * Cost: an analysis for each party.
 */
export function analyzeCaseViews(
  compiled: Compiled,
  interests: readonly number[],
  {
    concepts = conceptsOf(compiled.model),
    variant = 'mind',
  }: { readonly concepts?: readonly Concept[]; readonly variant?: ViewsVariant } = {},
): CaseViews {
  const ranks = ranksOf(compiled, interests);
  const found = analyzeViews(compiled.model, compileViews(compiled, ranks, interests), concepts);
  if (variant === 'mind') return { ...found, variant, interests };
  const game = boundBySight(gameOf(compiled.model, ranks), sightsOf(compiled));
  return { ...found, ...judgeGame(game, concepts), variant, interests };
}
