import type { Compiled } from '../file/compile.ts';
import { sayStateWord } from './messages/state.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { sayStatement } from './say-expression.ts';
import type { Telling } from './telling.ts';

/**
 * Says a preference statement of a party, quoted.
 *
 * @param reasoned whether the analyst's reason for it is added, where one is given; default: yes
 * @throws RangeError when the interest has no such statement
 */
export function sayWish(
  { case: source, phase }: Compiled,
  party: number,
  interest: number,
  statement: number,
  telling: Telling,
  reasoned = true,
): string {
  const preference = phase.situation.preferences[party]?.[interest];
  const written = preference?.kind === 'statements' ? preference.statements[statement] : undefined;
  if (!written) throw new RangeError(`party ${party} has no statement ${statement}`);
  const wish = sayStatement(source, written, telling);
  return reasoned && written.because
    ? sayVerdictWord(
        'because',
        { wish, reason: telling.text(written.because).replace(/\.(?=\u2069?$)/u, '') },
        telling.voice,
      )
    : sayStateWord('quoted', { text: wish }, telling.voice);
}
