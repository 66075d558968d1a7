export { blocsOf, type Bloc } from './coalition/bloc.ts';
export { jointGame } from './coalition/bloc-game.ts';
export {
  blocJudges,
  type BlocJudge,
  type BlocJudges,
  type CoalitionQuestion,
} from './coalition/bloc-judge.ts';
export {
  COALITION_CONCEPTS,
  isCoalitionallyStable,
  isStableForBloc,
  type CoalitionConcept,
  type CoalitionConceptName,
  type Sanctioners,
} from './coalition/coalition-concept.ts';
export { COALITION_DEFINITIONS } from './coalition/definitions.ts';
export { departures, type Departure } from './coalition/departure.ts';
export { equilibriumJumps, type EquilibriumJump } from './coalition/equilibrium-jump.ts';
export { smallestBlocs, type BlocSearch, type SmallestBlocs } from './coalition/smallest-bloc.ts';
export { EngineError, type EngineErrorCode } from './error.ts';
export { evolutionFrom, type Evolution } from './evolution/evolution.ts';
export type { PathStep } from './evolution/legal-search.ts';
export type { OptionChange, Refusals } from './evolution/refusals.ts';
export type { PathNode, ShortestPaths } from './evolution/shortest-paths.ts';
export type { OrderCount } from './inverse/count-orders.ts';
export { shareOf } from './inverse/count-orders.ts';
export type { Demand, Way } from './inverse/demands.ts';
export { minimalSets, type Group } from './inverse/groups.ts';
export {
  invert,
  statesThatMatter,
  type Inversion,
  type KnownStability,
  type OrderShare,
} from './inverse/invert.ts';
export type { KnownComparison } from './inverse/known-order.ts';
export type { Patience, SmallestChange, Watch } from './inverse/patience.ts';
export { countProfiles } from './inverse/profile-orders.ts';
export {
  smallestEdit,
  type EditedStatements,
  type ListedStatement,
  type SmallestEdits,
  type StatementEdit,
} from './inverse/smallest-edit.ts';
export { smallestReordering } from './inverse/smallest-reordering.ts';
export { wanted, type Wanted } from './inverse/steady.ts';
export { ALWAYS, holds, type Formula, type Term } from './model/formula.ts';
export { graphModel, type GraphModel } from './model/graph-model.ts';
export { movesFrom, type Model } from './model/model.ts';
export {
  MAX_LISTED_OPTIONS,
  MAX_OPTIONS,
  optionModel,
  type Direction,
  type OptionModel,
  type OptionSpec,
} from './model/option-model.ts';
export { knownPreference, type PartialPreference } from './preference/partial.ts';
export { partialRanking, type PartialTier } from './preference/partial-ranking.ts';
export { partialStatements, type PartialStatement } from './preference/partial-statements.ts';
export {
  statementRow,
  tierRow,
  type PreferenceChange,
  type PreferenceRow,
} from './preference/preference-row.ts';
export { degreesByPoints, degreesBySections, muchBetter, type Degrees } from './preference/degrees.ts';
export { rankByTiers } from './preference/ranking.ts';
export { rankByStatements } from './preference/statements.ts';
export { rankByWeights, type Weight } from './preference/weights.ts';
export { beliefsOf, type Beliefs, type Profile } from './profile/beliefs.ts';
export type { Holding, Range } from './profile/holding.ts';
export { analyzeProfiles, type ProfileAnalysis, type ProfileResult } from './profile/profile-analysis.ts';
export type { ProfileQuestion } from './profile/profile-question.ts';
export { responsiveSanctions } from './profile/responsive.ts';
export type { Steps } from './profile/steps.ts';
export {
  analyze,
  conceptBit,
  conceptsOf,
  engineFor,
  MAX_STATES_FOR_SIM,
  statesWith,
  type StabilityAnalysis,
} from './stability/analyze.ts';
export { DEFINITIONS } from './stability/definitions.ts';
export type { Answer, Comparison } from './stability/comparison.ts';
export { NEVER, type LevelConcept, type StabilityEngine } from './stability/engine.ts';
export {
  atHorizon,
  BY_RULE,
  FOR_ALL,
  FOR_SOME,
  limitedMoves,
  nonMyopic,
  stackelberg,
  type Horizon,
  type LimitedMoves,
} from './stability/foresight/limited-move.ts';
export { gameOf, improvements, type Game } from './stability/game.ts';
export type { Arrival, Step } from './stability/legal-sequences.ts';
export { judgeGame, type GameVerdicts } from './stability/judge-game.ts';
export {
  analyzeLarge,
  type LargeAnalysis,
  type LargeAnalysisOptions,
} from './stability/implicit/analyze-large.ts';
export { estimate, GATHER_OF_ESTIMATES, gatherKernel, type Estimate } from './stability/implicit/estimate.ts';
export {
  mentionedOptions,
  type LargeConflict,
  type LargePreference,
} from './stability/implicit/large-conflict.ts';
export { keepThreads, type KeptThreads } from './stability/implicit/kept-threads.ts';
export type { StartThread, Thread } from './stability/implicit/threads.ts';
export { loadBearing, type LoadBearing } from './stability/load-bearing.ts';
export { boundBySight, gameInMind, jointSight, type Sight } from './stability/sight.ts';
export {
  CONCEPTS,
  isEquilibrium,
  isStable,
  type Concept,
  type Reply,
  type SolutionConcept,
} from './stability/solution-concept.ts';
export type { MakeFunction } from './stability/sliced/generated-tape.ts';
export type { Breaking } from './stability/uncertainty/fewest-swaps.ts';
export {
  robustness,
  type ChangeEffect,
  type RobustEquilibrium,
  type Robustness,
  type RobustnessQuestion,
} from './stability/uncertainty/robustness.ts';
export { equilibriumShares, type Shares } from './stability/uncertainty/shares.ts';
export type { SharesQuestion } from './stability/uncertainty/shares-question.ts';
export { wilsonInterval, type Interval } from './stability/uncertainty/wilson.ts';
export {
  EXTENSION_STATES,
  extendedStability,
  type ExtendedStability,
} from './stability/unknown/extended-stability.ts';
export {
  EXTENDED_CONCEPTS,
  isStableUnder,
  type ExtendedConcept,
  type Extension,
} from './stability/unknown/extension.ts';
export { EXTENSIONS } from './stability/unknown/extensions.ts';
export { uncertainGameOf, type UncertainGame } from './stability/unknown/uncertain-game.ts';
export { STRONGLY, strengthOf, UNSTABLE, WEAKLY } from './stability/strength.ts';
export { verdict, type SanctionedImprovement, type Verdict } from './stability/verdict.ts';
export { analyzeViews, type View, type ViewsAnalysis } from './stability/views.ts';
export { verdictUnder, withAnswers, type GuessedAnswer } from './stability/what-if.ts';
