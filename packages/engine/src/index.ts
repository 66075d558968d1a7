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
export {
  analyze,
  conceptBit,
  conceptsOf,
  engineFor,
  statesWith,
  type StabilityAnalysis,
} from './stability/analyze.ts';
export { DEFINITIONS } from './stability/definitions.ts';
export { NEVER, type LevelConcept, type StabilityEngine } from './stability/engine.ts';
export { gameOf, improvements, type Game } from './stability/game.ts';
export type { Arrival, Step } from './stability/legal-sequences.ts';
export {
  CONCEPTS,
  isEquilibrium,
  isStable,
  type Concept,
  type Reply,
  type SolutionConcept,
} from './stability/solution-concept.ts';
export { verdict, type SanctionedImprovement, type Verdict } from './stability/verdict.ts';
