import type { Level, Option } from './case.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';
import type { Text } from './text.ts';

/** A party before its interests are read. */
export interface PartyEntry {
  readonly id: string;
  readonly name: Text;
  readonly options: readonly number[];
  /** Whether its options are all known; not so where they were faulty. */
  readonly complete: boolean;
}

export interface Parties {
  readonly parties: readonly PartyEntry[];
  readonly options: readonly Option[];
}

type RawOption = NonNullable<
  NonNullable<NonNullable<NonNullable<RawCase['parties']>[string]>['options']>[string]
>;

/** What a plain option's levels are called; they are part of the format, so they have names in both languages. */
const PLAIN_NAMES: readonly [no: Text, yes: Text] = [
  { en: 'no', ar: 'لا' },
  { en: 'yes', ar: 'نعم' },
];

/** Reads who takes part and what each can do; null when nothing about it is known, or the parties are too many. */
export function readParties(raw: RawCase, reading: Reading): Parties | null {
  if (raw.parties === undefined) return null;
  const options: Option[] = [];
  const parties = entriesOf(raw.parties).map(([id, party], index): PartyEntry => {
    const first = options.length;
    reading.checkId(id, ['parties', id]);
    for (const [name, option] of entriesOf(party?.options)) {
      const path = ['parties', id, 'options', name];
      reading.checkId(name, path);
      options.push({
        id: `${id}.${name}`,
        party: index,
        name: reading.text(option?.name, name),
        moves: option?.moves ?? 'both',
        plain: option === undefined || !('levels' in option),
        levels: option === undefined ? plainLevels({}, reading) : levelsOf(option, path, reading),
      });
    }
    const own = options.slice(first).map((_, offset) => first + offset);
    const isFaulty = party === undefined || ('options' in party && party.options === undefined);
    return { id, name: reading.text(party?.name, id), options: own, complete: !isFaulty };
  });
  const spot = { path: ['parties'], on: 'key' } as const;
  if (reading.limit('parties', parties.length, spot)) return null;
  reading.limit('option bits', bitsOf(options), spot);
  if (parties.length === 0) reading.report('value.empty', { least: 1 }, { path: ['parties'] });
  else if (!('states' in raw) && options.length === 0 && parties.every(({ complete }) => complete))
    reading.report('key.missing', { key: 'options' }, spot);
  return { parties, options };
}

/** How many bits the options take together. */
export function bitsOf(options: readonly Option[]): number {
  return options.reduce((bits, { levels }) => bits + levels.length - 1, 0);
}

function plainLevels(option: RawOption, reading: Reading): readonly Level[] {
  const says = [option.says_not, option.says].map((text) => reading.textOrNull(text));
  return PLAIN_NAMES.map((name, level) => ({
    id: name.en ?? '',
    name,
    says: says[level] ?? null,
  }));
}

function levelsOf(option: RawOption, path: Path, reading: Reading): readonly Level[] {
  if (!('levels' in option)) return plainLevels(option, reading);
  for (const key of ['says', 'says_not'] as const)
    if (key in option)
      reading.report('key.conflict', { key, other: 'levels' }, { path: [...path, key], on: 'key' });
  const written = option.levels ?? [];
  reading.limit('levels', written.length, { path: [...path, 'levels'], on: 'key' });
  const isNew = reading.distinct('level');
  return written.flatMap((level, index): Level[] => {
    const full = typeof level === 'object' ? level : { id: level };
    const place = [...path, 'levels', index, ...(typeof level === 'object' ? ['id'] : [])];
    const id = full.id === undefined ? '' : (reading.source.written(place) ?? '');
    if (id !== '' && !isNew(id, { path: place })) return [];
    const { name, says } = { name: undefined, says: undefined, ...full };
    return [{ id, name: reading.text(name, id), says: reading.textOrNull(says) }];
  });
}
