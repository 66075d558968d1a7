/** The kinds of named things in a case file. */
export type NameKind =
  'party' | 'option' | 'level' | 'interest' | 'phase' | 'state' | 'profile' | 'move' | 'signatory' | 'member';

/** The shapes a value may have; `fraction` is a text such as "1/4" or "0.25", `pair` a list of two. */
export type ValueShape =
  'string' | 'number' | 'whole number' | 'fraction' | 'boolean' | 'list' | 'pair' | 'map' | 'nothing';

/** What is limited; the numbers stand in `limits.ts`. */
export type LimitName =
  | 'file size in bytes'
  | 'words and marks of the file'
  | 'nesting of the file'
  | 'faults'
  | 'parties'
  | 'option bits'
  | 'levels'
  | 'states'
  | 'interests'
  | 'profiles'
  | 'statements'
  | 'rules'
  | 'phases'
  | 'proposals'
  | 'parts of an expression'
  | 'nesting of an expression'
  | 'alternatives of an expression'
  | 'alternatives of all expressions'
  | 'assignments for a ranking'
  | 'feasible states for a ranking';

/**
 * Every code with the parameters its sentence needs. `nearest` is the known name closest to what was written, or null
 * when none is close; `known` are the names that would do; `first` is the line of the first occurrence.
 * A text that was written is given up to 200 characters.
 */
export interface FaultParams {
  // The file as a whole.
  /** The file is empty, or holds only comments. */
  'file.empty': object;
  /** The file is not UTF-8 text: invalid bytes or NUL characters. */
  'file.encoding': object;
  /** The file holds several YAML documents (`---`); a case is one. */
  'file.documents': { readonly count: number };
  /** `parley:` is not a version this program reads. */
  'file.version': { readonly expected: 1 };
  /** Something is more than this program accepts. `count` is null where it was not counted to the end. */
  limit: { readonly what: LimitName; readonly limit: number; readonly count: number | null };

  // YAML.
  /** The text is not YAML; `problem` is the YAML parser's code (BAD_INDENT, MISSING_CHAR …), `detail` its English message. */
  'yaml.syntax': { readonly problem: string; readonly detail: string };
  /** A tab is used to indent. */
  'yaml.tab': object;
  /** Anchors, aliases and merge keys are not accepted: write the value out. Only the first of a file is a fault. */
  'yaml.alias': { readonly name: string };
  /** A tag (`!!binary`, `!x`) is not accepted. Only the first of a file is a fault. */
  'yaml.tag': { readonly tag: string };
  /** The same key stands twice in one map. */
  'yaml.repeated': { readonly key: string; readonly first: number };

  // Keys and values.
  /** A key that does not belong here. */
  'key.unknown': { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };
  /** A key that must stand here does not. */
  'key.missing': { readonly key: string };
  /** `key` cannot stand where `other` is used: they are two ways to say the same, or belong to different forms. */
  'key.conflict': { readonly key: string; readonly other: string };
  /** The value has the wrong shape; any of `expected` would do. */
  'value.shape': { readonly expected: readonly ValueShape[]; readonly found: ValueShape };
  /** A value that is none of the few allowed. */
  'value.choice': { readonly nearest: string | null; readonly known: readonly string[] };
  /** A number outside its range: above `above` or at least `atLeast`, and at most `atMost`; null where there is no bound. */
  'value.range': {
    readonly above: number | null;
    readonly atLeast: number | null;
    readonly atMost: number | null;
  };
  /** An empty text, list or map where something is needed; `least` is the least number of entries. */
  'value.empty': { readonly least: number };
  /** Not a date of the calendar written 2024-12-08. */
  'value.date': object;
  /** Not an id: a letter, then letters, digits, `_` or `-`. (A level's id may also begin with a digit.) */
  'id.form': object;
  /** An id that means something else: a word of expressions (not, and, or, if, iff), or `start` as a phase. */
  'id.reserved': { readonly word: string };

