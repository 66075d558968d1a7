import type { Catalogue } from '../message.ts';
import type { SweepParams } from '../en/sweep.ts';

export const sweep: Catalogue<SweepParams> = {
  'unknown.statement': '{party}: أيُراد {wish} أم نقيضه',
  'unknown.order': '{party}: بأي ترتيب تأتي {states}',
  'unknown.none':
    'كل ما في هذه التفضيلات مذكور على أنه معلوم: فلا إكمال لها إلا واحد، والنسبة إما كاملة وإما صفر.',
  completions:
    'الإكمال يحسم هذا كله معاً. {count, plural, zero {ولا إكمال هنا} one {وهنا إكمال واحد} two {وهنا إكمالان} few {وهنا # إكمالات} many {وهنا # إكمالاً} other {وهنا # إكمال}}، ويُحسب كلٌّ منها مرة واحدة.',
  'tried.all': 'جُرّبت كلها، فالنسب مضبوطة.',
  'tried.drawn':
    '{count, plural, zero {لم يُسحب منها شيء} one {سُحب منها واحد عشوائياً} two {سُحب منها اثنان عشوائياً} few {سُحب منها # عشوائياً} many {سُحب منها # عشوائياً} other {سُحب منها # عشوائياً}}، وهي متساوية الاحتمال (البذرة {seed, number, id})؛ وبين قوسين مجال كل نسبة بثقة {level}.',

  share: '{share} ({interval})',
  'extension.a': 'أ',
  'extension.b': 'ب',
  'extension.c': 'ج',
  'extension.d': 'د',
  'extension.none': '–',

  decides:
    'أكثر ما تتوقف عليه {state}: {what}. فوفق {concept} هي توازن في {yes} من الإكمالات إن أُريدت العبارة، وفي {no} منها إن أُريد نقيضها.',
  'decides.nothing': 'لا عبارة مجهولة تغيّر شيئاً في أمر هذه الحالات.',

  'left-out': 'يُترك المجهول هنا: فالحالات التي لا يفرّق بينها سواه متعادلة.',
  'no-equilibrium': 'بالمعلوم وحده لا حالة متوازنة وفق {concepts}.',
  survived: '{count, number} من {of, number}',
  'swap.statements': '{party}: تتقدّم {lower} على {upper}',
  'swap.tiers': '{party}: تتبادل المرتبتان {upper, number} و{lower, number} من الترتيب',
  'fewest.bound': '{count, number} فأكثر',
  'fewest.never': '–',
  'ends.never': 'لا يزول في أي ترتيب',
  'ends.together': 'معاً: {swaps}',

  statement: '{party}: {wish}',
  matters:
    'أكثر العبارات أثراً: {statement}. فبدونها {lost, plural, zero {لا يزول توازن} one {يزول توازن واحد} two {يزول توازنان} few {تزول # توازنات} many {يزول # توازناً} other {يزول # توازن}}، {gained, plural, zero {ولا ينشأ توازن} one {وينشأ توازن واحد} two {وينشأ توازنان} few {وتنشأ # توازنات} many {وينشأ # توازناً} other {وينشأ # توازن}}، والعدّ وفق كل مفهوم على حدة.',
  'matters.nothing': 'لا عبارة تغيّر شيئاً: فترك أيٍّ منها سواء.',

  'method.completion':
    'إكمال تفضيل طرف هو أن يُراد من كل عبارة مجهولة نصّها أو نقيضه، وأن تُرتَّب الحالات المجهولة الترتيب واحدةً بعد أخرى بلا تعادل. والإكمالات تُعدّ ولا تُوزن: فالنسبة ليست احتمالاً.',
  'method.extensions':
    'توسعات المفاهيم إلى التفضيلات المجهولة ({source}): في أ وج يترك الطرف الحالة أيضاً إلى ما قد يفضّله، وفي ج ود يردعه أيضاً ما قد لا يفضّله، ويجوز أن تكون خطوات الآخرين في الردع إلى ما قد يفضّلونه.',
  'method.swaps':
    'المبادلة أن يتبادل متجاوران موضعيهما: عبارتان لطرف واحد، أو مرتبتان من ترتيب. ويُبحث عن أقل المبادلات التي تنهي توازناً بين الأطراف كلها معاً، إلى حدّ معيّن.',
};
