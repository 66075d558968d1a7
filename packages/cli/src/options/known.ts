import type { Compiled, InverseQuestion } from '@parley/case';
import type { Desk } from '../desk.ts';
import { partyNamed, stateNamed } from './names.ts';
import { UsageError } from './settings.ts';
import { leftToRight } from '../terminal/bidi.ts';

const FORM = /^([^:=]+):([^:=]+):([^:=]+?)(=alike)?$/u;

/** Reads `PARTY:A:B` or `PARTY:A:B=alike`: the party surely prefers state A to B, or does not mind which. @throws UsageError */
export function knownOf(
  written: string,
  compiled: Compiled,
  desk: Desk,
): NonNullable<InverseQuestion['known']>[number] {
  const found = FORM.exec(written);
  if (!found) {
    const { messages, paper, voice } = desk;
    throw new UsageError(messages.usage.known(leftToRight(written, paper.direction)), voice.language);
  }
  const [, party = '', state = '', than = '', alike] = found;
  return {
    party: partyNamed(party, compiled.case, desk, '--known'),
    comparison: {
      state: stateNamed(state, compiled, desk),
      than: stateNamed(than, compiled, desk),
      relation: alike === undefined ? 'better' : 'alike',
    },
  };
}
