import { gmr } from './gmr.ts';
import { nash } from './nash.ts';
import { seq } from './seq.ts';
import { sim } from './sim.ts';
import { smr } from './smr.ts';
import type { Concept, SolutionConcept } from './solution-concept.ts';
import { sseq } from './sseq.ts';

/** Every solution concept by name. */
export const DEFINITIONS: Readonly<Record<Concept, SolutionConcept>> = { nash, gmr, smr, seq, sseq, sim };
