import type { Case } from '@parley/case';
import type { Desk } from '../desk.ts';
import { partyNamed } from './names.ts';
import { UsageError } from './settings.ts';

/** The bloc named as `a,b`: the indices of its members, ascending. @throws UsageError */
export function blocNamed(written: string, source: Case, desk: Desk): readonly number[] {
  const names = written.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const members = new Set(names.map((name) => partyNamed(name, source, desk, '--bloc')));
  if (members.size === 0) throw new UsageError(desk.messages.usage.emptyBloc, desk.voice.language);
  return [...members].sort((a, b) => a - b);
}

/** Refuses blocs that cannot act as one side by side. @throws UsageError */
export function refuseOverlap(blocs: readonly (readonly number[])[], source: Case, desk: Desk): void {
  const seen = new Set<number>();
  for (const party of blocs.flat()) {
    const { usage } = desk.messages;
    if (seen.has(party))
      throw new UsageError(usage.overlap(source.parties[party]?.id ?? ''), desk.voice.language);
    seen.add(party);
  }
}
