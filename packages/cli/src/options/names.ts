import {
  compile,
  feasibleCode,
  isLarge,
  MOST_LISTED,
  nearest,
  readStateCode,
  stateAt,
  type Case,
  type Compiled,
  type LargeCase,
  type Phase,
} from '@parley/case';
import { CONCEPTS, conceptsOf, type Concept } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { amountOf } from '../pages/counts.ts';
import { UsageError } from './settings.ts';
import { leftToRight } from '../terminal/bidi.ts';

/** Finds what a name given to `option` means among those known. @throws UsageError with the nearest name */
function find(option: string, written: string, known: readonly string[], desk: Desk): number {
  const index = known.indexOf(written);
  if (index >= 0) return index;
  const { usage } = desk.messages;
  const own = (text: string): string => leftToRight(text, desk.paper.direction);
  const close = nearest(written, known);
  const problem = usage.choice(written, own(option), own(known.join(', ')));
  throw new UsageError(
    close === null ? problem : `${problem} ${usage.suggestion(own(close))}`,
    desk.voice.language,
  );
}

/** The one of `known` that is named. @throws UsageError */
export function oneOf<Name extends string>(
  option: string,
  written: string,
  known: readonly Name[],
  desk: Desk,
): Name {
  return known[find(option, written.toLowerCase(), known, desk)] as Name;
}

/** The phase named, or the start. @throws UsageError */
export function phaseNamed(source: Case, phase: string | undefined, desk: Desk): Phase {
  const ids = source.phases.map(({ id }) => id);
  return source.phases[phase === undefined ? 0 : find('--phase', phase, ids, desk)] ?? source.phases[0];
}

/** The case as of the phase named, or as of its start, for what lists its states. @throws UsageError also when there are too many of these */
export function compiledAt(source: Case, phase: string | undefined, desk: Desk): Compiled {
  const at = phaseNamed(source, phase, desk);
  if (isLarge(source, at)) {
    const { usage } = desk.messages;
    const command = leftToRight('parley analyze', desk.paper.direction);
    throw new UsageError(usage.tooLarge(amountOf(MOST_LISTED, desk.voice), command), desk.voice.language);
  }
  return compile(source, at);
}

/** The code of the state of a large case that is written so; such states have no numbers. @throws UsageError */
export function codeNamed(written: string, large: LargeCase, desk: Desk): number {
  const code = feasibleCode(large, written);
  if (code === null) throw new UsageError(desk.messages.usage.code(written), desk.voice.language);
  return code;
}

/** The concepts named, in the order of the field; null when none is named. @throws UsageError */
export function conceptsNamed(
  written: readonly string[] | undefined,
  { model }: Compiled,
  desk: Desk,
): readonly Concept[] | null {
  if (written === undefined || written.length === 0) return null;
  const known = conceptsOf(model);
  const named = written.map((name) => oneOf('--concepts', name, known, desk));
  return CONCEPTS.filter((concept) => named.includes(concept));
}

/** The index of the party named. @throws UsageError */
export function partyNamed(written: string, { parties }: Case, desk: Desk, option: string): number {
  const ids = parties.map(({ id }) => id);
  return find(option, written, ids, desk);
}

/** The state with this number, code or (in graph form) id. @throws UsageError */
export function stateNamed(written: string, compiled: Compiled, desk: Desk): number {
  const { case: source, model } = compiled;
  const named = source.graph?.states.findIndex(({ id }) => id === written) ?? -1;
  if (named >= 0) return named;
  const number = /^[1-9]\d*$/u.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= model.states) return number - 1;
  const levels = source.graph ? null : readStateCode(written.toUpperCase(), source.options);
  const state =
    levels &&
    stateAt(
      compiled,
      levels.map((level) => level ?? -1),
    );
  if (state !== null && levels?.every((level) => level !== null)) return state;
  throw new UsageError(
    desk.messages.usage.state(leftToRight(written, desk.paper.direction), model.states),
    desk.voice.language,
  );
}
