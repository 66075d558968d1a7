import type { CoalitionConcept } from './coalition-concept.ts';

/**
 * Coalitional general metarationality: after every improvement of the bloc the others can, by some legal sequence of single
 * parties' moves, reach a state that is not better for at least one member than the one the bloc left (Inohara & Hipel 2008).
 */
export const cgmr: CoalitionConcept = { id: 'cgmr', of: 'gmr', source: 'Inohara & Hipel 2008' };
