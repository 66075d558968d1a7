import { EngineError } from '../../error.ts';
import type { LevelConcept } from '../engine.ts';
import { CONCEPTS } from '../solution-concept.ts';
import { callOff, loneCrew, threadCrew, type Crew } from './crew.ts';
import type { Result } from './craft.ts';
import { outlineOf, type LargeConflict, type Outline } from './large-conflict.ts';
import { allocator, memoryFor, tablesFor, type Allocator, type Memory, type TypeTables } from './memory.ts';
import { keyItems, listingItems, partySteps, planOf, typeItems, type Item, type Plan } from './plan.ts';
import type { StartThread } from './threads.ts';

/** How a large conflict is to be analysed. */
export interface LargeAnalysisOptions {
  /** Default: all but SIM. */
  readonly concepts?: readonly LevelConcept[];
  /** How to start a thread; without, or where memory cannot be shared, the caller's thread does all, with the same results. */
  readonly startThread?: StartThread;
  /** How many threads to start; default 2. */
  readonly threads?: number;
  /** Aborting ends the analysis between two strides of some milliseconds, with `aborted`, and frees its memory. */
  readonly signal?: AbortSignal;
  /** Is told how many places have been looked at, out of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  /**
   * Is given the verdicts on each party, stretch by stretch: one byte a code from `first` on, bit k set when the code is feasible
   * and stable under `CONCEPTS[k]`. The bytes are good until what it returns is done.
   */
  readonly onFlags?: (party: number, first: number, flags: Uint8Array) => void | Promise<void>;
}

/** What was found in a large conflict. Codes are those of the options that matter: bit k is option `mentioned[k]`. */
export interface LargeAnalysis {
  readonly method: 'implicit';
  /** Every verdict follows from the definitions; none is sampled or approximate. */
  readonly exact: true;
  readonly concepts: readonly LevelConcept[];
  readonly mentioned: readonly number[];
  /** Options that no preference and no rule mentions, left out: each doubles the number of states, and no verdict depends on it. */
  readonly unmentioned: readonly number[];
  /** Number of feasible codes. */
  readonly feasible: number;
  /** Of each party and concept asked, in order: how many codes are stable. */
  readonly stable: readonly (readonly number[])[];
  /** Of each concept asked: how many codes are equilibria. */
  readonly equilibrium: readonly number[];
  /** One byte a code: bit k is set when the code is feasible and stable for every party under `CONCEPTS[k]`. */
  readonly equilibria: Uint8Array;
  /** FNV-1a over the bytes of verdicts, of each party and of the equilibria. */
  readonly hashes: { readonly stable: readonly number[]; readonly equilibria: number };
}

/**
 * Judges every state of a conflict that is too large to list: no list of states, moves or ranks is ever made.
 *
 * @throws EngineError `too-many-options`, `no-feasible-state`, `out-of-memory`, `aborted`
 *
 * Cost: about parties² × codes; memory and time beforehand by `estimate`.
 */
export async function analyzeLarge(
  conflict: LargeConflict,
  options: LargeAnalysisOptions = {},
): Promise<LargeAnalysis> {
  const {
    concepts = CONCEPTS.filter((concept) => concept !== 'sim'),
    signal,
    startThread,
    threads = 2,
  } = options;
  if (signal?.aborted) throw new EngineError('aborted');
  const outline = outlineOf(conflict);
  const plan = planOf(outline, concepts);
  const crew =
    startThread && canShare()
      ? threadCrew(outline, concepts, startThread, threads)
      : loneCrew(outline, concepts, signal);
  let aborted: () => void = () => undefined;
  let idle = false;
  try {
    const allocate = allocator(crew.shared);
    const memory = memoryFor(plan, allocate);
    conflict.preferences.forEach((preference, party) => {
      if ('ranks' in preference) memory.ranks[party]!.set(preference.ranks);
    });
    const abort = new Promise<never>((_, reject) => {
      aborted = () => {
        callOff(memory);
        reject(new EngineError('aborted'));
      };
    });
    signal?.addEventListener('abort', aborted);
    const found = await Promise.race([abort, workThrough(outline, plan, memory, allocate, crew, options)]);
    idle = true;
    return found;
  } finally {
    signal?.removeEventListener('abort', aborted);
    await crew.dismiss(idle);
  }
}

