import type { ShortestPaths } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { sayEvolutionWord } from './messages/evolution.ts';
import { digits } from './numbers.ts';
import { whyBetter, type Reason } from './reason.ts';
import { describeMove } from './say-state.ts';
import { sayWish } from './say-wish.ts';
import { sentence, type Telling } from './telling.ts';

/** A step that stands on some shortest path. */
export interface SaidStep {
  /** Its place on the path, 1 the first. */
  readonly step: number;
  readonly party: number;
  readonly from: number;
  readonly to: number;
  /** Who does what, as a clause. */
  readonly move: string;
  /** What the mover gains by it; that it gains nothing. */
  readonly gain: string;
  readonly isImprovement: boolean;
}

/** Says every step of every shortest path once, by place, then by the state left. */
export function sayPaths(
  compiled: Compiled,
  interests: readonly number[],
  { layers }: ShortestPaths,
  telling: Telling,
): SaidStep[] {
  const seen = new Set<string>();
  return layers.flatMap((nodes, place) =>
    nodes.flatMap(({ state: from, steps }) =>
      steps.flatMap(({ party, to: next }) => {
        const to = layers[place + 1]![next]!.state;
        const key = `${place} ${from} ${party} ${to}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const interest = interests[party]!;
        const reason = whyBetter(compiled, party, interest, to, from);
        const move = sentence(describeMove(compiled, party, from, to, telling));
        const gain = sayGain(compiled, party, interest, reason, telling);
        return [{ step: place + 1, party, from, to, move, gain, isImprovement: reason !== null }];
      }),
    ),
  );
}

/** What a step brings to whoever makes it. */
function sayGain(
  compiled: Compiled,
  party: number,
  interest: number,
  reason: Reason | null,
  telling: Telling,
): string {
  const { voice } = telling;
  switch (reason?.kind) {
    case 'statement': {
      const wish = sayWish(compiled, party, interest, reason.statement, telling, false);
      return sayEvolutionWord('gain.statement', { wish }, voice);
    }
    case 'weights': {
      const [better, worse] = [digits(reason.better, voice), digits(reason.worse, voice)];
      return sayEvolutionWord('gain.weights', { better, worse }, voice);
    }
    case 'ranking':
      return sayEvolutionWord('gain.ranking', reason, voice);
    case undefined:
      return sayEvolutionWord('gain.none', {}, voice);
  }
}
