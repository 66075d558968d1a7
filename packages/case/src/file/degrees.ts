import { degreesByPoints, degreesBySections, rankByStatements, type Degrees } from '@parley/engine';
import type { Compiled } from './compile.ts';
import { formulaOf } from './feasible.ts';

/**
 * How much an interest prefers what it prefers, as of the compiled phase.
 *
 * @returns null where its preference states no degrees
 *
 * Cost: that of ranking the states.
 */
export function degreesOf(compiled: Compiled, party: number, interest: number): Degrees | null {
  const { model, layout } = compiled;
  const preference = compiled.phase.situation.preferences[party]?.[interest];
  const ranks = compiled.ranks[party]?.[interest];
  if (!preference || !ranks || preference.much === undefined) return null;
  if (preference.kind === 'ranking') {
    const { groups, much } = preference;
    // The best place is the highest rank.
    const places = ranks.map((rank) => groups.length - rank);
    return degreesBySections(
      ranks,
      places.map((place) => much.filter((gap) => place <= gap).length),
    );
  }
  if (model.form === 'graph' || layout === null) return null;
  if (preference.kind === 'statements') {
    const leading = preference.statements.slice(0, preference.much);
    const formulas = leading.map(({ expression }) => formulaOf(expression, layout));
    return degreesBySections(ranks, rankByStatements(model, formulas));
  }
  const weights = preference.weights.map(({ statement, weight }) => ({
    when: formulaOf(statement.expression, layout),
    weight,
  }));
  return degreesByPoints(model, ranks, weights, preference.much);
}
