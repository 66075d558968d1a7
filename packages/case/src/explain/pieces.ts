import type { Case } from '../file/case.ts';
import { sayStateWord } from './messages/state.ts';
import { sayList } from './numbers.ts';
import type { Telling } from './telling.ts';

/** What is said of one option: a verb phrase of the case, or the option's name where it has none. */
export interface Phrase {
  readonly kind: 'verb' | 'name';
  readonly text: string;
}

/** Says that an option is at a level, without saying whose it is. */
export function phraseOf(source: Case, option: number, level: number, telling: Telling): Phrase {
  const { name, plain, levels } = source.options[option]!;
  const at = levels[level]!;
  if (at.says) return { kind: 'verb', text: telling.text(at.says) };
  const own = telling.text(name);
  if (!plain)
    return {
      kind: 'name',
      text: sayStateWord('option.level', { name: own, level: telling.text(at.name) }, telling.voice),
    };
  return { kind: 'name', text: level > 0 ? own : sayStateWord('option.no', { name: own }, telling.voice) };
}

/** Says what a party does: its verb phrases as one clause, then the names of the options that have none. */
export function clauseOf(source: Case, party: number, phrases: readonly Phrase[], telling: Telling): string {
  const { voice } = telling;
  const name = telling.name(source.parties[party]!.name);
  const of = (kind: Phrase['kind']): string[] =>
    phrases.filter((phrase) => phrase.kind === kind).map(({ text }) => text);
  const [verbs, names] = [of('verb'), of('name')];
  return joined(
    [
      ...(verbs.length > 0
        ? [sayStateWord('does', { party: name, phrases: sayList(verbs, voice) }, voice)]
        : []),
      ...(names.length > 0
        ? [sayStateWord('has', { party: name, names: commas(names, telling) }, voice)]
        : []),
    ],
    telling,
  );
}

/** Clauses one after the other. */
export function joined(clauses: readonly string[], { voice }: Telling): string {
  return clauses.length === 0
    ? ''
    : clauses.reduce((left, right) => sayStateWord('join', { left, right }, voice));
}

/** Names one after the other. */
export function commas(names: readonly string[], { voice }: Telling): string {
  return names.reduce((left, right) => sayStateWord('comma', { left, right }, voice));
}
