import type { Fault, FaultPlace } from '../file/faults.ts';

/** What a `.gmcr` file can have wrong beyond shapes and limits, with the parameters its sentence needs. */
export interface GmcrFaultParams {
  /** The text is not JSON; `found` is what stands where it breaks, null at the end of the file. */
  'gmcr.syntax': { readonly found: string | null };
  /** An option is named by a position that the list of options does not have (positions count from 0). */
  'gmcr.option': { readonly position: number; readonly options: number };
  /** A coalition names a decision maker by a position that does not exist (positions count from 0). */
  'gmcr.party': { readonly position: number; readonly parties: number };
  /** Two decision makers own the same option: such common moves cannot be said by options. */
  'gmcr.common': { readonly option: string; readonly parties: readonly [string, string] };
  /** A decision maker perceives no state at all. */
  'gmcr.misperceptions': { readonly party: string };
  /** A decision maker stands in two coalitions. */
  'gmcr.coalition': { readonly party: string };
  /** Every state is infeasible. */
  'gmcr.infeasible': object;
  /** A ranking names a state number that does not exist; `states` is how many feasible states there are. */
  'gmcr.state': { readonly party: string; readonly state: number; readonly states: number };
  /** A ranking names a state twice. */
  'gmcr.ranked': { readonly party: string; readonly state: number };
  /** A ranking leaves out `count` feasible states; `states` are the numbers of the first ten. */
  'gmcr.unranked': { readonly party: string; readonly states: readonly number[]; readonly count: number };
}

export type GmcrFaultCode = keyof GmcrFaultParams;

/** One fault that only a `.gmcr` file can have, as data: `code`, its parameters, and its place. */
export type GmcrFault = {
  [Code in GmcrFaultCode]: { readonly code: Code } & GmcrFaultParams[Code] & FaultPlace;
}[GmcrFaultCode];

/** One fault of a `.gmcr` file; missing keys, wrong shapes and limits are those of case files. */
export type ImportFault = GmcrFault | Fault;
