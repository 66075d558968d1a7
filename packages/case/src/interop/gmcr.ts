/** An option at a value: `option` is a position in the list of options. */
export interface Literal {
  readonly option: number;
  readonly taken: boolean;
}

/** All of these; the empty pattern is true everywhere. */
export type Pattern = readonly Literal[];

/** At least one of these patterns; without any it is true nowhere. */
export type Condition = readonly Pattern[];

/** A conflict as a `.gmcr` file says it, checked: every position exists, every option has one owner at most. */
export interface Gmcr {
  readonly options: readonly GmcrOption[];
  readonly decisionMakers: readonly DecisionMaker[];
  readonly infeasibles: readonly Pattern[];
  /** Decision makers that act as one, by position, ascending: two or more, each in one coalition at most. */
  readonly coalitions: readonly (readonly number[])[];
}

export interface GmcrOption {
  readonly name: string;
  readonly moves: 'both' | 'forward' | 'backward';
}

export interface DecisionMaker {
  readonly name: string;
  /** Each once, in this decision maker's own order; no other has one of them. */
  readonly options: readonly number[];
  readonly preference: GmcrPreference;
  /** The states that match one of these are not perceived; at least one state is. */
  readonly unperceived: readonly Pattern[];
}

export type GmcrPreference =
  /** Most important first. */
  | { readonly kind: 'statements'; readonly statements: readonly Condition[] }
  /** Tie groups of states, best first: of every feasible state which options are taken, by position. */
  | { readonly kind: 'ranking'; readonly groups: readonly (readonly (readonly boolean[])[])[] };

/** GMCR+ 0.4.1 adds up powers of two in 64 bits: with more statements for one decision maker it cannot load a file. */
export const MOST_STATEMENTS = 63;
