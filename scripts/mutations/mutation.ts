/** The comparisons with the definitions, by the file of the engine's sources that exports each. */
export const COMPARISONS = {
  fuzzEngines: 'testing/fuzz.ts',
  fuzzLarge: 'testing/fuzz-large.ts',
  fuzzProfiles: 'testing/fuzz-profiles.ts',
  fuzzLoadBearing: 'testing/fuzz-load-bearing.ts',
  fuzzEvolution: 'testing/fuzz-evolution.ts',
  fuzzForesight: 'testing/fuzz-foresight.ts',
  fuzzStrength: 'testing/fuzz-strength.ts',
  fuzzCoalitions: 'testing/fuzz-coalitions.ts',
  fuzzViews: 'testing/fuzz-views.ts',
  fuzzInverse: 'testing/fuzz-inverse.ts',
  fuzzEdits: 'testing/fuzz-edits.ts',
  fuzzExtensions: 'testing/fuzz-extensions.ts',
  fuzzShares: 'testing/fuzz-shares.ts',
} as const;

/** A deliberate fault: in `file` of the engine's sources, the text `from`, which stands there once, becomes `to`. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The comparison that must find it. */
  readonly caughtBy: keyof typeof COMPARISONS;
}
