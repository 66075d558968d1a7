import { numbers as ar } from './ar/numbers.ts';
import { numbers as en, type NumberParams } from './en/numbers.ts';
import { sayer } from './message.ts';

/** Says a figure. */
export const sayNumber = sayer<NumberParams>({ en, ar });
