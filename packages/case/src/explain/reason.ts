import type { Preference } from '../file/case.ts';
import { levelsAt, type Compiled } from '../file/compile.ts';
import { holds } from '../file/expression.ts';

/** Why a party has one state above another, in the terms in which its preference was given: ordinal, but for points. */
export type Reason =
  /** The first statement on which the two differ (an index, most important first); it holds at the better state. */
  | { readonly kind: 'statement'; readonly statement: number }
  /** The points of both states, where the preference was given by weights. */
  | { readonly kind: 'weights'; readonly better: number; readonly worse: number }
  /** The places of both states in a ranking, 1 the best. */
  | { readonly kind: 'ranking'; readonly better: number; readonly worse: number };

/**
 * Finds why a party of one interest prefers a state to another.
 *
 * @returns null when it does not strictly prefer it
 *
 * Cost: its statements; for a ranking the states.
 */
export function whyBetter(
  compiled: Compiled,
  party: number,
  interest: number,
  better: number,
  worse: number,
): Reason | null {
  const ranks = compiled.ranks[party]?.[interest];
  const preference = compiled.phase.situation.preferences[party]?.[interest];
  if (!ranks || !preference || ranks[better]! <= ranks[worse]!) return null;
  switch (preference.kind) {
    case 'statements': {
      const [at, not] = [levelsAt(compiled, better) ?? [], levelsAt(compiled, worse) ?? []];
      const statement = preference.statements.findIndex(
        ({ expression }) => holds(expression, at) !== holds(expression, not),
      );
      return { kind: 'statement', statement };
    }
    case 'weights':
      return {
        kind: 'weights',
        better: points(compiled, preference, better),
        worse: points(compiled, preference, worse),
      };
    case 'ranking': {
      const place = (state: number): number => new Set(ranks.filter((rank) => rank > ranks[state]!)).size + 1;
      return { kind: 'ranking', better: place(better), worse: place(worse) };
    }
  }
}

function points(
  compiled: Compiled,
  { weights }: Extract<Preference, { kind: 'weights' }>,
  state: number,
): number {
  const levels = levelsAt(compiled, state) ?? [];
  return weights.reduce(
    (sum, { statement, weight }) => (holds(statement.expression, levels) ? sum + weight : sum),
    0,
  );
}
