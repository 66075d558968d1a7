import type { Expression } from '../file/expression.ts';
import type { Condition, Pattern } from './gmcr.ts';

/**
 * The expression that means the same as a condition, or null where it holds everywhere or nowhere and so decides nothing.
 * What GMCR+ stores for "q if p" and "q iff p" becomes that again.
 *
 * @param positions of each option, its index in the case
 */
export function expressionOf(condition: Condition, positions: readonly number[]): Expression | null {
  const [only, ...rest] = condition;
  if (only === undefined || condition.some((pattern) => pattern.length === 0)) return null;
  if (rest.length === 0) return conjunctionOf(only, positions);
  return (
    conditionalOf(condition, positions) ?? {
      kind: 'or',
      parts: condition.map((pattern) => conjunctionOf(pattern, positions)),
    }
  );
}

/** The expression for one pattern that is not empty. */
export function conjunctionOf(pattern: Pattern, positions: readonly number[]): Expression {
  const parts = pattern.map(({ option, taken }) => literal(positions[option] ?? 0, taken));
  const [first, ...rest] = parts;
  return first !== undefined && rest.length === 0 ? first : { kind: 'and', parts };
}

function literal(option: number, taken: boolean): Expression {
  const alone: Expression = { kind: 'option', option, comparison: '>=', level: 1 };
  return taken ? alone : { kind: 'not', part: alone };
}

/** A condition on two options that holds in two opposite or in three of their four combinations. */
function conditionalOf(condition: Condition, positions: readonly number[]): Expression | null {
  const [first, second] = condition[0]?.map(({ option }) => option) ?? [];
  if (first === undefined || second === undefined || first === second) return null;
  const combinations = new Set<number>();
  for (const pattern of condition) {
    const [a, b] = [first, second].map((option) => pattern.find((part) => part.option === option)?.taken);
    if (pattern.length !== 2 || a === undefined || b === undefined) return null;
    combinations.add(Number(a) * 2 + Number(b));
  }
  const [p, q] = [positions[first] ?? 0, positions[second] ?? 0];
  const missing = [0, 1, 2, 3].filter((combination) => !combinations.has(combination));
  const [one, other] = missing;
  if (one === undefined) return null;
  if (missing.length === 1) {
    // Only here it fails: p as it is there, and q too.
    return { kind: 'if', then: literal(q, (one & 1) === 0), condition: literal(p, one >= 2) };
  }
  if (missing.length === 2 && one + (other ?? 0) === 3) {
    // The opposite combinations left are either equal values (1 and 2 missing) or different ones.
    return { kind: 'iff', left: literal(q, one === 1), right: literal(p, true) };
  }
  return null;
}
