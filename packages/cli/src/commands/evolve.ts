import {
  evolutionJson,
  explainEvolution,
  type Compiled,
  type EvolutionExplanation,
  type EvolutionQuestion,
} from '@parley/case';
import { conceptsOf } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { compiledAt, oneOf, stateNamed } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { UsageError } from '../options/settings.ts';
import { evolutionPage } from '../pages/evolution.ts';
import { Progress } from '../terminal/progress.ts';
import type { Run } from './command.ts';

interface Options {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly concept: string;
  readonly moves: string;
  readonly profile?: readonly string[];
  readonly phase?: string;
  readonly full?: boolean;
}

/** For how many equilibria paths are looked for, unless for all. */
const MOST_TARGETS = 5;

/** `parley evolve`: how the conflict can get from the status quo to each equilibrium, what keeps it away, and who can prevent it. */
export const evolve: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const from =
    options.from === undefined ? compiled.model.statusQuo : stateNamed(options.from, compiled, desk);
  const question: EvolutionQuestion = {
    from: from ?? refuse(desk),
    targets: options.to?.map((written) => stateNamed(written, compiled, desk)) ?? null,
    concept: oneOf('--concept', options.concept, conceptsOf(compiled.model), desk),
    moves: oneOf('--moves', options.moves, ['improvements', 'any'], desk),
    interests: profileNamed(compiled, options.profile ?? [], desk),
  };
  const { full = false } = options;
  const explanation = explained(compiled, question, full ? Infinity : MOST_TARGETS, desk);
  if (desk.json) desk.print(jsonLines(evolutionJson(compiled, explanation, desk.voice)));
  else desk.print(...evolutionPage(compiled, explanation, full, desk));
  return 0;
};

function explained(
  compiled: Compiled,
  question: EvolutionQuestion,
  most: number,
  { messages, paper }: Desk,
): EvolutionExplanation {
  const progress = new Progress(messages.label.judging, paper.direction);
  try {
    return explainEvolution(compiled, question, { most, onProgress: progress.step });
  } finally {
    progress.end();
  }
}

function refuse({ messages, voice }: Desk): never {
  throw new UsageError(messages.usage.noStatusQuo, voice.language);
}
