import type { Option } from './case.ts';
import { nearest } from './nearest.ts';
import { LIMITS } from './limits.ts';
import type { Parties, PartyEntry } from './parties.ts';
import type { NameKind } from './faults.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './source.ts';
import type { Word } from './expression-parser.ts';

/** Marks that steer right-to-left text stand in a file unseen; around a name they count as spaces. */
const SPACE = /[\s\u200e\u200f\u061c]/u;

/** No kind of thing has more names in a file that is not refused for it. */
const SEARCHED = LIMITS.states;

/** Looks up the names of parties, options and levels; what is not found is reported, unless its owner was faulty. */
export class Names {
  readonly parties: readonly PartyEntry[];
  readonly options: readonly Option[];
  private readonly reading: Reading;
  private readonly partyById: ReadonlyMap<string, number>;
  private readonly optionById: ReadonlyMap<string, number>;

  constructor({ parties, options }: Parties, reading: Reading) {
    this.parties = parties;
    this.options = options;
    this.reading = reading;
    this.partyById = new Map(parties.map(({ id }, index) => [id, index]));
    this.optionById = new Map(options.map(({ id }, index) => [id, index]));
  }

  party(name: string, spot: Spot): number | null {
    return this.find('party', name, this.partyById, null, spot);
  }

  /** An option named `party.option` by itself. */
  optionNamed(text: string, spot: Spot): number | null {
    const { text: name, from } = trimmed(text);
    const known = this.optionById.get(name);
    if (known !== undefined) return known;
    const dot = name.indexOf('.');
    if (dot < 0) {
      if (this.parties.every(({ complete }) => complete))
        this.unknown('option', name, this.optionById.keys(), null, spot);
      return null;
    }
    const word = (start: number, end: number): Word => ({
      text: name.slice(start, end),
      from: from + start,
      to: from + end,
    });
    return this.option(word(0, dot), word(dot + 1, name.length), spot);
  }

  /** An option by the words of an expression; `spot` is where the expression stands. */
  option(party: Word, option: Word, spot: Spot): number | null {
    const owner = this.party(party.text, within(spot, party));
    if (owner === null) return null;
    const known = this.optionById.get(`${party.text}.${option.text}`);
    if (known !== undefined) return known;
    const entry = this.parties[owner];
    if (entry?.complete) {
      const ids = entry.options.map((index) => this.options[index]?.id.slice(party.text.length + 1) ?? '');
      this.unknown('option', option.text, ids, party.text, within(spot, option));
    }
    return null;
  }

  /** The index of a level; for a plain option `true` and `false` stand for `yes` and `no`. */
  level(option: number, name: string, spot: Spot): number | null {
    const { id, plain, levels } = this.options[option] ?? { id: '', plain: true, levels: [] };
    const wanted = plain ? (ALIASES[name] ?? name) : name;
    const ids = levels.map((level) => level.id);
    const level = ids.indexOf(wanted);
    if (level >= 0) return level;
    if (!ids.includes('') && ids.length > 0) this.unknown('level', name, ids, id, spot);
    return null;
  }

  /** Looks `name` up in any list of names. */
  find(
    kind: NameKind,
    name: string,
    known: ReadonlyMap<string, number>,
    owner: string | null,
    spot: Spot,
  ): number | null {
    const index = known.get(name);
    if (index === undefined) this.unknown(kind, name, known.keys(), owner, spot);
    return index ?? null;
  }

  private unknown(
    kind: NameKind,
    name: string,
    known: Iterable<string>,
    owner: string | null,
    spot: Spot,
  ): void {
    if (this.reading.isFull) return;
    const names = [...known].slice(0, SEARCHED);
    const close = nearest(name, names);
    this.reading.report('name.unknown', { kind, name, within: owner, nearest: close, known: names }, spot);
  }
}

const ALIASES: Readonly<Partial<Record<string, string>>> = Object.assign(
  Object.create(null) as Record<string, string>,
  { true: 'yes', false: 'no' },
);

function trimmed(text: string): Word {
  let [from, to] = [0, text.length];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (from < to && SPACE.test(text.charAt(to - 1))) to -= 1;
  return { text: text.slice(from, to), from, to };
}

/** The place of a word inside the text at `spot`. */
export function within(spot: Spot, { from, to }: Word): Spot {
  return { ...spot, span: [from, to] };
}