  // Names.
  /** No such party, option …; `within` is the owner where the search was inside one (the party of an option, the option of a level). */
  'name.unknown': {
    readonly kind: NameKind;
    readonly name: string;
    readonly within: string | null;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  /** The same name a second time. */
  'name.repeated': { readonly kind: NameKind; readonly name: string; readonly first: number };

  // Expressions.
  /** An expression breaks off or has a wrong word; `found` is the word, null at the end. */
  'expression.syntax': {
    readonly expected: 'operand' | 'operator' | 'level' | 'option' | 'closing';
    readonly found: string | null;
  };
  /** `a if b if c`, `a iff b iff c` or a mix: brackets are needed. */
  'expression.brackets': { readonly word: 'if' | 'iff' };

  // Interests and beliefs.
  /** A party has no interest. */
  'interests.missing': { readonly party: string };
  /** An interest has none of `prefers`, `weights` and `ranking`. */
  'preference.missing': { readonly interest: string };
  /** `other` is what nobody thought of: it has no preference. */
  'preference.other': { readonly key: string };
  /** Probabilities do not sum to 1. */
  'probability.sum': { readonly of: 'priors' | 'beliefs' | 'joint'; readonly sum: number };
  /** A party holds a belief about itself. */
  'belief.self': { readonly party: string };

  // Rankings.
  /** Not a state code: one character an option, N or Y, a level's index (from 10 a letter), or `-` for any; `example` is one. */
  'ranking.code': { readonly pattern: string; readonly length: number; readonly example: string };
  /** No feasible state has this code. */
  'ranking.infeasible': { readonly pattern: string };
  /** A state is ranked twice; `state` is its code or id. */
  'ranking.repeated': { readonly state: string; readonly first: number };
  /** Feasible states are not ranked: `count` of them, `states` are the first ten. */
  'ranking.missing': { readonly states: readonly string[]; readonly count: number };

  // Graph form.
  /** A move from a state to itself. */
  'move.same': { readonly state: string };

  // Status quo, phases.
  /** The rules of a phase leave no state at all. */
  'rules.impossible': { readonly phase: string };
  /** The status quo of a phase is ruled out; `rule` is the line of the first rule that forbids it. */
  'status_quo.infeasible': { readonly phase: string; readonly rule: number };
  /** A phase begins before the one above it. */
  'phase.order': { readonly from: string; readonly previous: string };
  /** `thaw` names an option that is not frozen, or `frozen` one that already is. */
  'phase.frozen': { readonly option: string; readonly frozen: boolean };

  // Proposals.
  /** A proposal sets an option whose owner does not sign. */
  'proposal.party': { readonly option: string; readonly party: string };
  /** A proposal changes an option against its direction, or one that is frozen in its phase. */
  'proposal.direction': { readonly option: string; readonly moves: 'forward' | 'backward' | 'frozen' };
  /** A proposal changes nothing of the status quo of its phase. */
  'proposal.unchanged': { readonly phase: string };
  /** The state proposed is ruled out in its phase; `rule` as above. */
  'proposal.infeasible': { readonly phase: string; readonly rule: number };
  /** `until` is before the phase of the proposal. */
  'proposal.until': { readonly phase: string; readonly until: string };

  // Views.
  /** A view of a party says what that party itself wants: it knows. */
  'view.self': { readonly party: string };
  /** The rules of a view leave no state that the party sees. */
  'view.impossible': { readonly party: string };

  // Editing.
  /** An edit's path leads through something that has no such part: a value that is no map or list, or past the end of a list. */
  'edit.path': object;

  // Warnings: the file is usable.
  /** A statement is true, or false, at every feasible state of its phase: it decides nothing. */
  'statement.constant': { readonly holds: boolean };
  /** The same statement stands twice in one list: the second decides nothing. */
  'statement.repeated': { readonly first: number };
  /** No rule and no preference mentions the option. */
  'option.unused': { readonly option: string };
}

export type FaultCode = keyof FaultParams;

export type WarningCode = 'statement.constant' | 'statement.repeated' | 'option.unused';

/** Where and what; `line` and `column` count from 1 (columns in UTF-16 units), `endColumn` (exclusive) only on one line. */
export interface FaultPlace {
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
  readonly endColumn: number | null;
  /** The offending value: a scalar as read (a text at most 200 characters of it), null for a map, a list or nothing. */
  readonly value: string | number | boolean | null;
}

/** One fault (or warning) of a case file, as data: `code`, its parameters, and its place. */
export type Fault = {
  [Code in FaultCode]: { readonly code: Code } & FaultParams[Code] & FaultPlace;
}[FaultCode];
