import type { Expression } from './expression.ts';
import type { Language, Text } from './text.ts';

/**
 * A case file after reading: every name checked and resolved to an index, nothing half-used.
 * Two forms: by options (`graph` is null) or a graph drawn by hand (`graph` is set, `options` is empty).
 * What changes with time stands in the phases; the first phase is always `start`, the file's top level.
 */
export interface Case {
  readonly title: Text;
  readonly description: Text | null;
  /** The language of plain strings in the file. */
  readonly language: Language;
  readonly parties: readonly Party[];
  /** All options in file order: those of the first party, then of the second … `Option.party` is the owner. */
  readonly options: readonly Option[];
  readonly graph: Graph | null;
  /** Stated beliefs only; where nothing is stated a party believes what the analyst does. */
  readonly beliefs: readonly Belief[];
  /** The threshold of every party, 0 < lambda <= 1 (0.5 where none is given). */
  readonly lambda: readonly number[];
  /** The joint table of profiles, instead of priors; null when interests are independent. */
  readonly joint: readonly JointEntry[] | null;
  /** At least `start`; in time order. */
  readonly phases: readonly [Phase, ...Phase[]];
  readonly proposals: readonly Proposal[];
  /** Parties that act as one: indices, ascending, two or more, each in one bloc at most. */
  readonly blocs: readonly (readonly number[])[];
  /** The parties that take the conflict for another one, in the order of the parties. */
  readonly views: readonly PartyView[];
}

/** What a party takes the conflict for, in every phase. */
export interface PartyView {
  readonly party: number;
  /** What it takes to be impossible besides: it does not see the states at which one of these forbids. */
  readonly rules: readonly Rule[];
  /** What it takes others to want, in place of the preference that they have. */
  readonly takes: readonly {
    readonly party: number;
    readonly interest: number;
    readonly preference: Preference;
  }[];
}

export interface Party {
  readonly id: string;
  readonly name: Text;
  /** Indices into `Case.options`, contiguous, ascending; may be empty. */
  readonly options: readonly number[];
  /** At least one. */
  readonly interests: readonly Interest[];
  /** Where the priors come from: one interest only, none given so equal, given in the file, margins of the joint table. */
  readonly priors: 'single' | 'equal' | 'given' | 'joint';
}

export interface Option {
  /** `party.option`, as in expressions. */
  readonly id: string;
  /** Index into `Case.parties`. */
  readonly party: number;
  readonly name: Text;
  /** The direction in which moves may change it: up the levels, down, or both. */
  readonly moves: 'forward' | 'backward' | 'both';
  /** Whether it is a plain yes/no option: its levels are then `no` (0) and `yes` (1). */
  readonly plain: boolean;
  /** Lowest first, two or more. */
  readonly levels: readonly Level[];
}

export interface Level {
  /** `no` and `yes` for a plain option. */
  readonly id: string;
  readonly name: Text;
  /** The verb phrase for sentences; null when none is written. A plain option's `says` is at `yes`, its `says_not` at `no`. */
  readonly says: Text | null;
}

/** A state in option form: the level index of every option, in the order of `Case.options`. */
export type Levels = readonly number[];

/** The explicit form: states by name, moves by hand. */
export interface Graph {
  readonly states: readonly GraphState[];
  /** `moves[party]` lists `[from, to]`, indices into `states`, without repetition. */
  readonly moves: readonly (readonly (readonly [number, number])[])[];
  /** Index into `states`; null when the file states none. */
  readonly statusQuo: number | null;
}

export interface GraphState {
  readonly id: string;
  readonly name: Text;
}

/** One hypothesis about what a party wants. */
export interface Interest {
  /** `other` is reserved: what nobody thought of; it has a prior and no preference. */
  readonly id: string;
  readonly name: Text;
  readonly because: Text | null;
  /** 0..1; the priors of a party sum to 1 within 1e-9. With a joint table, the margin. */
  readonly prior: number;
}

export type Preference =
  /** Lexicographic, most important first. */
  | {
      readonly kind: 'statements';
      /** Those that the party is known to want. */
      readonly statements: readonly Statement[];
      readonly unsure: readonly UnsureStatement[];
      /** What keeps more of the first so many statements is much preferred, as far as these tell; not there: no degrees are stated. */
      readonly much?: number;
    }
  /** A state's worth is the sum of the weights of the expressions true at it. */
  | {
      readonly kind: 'weights';
      readonly weights: readonly { readonly statement: Statement; readonly weight: number }[];
      /** So many points more are much preferred; not there: no degrees are stated. */
      readonly much?: number;
    }
  /** Tie groups, best first, each a list of full state codes (`stateCode`), or of state ids in graph form. */
  | {
      readonly kind: 'ranking';
      readonly groups: readonly (readonly string[])[];
      /** The groups whose states do not tie, but stand in an order that is not known; ascending. */
      readonly unsure: readonly number[];
      /** What stands at one of the first so many groups is much preferred to what stands below, for each number; ascending; not there: no degrees are stated. */
      readonly much?: readonly number[];
    };

/** A statement of which it is not known whether the party wants it or its opposite. */
export interface UnsureStatement {
  readonly statement: Statement;
  /** How many of the known statements are more important; of several at one place the first is most important. */
  readonly after: number;
}

export interface Statement {
  readonly expression: Expression;
  /** As written in the file. */
  readonly text: string;
  readonly because: Text | null;
}

/** What cannot be: a state at which `never` holds is infeasible. */
export interface Rule {
  readonly kind: 'never' | 'at_most_one' | 'at_least_one' | 'exactly_one';
  /** The expressions as written: one for `never`, two or more else. */
  readonly of: readonly Statement[];
  readonly never: Expression;
  readonly because: Text | null;
}

/** What `holder` believes of `about`: one probability per interest of `about`, summing to 1. Party indices. */
export interface Belief {
  readonly holder: number;
  readonly about: number;
  readonly probabilities: readonly number[];
}

export interface JointEntry {
  /** One interest index per party. */
  readonly profile: readonly number[];
  readonly probability: number;
}

/** A value given to an option: both are indices. */
export interface Setting {
  readonly option: number;
  readonly level: number;
}

export interface Phase {
  /** `start` for the file's top level. */
  readonly id: string;
  readonly name: Text;
  /** ISO date or null. */
  readonly from: string | null;
  /** What this phase itself changes. */
  readonly sets: readonly Setting[];
  readonly frozen: readonly number[];
  readonly thaw: readonly number[];
  readonly rules: readonly Rule[];
  /** The interests whose preference this phase replaces. */
  readonly replaces: readonly { readonly party: number; readonly interest: number }[];
  /** What holds in this phase, all changes up to it included. */
  readonly situation: Situation;
}

/** Everything that may differ from phase to phase. */
export interface Situation {
  /** Feasible under `rules`; null when the file states none, and in graph form (see `Graph.statusQuo`). */
  readonly statusQuo: Levels | null;
  readonly rules: readonly Rule[];
  /** Options that no move may change, ascending. */
  readonly frozen: readonly number[];
  /** `preferences[party][interest]`; null for `other`. */
  readonly preferences: readonly (readonly (Preference | null)[])[];
}

export interface Proposal {
  readonly id: string;
  readonly name: Text;
  /** Indices into `Case.phases`: where it is made and how long it is to hold; `phase <= until`. */
  readonly phase: number;
  readonly until: number;
  /** Party indices, ascending. */
  readonly signatories: readonly number[];
  readonly sets: readonly Setting[];
  readonly accept: 'surely' | 'perhaps';
  /** The status quo of its phase with `sets`; feasible there. */
  readonly state: Levels;
}
