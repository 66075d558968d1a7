import type { FaultHintParams } from '../en/fault-hints.ts';
import type { Catalogue } from '../message.ts';

export const faultHints: Catalogue<FaultHintParams> = {
  nearest: 'هل المقصود «{name}»؟',
  known: 'الممكن هنا: {names}.',
  'known.more':
    'الممكن هنا: {names}، {count, plural, zero {ولا غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}.',
  none: 'لم يُعرَّف شيء من ذلك بعد.',
};
