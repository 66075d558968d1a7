import type { Case, Levels } from '../file/case.ts';
import { levelsAt, type Compiled } from '../file/compile.ts';
import { sayStateWord } from './messages/state.ts';
import { clauseOf, commas, joined, phraseOf, type Phrase } from './pieces.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** One thing that is done at a state, for surfaces that style each by itself. */
export interface StatePiece {
  /** Whose; null in graph form. */
  readonly party: number | null;
  /** Index into `Case.options`; null in graph form and where a party does nothing. */
  readonly option: number | null;
  /** A verb phrase or a name, isolated where its direction may differ. */
  readonly text: string;
  /** Whether it differs from the state compared with; false when there is none. */
  readonly changed: boolean;
}

/** The levels of all options in words. */
export interface SaidLevels {
  /** Everything that is done, party by party; what is no longer done stands among it as changed. */
  readonly pieces: readonly StatePiece[];
  /** Compared: only what differs, or that nothing changes. Else everything that is done. */
  readonly text: string;
  /** How many texts were shown in the other language because the asked one is missing. */
  readonly missing: number;
}

/** A state in words. */
export interface SaidState extends SaidLevels {
  readonly state: number;
  /** The state compared with, or null. */
  readonly than: number | null;
}

/**
 * Says a state by what is done, grouped by party; in graph form by its name.
 *
 * @param than the state to compare with; default: the status quo; null: none, so that the text is complete
 *
 * Cost: the options of the case.
 */
export function sayState(
  compiled: Compiled,
  state: number,
  voice: Voice,
  { than = compiled.model.statusQuo }: { readonly than?: number | null | undefined } = {},
): SaidState {
  const telling = new Telling(voice);
  const pieces = statePieces(piecesAt(compiled, state, than, telling));
  const text = sentence(describe(compiled, state, than, new Telling(voice)));
  return { state, than, pieces, text, missing: telling.missing };
}

/**
 * Says the levels of all options of a case by what is done, as `sayState` says a state.
 *
 * @param than the levels to compare with, or null
 */
export function sayLevels(source: Case, levels: Levels, than: Levels | null, voice: Voice): SaidLevels {
  const telling = new Telling(voice);
  const pieces = statePieces(piecesOf(source, levels, than, telling));
  const text = sentence(describeLevels(source, levels, than, new Telling(voice)));
  return { pieces, text, missing: telling.missing };
}

function statePieces(said: readonly Said[]): StatePiece[] {
  return said.map(({ party, option, phrase, changed }) => ({ party, option, text: phrase.text, changed }));
}

/** What is done at a state as one clause, for the middle of a sentence: all of it, or what differs from `than`. */
export function describe(compiled: Compiled, state: number, than: number | null, telling: Telling): string {
  if (state === than) return sayStateWord('unchanged', {}, telling.voice);
  const { graph } = compiled.case;
  if (graph) return telling.text(graph.states[state]!.name);
  const before = than === null ? null : levelsAt(compiled, than);
  return describeLevels(compiled.case, levelsAt(compiled, state) ?? [], before, telling);
}

function describeLevels(source: Case, levels: Levels, than: Levels | null, telling: Telling): string {
  const pieces = piecesOf(source, levels, than, telling).filter(({ changed }) => than === null || changed);
  if (pieces.length === 0) return sayStateWord('unchanged', {}, telling.voice);
  const clauses = source.parties.flatMap((_, party) => {
    const own = pieces.filter((piece) => piece.party === party).map(({ phrase }) => phrase);
    return own.length === 0 ? [] : [clauseOf(source, party, own, telling)];
  });
  return joined(clauses, telling);
}

/** A move of one party as a clause for the middle of a sentence. */
export function describeMove(
  compiled: Compiled,
  party: number,
  from: number,
  to: number,
  telling: Telling,
): string {
  const phrases = piecesAt(compiled, to, from, telling)
    .filter(({ changed }) => changed)
    .map(({ phrase }) => phrase);
  if (phrases.every(({ kind }) => kind === 'verb')) return clauseOf(compiled.case, party, phrases, telling);
  const name = telling.name(compiled.case.parties[party]!.name);
  return sayStateWord(
    'move',
    {
      party: name,
      to: commas(
        phrases.map(({ text }) => text),
        telling,
      ),
    },
    telling.voice,
  );
}

/** A state's number as people see it, for the middle of a sentence. */
export function stateNumber(state: number, voice: Voice): string {
  return sayStateWord('number', { number: state + 1 }, voice);
}

interface Said {
  readonly party: number | null;
  readonly option: number | null;
  readonly phrase: Phrase;
  readonly changed: boolean;
}

function piecesAt(compiled: Compiled, state: number, than: number | null, telling: Telling): Said[] {
  const { case: source } = compiled;
  if (source.graph) {
    const phrase: Phrase = { kind: 'name', text: telling.text(source.graph.states[state]!.name) };
    return [{ party: null, option: null, phrase, changed: than !== null && than !== state }];
  }
  return piecesOf(
    source,
    levelsAt(compiled, state) ?? [],
    than === null ? null : levelsAt(compiled, than),
    telling,
  );
}

function piecesOf(source: Case, levels: Levels, than: Levels | null, telling: Telling): Said[] {
  const before = than ?? levels;
  return source.parties.flatMap(({ options }, party) => {
    const say = (option: number): Said => ({
      party,
      option,
      phrase: phraseOf(source, option, levels[option] ?? 0, telling),
      changed: levels[option] !== before[option],
    });
    const isSaid = (option: number): boolean => {
      const { plain, levels: all } = source.options[option]!;
      // The lowest level of an option with levels may be an act of its own, such as staying; then it has a verb phrase.
      return levels[option] !== 0 || before[option] !== 0 || (!plain && all[0]?.says !== null);
    };
    const done = options.filter(isSaid);
    if (done.length > 0) return done.map(say);
    // A party that takes none of its options is best said by what it does instead, if the case has words for it.
    const instead = options.filter((option) => source.options[option]?.levels[0]?.says);
    if (instead.length > 0) return instead.map(say);
    if (options.length === 0) return [];
    const phrase: Phrase = { kind: 'name', text: sayStateWord('nothing', {}, telling.voice) };
    return [{ party, option: null, phrase, changed: false }];
  });
}
