import { analyzeProfiles, type Concept, type ProfileAnalysis } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { nearest } from '../file/nearest.ts';

/** A compiled case with what was found out about it: everything that explanations need. */
export interface CaseAnalysis {
  readonly compiled: Compiled;
  readonly result: ProfileAnalysis;
}

/**
 * Says of every state of a case, as of the compiled phase, whether it holds: for each profile of interests, and over all
 * of them by the file's priors or joint table, stated beliefs and lambda.
 *
 * @param options.concepts default: all that the form of the case allows
 * @param options.onProgress called with the units of work done and their number; it may abort the signal
 * @throws EngineError `needs-options` when SIM is asked in graph form; `aborted`
 *
 * Cost: see `analyzeProfiles`.
 */
export function analyzeCase(
  compiled: Compiled,
  options: {
    readonly concepts?: readonly Concept[];
    readonly signal?: AbortSignal;
    readonly onProgress?: (done: number, of: number) => void;
  } = {},
): CaseAnalysis {
  const { case: source, model, ranks } = compiled;
  const result = analyzeProfiles({
    model,
    ranks,
    priors: source.parties.map(({ interests }) => interests.map(({ prior }) => prior)),
    joint: source.joint,
    stated: source.beliefs,
    lambda: source.lambda,
    ...options,
  });
  return { compiled, result };
}

/** Why ids do not name a profile. `known` are the ids that would do, `nearest` the one closest to what was written, if any is close. */
export type ProfileFault =
  | {
      readonly code: 'party.unknown';
      readonly party: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'interest.unknown';
      readonly party: string;
      readonly interest: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  /** The party may want one of several things, and none is named. */
  | { readonly code: 'interest.missing'; readonly party: string; readonly known: readonly string[] };

/**
 * Finds the profile in which each party has the interest named.
 *
 * @param ids interest id by party id; a party with a single interest need not be named
 * @returns the index of one interest a party, or null with all that is wrong with the ids
 */
export function profileOf(
  compiled: Compiled,
  ids: Readonly<Record<string, string>>,
): { readonly profile: readonly number[] | null; readonly faults: readonly ProfileFault[] } {
  const { parties } = compiled.case;
  const partyIds = parties.map(({ id }) => id);
  const faults: ProfileFault[] = Object.keys(ids)
    .filter((party) => !partyIds.includes(party))
    .map((party) => ({ code: 'party.unknown', party, nearest: nearest(party, partyIds), known: partyIds }));

  const profile = parties.map(({ id: party, interests }) => {
    const known = interests.map(({ id }) => id);
    const interest = Object.hasOwn(ids, party) ? ids[party] : known.length === 1 ? known[0] : undefined;
    if (interest === undefined) faults.push({ code: 'interest.missing', party, known });
    else if (!known.includes(interest))
      faults.push({ code: 'interest.unknown', party, interest, nearest: nearest(interest, known), known });
    return interest === undefined ? -1 : known.indexOf(interest);
  });
  return { profile: faults.length === 0 ? profile : null, faults };
}
