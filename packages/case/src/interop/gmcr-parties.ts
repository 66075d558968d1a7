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

/** Reads who acts as one; as in GMCR+, a list that leaves somebody out means that everyone acts alone. */
export function coalitionsOf(
  coalitions: FileValue,
  names: readonly string[],
  losses: Loss[],
): readonly (readonly number[])[] {
  if (coalitions.isMissing) return [];
  const several: number[][] = [];
  const mentioned = new Set<number>();
  for (const value of coalitions.items()) {
    const members = new Set<number>();
    for (const member of Array.isArray(value.value) ? value.items() : [value]) {
      const position = member.wholeNumber();
      if (position === null) continue;
      if (position < 0 || position >= names.length)
        member.fault('gmcr.party', { position, parties: names.length });
      else if (mentioned.has(position) && !members.has(position))
        member.fault('gmcr.coalition', { party: names[position] ?? '' });
      members.add(position);
      mentioned.add(position);
    }
    if (members.size > 1) several.push([...members].sort((a, b) => a - b));
  }
  if (mentioned.size < names.length) {
    losses.push({ code: 'read.coalitions', params: {} });
    return [];
  }
  for (const members of several)
    losses.push({ code: 'read.blocs', params: { parties: members.map((member) => names[member] ?? '') } });
  return several;
}
