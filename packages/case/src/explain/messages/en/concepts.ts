import type { Concept } from '@parley/engine';
import type { Catalogue } from '../message.ts';

/** Of each solution concept: its short name, its full name, and how far it looks. */
export type ConceptParams = Readonly<Record<Concept | `${Concept}.name`, object>> &
  Readonly<Record<`${Concept}.foresight`, { readonly source: string }>>;

export const concepts: Catalogue<ConceptParams> = {
  nash: 'Nash',
  gmr: 'GMR',
  smr: 'SMR',
  seq: 'SEQ',
  sseq: 'SSEQ',
  sim: 'SIM',
  'nash.name': 'Nash stability',
  'gmr.name': 'general metarationality (GMR)',
  'smr.name': 'symmetric metarationality (SMR)',
  'seq.name': 'sequential stability (SEQ)',
  'sseq.name': 'symmetric sequential stability (SSEQ)',
  'sim.name': 'simultaneous stability (SIM)',
  'nash.foresight':
    'Nash looks one move ahead: a party leaves a state as soon as a move of its own improves it, whatever the others may answer ({source}).',
  'gmr.foresight':
    'GMR looks two moves ahead: an improvement is deterred if any moves of the others can take it away, even moves that harm those who make them ({source}).',
  'smr.foresight':
    'SMR looks three moves ahead: as in GMR any moves of the others can deter, but only where a further move of its own does not save the party ({source}).',
  'seq.foresight':
    'SEQ looks two moves ahead: an improvement is deterred only by moves that each improve the position of whoever makes them ({source}).',
  'sseq.foresight':
    'SSEQ looks three moves ahead: as in SEQ only improvements of the others deter, and only where a further move of its own does not save the party ({source}).',
  'sim.foresight':
    'SIM looks at one moment: while a party improves its position others improve theirs, and all changes together take the gain away ({source}).',
};
