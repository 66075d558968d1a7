import { ACCEPTED, sweepCase, sweepJson, sweptStates, type CaseSweep, type Compiled } from '@parley/case';
import type { Concept } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { compiledAt, conceptsNamed, stateNamed } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { sweepPage } from '../pages/sweep.ts';
import { Progress } from '../terminal/progress.ts';
import type { Run } from './command.ts';

interface Options {
  readonly concepts?: readonly string[];
  readonly state?: readonly string[];
  readonly profile?: readonly string[];
  readonly samples?: number;
  readonly seed?: number;
  readonly phase?: string;
  readonly full?: boolean;
}

/** How many states, unless all are asked for. */
const MOST_STATES = 5;

/** `parley sweep`: how far equilibria rest on what is not known of preferences, and on their order. */
export const sweep: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const concepts = conceptsNamed(options.concepts, compiled, desk) ?? ACCEPTED;
  const states = [...new Set((options.state ?? []).map((written) => stateNamed(written, compiled, desk)))];
  const interests = profileNamed(compiled, options.profile ?? [], desk);
  const swept = sweepOf(compiled, interests, concepts, options, desk);
  const { full = false } = options;
  const shown = states.length > 0 ? { states, more: 0 } : sweptStates(swept, full ? Infinity : MOST_STATES);
  if (desk.json) desk.print(jsonLines(sweepJson(swept, shown, desk.voice)));
  else desk.print(...sweepPage(swept, shown, full, desk));
  return 0;
};

function sweepOf(
  compiled: Compiled,
  interests: readonly number[],
  concepts: readonly Concept[],
  { samples, seed }: Options,
  { messages, paper }: Desk,
): CaseSweep {
  const progress = new Progress(messages.label.sweeping, paper.direction);
  try {
    return sweepCase(compiled, {
      interests,
      concepts,
      ...(samples !== undefined && { samples }),
      ...(seed !== undefined && { seed }),
      makeFunction: (parameter, body) =>
        // Node runs code that is made on the spot; the engine, which must run everywhere, makes none itself.
        // eslint-disable-next-line @typescript-eslint/no-implied-eval
        new Function(parameter, body) as (words: Int32Array) => void,
      onProgress: progress.step,
    });
  } finally {
    progress.end();
  }
}
