import type { Loss, LossCode } from '../interop/loss.ts';
import { isolated } from './isolate.ts';
import { sayLossWord } from './messages/losses.ts';
import type { Value } from './messages/message.ts';
import { sayList } from './numbers.ts';
import type { Voice } from './voice.ts';

/** Says what is lost, or was assumed, on the way from or to another format: one or two sentences. */
export function sayLoss(loss: Loss, voice: Voice): string {
  const words: Record<string, Value> = { zero: 0, one: 1 };
  for (const [key, value] of Object.entries(loss.params as Readonly<Record<string, unknown>>)) {
    words[`has${key.charAt(0).toUpperCase()}${key.slice(1)}`] = value !== null;
    if (Array.isArray(value)) {
      words.count = value.length;
      words[key] = sayList(
        value.map((name) => isolated(String(name), null, voice)),
        voice,
      );
    } else if (typeof value === 'number' || typeof value === 'boolean') words[key] = value;
    // What a message selects by is no text to be read.
    else
      words[key] =
        SELECTED[loss.code] === key
          ? String(value)
          : isolated(typeof value === 'string' ? value : '', null, voice);
  }
  return sayLossWord(loss.code, words, voice);
}

const SELECTED: Readonly<Partial<Record<LossCode, string>>> = {
  'write.language': 'kept',
  'write.ranking': 'from',
  'refused.size': 'what',
};
