import { losses as ar } from './ar/losses.ts';
import { losses as en, type LossWords } from './en/losses.ts';
import { sayer } from './message.ts';

/** Says what another format does not carry. */
export const sayLossWord = sayer<LossWords>({ en, ar });
