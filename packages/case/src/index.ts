export type * from './file/case.ts';
export { codeAt, compile, levelsAt, stateAt, stateWith, type Compiled } from './file/compile.ts';
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
export { analyzeCase, profileOf, type CaseAnalysis, type ProfileFault } from './interests/analysis.ts';
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
export {
  explainVerdict,
  ranksOf,
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
export { sayConcept, type SaidConcept } from './explain/say-concept.ts';
export { sayFault, type SaidFault } from './explain/say-fault.ts';
export { sayFigureNotes, sayHeadline, sayHold } from './explain/say-headline.ts';
export { sayLoss } from './explain/say-loss.ts';
export { sayAnswered, sayQuestions, type SaidQuestions } from './explain/say-questions.ts';
export { sayState, type SaidState, type StatePiece } from './explain/say-state.ts';
export { sayVerdict, type Paragraph, type SaidVerdict } from './explain/say-verdict.ts';
export {
  statesToShow,
  verdictByProfile,
  type ProfileVerdict,
  type ShownState,
  type ShownStates,
} from './explain/shown-states.ts';
export type { Voice } from './explain/voice.ts';
