import { views as ar } from './ar/views.ts';
import { views as en, type ViewParams } from './en/views.ts';
import { sayer } from './message.ts';

/** Says a sentence about how parties see the conflict. */
export const sayViewWord = sayer<ViewParams>({ en, ar });
