import type { Preference, Statement, UnsureStatement } from './case.ts';
import type { Expressions } from './expressions.ts';
import { printExpression } from './expression-printer.ts';
import { withMuch, type RawMuch } from './much.ts';
import { readRanking, type Rankable, type RawRanking } from './ranking.ts';
import { entriesOf, type Reading, type WrittenText } from './reading.ts';
import type { Path, Spot } from './source.ts';

type Kind = 'prefers' | 'weights' | 'ranking';

function isKind(key: string): key is Kind {
  return key === 'prefers' || key === 'weights' || key === 'ranking';
}

type RawStatement =
  | string
  | {
      readonly that?: string | undefined;
      readonly unsure?: string | undefined;
      readonly because?: WrittenText;
    }
  | undefined;

type RawWeight =
  number | { readonly weight?: number | undefined; readonly because?: WrittenText } | undefined;

/** The preference part of an interest, or of a change of one. */
export interface RawPreference {
  readonly prefers?: readonly RawStatement[] | undefined;
  readonly weights?: Readonly<Record<string, RawWeight>> | undefined;
  readonly ranking?: RawRanking | undefined;
  readonly much?: RawMuch;
}

/** What preferences are read with: `expressions` is null in graph form, where only rankings stand. */
export interface PreferenceReader {
  readonly reading: Reading;
  readonly expressions: Expressions | null;
  /** What a ranking has to rank; asked only where one stands. */
  readonly rankable: (path: Path) => Rankable | null;
  /** Each statement read, with its place. */
  readonly onStatement: (statement: Statement, spot: Spot) => void;
}

/** Reads the one preference of an interest at `path`, with its degrees; null when it was faulty. */
export function readPreference(
  raw: RawPreference,
  path: Path,
  interest: string,
  reader: PreferenceReader,
): Preference | null {
  const preference = readKind(raw, path, interest, reader);
  return preference && withMuch(preference, raw.much, path, reader.reading);
}

function readKind(
  raw: RawPreference,
  path: Path,
  interest: string,
  reader: PreferenceReader,
): Preference | null {
  const { reading, expressions } = reader;
  const [kind, second] = Object.keys(raw).filter(isKind);
  if (kind === undefined) {
    reading.report('preference.missing', { interest }, { path, on: 'key' });
    return null;
  }
  if (second)
    reading.report('key.conflict', { key: second, other: kind }, { path: [...path, second], on: 'key' });
  const at = [...path, kind];
  if (kind === 'ranking')
    return raw.ranking ? readRanking(raw.ranking, at, reader.rankable(at), reading) : null;
  if (expressions === null) {
    reading.report('key.conflict', { key: kind, other: 'states' }, { path: at, on: 'key' });
    return null;
  }
  const count = kind === 'prefers' ? (raw.prefers?.length ?? 0) : entriesOf(raw.weights).length;
  reading.limit('statements', count, { path: at, on: 'key' });
  return kind === 'prefers'
    ? { kind: 'statements', ...statementsOf(raw.prefers ?? [], at, expressions, reader) }
    : { kind: 'weights', weights: weightsOf(entriesOf(raw.weights), at, expressions, reader) };
}

/** Hands statements on, and warns of one that says the same as one above it in the same list, however it is written. */
function listOf({
  reading,
  expressions,
  onStatement,
}: PreferenceReader): (one: Statement, spot: Spot) => void {
  const firsts = new Map<string, Spot>();
  return (statement, spot) => {
    onStatement(statement, spot);
    const text = printExpression(statement.expression, expressions?.names.options ?? []);
    const first = firsts.get(text);
    if (first) reading.warn('statement.repeated', { first: reading.source.place(first).line }, spot);
    else firsts.set(text, spot);
  };
}

function statementsOf(
  written: readonly RawStatement[],
  path: Path,
  expressions: Expressions,
  reader: PreferenceReader,
): { readonly statements: readonly Statement[]; readonly unsure: readonly UnsureStatement[] } {
  const found = listOf(reader);
  const statements: Statement[] = [];
  const unsure: UnsureStatement[] = [];
  for (const [index, entry] of written.entries()) {
    const isFull = typeof entry === 'object';
    const key = isFull && 'unsure' in entry ? 'unsure' : 'that';
    const [text, because] = isFull ? [entry[key], entry.because] : [entry];
    const spot = { path: [...path, index, ...(isFull ? [key] : [])] };
    const statement = text === undefined ? null : expressions.statement(text, because, spot);
    if (!statement) continue;
    found(statement, spot);
    if (key === 'that') statements.push(statement);
    else unsure.push({ statement, after: statements.length });
  }
  return { statements, unsure };
}

function weightsOf(
  written: readonly [string, RawWeight][],
  path: Path,
  expressions: Expressions,
  reader: PreferenceReader,
): { statement: Statement; weight: number }[] {
  const found = listOf(reader);
  return written.flatMap(([text, entry]) => {
    const [weight, because] = typeof entry === 'object' ? [entry.weight, entry.because] : [entry];
    const spot = { path: [...path, text], on: 'key' } as const;
    const statement = expressions.statement(text, because, spot);
    if (statement) found(statement, spot);
    return statement && weight !== undefined ? { statement, weight } : [];
  });
}
