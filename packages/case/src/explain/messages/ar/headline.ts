import type { HeadlineParams } from '../en/headline.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

export const headline: Catalogue<HeadlineParams> = {
  'holds.all': 'هي توازن وفق {concepts}.',
  'holds.some': 'هي توازن وفق {concepts}، لا وفق {others}.',
  'holds.none': 'ليست توازناً وفق {concepts}.',

  none: 'ليست توازناً في أي تشكيلة وفق {concepts}.',
  k: 'لو كانت المصالح كلها معلومة لصمدت باحتمال {k} ({concepts}).',
  profiles:
    'وهي وفق {concept} تصمد في {holds, number} من أصل {of, plural, zero {لا تشكيلة} one {تشكيلة واحدة} two {تشكيلتين} few {# تشكيلات} many {# تشكيلة} other {# تشكيلة}}، ووزنها {k}.',
  'h.responsive':
    'وبحسب تقدير كل طرف للآخرين، ومع احتساب الردود التي يسببها التحرّك وحدها، يكون الاحتمال {h} عند {lambda}.',
  'h.anyway': 'فإن احتُسبت أيضاً الردود الآتية على أي حال كان {h}.',
  h: 'وبحسب تقدير كل طرف للآخرين يكون الاحتمال {h} عند {lambda}.',
  lambda: latin('λ = {value}'),
  'lambda.each': `${latin('λ')} ({list})`,
  'lambda.of': '{party} {value}',
  'lambda.line': 'يُعدّ الطرف مردوعاً متى رأى احتمال الردع لا يقل عن {lambda}.',
  'flips.never': `ولا يتغير ذلك مهما ارتفعت ${latin('λ')} (حتى {most}).`,
  'flips.at': `ولا يتغير ذلك حتى ${latin('λ = {at}')}، ويتغير فوقها.`,
  'flips.range': `ولا يتغير ذلك حتى ${latin('λ = {low}')} أو ${latin('λ = {high}')} بحسب المفهوم.`,
  'flips.from': `ولا يتغير ذلك، بحسب المفهوم، حتى ${latin('λ = {low}')} أو مهما ارتفعت ${latin('λ')}.`,
  'of.party': 'وإن ارتفعت عتبة الطرف «{party}» وحده: {what}',

  'hold.nash': 'حيث تصمد لا تحسّن لأحد، فلا حاجة إلى ردع.',
  'hold.responsive': 'تصمد بردود سببها التحرّك نفسه.',
  'hold.partly': 'تصمد في بعض الأحوال بتحرّكات آتية على أي حال.',
  'hold.anyway': 'لا تصمد إلا بتحرّكات آتية على أي حال.',
  'hold.graph': 'لا يُحكم في الرسم المرسوم باليد على الردود أهي آتية على أي حال أم لا.',
  selectivity:
    'وللمقارنة: المتوسط في {states, plural, zero {الحالات الممكنة} one {الحالة الممكنة الوحيدة} two {الحالتين الممكنتين} few {الحالات الممكنة (#)} many {الحالات الممكنة (#)} other {الحالات الممكنة (#)}} هو {mean}.',
  unknown:
    '{count, plural, zero {لا تشكيلة فيها} one {تشكيلة واحدة فيها} two {تشكيلتان فيهما} few {# تشكيلات فيها} many {# تشكيلة فيها} other {# تشكيلة فيها}} ما لم يخطر ببال أحد: فالأرقام الدنيا تحسب أن الحالة لا تصمد هناك، والعليا أنها تصمد.',
  note: 'أرقام الحالات المختلفة لا يساوي مجموعها واحداً، وليست تنبؤاً.',
};
