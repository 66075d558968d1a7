import { DEFINITIONS, type Concept } from '@parley/engine';
import { isolated } from './isolate.ts';
import { sayConceptWord } from './messages/concepts.ts';
import type { Voice } from './voice.ts';

/** A solution concept in words. */
export interface SaidConcept {
  /** As in tables: Nash, SEQ … */
  readonly short: string;
  readonly name: string;
  /** One sentence: how many moves ahead it looks, what counts as an answer, and where it is defined. */
  readonly foresight: string;
}

/** Says what a solution concept is called and asks for. */
export function sayConcept(concept: Concept, voice: Voice): SaidConcept {
  const source = isolated(DEFINITIONS[concept].source, 'en', voice);
  return {
    short: sayConceptWord(concept, {}, voice),
    name: sayConceptWord(`${concept}.name`, {}, voice),
    foresight: sayConceptWord(`${concept}.foresight`, { source }, voice),
  };
}
