import { inversion as ar } from './ar/inversion.ts';
import { inversion as en, type InversionParams } from './en/inversion.ts';
import { sayer } from './message.ts';

/** Says a sentence about what would have to be preferred. */
export const sayInversionWord = sayer<InversionParams>({ en, ar });
