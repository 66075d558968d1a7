import {
  ACCEPTED,
  analyzeLargeCase,
  estimateLargeCase,
  largeAnalysisJson,
  largeCase,
  type Case,
  type LargeCase,
  type LargeCaseAnalysis,
  type Phase,
} from '@parley/case';
import { CONCEPTS, gatherKernel, type LevelConcept } from '@parley/engine';
import { availableParallelism } from 'node:os';
import type { Desk } from '../desk.ts';
import { threadStarter } from '../files/thread.ts';
import { jsonLines } from '../json/json.ts';
import { codeNamed, oneOf } from '../options/names.ts';
import { largePage, sayNeeds } from '../pages/large.ts';
import { agrees } from '../terminal/agrees.ts';
import { Progress } from '../terminal/progress.ts';

interface Options {
  readonly concepts?: readonly string[];
  readonly state?: readonly string[];
  readonly yes?: boolean;
}

/** What can be asked of a case that is too large to list. */
const JUDGED: readonly LevelConcept[] = CONCEPTS.filter((concept) => concept !== 'sim');

/** More than this is not begun unasked: seconds, and bytes. */
const LONG = 5;
const MUCH = 5e8;

/** More threads than this gain little. */
const MOST_THREADS = 8;

/** `parley analyze` of a case that is too large to list its states. */
export async function analyzeAtLarge(
  source: Case,
  phase: Phase,
  options: Options,
  desk: Desk,
): Promise<number> {
  const asked = (options.concepts ?? []).map((name) => oneOf('--concepts', name, JUDGED, desk));
  const named = JUDGED.filter((concept) => asked.includes(concept));
  const concepts =
    named.length > 0 ? named : JUDGED.filter((concept) => desk.json || ACCEPTED.includes(concept));
  const large = largeCase(source, phase);
  const states = (options.state ?? []).map((written) => codeNamed(written, large, desk));
  if (!(await wanted(large, concepts, options.yes ?? false, desk))) return 0;
  const analysis = await withProgress(large, concepts, states, desk);
  if (desk.json) desk.print(jsonLines(largeAnalysisJson(analysis, { language: desk.voice.language })));
  else desk.print(...largePage(analysis, desk));
  return 0;
}

/** Whether to begin: a person is asked first where it takes long or much memory. */
async function wanted(
  large: LargeCase,
  concepts: readonly LevelConcept[],
  yes: boolean,
  desk: Desk,
): Promise<boolean> {
  const needs = estimateLargeCase(large, { concepts, threads: threads(), gather: gather() });
  if (needs.seconds < LONG && needs.bytes < MUCH) return true;
  const said = sayNeeds(needs, desk);
  if (yes || !(process.stdin.isTTY && process.stderr.isTTY)) {
    desk.note(said);
    return true;
  }
  return agrees(`${said} ${desk.messages.label.goOn}`, desk.messages.label.yes);
}

function threads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/** Nanoseconds that this machine takes for a read at a random place. */
function gather(): number {
  const { reads, run } = gatherKernel();
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return (Math.min(...times) * 1e6) / reads;
}

async function withProgress(
  large: LargeCase,
  concepts: readonly LevelConcept[],
  states: readonly number[],
  { messages, paper }: Desk,
): Promise<LargeCaseAnalysis> {
  const progress = new Progress(messages.label.judging, paper.direction);
  try {
    return await analyzeLargeCase(large, {
      concepts,
      states,
      startThread: await threadStarter(),
      threads: threads(),
      onProgress: progress.step,
    });
  } finally {
    progress.end();
  }
}
