import {
  actingAsOne,
  analyzeCoalitions,
  coalitionsJson,
  type Compiled,
  type CoalitionsAnalysis,
  type CoalitionsQuestion,
} from '@parley/case';
import { COALITION_CONCEPTS } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { blocNamed, refuseOverlap } from '../options/blocs.ts';
import { compiledAt, oneOf, partyNamed, stateNamed } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { UsageError } from '../options/settings.ts';
import { coalitionsPage } from '../pages/coalitions.ts';
import { Progress } from '../terminal/progress.ts';
import type { Run } from './command.ts';

interface Options {
  readonly bloc?: readonly string[];
  readonly party?: string;
  readonly state?: readonly string[];
  readonly concepts?: readonly string[];
  readonly sanctions: string;
  readonly asOne?: boolean;
  readonly profile?: readonly string[];
  readonly phase?: string;
  readonly full?: boolean;
}

/** Of so many states a concept it is told how they are left, unless of all. */
const MOST_TOLD = 5;

/** `parley coalitions`: which equilibria hold against joint action, and who would leave the others together. */
export const coalitions: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const { full = false } = options;
  const named = options.bloc?.map((written) => blocNamed(written, source, desk)) ?? null;
  const asked = options.concepts?.map((name) => oneOf('--concepts', name, COALITION_CONCEPTS, desk)) ?? [];
  const question: CoalitionsQuestion = {
    interests: profileNamed(compiled, options.profile ?? [], desk),
    concepts: COALITION_CONCEPTS.filter((concept) => asked.length === 0 || asked.includes(concept)),
    sanctioners: oneOf('--sanctions', options.sanctions, ['blocs', 'parties'], desk),
    blocs: named,
    party: options.party === undefined ? null : partyNamed(options.party, source, desk, '--party'),
    states: options.state?.map((written) => stateNamed(written, compiled, desk)) ?? null,
    most: full ? Infinity : MOST_TOLD,
  };
  const blocs = options.asOne === true ? (named ?? source.blocs) : source.blocs;
  if (options.asOne === true) refuseAsOne(blocs, compiled, desk);
  const together = blocs.length > 0 ? actingAsOne(compiled, question.interests, blocs) : null;
  const analysis = analysisOf(compiled, question, desk);
  if (desk.json) desk.print(jsonLines(coalitionsJson(compiled, analysis, together, full, desk.voice)));
  else desk.print(...coalitionsPage(compiled, analysis, together, full, desk));
  return 0;
};

function analysisOf(
  compiled: Compiled,
  question: CoalitionsQuestion,
  { messages, paper }: Desk,
): CoalitionsAnalysis {
  const progress = new Progress(messages.label.judging, paper.direction);
  try {
    return analyzeCoalitions(compiled, { ...question, onProgress: progress.step });
  } finally {
    progress.end();
  }
}

/** @throws UsageError where nobody can act as one */
function refuseAsOne(blocs: readonly (readonly number[])[], { case: source }: Compiled, desk: Desk): void {
  const { usage } = desk.messages;
  if (source.graph) throw new UsageError(usage.asOneGraph, desk.voice.language);
  if (blocs.length === 0) throw new UsageError(usage.asOneWhom, desk.voice.language);
  refuseOverlap(blocs, source, desk);
}
