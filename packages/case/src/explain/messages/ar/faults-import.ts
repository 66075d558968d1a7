import type { ImportFaultParams } from '../en/faults-import.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

const again = `أو احفظ الملف من جديد ببرنامج ${latin('GMCR+')}.`;

export const importFaults: Catalogue<ImportFaultParams> = {
  'gmcr.syntax': `{hasFound, select, true {هذا ليس ${latin('JSON')} سليماً: لا موضع لـ«{found}» هنا.} other {الملف مبتور قبل أن يكتمل نص ${latin('JSON')} فيه.}}`,
  'gmcr.syntax.hint': `أصلح النص بمحرر ${latin('JSON')}، ${again}`,
  'gmcr.option':
    'لا خيار في الموضع {position, number}: {options, plural, zero {فلا خيار في القائمة} one {ففي القائمة خيار واحد} two {ففي القائمة خياران} few {ففي القائمة # خيارات} many {ففي القائمة # خياراً} other {ففي القائمة # خيار}}، والعدّ من {zero, number}.',
  'gmcr.option.hint': `صحّح الموضع، ${again}`,
  'gmcr.party':
    'لا صاحب قرار في الموضع {position, number}: {parties, plural, zero {فلا أحد في القائمة} one {ففي القائمة واحد} two {ففي القائمة اثنان} few {ففي القائمة #} many {ففي القائمة #} other {ففي القائمة #}}، والعدّ من {zero, number}.',
  'gmcr.party.hint': `صحّح الموضع، ${again}`,
  'gmcr.common': 'الخيار «{option}» مشترك بين أكثر من طرف: {parties}.',
  'gmcr.common.hint':
    'اجعله لواحد منهم. أما التحرّكات المشتركة فتحتاج إلى ملف قضية تُكتب فيه الحالات والتحرّكات.',
  'gmcr.misperceptions': 'الطرف «{party}» لا يدرك حالة واحدة.',
  'gmcr.misperceptions.hint': `اجعله يدرك بعض الحالات في ${latin('GMCR+')} ثم احفظ الملف من جديد.`,
  'gmcr.coalition': 'الطرف «{party}» عضو في تحالفين.',
  'gmcr.coalition.hint': 'أخرجه من أحدهما.',
  'gmcr.infeasible': 'أنماط الاستبعاد مجتمعةً لا تُبقي أي حالة.',
  'gmcr.infeasible.hint': 'احذف واحداً منها أو صحّحه.',
  'gmcr.state':
    'في ترتيب الطرف «{party}» حالة رقمها {state, number, id}، {states, plural, zero {ولا حالة ممكنة} one {وليس هناك سوى حالة ممكنة واحدة} two {وليس هناك سوى حالتين ممكنتين} few {وليس هناك سوى # حالات ممكنة} many {وليس هناك سوى # حالة ممكنة} other {وليس هناك سوى # حالة ممكنة}}.',
  'gmcr.state.hint': `صحّح الترتيب، ${again}`,
  'gmcr.ranked': 'في ترتيب الطرف «{party}» تتكرر الحالة {state, number, id}.',
  'gmcr.ranked.hint': 'أبقها في موضع واحد.',
  'gmcr.unranked':
    'ينقص ترتيب الطرف «{party}» {count, plural, zero {لا شيء} one {حالة ممكنة واحدة} two {حالتان ممكنتان} few {# حالات ممكنة} many {# حالة ممكنة} other {# حالة ممكنة}}: {states}{more, select, true { وغيرها} other {}}.',
  'gmcr.unranked.hint': 'عيّن لكل منها مرتبة.',

  'party.unknown': 'لا طرف باسم «{party}».',
  'party.unknown.hint': 'اكتب طرفاً من أطراف القضية.',
  'interest.unknown': 'لا مصلحة باسم «{interest}» للطرف «{party}».',
  'interest.unknown.hint': 'اكتب واحدة من مصالحه.',
  'interest.missing': 'للطرف «{party}» أكثر من مصلحة محتملة، فبيّن أيها المفترض.',
  'interest.missing.hint': 'اكتب واحدة من مصالحه.',
};
