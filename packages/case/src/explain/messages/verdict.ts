import { verdict as ar } from './ar/verdict.ts';
import { verdict as en, type VerdictParams } from './en/verdict.ts';
import { sayer } from './message.ts';

/** Says a sentence about why a state is stable or not. */
export const sayVerdictWord = sayer<VerdictParams>({ en, ar });
