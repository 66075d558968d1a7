import { LIMITS } from '../file/limits.ts';
import type { FileValue } from './file-value.ts';
import type { GmcrOption } from './gmcr.ts';
import type { Loss } from './loss.ts';

/** Reports options with two owners; options with none are a loss, and they take one more party. */
export function checkOwners(
  parties: readonly FileValue[],
  owned: readonly (readonly number[])[],
  options: readonly GmcrOption[],
  names: readonly string[],
  losses: Loss[],
): void {
  const owner = new Map<number, number>();
  for (const [party, positions] of owned.entries())
    for (const position of positions) {
      const first = owner.get(position) ?? party;
      owner.set(position, first);
      if (first === party) continue;
      const option = options[position]?.name ?? '';
      const both = [names[first] ?? '', names[party] ?? ''] as const;
      parties[party]?.at('options').fault('gmcr.common', { option, parties: both });
    }
  const free = options.filter((_, position) => !owner.has(position));
  if (free.length === 0) return;
  losses.push({ code: 'read.unowned', params: { options: free.map(({ name }) => name) } });
  const count = parties.length + 1;
  if (count > LIMITS.parties)
    parties.at(-1)?.fault('limit', { what: 'parties', limit: LIMITS.parties, count });
}

/** Refuses coalitions of several; as in GMCR+, a list that leaves somebody out means that everyone acts alone. */
export function checkCoalitions(coalitions: FileValue, names: readonly string[], losses: Loss[]): void {
  if (coalitions.isMissing) return;
  const several: { value: FileValue; members: readonly number[] }[] = [];
  const mentioned = new Set<number>();
  for (const value of coalitions.items()) {
    const members = (Array.isArray(value.value) ? value.items() : [value]).flatMap((member) => {
      const position = member.wholeNumber();
      if (position !== null && (position < 0 || position >= names.length))
        member.fault('gmcr.party', { position, parties: names.length });
      return position ?? [];
    });
    for (const member of members) mentioned.add(member);
    if (new Set(members).size > 1) several.push({ value, members });
  }
  if (mentioned.size < names.length) losses.push({ code: 'read.coalitions', params: {} });
  else
    for (const { value, members } of several)
      value.fault('gmcr.coalition', { parties: members.map((member) => names[member] ?? '') });
}
