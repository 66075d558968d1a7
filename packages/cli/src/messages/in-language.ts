import type { Language } from '@parley/case';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** What the command line itself says, in a language. */
export function messagesIn(language: Language): Messages {
  return language === 'ar' ? ar : en;
}
