import { stringify } from 'yaml';

/** A published conflict as the files of figures give it: states and rankings by number, parties with their options. */
export interface PublishedCase {
  readonly id: string;
  readonly dms: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly states: readonly string[];
  readonly ranking: readonly (readonly (number | readonly number[])[])[];
  readonly irreversible: readonly { readonly option: string; readonly allowed: 'N->Y' | 'Y->N' }[];
  /** By party, from each state to the others; only where moves are drawn by hand. */
  readonly arcs?: readonly Readonly<Record<string, readonly number[]>>[];
  readonly derived: Readonly<Record<string, readonly number[]>>;
}

/** Writes a published conflict as a case file; where moves are drawn by hand, in the explicit form. */
export function caseFileOf(published: PublishedCase): string {
  return published.arcs ? drawn(published, published.arcs) : byOptions(published);
}

function byOptions({ id, dms, states, ranking, irreversible }: PublishedCase): string {
  const oneWay = new Map(
    irreversible.map(({ option, allowed }) => [option, allowed === 'N->Y' ? 'forward' : 'backward']),
  );
  const options = dms.flatMap((dm, party) =>
    dm.options.map((name, index) => ({ name, id: `p${party}.o${index}` })),
  );
  const feasible = new Set(states);
  const infeasible = Array.from({ length: 2 ** options.length }, (_, code) =>
    options.map((_, bit) => ((code >> bit) & 1 ? 'Y' : 'N')).join(''),
  ).filter((code) => !feasible.has(code));
  const expressionOf = (code: string): string =>
    options.map((option, bit) => (code[bit] === 'Y' ? option.id : `not ${option.id}`)).join(' and ');
  return stringify({
    parley: 1,
    title: id,
    language: 'en',
    parties: Object.fromEntries(
      dms.map((dm, party) => [
        `p${party}`,
        {
          name: dm.name,
          options: Object.fromEntries(
            dm.options.map((name, index) => [`o${index}`, { name, moves: oneWay.get(name) ?? 'both' }]),
          ),
        },
      ]),
    ),
    rules: infeasible.map((code) => ({ never: expressionOf(code) })),
    interests: interestsOf(ranking, (state) => states[state - 1] ?? ''),
  });
}

function drawn(
  { id, dms, states, ranking }: PublishedCase,
  arcs: readonly Readonly<Record<string, readonly number[]>>[],
): string {
  return stringify({
    parley: 1,
    title: id,
    language: 'en',
    parties: Object.fromEntries(dms.map((dm, party) => [`p${party}`, { name: dm.name }])),
    states: states.map((name, index) => ({ id: `s${index + 1}`, name })),
    moves: Object.fromEntries(
      arcs.map((ofParty, party) => [
        `p${party}`,
        Object.entries(ofParty).flatMap(([from, targets]) => targets.map((to) => [`s${from}`, `s${to}`])),
      ]),
    ),
    interests: interestsOf(ranking, (state) => `s${state}`),
  });
}

function interestsOf(ranking: PublishedCase['ranking'], nameOf: (state: number) => string): object {
  const place = (entry: number | readonly number[]): string | string[] =>
    typeof entry === 'number' ? nameOf(entry) : entry.map(nameOf);
  return Object.fromEntries(
    ranking.map((best, party) => [
      `p${party}`,
      { published: { name: 'As published', ranking: best.map(place) } },
    ]),
  );
}
