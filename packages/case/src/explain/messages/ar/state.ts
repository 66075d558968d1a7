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
  numbers:
    '{count, plural, zero {لا حالة} one {الحالة {numbers}} two {الحالتان {numbers}} few {الحالات {numbers}} many {الحالات {numbers}} other {الحالات {numbers}}}',
  'numbers.more':
    'الحالات {numbers} {more, plural, zero {لا غير} one {وحالة أخرى} two {وحالتان أخريان} few {و# حالات أخرى} many {و# حالة أخرى} other {و# حالة أخرى}}',
  quoted: '«{text}»',
  bracketed: '({text})',
  not: 'لا يصح أن ({part})',
  if: '{then} (في حال: {condition})',
  iff: '{left} (في هذه الحال وحدها: {right})',
};
