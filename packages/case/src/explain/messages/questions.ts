import { questions as ar } from './ar/questions.ts';
import { questions as en, type QuestionParams } from './en/questions.ts';
import { sayer } from './message.ts';

/** Says a sentence about what a verdict rests on. */
export const sayQuestionWord = sayer<QuestionParams>({ en, ar });
