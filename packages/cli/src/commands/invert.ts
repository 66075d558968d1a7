import {
  inversionJson,
  invertCase,
  type CaseInversion,
  type Compiled,
  type InverseQuestion,
} from '@parley/case';
import { conceptsOf, EngineError } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { knownOf } from '../options/known.ts';
import { compiledAt, oneOf, partyNamed, stateNamed } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { UsageError } from '../options/settings.ts';
import { inversionPage } from '../pages/inversion.ts';
import { Progress } from '../terminal/progress.ts';
import type { Run } from './command.ts';

interface Options {
  readonly state: string;
  readonly party?: string;
  readonly concept: string;
  readonly profile?: readonly string[];
  readonly known?: readonly string[];
  readonly steps?: number;
  readonly phase?: string;
}

/** `parley invert`: what would have to be preferred for a state to hold, how rare that is, and the smallest change that does it. */
export const invert: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const question: InverseQuestion = {
    concept: oneOf('--concept', options.concept, conceptsOf(compiled.model), desk),
    state: stateNamed(options.state, compiled, desk),
    party: options.party === undefined ? null : partyNamed(options.party, source, desk, '--party'),
    interests: profileNamed(compiled, options.profile ?? [], desk),
    known: (options.known ?? []).map((written) => knownOf(written, compiled, desk)),
  };
  const inverted = inversionOf(compiled, question, options.steps, desk);
  if (desk.json) desk.print(jsonLines(inversionJson(compiled, inverted, desk.voice)));
  else desk.print(...inversionPage(compiled, inverted, desk));
  return 0;
};

/** What contradicts itself cannot be known: that is wrong usage. */
function inversionOf(
  compiled: Compiled,
  question: InverseQuestion,
  mostSteps: number | undefined,
  { messages, paper, voice }: Desk,
): CaseInversion {
  const progress = new Progress(messages.label.searching, paper.direction);
  const patience = { onProgress: progress.step, ...(mostSteps !== undefined && { mostSteps }) };
  try {
    return invertCase(compiled, question, patience);
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'contradictory-comparisons') throw error;
    throw new UsageError(messages.usage.contradiction(Number(error.details.state) + 1), voice.language);
  } finally {
    progress.end();
  }
}
