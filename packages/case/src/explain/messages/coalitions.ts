import { coalitions as ar } from './ar/coalitions.ts';
import { coalitions as en, type CoalitionParams } from './en/coalitions.ts';
import { sayer } from './message.ts';

/** Says a sentence about joint action. */
export const sayCoalitionWord = sayer<CoalitionParams>({ en, ar });
