import { MAX_OPTIONS } from '@parley/engine';
import type { LimitName } from './faults.ts';

/** How much a case file may hold. More is refused with the fault `limit`, never cut off. */
export const LIMITS = {
  'file size in bytes': 1_000_000,
  'words and marks of the file': 150_000,
  'nesting of the file': 30,
  faults: 1000,
  parties: 16,
  // A plain option is one bit, an option with L levels is L - 1 (thermometer code).
  'option bits': MAX_OPTIONS,
  // One character each in a state code: 0-9, then A-Z.
  levels: 36,
  states: 4096,
  // Of one party.
  interests: 100,
  profiles: 100_000,
  // Of one preference.
  statements: 1000,
  // Of the top level or of one phase.
  rules: 1000,
  phases: 100,
  proposals: 1000,
  'parts of an expression': 1000,
  'nesting of an expression': 100,
  // In disjunctive normal form over option bits: the engine's form of a condition.
  'alternatives of an expression': 1000,
  'alternatives of all expressions': 100_000,
  'assignments for a ranking': 1_048_576,
  'feasible states for a ranking': 4096,
} as const satisfies Record<LimitName, number>;
