export type CommandName =
  | 'check'
  | 'states'
  | 'analyze'
  | 'explain'
  | 'evolve'
  | 'foresight'
  | 'strength'
  | 'coalitions'
  | 'views'
  | 'sweep'
  | 'invert'
  | 'import'
  | 'export';

export type OptionName =
  | 'help'
  | 'version'
  | 'lang'
  | 'digits'
  | 'json'
  | 'color'
  | 'width'
  | 'phase'
  | 'concepts'
  | 'states'
  | 'full'
  | 'fullStates'
  | 'state'
  | 'party'
  | 'concept'
  | 'profile'
  | 'answer'
  | 'bloc'
  | 'blocParty'
  | 'blocStates'
  | 'blocConcepts'
  | 'sanctions'
  | 'asOne'
  | 'fullBlocs'
  | 'variant'
  | 'fullViews'
  | 'from'
  | 'target'
  | 'targetConcept'
  | 'moves'
  | 'fullWays'
  | 'ahead'
  | 'strengthConcepts'
  | 'fullStrength'
  | 'sweptStates'
  | 'sweptConcepts'
  | 'samples'
  | 'seed'
  | 'fullSweep'
  | 'stateToHold'
  | 'known'
  | 'steps'
  | 'to'
  | 'output'
  | 'force'
  | 'yes';

/** Everything that the command line itself says, in one language. What is said of a case comes from elsewhere. */
export interface Messages {
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly everywhere: string;
    readonly examples: string;
    readonly status: string;
    readonly summary: Readonly<Record<CommandName, string>>;
    readonly command: Readonly<Record<CommandName, string>>;
    readonly argument: { readonly case: string; readonly gmcr: string };
    readonly option: Readonly<Record<OptionName, string>>;
  };

  /** Command lines that ask for what there is not. Names, values and commands come isolated where it takes that. */
  readonly usage: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingCommand: string;
    readonly missingFile: string;
    readonly missingValue: (option: string) => string;
    readonly missingOption: (option: string) => string;
    readonly tooMany: (command: string) => string;
    readonly choice: (value: string, option: string, known: string) => string;
    readonly range: (value: string, option: string, least: number, most: number) => string;
    readonly state: (written: string, states: number) => string;
    /** Of a case that is too large to number its states. */
    readonly code: (written: string) => string;
    readonly tooLarge: (limit: string, command: string) => string;
    readonly profile: (written: string) => string;
    readonly other: string;
    readonly emptyBloc: string;
    readonly overlap: (party: string) => string;
    readonly asOneGraph: string;
    readonly asOneWhom: string;
    readonly noStatusQuo: string;
    readonly twoParties: (parties: number) => string;
    readonly answer: (written: string) => string;
    readonly unsure: (limit: number) => string;
    readonly known: (written: string) => string;
    /** `state` would have to be preferred to itself. */
    readonly contradiction: (state: number) => string;
    readonly suggestion: (name: string) => string;
    readonly help: (command: string) => string;
  };

  readonly file: {
    readonly missing: (path: string) => string;
    readonly noCase: (path: string) => string;
    readonly unreadable: (path: string, code: string) => string;
    readonly exists: (path: string) => string;
    readonly unwritable: (path: string, code: string) => string;
    readonly written: (path: string) => string;
  };

  /** Headings and labels of the answers. */
  readonly label: {
    readonly warnings: string;
    readonly state: string;
    readonly number: string;
    readonly code: string;
    readonly statusQuo: string;
    readonly phase: (name: string) => string;
    readonly proposal: (name: string) => string;
    /** More states than are listed; `command` lists them. */
    readonly unlisted: (option: string) => string;

    readonly comma: string;
    readonly nothingHolds: string;
    readonly states: (held: string, of: string) => string;
    readonly difference: string;
    readonly concept: string;
    readonly k: string;
    readonly h: string;
    readonly hResponsive: string;
    readonly flipsAt: string;
    readonly more: (count: string, option: string) => string;

    /** Of a case that is too large to list. */
    readonly tooManyToList: (states: string) => string;
    readonly unmentioned: (options: string) => string;
    readonly equilibriaAmong: (states: string) => string;
    readonly verdict: string;
    readonly methodOfLarge: (states: string, profiles: string) => string;
    readonly needs: (memory: string, time: string) => string;
    readonly goOn: string;
    /** The letters with which a yes begins. */
    readonly yes: string;

    readonly profilesOf: (state: string) => string;
    readonly probability: string;
    readonly holds: string;
    readonly leaves: (parties: string) => string;
    readonly unknown: string;

    readonly why: string;

    /** Of a case that has them. */
    readonly apart: string;
    readonly together: string;
    readonly noEquilibrium: string;
    readonly actingAsOne: string;
    readonly asSeen: string;
    readonly hiddenFrom: string;

    readonly equilibriaOf: (concept: string) => string;
    readonly step: string;
    readonly from: string;
    readonly move: string;
    readonly to: string;
    readonly gain: string;

    readonly movesAhead: string;
    readonly stableFor: (party: string) => string;
    readonly equilibria: string;
    readonly nonMyopic: string;
    readonly leader: (party: string) => string;

    readonly strong: string;
    readonly weakFor: (parties: string) => string;

    readonly notKnown: string;
    readonly leftOut: (parties: string, command: string) => string;
    readonly shares: string;
    readonly share: string;
    readonly extensions: string;
    readonly nothingSwept: string;
    readonly deciding: string;
    readonly ifWanted: string;
    readonly ifOpposite: string;
    readonly robustness: string;
    readonly survives: string;
    readonly fewest: string;
    readonly endsIf: string;
    readonly mattersMost: string;
    readonly without: string;
    readonly lost: string;
    readonly gained: string;
    readonly sweeping: string;

    readonly smallestChange: string;
    readonly searching: string;

    readonly restsOn: string;
    readonly moreOf: (count: string) => string;
    readonly withAnswers: string;

    readonly assumed: string;
    readonly party: string;
    readonly interest: string;
    readonly equal: string;
    readonly joint: string;
    readonly believes: (holder: string, about: string) => string;
    readonly lambda: string;
    readonly judging: string;
    /** The last line: how exactly, by which method, and which definitions are not the field's. */
    readonly method: (method: string, states: string, profiles: string) => string;
  };

  readonly counts: Readonly<Record<CountedThing, Counted>>;
  /** The sentence of a case without faults. */
  readonly sound: (counts: string) => string;
}

export type CountedThing = 'parties' | 'options' | 'states' | 'profiles' | 'faults' | 'warnings';

/** What is counted, by the plural category of the number; `#` is the number, which some categories say in the noun. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
