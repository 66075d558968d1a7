import type { CoalitionConcept } from './coalition-concept.ts';

/**
 * Coalitional Nash stability: by no legal sequence of their own moves can the members get to a state that is strictly better
 * for every one of them (Inohara & Hipel 2008). A state that is so for every bloc is a strong equilibrium in Aumann's sense.
 */
export const cnash: CoalitionConcept = { id: 'cnash', of: 'nash', source: 'Inohara & Hipel 2008' };
