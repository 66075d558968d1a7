import { conceptBit } from '@parley/engine';
import { codeAt, levelsAt } from '../file/compile.ts';
import type { Written } from './loss.ts';
import { equilibriaOf, figuresOf, type Results } from './results.ts';

/** A spreadsheet has 1,048,576 rows. */
const MOST_STATES = 1_000_000;

/**
 * Writes the results as a table (CSV, RFC 4180), one row a state: number, code, the value of each option, for each party and
 * concept of the analysis whether the state is stable, whether it is an equilibrium, and the figures K and H if there are any.
 * Columns are named by ids. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param options.bom whether to begin with a byte order mark, without which Excel shows Arabic as rubbish; default: no
 * @returns the text; none for more than 1,000,000 states
 *
 * Cost: the states times the columns.
 */
export async function toCsv(results: Results, options: { readonly bom?: boolean } = {}): Promise<Written> {
  const { compiled, stability } = results;
  const { states } = compiled.model;
  if (states > MOST_STATES) {
    const params = { what: 'states', count: states, limit: MOST_STATES } as const;
    return { text: null, losses: [{ code: 'refused.size', params }] };
  }
  const { parties, options: named } = compiled.case;
  const { concepts } = stability;
  const figures = figuresOf(results);
  const equilibria = equilibriaOf(results);
  const header = [
    'number',
    'code',
    ...named.map(({ id }) => id),
    ...parties.flatMap(({ id }) => concepts.map((concept) => `stable ${id} ${concept}`)),
    ...concepts.map((concept) => `equilibrium ${concept}`),
    ...figures.map(({ name }) => name),
  ];
  const rows = Array.from({ length: states }, (_, state) => {
    const levels = levelsAt(compiled, state) ?? [];
    return [
      state + 1,
      codeAt(compiled, state),
      ...named.map((option, index) => option.levels[levels[index] ?? 0]?.id ?? ''),
      ...parties.flatMap((_party, party) =>
        concepts.map((concept) => yesNo((stability.stable[party]?.[state] ?? 0) & conceptBit(concept))),
      ),
      ...concepts.map((concept) => yesNo(equilibria[state]?.includes(concept))),
      ...figures.map(({ at }) => at(state)),
    ];
  });
  // Loaded when it is needed: every other use of the package would wait for it.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify([header, ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    bom: options.bom ?? false,
  });
  return { text, losses: [] };
}

function yesNo(flag: unknown): string {
  return flag ? 'yes' : 'no';
}
