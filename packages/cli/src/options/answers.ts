import type { Compiled } from '@parley/case';
import type { GuessedAnswer } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { partyNamed, stateNamed } from './names.ts';
import { UsageError } from './settings.ts';
import { leftToRight } from '../terminal/bidi.ts';

const FORM = /^([^:=]+):([^:=]+):([^:=]+)=(yes|no|unsure)$/u;

/** Reads `PARTY:A:B=yes|no|unsure`: would the party rather have state A than state B? @throws UsageError */
export function answerOf(written: string, compiled: Compiled, desk: Desk): GuessedAnswer {
  const [, party = '', state = '', than = '', answer = ''] = FORM.exec(written) ?? [];
  if (answer === '') {
    const { messages, paper, voice } = desk;
    throw new UsageError(messages.usage.answer(leftToRight(written, paper.direction)), voice.language);
  }
  return {
    party: partyNamed(party, compiled.case, desk, '--answer'),
    state: stateNamed(state, compiled, desk),
    than: stateNamed(than, compiled, desk),
    better: answer === 'unsure' ? 'unsure' : answer === 'yes',
  };
}
