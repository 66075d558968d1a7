/**
 * What another format cannot carry, or what had to be assumed to read it, with the parameters its sentence needs.
 * Parties, options, interests and phases are named by their ids, except in what is read from a `.gmcr` file: there by their names.
 */
export interface LossParams {
  // Reading a .gmcr file.
  /** An option's direction is missing or unknown; it may change both ways, as in GMCR+. `written` is null where nothing was. */
  'read.direction': { readonly option: string; readonly written: string | null };
  /** Nothing says whether rankings or statements count; what the file holds decided. */
  'read.mode': { readonly manual: boolean };
  /** A list of coalitions that leaves somebody out is ignored, as in GMCR+: everyone acts alone. */
  'read.coalitions': object;
  /** Decision makers that act as one became a bloc: it is judged as one by `parley coalitions` only. */
  'read.blocs': { readonly parties: readonly string[] };
  /** What a decision maker does not perceive became a view: it is heeded by `parley views` and `parley coalitions` only. */
  'read.views': { readonly party: string };
  /**
   * Options that no decision maker owns were given to an extra, indifferent party. GMCR+ numbers the states otherwise, and
   * GMR and SMR may count moves of that party as sanctions.
   */
  'read.unowned': { readonly options: readonly string[] };
  /** The ranking counts; the statements that stand beside it are not read. */
  'read.statements': { readonly party: string; readonly count: number };
  /** A decision maker without any statement is indifferent between all states. */
  'read.indifferent': { readonly party: string };

  // Writing any other format.
  /** The format has no place for the title and the description. */
  'write.title': object;
  /** Of `of` interests of a party only `kept` is written. */
  'write.interests': { readonly party: string; readonly kept: string; readonly of: number };
  /** Beliefs, thresholds and joint probabilities are not written. */
  'write.beliefs': object;
  /** Only this phase is written, of `of`. */
  'write.phase': { readonly phase: string; readonly of: number };
  'write.proposals': { readonly count: number };
  /** The format knows no parties that act as one. */
  'write.blocs': object;
  /** How these parties see the conflict is not written, or only what they do not see. */
  'write.views': { readonly parties: readonly string[] };
  /** What is stated as not known of these parties' preferences is left out: it decides nothing. */
  'write.unsure': { readonly parties: readonly string[] };
  /** How much these parties prefer what they prefer. */
  'write.much': { readonly parties: readonly string[] };
  /** The verb phrases (`says`, `says_not`). */
  'write.says': object;
  /** The reasons that stand beside interests, statements and rules. */
  'write.because': object;
  /** Texts are written in one language; those of the other stay behind. */
  'write.language': { readonly kept: 'en' | 'ar' };
  /** The format has no status quo. */
  'write.status-quo': object;
  /** Options with levels became one yes/no option for each level above the lowest. */
  'write.levels': { readonly options: readonly string[] };
  /** Options that are frozen in the phase stay at their status quo: states with other values are left out, so numbers differ. */
  'write.frozen': { readonly options: readonly string[] };
  /** So many conditions that are no plain pattern were rewritten as alternatives; they mean the same. */
  'write.expressions': { readonly count: number };
  /** A party's preference by weights, or with more statements than GMCR+ can hold, became a ranking of all states. */
  'write.ranking': { readonly party: string; readonly from: 'weights' | 'statements' };
  /** Rankings and statements cannot stand side by side in GMCR+: the statements are written, but a ranking decides. */
  'write.manual': { readonly parties: readonly string[] };

  // Writing a strategic form.
  /** Payoffs are ranks, 1 for the worst state: only pure equilibria mean anything. */
  'write.ordinal': object;
  /** `count` of `of` combinations of strategies are infeasible; everyone gets 0 there, less than in any state. */
  'write.infeasible': { readonly count: number; readonly of: number };
  /** In a strategic form everybody may choose anything: options that can change one way only are free in it. */
  'write.one-way': { readonly options: readonly string[] };

  // Nothing is written.
  /** The format needs options, and the case is a graph drawn by hand. */
  'refused.graph': object;
  /** Options are frozen and no status quo says where. */
  'refused.frozen': { readonly options: readonly string[] };
  /** The chosen interest is `other`, which has no preference. */
  'refused.other': { readonly party: string };
  /** More than this program writes in the format; `count` is null where it was not counted to the end. */
  'refused.size': {
    readonly what: 'states' | 'moves' | 'combinations';
    readonly count: number | null;
    readonly limit: number;
  };
}

export type LossCode = keyof LossParams;

/** One thing that is lost or assumed on the way from or to another format, as data. */
export type Loss = {
  [Code in LossCode]: { readonly code: Code; readonly params: LossParams[Code] };
}[LossCode];

/** A text in another format and what it does not carry; null when it cannot be written, and the losses say why. */
export interface Written {
  readonly text: string | null;
  readonly losses: readonly Loss[];
}
