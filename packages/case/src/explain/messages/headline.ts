import { headline as ar } from './ar/headline.ts';
import { headline as en, type HeadlineParams } from './en/headline.ts';
import { sayer } from './message.ts';

/** Says a sentence about whether a state holds. */
export const sayHeadlineWord = sayer<HeadlineParams>({ en, ar });
