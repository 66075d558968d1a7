import type { Model } from '../model/model.ts';
import type { Concept } from '../stability/solution-concept.ts';

/** Two probabilities are the same when they differ by at most this much. */
export const TOLERANCE = 1e-9;

/** What is asked: a conflict whose parties may each want one of several things, and who believes what. */
export interface ProfileQuestion {
  readonly model: Model;
  /** `ranks[party][interest][state]`, higher is better, at least 0; null for `other`, the interest nobody thought of. */
  readonly ranks: readonly (readonly (Int32Array | null)[])[];
  /** `priors[party][interest]`, summing to 1 for each party; not looked at where a joint table stands. */
  readonly priors: readonly (readonly number[])[];
  /** Probabilities of profiles (one interest a party), summing to 1, instead of priors; a profile not named has none. */
  readonly joint: readonly { readonly profile: readonly number[]; readonly probability: number }[] | null;
  /** What `holder` believes of `about`, at most once a pair, where it differs from what the analyst believes. */
  readonly stated: readonly {
    readonly holder: number;
    readonly about: number;
    readonly probabilities: readonly number[];
  }[];
  /** The chance of a sanction from which each party is deterred: above 0, at most 1. */
  readonly lambda: readonly number[];
  /** Default: all that the model can be asked for. */
  readonly concepts?: readonly Concept[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}
