export type * from './file/case.ts';
export { codeAt, compile, levelsAt, stateAt, stateWith, type Compiled } from './file/compile.ts';
export { degreesOf } from './file/degrees.ts';
export { holds, optionsOf, type Comparison, type Expression } from './file/expression.ts';
export {
  parseExpression,
  type Parsed,
  type Syntax,
  type SyntaxFault,
  type Word,
} from './file/expression-parser.ts';
export { printExpression } from './file/expression-printer.ts';
export type {
  Fault,
  FaultCode,
  FaultParams,
  FaultPlace,
  LimitName,
  NameKind,
  ValueShape,
  WarningCode,
} from './file/faults.ts';
export { LIMITS } from './file/limits.ts';
export { editCase, type Edit, type EditedCase } from './file/edit-case.ts';
export { caseJsonSchema } from './file/json-schema.ts';
export type { Plain } from './file/render.ts';
export { readCase, type ReadCase } from './file/read-case.ts';
export { readStateCode, stateCode } from './file/state-code.ts';
export { LANGUAGES, type Language, type Text } from './file/text.ts';
export { gmcrToCase, type Imported } from './interop/gmcr-to-case.ts';
export type { GmcrFault, GmcrFaultCode, GmcrFaultParams, ImportFault } from './interop/import-faults.ts';
export type { Loss, LossCode, LossParams, Written } from './interop/loss.ts';
export type { Results } from './interop/results.ts';
export { toCsv } from './interop/to-csv.ts';
export { toDot } from './interop/to-dot.ts';
export { toGmcr } from './interop/to-gmcr.ts';
export { toGraphml } from './interop/to-graphml.ts';
export { toNfg } from './interop/to-nfg.ts';
export { nearest } from './file/nearest.ts';
export { actingAsOne, playersOf, type ActingAsOne } from './interests/acting-as-one.ts';
export {
  analyzeCoalitions,
  type CoalitionsAnalysis,
  type CoalitionsQuestion,
  type LeavingBloc,
  type StateAgainstBlocs,
} from './interests/coalitions.ts';
export {
  invertCase,
  type CaseInversion,
  type InverseQuestion,
  type PartyInversion,
} from './interests/inversion.ts';
export { ranksOf } from './interests/ranks.ts';
export { analyzeCaseViews, type CaseViews, type ViewsVariant } from './interests/views.ts';
export { sweepCase, type CaseSweep, type Influence, type SweepQuestion } from './interests/sweep.ts';
export { analyzeCase, profileOf, type CaseAnalysis, type ProfileFault } from './interests/analysis.ts';
export {
  analyzeLargeCase,
  estimateLargeCase,
  type LargeCaseAnalysis,
  type LargeCaseOptions,
  type LargeState,
  type ProfileCounts,
} from './interests/large-analysis.ts';
export { noteworthyFirst } from './interests/noteworthy.ts';
export { feasibleCode, isLarge, largeCase, MOST_LISTED, type LargeCase } from './interests/large-case.ts';
export { largeAnalysisJson } from './explain/large-json.ts';
export {
  largeAnalysisJsonSchema,
  largeAnalysisSchema,
  type LargeAnalysisJson,
} from './explain/large-schema.ts';
export { analysisJson, MOST_LISTED_STATES } from './explain/analysis-json.ts';
export { analysisJsonSchema, analysisSchema, type AnalysisJson } from './explain/analysis-schema.ts';
export {
  answerQuestions,
  bearingQuestions,
  type AnsweredVerdict,
  type AskedVerdict,
  type BearingQuestion,
  type BearingQuestions,
} from './explain/bearing-questions.ts';
export { evolutionJson } from './explain/evolution-json.ts';
export { evolutionJsonSchema, type EvolutionJson } from './explain/evolution-schema.ts';
export {
  explainEvolution,
  type Barrier,
  type EvolutionExplanation,
  type EvolutionQuestion,
  type WayExplanation,
} from './explain/explain-evolution.ts';
export {
  explainForesight,
  MOST_MOVES_AHEAD,
  type ForesightExplanation,
} from './explain/explain-foresight.ts';
export { foresightJson } from './explain/foresight-json.ts';
export { foresightJsonSchema, type ForesightJson } from './explain/foresight-schema.ts';
export { sayForesight, type SaidForesight } from './explain/say-foresight.ts';
export { tiedStates, type TiedStates } from './explain/tied-states.ts';
export { inversionJson } from './explain/inversion-json.ts';
export { inversionJsonSchema, type InversionJson } from './explain/inversion-schema.ts';
export type { SaidList } from './explain/say-conditions.ts';
export { sayInversion, type SaidInversion, type SaidPartyInversion } from './explain/say-inversion.ts';
export {
  explainStrength,
  SANCTION_CONCEPTS,
  type SanctionConcept,
  type StateStrength,
  type StrengthExplanation,
  type StrengthVerdict,
} from './explain/explain-strength.ts';
export { sayStrength, type SaidStrength } from './explain/say-strength.ts';
export { strengthJson } from './explain/strength-json.ts';
export { strengthJsonSchema, type StrengthJson } from './explain/strength-schema.ts';
export { sayEvolution, type SaidEvolution, type SaidWay } from './explain/say-evolution.ts';
export type { SaidStep } from './explain/say-paths.ts';
export {
  explainVerdict,
  type ImprovementExplanation,
  type PartyExplanation,
  type SanctionExplanation,
  type VerdictExplanation,
} from './explain/explain-verdict.ts';
export {
  ACCEPTED,
  headline,
  type ConceptFigures,
  type Flip,
  type Headline,
  type Hold,
} from './explain/headline.ts';
export { digits, sayList, sayProbability, sayRange } from './explain/numbers.ts';
export { whyBetter, type Reason } from './explain/reason.ts';
export { coalitionsJson } from './explain/coalitions-json.ts';
export { coalitionsJsonSchema, coalitionsSchema, type CoalitionsJson } from './explain/coalitions-schema.ts';
export { sayActingAsOne, type SaidActingAsOne } from './explain/say-acting-as-one.ts';
export { sayCoalitionConcept, sayCoalitions, type SaidCoalitions } from './explain/say-coalitions.ts';
export { sayConcept, type SaidConcept } from './explain/say-concept.ts';
export { sayFault, type SaidFault } from './explain/say-fault.ts';
export { sayFigureNotes, sayHeadline, sayHold } from './explain/say-headline.ts';
export { sayLoss } from './explain/say-loss.ts';
export { sayAnswered, sayQuestions, type SaidQuestions } from './explain/say-questions.ts';
export {
  sayLevels,
  sayState,
  type SaidLevels,
  type SaidState,
  type StatePiece,
} from './explain/say-state.ts';
export { sayExtensions, sayShare, saySweep, type SaidDeciding, type SaidSweep } from './explain/say-sweep.ts';
export type { SaidOmission, SaidRobustness } from './explain/say-robustness.ts';
export { sayVerdict, type Paragraph, type SaidVerdict } from './explain/say-verdict.ts';
export {
  statesToShow,
  verdictByProfile,
  type ProfileVerdict,
  type ShownState,
  type ShownStates,
} from './explain/shown-states.ts';
export { sayViews, type SaidViews } from './explain/say-views.ts';
export { viewsJson } from './explain/views-json.ts';
export { viewsJsonSchema, viewsSchema, type ViewsJson } from './explain/views-schema.ts';
export type { Voice } from './explain/voice.ts';
export { sweepJson } from './explain/sweep-json.ts';
export { sweepJsonSchema, sweepSchema, type SweepJson } from './explain/sweep-schema.ts';
export { shareAt, sweptStates, type SweptStates } from './explain/swept-states.ts';
export { unsureParties, type Unknown } from './file/compile-partial.ts';
