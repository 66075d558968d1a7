/**
 * What an analysis of a large conflict takes and in which steps it goes. Cost: the parties.
 * Invariant: the items of a step are free of each other, and a step begins when the one before it is done.
 */
import { cosetsOf, type Cosets } from '../hypercube/cosets.ts';
import { DEFINITIONS } from '../definitions.ts';
import type { LevelConcept } from '../engine.ts';
import type { Outline } from './large-conflict.ts';

/** A piece of work on one party; `from` and `to` count what the kind says. */
export interface Item {
  /**
   * `listing`: the ranks of every code; `keys`: the order types of the blocks; `types`: tables of types `from` to `to`;
   * `best`: thresholds at their start, and the best rank by own moves, for stretches of a coset; `levels`: the answers in the cosets of strategies;
   * `complete`: the thresholds of classes, for stretches; `flags`: the verdicts, for stretches of codes; `hash`: over all codes.
   */
  readonly kind: 'listing' | 'keys' | 'types' | 'best' | 'levels' | 'complete' | 'flags' | 'hash';
  /** -1 for what concerns all parties together. */
  readonly party: number;
  readonly from: number;
  readonly to: number;
  /** About how many places are looked at, for progress. */
  readonly places: number;
}

/** The plan of an analysis. */
export interface Plan {
  readonly concepts: readonly LevelConcept[];
  /** Number of codes of options that matter. */
  readonly codes: number;
  readonly cosets: readonly Cosets[];
  /** Whether a party can gain anywhere, so that there is something to find out. */
  readonly active: readonly boolean[];
  /** Whether a party's preference has to be listed by code. */
  readonly listed: readonly boolean[];
  /** Whether a party's order types are needed. */
  readonly typed: readonly boolean[];
  /** Whether a concept asked looks at own moves. */
  readonly looksAhead: boolean;
}

/** Sets out the work. */
export function planOf(outline: Outline, concepts: readonly LevelConcept[]): Plan {
  const { arrangement, preferences } = outline;
  const cosets = arrangement.groups.map((_, party) => cosetsOf(arrangement, party));
  const asked = concepts.map((concept) => DEFINITIONS[concept]);
  const indifferent = preferences.map(
    (preference) => preference.kind === 'words' && preference.statements.length === 0,
  );
  const active = cosets.map(({ own }, party) => own.width > 0 && !indifferent[party]!);
  const traced = asked.some(
    ({ reply }) => reply === 'improvements' || (reply === 'moves' && !arrangement.allFeasible),
  );
  return {
    concepts,
    codes: 2 ** outline.mentioned.length,
    cosets,
    active,
    listed: preferences.map(({ kind }) => kind !== 'words'),
    // Of an indifferent party, too: its moves count where any moves do.
    typed: cosets.map(
      ({ own }, party) => traced && own.width > 0 && active.some((is, other) => is && other !== party),
    ),
    looksAhead: asked.some(({ reply, counterMove }) => reply === 'none' || counterMove),
  };
}

/** The first step: what is known of each party apart from the others. */
export function listingItems({ codes, listed }: Plan): Item[] {
  return itemsOf(listed, (party) => ({ kind: 'listing', party, from: 0, to: 1, places: codes }));
}

/** The second step: which blocks are alike. */
export function keyItems({ codes, typed, cosets }: Plan): Item[] {
  return itemsOf(typed, (party) => ({
    kind: 'keys',
    party,
    from: 0,
    to: codes >> cosets[party]!.own.width,
    places: codes >> cosets[party]!.own.width,
  }));
}

/** The third step: the tables of the types found, `counts` of each party. */
export function typeItems({ typed, cosets }: Plan, counts: readonly number[]): Item[] {
  return itemsOf(typed, (party) => party).flatMap((party) =>
    split('types', party, counts[party]!, 2 ** cosets[party]!.own.width, AT_A_TIME),
  );
}

/** The steps of one party, up to its verdicts. */
export function partySteps(plan: Plan, party: number): Item[][] {
  const { codes, cosets, active, looksAhead, concepts } = plan;
  const { own, size } = cosets[party]!;
  const [stretches, ownStretches] = [stretchesOf(codes), stretchesOf(size)];
  const flags = split('flags', party, stretches, codes / stretches, AT_A_TIME);
  if (!active[party]!) return [flags];
  const strategies = 2 ** own.width;
  const answered = concepts.filter((concept) => DEFINITIONS[concept].reply !== 'none').length;
  const stretch = size / ownStretches;
  return [
    split('best', party, ownStretches, looksAhead ? stretch * strategies : stretch, AT_A_TIME),
    ...(answered > 0 ? [split('levels', party, strategies, size * answered, AT_A_TIME)] : []),
    ...(answered > 0 && own.classes > 1
      ? [split('complete', party, ownStretches, stretch * own.classes, AT_A_TIME)]
      : []),
    flags,
  ];
}

/** In how many stretches so many places are worked out: of their bits, the lower half is within a stretch. */
function stretchesOf(places: number): number {
  return 2 ** Math.ceil(Math.log2(places) / 2);
}

/** An item looks at about so many places, so that there are enough items to share and not too many to count. */
const AT_A_TIME = 1 << 18;

function itemsOf<T>(wanted: readonly boolean[], make: (party: number) => T): T[] {
  return wanted.flatMap((is, party) => (is ? [make(party)] : []));
}

/** Cuts `count` units of `places` places each into items. */
function split(kind: Item['kind'], party: number, count: number, places: number, atATime: number): Item[] {
  const unit = Math.max(1, Math.floor(atATime / places));
  return Array.from({ length: Math.ceil(count / unit) }, (_, index) => {
    const from = index * unit;
    const to = Math.min(count, from + unit);
    return { kind, party, from, to, places: (to - from) * places };
  });
}
