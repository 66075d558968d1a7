import { foresight as ar } from './ar/foresight.ts';
import { foresight as en, type ForesightParams } from './en/foresight.ts';
import { sayer } from './message.ts';

/** Says a sentence about parties that look ahead. */
export const sayForesightWord = sayer<ForesightParams>({ en, ar });
