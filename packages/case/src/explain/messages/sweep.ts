import { sweep as ar } from './ar/sweep.ts';
import { sweep as en, type SweepParams } from './en/sweep.ts';
import { sayer } from './message.ts';

/** Says a sentence about preferences that are not all known, or might be otherwise. */
export const saySweepWord = sayer<SweepParams>({ en, ar });
