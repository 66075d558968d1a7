import type { CoalitionConcept } from './coalition-concept.ts';

/**
 * Coalitional sequential stability: as CGMR, with answers in which every step is an improvement for whoever makes it: blocs of
 * the others that all gain by it, no bloc twice in a row (Inohara & Hipel 2008), or single parties only (`Sanctioners`).
 */
export const cseq: CoalitionConcept = { id: 'cseq', of: 'seq', source: 'Inohara & Hipel 2008' };
