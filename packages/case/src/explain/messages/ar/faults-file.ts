import type { FileFaultParams } from '../en/faults-file.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

export const fileFaults: Catalogue<FileFaultParams> = {
  'file.empty': 'الملف خالٍ.',
  'file.empty.hint': `تبدأ القضية بالسطر «${latin('parley: 1')}» وبعنوان، ثم أطراف ومصالح.`,
  'file.encoding': `الملف ليس نصاً بترميز ${latin('UTF-8')}.`,
  'file.encoding.hint': `احفظه نصاً بترميز ${latin('UTF-8')}.`,
  'file.documents': `{count, plural, zero {لا مستند في الملف} one {في الملف مستند واحد} two {في الملف مستندان} few {في الملف # مستندات} many {في الملف # مستنداً} other {في الملف # مستند}} من ${latin('YAML')}، والقضية مستند واحد لا غير.`,
  'file.documents.hint': `احذف أسطر «${latin('---')}» الفاصلة بينها، أو اجعل لكل قضية ملفها.`,
  'file.version': 'إصدار ملف القضية هذا لا يُقرأ هنا.',
  'file.version.hint': `اكتب «${latin('parley: {expected, number}')}».`,
  limit:
    'أكثر مما يُقبل: {what}، {hasCount, select, true {وهو هنا {count, number}، } other {}}والحد الأقصى {limit, number}.',
  'limit.hint': `{about, select, expression {قسّم الشرط إلى شروط، أو اكتبه بصيغة أبسط.} ranking {عبّر عن التفضيل بعبارات (${latin('prefers')}) أو بأوزان (${latin('weights')}) بدل الترتيب.} faults {أصلح هذه أولاً، ثم اقرأ الملف من جديد لمعرفة بقيتها.} other {احذف ما لا يتصل بالسؤال، أو قسّم القضية.}}`,

  'yaml.syntax': `هذا ليس ${latin('YAML')} سليماً: {detail}`,
  'yaml.syntax.hint': 'راجع المسافات البادئة والنقطتين وعلامات الاقتباس والأقواس في هذا الموضع وقبله بقليل.',
  'yaml.tab': 'السطر مُزاح بعلامة جدولة.',
  'yaml.tab.hint': 'استعمل المسافات في أول السطر.',
  'yaml.alias': 'لا تُقبل المراسي والأسماء المستعارة ومفاتيح الدمج («{name}»).',
  'yaml.alias.hint': 'اكتب القيمة كاملة.',
  'yaml.tag': 'لا تُقبل الوسوم («{tag}»).',
  'yaml.tag.hint': 'احذف الوسم.',
  'yaml.repeated': '«{key}» مكرر في الجدول نفسه، وأول وروده في السطر {first, number, id}.',
  'yaml.repeated.hint': 'أبقِ واحداً منهما.',

  'key.unknown': 'لا موضع هنا للمفتاح «{key}».',
  'key.unknown.hint': 'احذفه.',
  'key.missing': 'المفتاح «{key}» ناقص.',
  'key.missing.hint': 'أضف «{key}» هنا.',
  'key.conflict': 'لا يجتمع المفتاحان «{key}» و«{other}».',
  'key.conflict.hint': 'أبقِ واحداً منهما.',
  'value.shape': 'المكتوب هنا: {found}، والمطلوب: {expected}.',
  'value.shape.hint': 'صحّح القيمة، وضع بين علامتي اقتباس كل نص يشبه شيئاً آخر.',
  'value.choice': '{hasValue, select, true {«{value}» ليست} other {هذه القيمة ليست}} من القيم الممكنة هنا.',
  'value.choice.hint': 'اختر إحدى القيم الممكنة.',
  'value.range': '{hasValue, select, true {العدد {value}} other {هذا العدد}} خارج المدى المقبول.',
  'value.range.hint': 'المقبول عدد {range}.',
  'value.empty':
    '{least, plural, zero {لا يلزم هنا شيء} one {يلزم هنا عنصر واحد على الأقل} two {يلزم هنا عنصران على الأقل} few {يلزم هنا # عناصر على الأقل} many {يلزم هنا # عنصراً على الأقل} other {يلزم هنا # عنصر على الأقل}}.',
  'value.empty.hint': 'املأ هذا الموضع، أو احذف المفتاح إن لم تكن به حاجة.',
  'value.date': '{hasValue, select, true {«{value}» ليس} other {هذا ليس}} تاريخاً صحيحاً.',
  'value.date.hint': `اكتب السنة ثم الشهر ثم اليوم، مثل ${latin('2024-12-08')}.`,
  'id.form': '{hasValue, select, true {«{value}» لا يصلح} other {هذا لا يصلح}} معرّفاً.',
  'id.form.hint': `المعرّف حرف تتبعه حروف أو أرقام أو ${latin('_')} أو ${latin('-')} بلا مسافات. أما النص الذي يراه القارئ فموضعه «${latin('name')}».`,
  'id.reserved': 'لا تصلح الكلمة «{word}» معرّفاً، فلها معنى آخر.',
  'id.reserved.hint': 'اختر معرّفاً آخر.',
  'edit.path': 'الموضع المراد تعديله داخل قيمة لا أجزاء لها.',
  'edit.path.hint': 'عيّن موضعاً داخل جدول أو قائمة في الملف.',
};
