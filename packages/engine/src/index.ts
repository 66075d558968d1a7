export { EngineError, type EngineErrorCode } from './error.ts';
export { ALWAYS, holds, type Formula, type Term } from './model/formula.ts';
export { graphModel, type GraphModel } from './model/graph-model.ts';
export { movesFrom, type Model } from './model/model.ts';
export {
  MAX_OPTIONS,
  optionModel,
  type Direction,
  type OptionModel,
  type OptionSpec,
} from './model/option-model.ts';
export { rankByTiers } from './preference/ranking.ts';
export { rankByStatements } from './preference/statements.ts';
export { rankByWeights, type Weight } from './preference/weights.ts';
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
  statesWith,
  type StabilityAnalysis,
} from './stability/analyze.ts';
export { DEFINITIONS } from './stability/definitions.ts';
export type { Answer, Comparison } from './stability/comparison.ts';
export { NEVER, type LevelConcept, type StabilityEngine } from './stability/engine.ts';
export { gameOf, improvements, type Game } from './stability/game.ts';
export type { Arrival, Step } from './stability/legal-sequences.ts';
export { loadBearing, type LoadBearing } from './stability/load-bearing.ts';
export {
  CONCEPTS,
  isEquilibrium,
  isStable,
  type Concept,
  type Reply,
  type SolutionConcept,
} from './stability/solution-concept.ts';
export { verdict, type SanctionedImprovement, type Verdict } from './stability/verdict.ts';
export { verdictUnder, withAnswers, type GuessedAnswer } from './stability/what-if.ts';
