import { holds, type Formula } from '../model/formula.ts';
import type { OptionModel } from '../model/option-model.ts';
import { Steps, type Patience, type SmallestChange } from './patience.ts';
import { isSteady, type Better, type Wanted } from './steady.ts';

/** A statement of a list under change: one of the party's own, or one of the vocabulary, as it stands or denied. */
export interface ListedStatement {
  readonly from: 'own' | 'vocabulary';
  readonly index: number;
  readonly denied: boolean;
}

/**
 * One edit of a list of statements. `place` is where the statement stands in the list, from 0: before the edit for `drop` and
 * `negate`, after it for `move` and `add`.
 */
export interface StatementEdit {
  readonly kind: 'drop' | 'move' | 'negate' | 'add';
  /** For `negate`, as it reads afterwards. */
  readonly statement: ListedStatement;
  readonly place: number;
}

/** Edits, one after the other, and the list they lead to, most important first. */
export interface EditedStatements {
  readonly edits: readonly StatementEdit[];
  readonly statements: readonly ListedStatement[];
}

/** The fewest edits that were found; and where one is enough, the first of each other kind that is, too. */
export interface SmallestEdits extends SmallestChange<EditedStatements> {
  readonly alternatives: readonly EditedStatements[];
}

/** How many lists are judged unless more may be, and how many edits are tried. */
const MOST_STEPS = 200_000;
const MOST_EDITS = 3;

/**
 * Searches the fewest edits of a party's prioritised statements under which all that is wanted is there. An edit drops a
 * statement, moves it to any other place, negates it, or adds one of the vocabulary at any place. All lists one edit away are
 * tried, then all that are two away, and so on: the bound is the first number of edits not all of whose lists were tried.
 *
 * @param vocabulary what may be added
 * @param patience.mostEdits how many edits are tried. Default 3
 * @throws EngineError `aborted`
 *
 * Cost: at most 200,000 lists by default, each the comparisons that its verdict asks for × its statements.
 */
export function smallestEdit(
  wanted: Wanted,
  model: OptionModel,
  statements: readonly Formula[],
  vocabulary: readonly Formula[],
  patience: Patience & { readonly mostEdits?: number } = {},
): SmallestEdits {
  const { blockedBy } = wanted;
  if (blockedBy.length > 0)
    return { change: null, size: null, bound: null, blockedBy, stop: 'done', steps: 0, alternatives: [] };
  const { mostEdits = MOST_EDITS } = patience;
  const steps = new Steps(patience, MOST_STEPS);
  const own = statements.map((statement) => truths(model, statement));
  const words = vocabulary.map((statement) => truths(model, statement));
  const betterBy =
    (list: readonly ListedStatement[]): Better =>
    (state, than) => {
      for (const { from, index, denied } of list) {
        const truth = (from === 'own' ? own : words)[index]!;
        if (truth[state] !== truth[than]) return (truth[state] === 1) !== denied;
      }
      return false;
    };
  const start = own.map((_, index): ListedStatement => ({ from: 'own', index, denied: false }));
  const seen = new Set([keyOf(start)]);
  const ended = (
    found: readonly EditedStatements[],
    bound: number,
    stop: 'done' | 'steps' = 'done',
  ): SmallestEdits => {
    const [change = null, ...alternatives] = found;
    const size = change && change.edits.length;
    return { change, size, bound, blockedBy, stop, steps: steps.done, alternatives };
  };

  let level: EditedStatements[] = [{ edits: [], statements: start }];
  if (!steps.take()) return ended([], 0, 'steps');
  if (isSteady(wanted, betterBy(start))) return ended(level, 0);
  for (let size = 1; size <= mostEdits; size++) {
    const next: EditedStatements[] = [];
    const found = new Map<string, EditedStatements>();
    for (const { edits, statements: list } of level)
      for (const { edit, after } of editsOf(list, vocabulary.length)) {
        const key = keyOf(after);
        if (seen.has(key) || found.has(edit.kind)) continue;
        seen.add(key);
        if (!steps.take()) return ended([...found.values()], size, found.size > 0 ? 'done' : 'steps');
        const edited = { edits: [...edits, edit], statements: after };
        if (isSteady(wanted, betterBy(after))) {
          if (size > 1) return ended([edited], size);
          found.set(edit.kind, edited);
        } else if (size < mostEdits) next.push(edited);
      }
    if (found.size > 0) return ended([...found.values()], size);
    level = next;
  }
  return ended([], mostEdits + 1);
}

function* editsOf(
  list: readonly ListedStatement[],
  words: number,
): Generator<{ readonly edit: StatementEdit; readonly after: readonly ListedStatement[] }> {
  for (const [place, statement] of list.entries())
    yield { edit: { kind: 'drop', statement, place }, after: list.toSpliced(place, 1) };
  for (const [from, statement] of list.entries()) {
    const rest = list.toSpliced(from, 1);
    for (let place = 0; place < list.length; place++)
      if (place !== from)
        yield { edit: { kind: 'move', statement, place }, after: rest.toSpliced(place, 0, statement) };
  }
  for (const [place, before] of list.entries()) {
    const statement = { ...before, denied: !before.denied };
    yield { edit: { kind: 'negate', statement, place }, after: list.with(place, statement) };
  }
  for (let index = 0; index < words; index++)
    for (let place = 0; place <= list.length; place++) {
      const statement: ListedStatement = { from: 'vocabulary', index, denied: false };
      yield { edit: { kind: 'add', statement, place }, after: list.toSpliced(place, 0, statement) };
    }
}

function keyOf(list: readonly ListedStatement[]): string {
  return list.map(({ from, index, denied }) => `${denied ? '-' : ''}${from[0]!}${index}`).join(' ');
}

/** At which states a statement holds: 1, else 0. */
function truths({ codes }: OptionModel, statement: Formula): Uint8Array {
  return Uint8Array.from(codes, (code) => (holds(statement, code) ? 1 : 0));
}
