import { cgmr } from './cgmr.ts';
import { cnash } from './cnash.ts';
import type { CoalitionConcept, CoalitionConceptName } from './coalition-concept.ts';
import { cseq } from './cseq.ts';
import { csmr } from './csmr.ts';

/** Every concept of stability against joint action by name. */
export const COALITION_DEFINITIONS: Readonly<Record<CoalitionConceptName, CoalitionConcept>> = {
  cnash,
  cgmr,
  csmr,
  cseq,
};
