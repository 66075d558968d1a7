import { strength as ar } from './ar/strength.ts';
import { strength as en, type StrengthParams } from './en/strength.ts';
import { sayer } from './message.ts';

/** Says a sentence about how strongly states are stable. */
export const sayStrengthWord = sayer<StrengthParams>({ en, ar });
