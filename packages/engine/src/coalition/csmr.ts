import type { CoalitionConcept } from './coalition-concept.ts';

/**
 * Coalitional symmetric metarationality: as CGMR, and from the sanction the members cannot get, by a legal sequence of their
 * own, to a state that is better for all of them than the one they left (Inohara & Hipel 2008). What the counter-move does to
 * the sanction's own state does not matter; GMCR+ asks that it improve on that too.
 */
export const csmr: CoalitionConcept = { id: 'csmr', of: 'smr', source: 'Inohara & Hipel 2008' };
