import type { Interest, Party, Preference } from './case.ts';
import type { Names } from './names.ts';
import { readPreference, type PreferenceReader } from './preferences.ts';
import { checkSum, readProbability } from './probability.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';
import type { Text } from './text.ts';

export interface Interests {
  readonly parties: readonly Party[];
  /** `preferences[party][interest]`; null for `other`. */
  readonly preferences: readonly (readonly (Preference | null)[])[];
}

type RawInterests = NonNullable<RawCase['interests']>[string];
type RawInterest = NonNullable<RawInterests>[string];

/** What nobody thought of has a name in both languages: its id is part of the format. */
const OTHER: Text = { en: 'Something else', ar: 'شيء آخر' };

/** Reads what each party may want, in the order of the parties. */
export function readInterests(raw: RawCase, names: Names, reader: PreferenceReader): Interests {
  const { reading } = reader;
  for (const [id] of entriesOf(raw.interests)) names.party(id, { path: ['interests', id], on: 'key' });
  const read = names.parties.map(({ id, name, options }) => {
    const path = ['interests', id];
    const written = raw.interests?.[id];
    const entries = entriesOf(written);
    const isFaulty = raw.interests === undefined || (id in raw.interests && written === undefined);
    if (entries.length === 0 && !isFaulty)
      reading.report('interests.missing', { party: id }, { path, on: 'key' });
    reading.limit('interests', entries.length, { path, on: 'key' });
    for (const [interest] of entries) reading.checkId(interest, [...path, interest]);
    const priors = priorsOf(entries, path, 'joint' in raw, reading);
    const interests = entries.map(([interest, value], index): Interest => ({
      id: interest,
      name:
        reading.textOrNull(value?.name) ?? (interest === 'other' ? OTHER : reading.text(undefined, interest)),
      because: reading.textOrNull(value?.because),
      prior: priors.values[index] ?? 0,
    }));
    const preferences = entries.map(([interest, value]) => preferenceOf(interest, value, path, reader));
    return { party: { id, name, options, interests, priors: priors.kind }, preferences };
  });
  const profiles = read.reduce((count, { party }) => count * Math.max(1, party.interests.length), 1);
  reading.limit('profiles', profiles, { path: ['interests'], on: 'key' });
  return {
    parties: read.map(({ party }) => party),
    preferences: read.map(({ preferences }) => preferences),
  };
}

function preferenceOf(
  id: string,
  interest: RawInterest,
  party: Path,
  reader: PreferenceReader,
): Preference | null {
  const path = [...party, id];
  if (interest === undefined) return null;
  if (id !== 'other') return readPreference(interest, path, id, reader);
  for (const key of ['prefers', 'weights', 'ranking', 'much'])
    if (key in interest)
      reader.reading.report('preference.other', { key }, { path: [...path, key], on: 'key' });
  return null;
}

/** The priors of one party: given for all of its interests, or for none. */
function priorsOf(
  entries: readonly [string, RawInterest][],
  path: Path,
  hasJoint: boolean,
  reading: Reading,
): { readonly kind: Party['priors']; readonly values: readonly number[] } {
  const given = entries.filter(([, interest]) => interest && 'prior' in interest);
  if (hasJoint) {
    for (const [id] of given)
      reading.report(
        'key.conflict',
        { key: 'prior', other: 'joint' },
        { path: [...path, id, 'prior'], on: 'key' },
      );
    return { kind: 'joint', values: [] };
  }
  // What nobody thought of has no equal share: beside it every prior is given.
  const isEqual = given.length === 0 && (entries.length === 1 || !entries.some(([id]) => id === 'other'));
  if (isEqual) {
    const kind = entries.length === 1 ? 'single' : 'equal';
    return { kind, values: entries.map(() => 1 / entries.length) };
  }
  const values = entries.map(([id, interest]) => {
    if (interest === undefined) return null;
    const at = [...path, id];
    if (!('prior' in interest)) {
      reading.report('key.missing', { key: 'prior' }, { path: at, on: 'key' });
      return null;
    }
    return readProbability(interest.prior, { path: [...at, 'prior'] }, reading);
  });
  checkSum('priors', values, path, reading);
  return { kind: entries.length === 1 ? 'single' : 'given', values: values.map((value) => value ?? 0) };
}
