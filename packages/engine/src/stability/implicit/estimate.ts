/**
 * What a large analysis will take, said beforehand. Memory is the sum of what it allocates; time is fitted to runs.
 * Cost: some thousand blocks of each party are looked at.
 */
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import { CONCEPTS } from '../solution-concept.ts';
import { NARROW } from '../hypercube/narrow.ts';
import { typeFinder } from './find-types.ts';
import { outlineOf, type LargeConflict, type Outline } from './large-conflict.ts';
import { mostThresholds, tableShape } from './memory.ts';
import { partyRanks } from './party-ranks.ts';
import { planOf, type Plan } from './plan.ts';

/** What an analysis needs. */
export interface Estimate {
  /** Number of codes of the options that matter; each may be a state. */
  readonly codes: number;
  /** Options that no preference and no rule mentions. */
  readonly unmentioned: readonly number[];
  /** Memory beyond what the program holds already. */
  readonly bytes: number;
  /** Time on the clock if every thread has a core to itself. */
  readonly seconds: number;
}

/** What the analysis will be asked, and how fast the machine is. */
export interface EstimateOptions {
  /** Default: all but SIM. */
  readonly concepts?: readonly LevelConcept[];
  /** 0 for the caller's own thread; default 2. */
  readonly threads?: number;
  /** Nanoseconds that the machine takes for a read of `gatherKernel`; default 2.5. */
  readonly gather?: number;
}

/** The nanoseconds a read of the kernel on the machine to which the times below were fitted. */
export const GATHER_OF_ESTIMATES: number = 2.5;

/**
 * Estimates memory and time of `analyzeLarge`.
 *
 * @throws EngineError `too-many-options`
 */
export function estimate(
  conflict: LargeConflict,
  {
    concepts = CONCEPTS.filter((concept) => concept !== 'sim'),
    threads = 2,
    gather = GATHER_OF_ESTIMATES,
  }: EstimateOptions = {},
): Estimate {
  const outline = outlineOf(conflict);
  const plan = planOf(outline, concepts);
  const types = plan.typed.map((is, party) => (is ? typesOf(outline, plan, party) : 0));
  // The kernel feels whoever shares the machine more than an analysis does, so it has a quarter of the say.
  const scale = (3 + gather / GATHER_OF_ESTIMATES) / 4;
  return {
    codes: plan.codes,
    unmentioned: outline.unmentioned,
    bytes: Math.round(bytesOf(outline, plan, types, Math.max(1, threads))),
    seconds: COLD + (scale * 1e-9 * nanosecondsOf(outline, plan, types)) / Math.max(1, threads),
  };
}

/**
 * Reads at random places, as an analysis does: time it, fastest of some runs, divide by `reads`, and hand it to `estimate`.
 *
 * @returns what does all reads once, and how many these are; holds 2 MB
 */
export function gatherKernel(): { readonly reads: number; readonly run: () => number } {
  const reads = 1 << 18;
  const places = new Int32Array(reads);
  const values = new Int32Array(reads);
  let x = 1;
  for (let read = 0; read < reads; read++) {
    // Each place once: the period of the generator is the number of places.
    x = (Math.imul(1_664_525, x) + 1_013_904_223) & (reads - 1);
    places[read] = x;
    values[read] = read;
  }
  return {
    reads,
    run() {
      let sum = 0;
      for (let read = 0; read < reads; read++) sum = (sum + values[places[read]!]!) | 0;
      return sum;
    },
  };
}

/** So many blocks are looked at. */
const SAMPLE = 4096;

/** About how many order types a party has: those in a sample, and by how many of them were met once or twice, the unseen (Chao 1984). */
function typesOf(outline: Outline, { codes, cosets, listed }: Plan, party: number): number {
  const blocks = codes >> cosets[party]!.own.width;
  if (listed[party]!) return blocks;
  const find = typeFinder(partyRanks(outline, party, null), cosets[party]!.own);
  const met: number[] = [];
  const sample = Math.min(SAMPLE, blocks);
  let x = 1;
  for (let drawn = 0; drawn < sample; drawn++) {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    const at = blocks === sample ? drawn : Math.floor((x * blocks) / 2 ** 32);
    const type = find(at);
    met[type] = (met[type] ?? 0) + 1;
  }
  if (blocks === sample) return met.length;
  const once = met.filter((times) => times === 1).length;
  const twice = met.filter((times) => times === 2).length;
  return Math.min(blocks, met.length + (once * (once - 1)) / (2 * (twice + 1)));
}

