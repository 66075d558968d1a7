import { concepts as ar } from './ar/concepts.ts';
import { concepts as en, type ConceptParams } from './en/concepts.ts';
import { sayer } from './message.ts';

/** Says a word about a solution concept. */
export const sayConceptWord = sayer<ConceptParams>({ en, ar });
