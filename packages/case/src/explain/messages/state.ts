import { state as ar } from './ar/state.ts';
import { state as en, type StateParams } from './en/state.ts';
import { sayer } from './message.ts';

/** Says a word about states, moves and conditions. */
export const sayStateWord = sayer<StateParams>({ en, ar });
