import { EngineError } from '../../error.ts';
import type { Model } from '../../model/model.ts';
import { swapped, type PreferenceChange, type PreferenceRow } from '../../preference/preference-row.ts';
import { analyze, conceptBit, engineFor } from '../analyze.ts';
import type { Concept } from '../solution-concept.ts';
import { fewestSwaps, type Breaking } from './fewest-swaps.ts';

/** What a change does: of each concept, the equilibria that it ends and those that it makes, ascending. */
export interface ChangeEffect extends PreferenceChange {
  readonly lost: readonly (readonly number[])[];
  readonly gained: readonly (readonly number[])[];
}

/** An equilibrium, and what its parties' preferences must keep. */
export interface RobustEquilibrium {
  readonly concept: Concept;
  readonly state: number;
  /** Which of the swaps, each by itself, end it: indices into `Robustness.swaps`. */
  readonly brokenBy: readonly number[];
  readonly breaking: Breaking;
}

/** What was asked: one row a party, in its own order. */
export interface RobustnessQuestion {
  readonly model: Model;
  readonly rows: readonly PreferenceRow[];
  readonly concepts: readonly Concept[];
  /** At most so many analyses look for the fewest swaps that end an equilibrium. Default: 2^20 / states, at most 2,000. */
  readonly budget?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** How far the equilibria of a profile rest on the order of its parties' preferences. */
export interface Robustness {
  readonly concepts: readonly Concept[];
  /** By concept, then state. */
  readonly equilibria: readonly RobustEquilibrium[];
  /** Every swap of neighbours: of statements, or of tiers. */
  readonly swaps: readonly ChangeEffect[];
  /** Every statement left out. */
  readonly omissions: readonly ChangeEffect[];
}

/**
 * Tries every swap of neighbours in every party's preference, and leaving out every statement: which equilibria end, which arise.
 * Then looks for the fewest swaps, of one party or of several, that end each equilibrium.
 *
 * The signal is looked at after each call of `onProgress`, which may abort it; the search for the fewest swaps is not counted.
 *
 * @throws EngineError `aborted`; `needs-options` when SIM is asked in graph form
 *
 * Cost: an analysis for each swap, statement, and unit of the budget.
 */
export function robustness(question: RobustnessQuestion): Robustness {
  const { model, rows, concepts, signal, onProgress } = question;
  const engine = engineFor(model);
  const changes = rows.flatMap((row, party) => [
    ...Array.from({ length: Math.max(0, row.length - 1) }, (_, place): PreferenceChange => ({
      kind: 'swap',
      party,
      place,
    })),
    ...Array.from({ length: row.kind === 'statements' ? row.length : 0 }, (_, place): PreferenceChange => ({
      kind: 'omission',
      party,
      place,
    })),
  ]);
  let done = 0;
  const step = (): void => {
    onProgress?.(Math.min(done++, changes.length), changes.length);
    if (signal?.aborted) throw new EngineError('aborted');
  };
  const base = rows.map((row) => [...Array(row.length).keys()]);
  const ranks = rows.map((row, party) => row.ranks(base[party]!));
  const judge = (with_: readonly Int32Array[]): Uint8Array => analyze(engine, with_, concepts).equilibria;
  const before = judge(ranks);

  const effects = changes.map((change): ChangeEffect => {
    step();
    const { kind, party, place } = change;
    const order =
      kind === 'swap' ? swapped(base[party]!, place) : base[party]!.filter((part) => part !== place);
    const after = judge(ranks.with(party, rows[party]!.ranks(order)));
    return {
      ...change,
      lost: concepts.map((concept) => onlyIn(before, after, concept)),
      gained: concepts.map((concept) => onlyIn(after, before, concept)),
    };
  });
  const swaps = effects.filter(({ kind }) => kind === 'swap');
  const equilibria = concepts.flatMap((concept, index) =>
    onlyIn(before, null, concept).map((state) => ({
      concept,
      state,
      brokenBy: [...swaps.keys()].filter((swap) => swaps[swap]!.lost[index]!.includes(state)),
    })),
  );
  const budget = question.budget ?? Math.min(2000, Math.floor(2 ** 20 / model.states));
  const breaking = fewestSwaps({ rows, ranks, judge, equilibria, budget, step });
  return {
    concepts,
    equilibria: equilibria.map((of, index) => ({ ...of, breaking: breaking[index]! })),
    swaps,
    omissions: effects.filter(({ kind }) => kind === 'omission'),
  };
}

/** The states that are equilibria by some flags and not by others, ascending. */
function onlyIn(flags: Uint8Array, others: Uint8Array | null, concept: Concept): number[] {
  const bit = conceptBit(concept);
  const states: number[] = [];
  for (let state = 0; state < flags.length; state++)
    if ((flags[state]! & ~(others?.[state] ?? 0) & bit) !== 0) states.push(state);
  return states;
}
