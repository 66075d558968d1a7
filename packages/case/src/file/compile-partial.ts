import {
  knownPreference,
  partialRanking,
  partialStatements,
  statementRow,
  tierRow,
  type PartialPreference,
  type PartialStatement,
  type PreferenceRow,
} from '@parley/engine';
import type { Preference, Statement } from './case.ts';
import { codeAt, type Compiled } from './compile.ts';
import { formulaOf } from './feasible.ts';

/** Something that is not known of a party's preference. */
export type Unknown =
  /** Whether it wants a statement or its opposite. */
  | { readonly kind: 'statement'; readonly party: number; readonly statement: Statement }
  /** In what order it puts the states of a group of its ranking. */
  | { readonly kind: 'order'; readonly party: number; readonly states: readonly number[] };

/** An answer to one of the unknown statements, by its place among those of its party. */
export interface Settled {
  readonly party: number;
  readonly place: number;
  readonly wanted: 'yes' | 'no';
}

/** Whether something in a preference is stated as not known. */
export function isUnsure(preference: Preference | null | undefined): boolean {
  return (
    (preference?.kind === 'statements' || preference?.kind === 'ranking') && preference.unsure.length > 0
  );
}

/** The parties with an interest of which something is not known, as of the compiled phase. */
export function unsureParties({ phase }: Pick<Compiled, 'phase'>): readonly number[] {
  return phase.situation.preferences.flatMap((ofParty, party) => (ofParty.some(isUnsure) ? [party] : []));
}

/**
 * What is not known of the preferences of a profile, in the order of the parties and of the file.
 *
 * @param profile the index of one interest a party
 */
export function unknownsOf(compiled: Compiled, profile: readonly number[]): readonly Unknown[] {
  const numbers = numbersOf(compiled);
  return profile.flatMap((interest, party): readonly Unknown[] => {
    const preference = compiled.phase.situation.preferences[party]?.[interest];
    switch (preference?.kind) {
      case 'statements':
        return preference.unsure.map(({ statement }) => ({ kind: 'statement', party, statement }));
      case 'ranking':
        return preference.unsure.flatMap((group): readonly Unknown[] => {
          const states = (preference.groups[group] ?? []).map((name) => numbers.get(name) ?? 0);
          return states.length > 1 ? [{ kind: 'order', party, states }] : [];
        });
      default:
        return [];
    }
  });
}

/**
 * What is known of each party's preference in a profile, in the engine's terms; of `other` nobody knows anything.
 *
 * @param profile the index of one interest a party
 * @param settled an unknown statement that is taken to be answered
 */
export function partialPreferences(
  compiled: Compiled,
  profile: readonly number[],
  settled: Settled | null = null,
): readonly PartialPreference[] {
  const { model, layout, phase } = compiled;
  const numbers = numbersOf(compiled);
  return profile.map((interest, party): PartialPreference => {
    const preference = phase.situation.preferences[party]?.[interest];
    const ranks = compiled.ranks[party]?.[interest];
    if (
      preference?.kind === 'statements' &&
      preference.unsure.length > 0 &&
      model.form === 'options' &&
      layout
    ) {
      const stated = (statement: Statement, wanted: PartialStatement['wanted']): PartialStatement => ({
        holds: formulaOf(statement.expression, layout),
        wanted,
      });
      const unsureAfter = (count: number): PartialStatement[] =>
        preference.unsure.flatMap(({ statement, after }, place) =>
          after === count
            ? [
                stated(
                  statement,
                  settled?.party === party && settled.place === place ? settled.wanted : 'unsure',
                ),
              ]
            : [],
        );
      return partialStatements(model, [
        ...unsureAfter(0),
        ...preference.statements.flatMap((statement, place) => [
          stated(statement, 'yes'),
          ...unsureAfter(place + 1),
        ]),
      ]);
    }
    if (preference?.kind === 'ranking' && preference.unsure.length > 0)
      return partialRanking(
        model.states,
        preference.groups.map((group, place) => ({
          states: group.map((name) => numbers.get(name) ?? -1),
          order: preference.unsure.includes(place) ? 'unknown' : 'tied',
        })),
      );
    return ranks
      ? knownPreference(ranks)
      : partialRanking(model.states, [{ states: [...Array(model.states).keys()], order: 'unknown' }]);
  });
}

/**
 * The preferences of a profile as rows whose parts can change places: known statements, or the tiers of the ranking that weights
 * and rankings make. What is not known is left out.
 *
 * @param profile the index of one interest a party, never `other`
 */
export function preferenceRows(compiled: Compiled, profile: readonly number[]): readonly PreferenceRow[] {
  const { model, layout, phase, ranks } = compiled;
  return profile.map((interest, party) => {
    const preference = phase.situation.preferences[party]?.[interest];
    return preference?.kind === 'statements' && model.form === 'options' && layout
      ? statementRow(
          model,
          preference.statements.map(({ expression }) => formulaOf(expression, layout)),
        )
      : tierRow(ranks[party]?.[interest] ?? new Int32Array(model.states));
  });
}

/** The state of each name in a ranking, made where it is first asked for. */
function numbersOf(compiled: Compiled): { readonly get: (name: string) => number | undefined } {
  let numbers: Map<string, number> | null = null;
  return {
    get(name) {
      numbers ??= new Map(
        Array.from({ length: compiled.model.states }, (_, state) => [codeAt(compiled, state), state]),
      );
      return numbers.get(name);
    },
  };
}
