import type { Catalogue } from '../message.ts';
import type { StateParams } from '../en/state.ts';

export const state: Catalogue<StateParams> = {
  'option.no': '{name} (لا)',
  'option.level': '{name} ({level})',
  does: '{party} {phrases}',
  has: '{party}: {names}',
  nothing: 'لا شيء',
  join: '{left}؛ {right}',
  unchanged: 'لا يتغير شيء',
  move: 'تحرّك الطرف «{party}» إلى «{to}»',
  comma: '{left}، {right}',
  number: 'الحالة {number, number, id}',
  quoted: '«{text}»',
  bracketed: '({text})',
  not: 'لا يصح أن ({part})',
  if: '{then} (في حال: {condition})',
  iff: '{left} (في هذه الحال وحدها: {right})',
};
