import type { Compiled } from '../file/compile.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { digits } from './numbers.ts';
import type { Reason } from './reason.ts';
import { sayWish } from './say-wish.ts';
import type { Telling } from './telling.ts';

/** Says why a state is better for a party of one interest, as a clause: a wish comes true, more points, a higher place. */
export function sayReason(
  compiled: Compiled,
  party: number,
  interest: number,
  reason: Reason,
  telling: Telling,
): string {
  const { voice } = telling;
  switch (reason.kind) {
    case 'statement': {
      const wish = sayWish(compiled, party, interest, reason.statement, telling);
      return sayVerdictWord('gain.statement', { wish }, voice);
    }
    case 'weights': {
      const [better, worse] = [digits(reason.better, voice), digits(reason.worse, voice)];
      return sayVerdictWord('gain.weights', { better, worse }, voice);
    }
    case 'ranking':
      return sayVerdictWord('gain.ranking', reason, voice);
  }
}
