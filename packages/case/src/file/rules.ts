import type { Rule, Statement } from './case.ts';
import type { Expression } from './expression.ts';
import type { Expressions } from './expressions.ts';
import type { Reading } from './reading.ts';
import { RULE_KINDS, type RawCase } from './schema.ts';
import type { Path } from './source.ts';

export interface Rules {
  readonly rules: readonly Rule[];
  /** Whether every rule was understood; if not, more is feasible than the file means. */
  readonly complete: boolean;
}

/** Reads the rules of the top level or of a phase; `path` is the path of `owner`. */
export function readRules(
  owner: { readonly rules?: RawCase['rules'] },
  ownerPath: Path,
  expressions: Expressions | null,
  reading: Reading,
): Rules {
  // A graph drawn by hand has no options that rules could speak of; that is refused there.
  if (expressions === null) return { rules: [], complete: true };
  const written = owner.rules;
  const path = [...ownerPath, 'rules'];
  reading.limit('rules', written?.length ?? 0, { path, on: 'key' });
  const rules = (written ?? []).map((rule, index): Rule | null => {
    const kind = RULE_KINDS.find((name) => rule !== undefined && name in rule);
    if (rule === undefined || kind === undefined) return null;
    const at = [...path, index, kind];
    const texts = kind === 'never' ? [rule.never] : (rule[kind] ?? []);
    const of = texts.map((text, place) => {
      const spot = { path: kind === 'never' ? at : [...at, place] };
      return text === undefined ? null : expressions.statement(text, undefined, spot);
    });
    if (of.length === 0 || of.includes(null)) return null;
    const statements = of as Statement[];
    const never = neverOf(
      kind,
      statements.map(({ expression }) => expression),
    );
    if (kind !== 'never' && !expressions.fits(never, { path: at, on: 'key' })) return null;
    const read: Rule = { kind, of: statements, never, because: reading.textOrNull(rule.because) };
    reading.ruleLines.set(read, reading.source.line([...path, index]));
    return read;
  });
  const isFaulty = ('rules' in owner && written === undefined) || rules.includes(null);
  return { rules: rules.filter((rule) => rule !== null), complete: !isFaulty };
}

/** The condition that a rule of this kind forbids. */
function neverOf(kind: Rule['kind'], parts: readonly Expression[]): Expression {
  const [first] = parts;
  if (kind === 'never' && first) return first;
  const none: Expression = { kind: 'and', parts: parts.map((part) => ({ kind: 'not', part })) };
  const pairs = parts.flatMap((part, index) =>
    parts.slice(index + 1).map((other): Expression => ({ kind: 'and', parts: [part, other] })),
  );
  const forbidden = [...(kind === 'at_least_one' ? [] : pairs), ...(kind === 'at_most_one' ? [] : [none])];
  const [only] = forbidden;
  return forbidden.length === 1 && only ? only : { kind: 'or', parts: forbidden };
}
