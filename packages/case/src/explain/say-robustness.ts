import type { ChangeEffect, Concept, PreferenceChange } from '@parley/engine';
import type { CaseSweep } from '../interests/sweep.ts';
import { saySweepWord } from './messages/sweep.ts';
import { digits } from './numbers.ts';
import { saySwaps } from './say-swaps.ts';
import { sayWish } from './say-wish.ts';
import { sentence, type Telling } from './telling.ts';

/** An equilibrium of the profile, and what its parties' preferences must keep. */
export interface SaidRobustness {
  readonly state: number;
  /** Those under which all that follows is the same. */
  readonly concepts: readonly Concept[];
  /** How many swaps it survives, of how many. */
  readonly survived: string;
  /** How many swaps end it. */
  readonly fewest: string;
  /** The swaps that end it. */
  readonly ends: readonly string[];
}

/** What leaving a statement out does. */
export interface SaidOmission {
  readonly statement: string;
  readonly lost: number;
  readonly gained: number;
}

/** What each equilibrium needs of the order of preferences; concepts of which the same is said come together. */
export function sayRobustness(
  sweep: CaseSweep,
  states: readonly number[],
  telling: Telling,
): SaidRobustness[] {
  const { voice } = telling;
  const { robustness } = sweep;
  const of = robustness.swaps.length;
  const swapsOf = (found: readonly PreferenceChange[]): string => saySwaps(sweep, found, telling);
  const merged = new Map<string, SaidRobustness>();
  for (const { state, concept, brokenBy, breaking } of robustness.equilibria) {
    if (!states.includes(state)) continue;
    const { swaps, atLeast, example } = breaking;
    const never = atLeast === null ? [saySweepWord('ends.never', {}, voice)] : [];
    const row = {
      state,
      survived: saySweepWord('survived', { count: of - brokenBy.length, of }, voice),
      fewest:
        swaps !== null
          ? digits(swaps, voice)
          : atLeast === null
            ? saySweepWord('fewest.never', {}, voice)
            : saySweepWord('fewest.bound', { count: atLeast }, voice),
      ends:
        brokenBy.length > 0
          ? brokenBy.map((swap) => swapsOf([robustness.swaps[swap]!]))
          : example.length > 0
            ? [swapsOf(example)]
            : never,
    };
    const key = JSON.stringify(row);
    merged.set(key, { ...row, concepts: [...(merged.get(key)?.concepts ?? []), concept] });
  }
  return [...merged.values()].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}

/** The statements by how many verdicts turn without them, those without effect left out. */
export function sayOmissions(
  sweep: CaseSweep,
  telling: Telling,
): { readonly rows: readonly SaidOmission[]; readonly sentence: string | null } {
  const { voice } = telling;
  const { compiled, interests, robustness } = sweep;
  if (robustness.omissions.length === 0) return { rows: [], sentence: null };
  const count = (lists: ChangeEffect['lost']): number => lists.reduce((sum, { length }) => sum + length, 0);
  const rows = robustness.omissions
    .map(({ party, place, lost, gained }) => ({ party, place, lost: count(lost), gained: count(gained) }))
    .filter(({ lost, gained }) => lost + gained > 0)
    .sort((a, b) => b.lost + b.gained - a.lost - a.gained)
    .map(({ party, place, lost, gained }) => {
      const wish = sayWish(compiled, party, interests[party]!, place, telling, false);
      const said = { party: telling.name(compiled.case.parties[party]!.name), wish };
      return { statement: saySweepWord('statement', said, voice), lost, gained };
    });
  const [first] = rows;
  return {
    rows: rows.map((row) => ({ ...row, statement: sentence(row.statement) })),
    sentence: first ? saySweepWord('matters', first, voice) : saySweepWord('matters.nothing', {}, voice),
  };
}