/** A thread's own code and data, whatever it works on. */
const THREAD = 50e6;

function bytesOf(outline: Outline, plan: Plan, types: readonly number[], threads: number): number {
  const { codes, cosets, active, typed, listed, concepts, looksAhead } = plan;
  const sum = (of: (party: number) => number): number =>
    cosets.reduce((total, _, party) => total + of(party), 0);
  const thresholds =
    mostThresholds(plan) * (concepts.filter((concept) => concept !== 'nash').length + Number(looksAhead));
  const tables = sum((party) => {
    const { width, classes } = cosets[party]!.own;
    const { levels, sources, bytes } = tableShape(width, classes);
    return typed[party]! ? 4 * (codes >> width) + types[party]! * bytes * (levels + sources) : 0;
  });
  const room = Math.max(0, ...cosets.map(({ size }, party) => (active[party]! ? size : 0)));
  const ofParty = Math.max(
    0,
    ...cosets.map(({ size, opponents }, party) => {
      const blocks = opponents.reduce(
        (numbers, { group, blocks: count }) =>
          numbers + count * (group.width <= NARROW ? 2 : 1 + 2 * group.classes),
        0,
      );
      return active[party]! ? (outline.arrangement.allFeasible ? 4 : 5) * size + blocks : 0;
    }),
  );
  // While a preference is listed, its different rows of truth values are kept, up to one a code.
  const listing = listed.some(Boolean) ? 4 * codes : 0;
  const lists = listed.filter(Boolean).length * codes;
  // What one party's cosets took is freed some time after the next one's are taken.
  const own = Math.max(listing, 6 * room + 2 * ofParty);
  return 2 * codes + tables + 4 * (thresholds + lists) + threads * (THREAD + 4 * own);
}

/** Nanoseconds of one thread, fitted to the stress models of 20 to 26 options with 2, 3 and 5 parties. */
const COLD = 0.4;
const EACH = {
  place: 40,
  row: 4.5,
  listing: 60,
  indifferent: 6,
  sweep: 70,
  opponent: 3,
  oneWay: 0.85,
  type: 12,
};

function nanosecondsOf(outline: Outline, plan: Plan, types: readonly number[]): number {
  const { codes, cosets, active, listed, concepts } = plan;
  const rules = Math.ceil(outline.never.length / 31);
  const asked = concepts.map((concept) => DEFINITIONS[concept]);
  const byImprovements = asked.filter(({ reply }) => reply === 'improvements').length;
  const byMoves = outline.arrangement.allFeasible ? 0 : asked.filter(({ reply }) => reply === 'moves').length;
  return cosets.reduce((total, { own, opponents }, party) => {
    const preference = outline.preferences[party]!;
    const rows =
      rules +
      (preference.kind === 'words'
        ? preference.statements.reduce((most, statement) => Math.max(most, statement.length), 0)
        : 0);
    const oneWay = opponents.reduce((sum, { group }) => sum + Math.log2(group.classes), 0);
    const sweep =
      (EACH.sweep + EACH.opponent * opponents.length) * (1 + EACH.oneWay * Math.min(1, oneWay / 4));
    // Where moves can be undone, one look at what is connected serves all concepts.
    const swept = byImprovements + (oneWay > 0 ? byMoves : Math.min(1, byMoves));
    return (
      total +
      (listed[party]! ? codes * EACH.listing : 0) +
      codes * (active[party]! ? EACH.place + EACH.row * rows + swept * sweep : EACH.indifferent) +
      types[party]! * 2 ** own.width * EACH.type
    );
  }, 0);
}