/** Whether threads can share memory here: a browser wants the page to be isolated for that. */
function canShare(): boolean {
  const { crossOriginIsolated } = globalThis as { readonly crossOriginIsolated?: boolean };
  return typeof SharedArrayBuffer !== 'undefined' && crossOriginIsolated !== false;
}

async function workThrough(
  outline: Outline,
  plan: Plan,
  shared: Memory,
  allocate: Allocator,
  crew: Crew,
  { onProgress, onFlags }: LargeAnalysisOptions,
): Promise<LargeAnalysis> {
  const { concepts, cosets, codes } = plan;
  const steps = cosets.map((_, party) => partySteps(plan, party));
  const all = placesOf([listingItems(plan), keyItems(plan), ...steps.flat()].flat());
  let memory = shared;
  let done = 0;
  const step = async (items: readonly Item[]): Promise<Result[]> => {
    if (items.length === 0) return [];
    return crew.step(memory, items, (places) => {
      done = Math.min(all, done + places);
      onProgress?.(done, all);
    });
  };

  await step(listingItems(plan));
  const tables: (TypeTables | null)[] = cosets.map(() => null);
  for (const { party, firsts } of await step(keyItems(plan)))
    tables[party] = tablesFor(plan, party, firsts!, allocate);
  memory = { ...memory, tables };
  await step(
    typeItems(
      plan,
      tables.map((table) => table?.firsts.length ?? 0),
    ),
  );

  const hashes = cosets.map(() => 0);
  let hash: Item[] = [];
  const found: Result[] = [];
  const run = async (items: readonly Item[]): Promise<void> => {
    // The hash of a party is taken beside the first step of the next that leaves its flags alone.
    const both = items[0]?.kind === 'flags' ? [hash, items] : [[...hash, ...items]];
    hash = [];
    for (const each of both) found.push(...(await step(each)));
  };
  for (const [party, ofParty] of steps.entries()) {
    for (const items of ofParty) await run(items);
    if (onFlags)
      for (let first = 0; first < codes; first += AT_ONCE)
        await onFlags(party, first, memory.flags.subarray(first, first + AT_ONCE));
    hash = [{ kind: 'hash', party, from: 0, to: 1, places: 0 }];
  }
  await run([{ kind: 'hash', party: -1, from: 0, to: 1, places: 0 }]);

  let equilibriaHash = 0;
  for (const result of found) {
    if (result.hash === undefined) continue;
    if (result.party < 0) equilibriaHash = result.hash;
    else hashes[result.party] = result.hash;
  }
  const counts = cosets.map((_, party) => totals(found, party, 1 + 2 * concepts.length));
  const feasible = counts[0]![0]!;
  if (feasible === 0) throw new EngineError('no-feasible-state');
  return {
    method: 'implicit',
    exact: true,
    concepts,
    mentioned: outline.mentioned,
    unmentioned: outline.unmentioned,
    feasible,
    stable: counts.map((ofParty) => ofParty.slice(1, 1 + concepts.length)),
    equilibrium: counts.at(-1)!.slice(1 + concepts.length),
    equilibria: memory.equilibria,
    hashes: { stable: hashes, equilibria: equilibriaHash },
  };
}

/** So many codes are handed out in one stretch. */
const AT_ONCE = 1 << 20;

function placesOf(items: readonly Item[]): number {
  return items.reduce((sum, { places }) => sum + places, 0);
}

/** Adds up the counts of a party's flags. */
function totals(results: readonly Result[], party: number, length: number): number[] {
  const sums = Array.from({ length }, () => 0);
  for (const { counts, party: of } of results)
    if (of === party) counts?.forEach((count, k) => (sums[k] = sums[k]! + count));
  return sums;
}
