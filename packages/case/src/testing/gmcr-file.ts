/** What the files of figures say of a model of GMCR+: options, decision makers with `YN-` patterns, rankings by state number. */
export interface GmcrFigures {
  readonly options: readonly { readonly name: string; readonly permittedDirection: string }[];
  readonly decisionMakers: readonly {
    readonly name: string;
    readonly options: readonly number[];
    readonly preferenceStatements: readonly (string | { readonly anyOf: readonly string[] })[];
    readonly ranking: readonly (number | readonly number[])[];
    readonly misperceptions: readonly string[];
  }[];
  readonly preferenceMode: 'manual ranking' | 'option prioritisation';
  readonly infeasible: readonly { readonly pattern: string }[];
}

/**
 * The `.gmcr` file of such a model, as GMCR+ writes it.
 *
 * @param coalitions every decision maker, by position, with those it acts with; default: everyone alone
 */
export function gmcrFileOf(
  figures: GmcrFigures,
  coalitions: readonly (readonly number[])[] = figures.decisionMakers.map((_, party) => [party]),
): string {
  const manual = figures.preferenceMode === 'manual ranking';
  return JSON.stringify({
    options: figures.options,
    decisionMakers: figures.decisionMakers.map((party) => ({
      name: party.name,
      options: party.options,
      preferences: party.preferenceStatements.map((statement) =>
        typeof statement === 'string'
          ? patternOf(statement)
          : { compound: true, members: statement.anyOf.map(patternOf) },
      ),
      misperceptions: party.misperceptions.map(patternOf),
      ...(manual && { preferenceRanking: party.ranking }),
    })),
    infeasibles: figures.infeasible.map(({ pattern }) => patternOf(pattern)),
    coalitions: coalitions.map((members) => (members.length === 1 ? members[0] : members)),
    useManualPreferenceRanking: manual,
    program: 'gmcr-py',
    version: '0.4.1',
  });
}

/** A pattern of a `.gmcr` file from one character an option: Y, N, or `-` for any. */
export function patternOf(yn: string): readonly (readonly [number, string])[] {
  return Array.from(yn).flatMap((answer, option) => (answer === '-' ? [] : [[option, answer] as const]));
}

/** An option of a `.gmcr` file that may change both ways. */
export function both(name: string): { readonly name: string; readonly permittedDirection: string } {
  return { name, permittedDirection: 'both' };
}

/** A small conflict as GMCR+ writes it; its options are not in the order of decision makers. */
export const RIVER = {
  options: [both('Attack'), both('Release water'), { name: 'Build a dam', permittedDirection: 'fwd' }],
  decisionMakers: [
    {
      name: 'Upstream',
      options: [1, 2],
      preferences: [
        patternOf('NN-'),
        { compound: true, members: ['Y-Y', 'N-Y', 'N-N'].map(patternOf) },
        { members: ['YY-', 'NN-'].map(patternOf) },
        { members: ['-Y-', 'N-N'].map(patternOf) },
      ],
      misperceptions: [],
    },
    { name: 'Downstream', options: [0], preferences: [patternOf('-Y-')], misperceptions: [] },
  ],
  infeasibles: [patternOf('-YY')],
  coalitions: [0, 1],
  useManualPreferenceRanking: false,
};

/** That conflict changed, as the text of a file with lines. */
export function changedRiver(change: (file: typeof RIVER & Record<string, unknown>) => void): string {
  const file = structuredClone(RIVER);
  change(file);
  return JSON.stringify(file, null, 1);
}
