import type { Preference } from './case.ts';
import type { Reading } from './reading.ts';
import type { Path } from './source.ts';

/** From where on a party prefers much, as it is written beside a preference. */
export type RawMuch = number | readonly (number | undefined)[] | undefined;

/**
 * Adds to a preference from where on it is a strong one: how many statements lead, after which places of the ranking there is a
 * gap, or how many points make the difference. Faulty values are reported and left out.
 */
export function withMuch(preference: Preference, much: RawMuch, path: Path, reading: Reading): Preference {
  if (much === undefined) return preference;
  const at = [...path, 'much'];
  switch (preference.kind) {
    case 'statements': {
      const leading = numberOf(much, at, reading);
      return leading !== null && isPlace(leading, preference.statements.length, at, reading)
        ? { ...preference, much: leading }
        : preference;
    }
    case 'weights': {
      const points = numberOf(much, at, reading);
      return points === null ? preference : { ...preference, much: points };
    }
    case 'ranking': {
      const most = preference.groups.length - 1;
      const list = typeof much === 'number' ? [much] : much;
      const places = list.filter((place, index): place is number => {
        const spot = typeof much === 'number' ? at : [...at, index];
        return place !== undefined && isPlace(place, most, spot, reading);
      });
      return { ...preference, much: [...new Set(places)].sort((a, b) => a - b) };
    }
  }
}

/** The one number that is needed; null where a list is written, which is reported. */
function numberOf(much: NonNullable<RawMuch>, path: Path, reading: Reading): number | null {
  if (typeof much === 'number') return much;
  reading.report('value.shape', { expected: ['number'], found: 'list' }, { path });
  return null;
}

/** Whether a number counts places from 1 to `most`; otherwise it is reported. */
function isPlace(place: number, most: number, path: Path, reading: Reading): boolean {
  if (!Number.isInteger(place))
    reading.report('value.shape', { expected: ['whole number'], found: 'number' }, { path });
  else if (place < 1 || place > most)
    reading.report('value.range', { above: null, atLeast: 1, atMost: Math.max(1, most) }, { path });
  else return true;
  return false;
}
