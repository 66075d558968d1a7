import type { Concept } from '../stability/solution-concept.ts';
import type { Steps } from './steps.ts';

/** A probability as an interval: below, a profile with `other` counts no, above, yes; both ends are equal unless `other` stands. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The figures of one state under one concept. Where `other` stands, flip points and steps are those of the low values. */
export interface Holding {
  readonly state: number;
  readonly concept: Concept;
  /** The probability that the state is an equilibrium: if all interests were known. */
  readonly k: Range;
  /** The probability that everybody is deterred from leaving: given what each believes. */
  readonly h: Range;
  /**
   * The largest common lambda at which H is still what it is, null if that is 1. When the lambdas differ, a list:
   * of each party the largest lambda, the others' being held.
   */
  readonly flipsAt: number | null | readonly (number | null)[];
  /** H as a function of a common lambda; null when the lambdas differ. */
  readonly steps: Steps | null;
  /** The same by responsive sanctions alone; null for SIM and in graph form. */
  readonly kResponsive: Range | null;
  readonly hResponsive: Range | null;
  readonly flipsAtResponsive: Holding['flipsAt'];
  readonly stepsResponsive: Steps | null;
  /** Whether the state holds in some profile, and in none only by moves that would come anyway. */
  readonly responsive: boolean | null;
}
