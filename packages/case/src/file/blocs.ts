import type { Names } from './names.ts';
import type { Reading } from './reading.ts';
import type { RawCase } from './schema.ts';

/** Reads the parties that act as one: each bloc its indices, ascending. A party may stand in one bloc only, once. */
export function readBlocs(raw: RawCase, names: Names, reading: Reading): number[][] {
  const isNew = reading.distinct('member');
  return (raw.blocs ?? []).flatMap((bloc, index): number[][] => {
    const members = (bloc ?? []).flatMap((name, place) => {
      const spot = { path: ['blocs', index, place] };
      const party = name === undefined ? null : names.party(name, spot);
      return party !== null && name !== undefined && isNew(name, spot) ? [party] : [];
    });
    return members.length === 0 ? [] : [members.sort((a, b) => a - b)];
  });
}
