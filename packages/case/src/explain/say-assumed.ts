import type { Compiled } from '../file/compile.ts';
import { sayVerdictWord } from './messages/verdict.ts';
import { joined } from './pieces.ts';
import type { Telling } from './telling.ts';

/** Says which interests are taken for granted, where some party may want several things; else nothing. */
export function sayAssumed(
  { case: { parties } }: Compiled,
  interests: readonly number[],
  telling: Telling,
): string[] {
  const { voice } = telling;
  if (parties.every((party) => party.interests.length === 1)) return [];
  const assumed = parties.map(({ name, interests: own }, party) =>
    sayVerdictWord(
      'interest',
      { party: telling.name(name), interest: telling.text(own[interests[party]!]!.name) },
      voice,
    ),
  );
  return [sayVerdictWord('assumed', { interests: joined(assumed, telling) }, voice)];
}
