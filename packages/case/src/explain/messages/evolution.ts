import { evolution as ar } from './ar/evolution.ts';
import { evolution as en, type EvolutionParams } from './en/evolution.ts';
import { sayer } from './message.ts';

/** Says a sentence about how a conflict can go on. */
export const sayEvolutionWord = sayer<EvolutionParams>({ en, ar });
