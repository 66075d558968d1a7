import type { PreferenceChange } from '@parley/engine';
import type { CaseSweep } from '../interests/sweep.ts';
import { sayStateWord } from './messages/state.ts';
import { saySweepWord } from './messages/sweep.ts';
import { sayWish } from './say-wish.ts';
import type { Telling } from './telling.ts';

/** Says swaps of neighbours, one after the other: each by what stands at its places by then. */
export function saySwaps(sweep: CaseSweep, swaps: readonly PreferenceChange[], telling: Telling): string {
  const { voice } = telling;
  const orders = new Map<number, number[]>();
  const said = swaps.map(({ party, place }) => {
    const order = orders.get(party) ?? [];
    orders.set(party, order);
    const [upper, lower] = [order[place] ?? place, order[place + 1] ?? place + 1];
    order[place] = lower;
    order[place + 1] = upper;
    return saySwap(sweep, party, upper, lower, telling);
  });
  if (said.length === 1) return said[0]!;
  const all = said.reduce((left, right) => sayStateWord('join', { left, right }, voice));
  return saySweepWord('ends.together', { swaps: all }, voice);
}

function saySwap(sweep: CaseSweep, party: number, upper: number, lower: number, telling: Telling): string {
  const { voice } = telling;
  const { compiled, interests } = sweep;
  const interest = interests[party]!;
  const name = telling.text(compiled.case.parties[party]!.name);
  if (compiled.phase.situation.preferences[party]?.[interest]?.kind !== 'statements')
    return saySweepWord('swap.tiers', { party: name, upper: upper + 1, lower: lower + 1 }, voice);
  const wish = (statement: number): string => sayWish(compiled, party, interest, statement, telling, false);
  return saySweepWord('swap.statements', { party: name, upper: wish(upper), lower: wish(lower) }, voice);
}
