import type { LossWords } from '../en/losses.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

const gmcr = latin('GMCR+');

export const losses: Catalogue<LossWords> = {
  'read.direction': `جهة تغيّر الخيار «{option}» {hasWritten, select, true {غير معروفة («{written}»)} other {غير مذكورة}}، فهو يتغير في الجهتين كما في ${gmcr}.`,
  'read.mode':
    'لا يبيّن الملف أيُعتدّ بالترتيب أم بالعبارات، {manual, select, true {وفيه ترتيب، فالترتيب هو المعتمد} other {وفيه عبارات، فالعبارات هي المعتمدة}}.',
  'read.coalitions': `قائمة التحالفات تُغفل بعض الأطراف فأُهملت كما في ${gmcr}، وكل طرف يتصرف وحده.`,
  'read.unowned': `لا صاحب لـ{options}، {count, plural, zero {فلم يُعطَ شيء لطرف} one {فأُعطي الخيار لطرف} two {فأُعطي الخياران لطرف} few {فأُعطيت الخيارات لطرف} many {فأُعطيت الخيارات لطرف} other {فأُعطيت الخيارات لطرف}} مضاف لا رغبة له. ويختلف ترقيم الحالات في ${gmcr}، وقد تُعدّ تحرّكات ذلك الطرف ردعاً وفق ${latin('GMR')} و${latin('SMR')}.`,
  'read.statements':
    'المعتمد ترتيب الطرف «{party}»، {count, plural, zero {ولا عبارة بجانبه} one {والعبارة التي بجانبه لا تُقرأ} two {والعبارتان اللتان بجانبه لا تُقرآن} few {والعبارات التي بجانبه (وعددها #) لا تُقرأ} many {والعبارات التي بجانبه (وعددها #) لا تُقرأ} other {والعبارات التي بجانبه (وعددها #) لا تُقرأ}}.',
  'read.indifferent': 'لا عبارة للطرف «{party}»، فالحالات كلها عنده سواء.',

  'write.title': 'لا يُكتب العنوان ولا الوصف، إذ لا موضع لهما في هذه الصيغة.',
  'write.interests':
    'للطرف «{party}» {of, plural, zero {لا مصلحة} one {مصلحة واحدة} two {مصلحتان} few {# مصالح} many {# مصلحة} other {# مصلحة}}، ولا يُكتب منها إلا «{kept}».',
  'write.beliefs': 'لا تُكتب التقديرات ولا العتبات ولا الاحتمالات المشتركة.',
  'write.phase':
    '{of, plural, zero {لا مرحلة في القضية} one {في القضية مرحلة واحدة} two {في القضية مرحلتان} few {في القضية # مراحل} many {في القضية # مرحلة} other {في القضية # مرحلة}}، ولا تُكتب إلا «{phase}».',
  'write.proposals':
    '{count, plural, zero {لا مقترح يُترك} one {مقترح واحد لا يُكتب} two {مقترحان لا يُكتبان} few {# مقترحات لا تُكتب} many {# مقترحاً لا تُكتب} other {# مقترح لا تُكتب}}.',
  'write.says': `لا تُكتب الصيغ التي تُقال بها الخيارات (${latin('says')} و${latin('says_not')}).`,
  'write.because': 'لا تُكتب الأسباب المذكورة للمصالح والعبارات والقواعد.',
  'write.language':
    'تُكتب النصوص {kept, select, ar {بالعربية} other {بالإنكليزية}} وحدها، ولا تُكتب نصوص اللغة الأخرى.',
  'write.status-quo': 'لا يُكتب الوضع الراهن، إذ لا موضع له في هذه الصيغة.',
  'write.levels':
    '{count, plural, zero {لم يتحوّل خيار} one {تحوّل الخيار {options} ذو المستويات} two {تحوّل الخياران {options} ذوا المستويات} few {تحوّلت الخيارات {options} ذات المستويات} many {تحوّلت الخيارات {options} ذات المستويات} other {تحوّلت الخيارات {options} ذات المستويات}} إلى خيارات «نعم أو لا»، واحد لكل مستوى فوق الأدنى.',
  'write.frozen':
    '{count, plural, zero {لا خيار مجمّداً} one {الخيار {options} مجمّد} two {الخياران {options} مجمّدان} few {الخيارات {options} مجمّدة} many {الخيارات {options} مجمّدة} other {الخيارات {options} مجمّدة}} في هذه المرحلة: تُترك الحالات ذات القيم الأخرى، فيختلف ترقيم الحالات.',
  'write.expressions':
    '{count, plural, zero {لا شرط أُعيدت كتابته} one {شرط واحد أُعيدت كتابته} two {شرطان أُعيدت كتابتهما} few {# شروط أُعيدت كتابتها} many {# شرطاً أُعيدت كتابتها} other {# شرط أُعيدت كتابتها}} بدائلَ من أنماط بسيطة، والمعنى واحد.',
  'write.ranking': `صار تفضيل الطرف «{party}» ترتيباً للحالات كلها، {from, select, weights {إذ لا أوزان في ${gmcr}} other {إذ لا يتسع ${gmcr} لهذا العدد من العبارات}}.`,
  'write.manual': `لا يجتمع الترتيب والعبارات في ${gmcr}: تُكتب عبارات {parties}، غير أن الترتيب هو المعتمد.`,

  'write.ordinal':
    'العوائد مراتب، وأسوأ حالة مرتبتها {one, number}، فلا معنى إلا للتوازنات ذات الاستراتيجيات الخالصة.',
  'write.infeasible':
    'تركيبات الاستراتيجيات {of, number}، والممتنع منها {count, number}، وعائد الجميع فيه {zero, number}، أي دون عائد أي حالة.',
  'write.one-way':
    '{count, plural, zero {لا خيار} one {الخيار {options} لا يتغير} two {الخياران {options} لا يتغيران} few {الخيارات {options} لا تتغير} many {الخيارات {options} لا تتغير} other {الخيارات {options} لا تتغير}} إلا في جهة واحدة، لكن الاختيار حرّ في الصورة الاستراتيجية.',

  'refused.graph': 'هذه الصيغة تحتاج إلى خيارات، والقضية رسم بياني مرسوم باليد.',
  'refused.frozen':
    '{count, plural, zero {لا خيار مجمّداً} one {الخيار {options} مجمّد} two {الخياران {options} مجمّدان} few {الخيارات {options} مجمّدة} many {الخيارات {options} مجمّدة} other {الخيارات {options} مجمّدة}}، ولا وضع راهناً يبيّن قيمته.',
  'refused.other': 'المصلحة المختارة للطرف «{party}» هي ما لم يخطر ببال أحد، ولا تفضيل لها.',
  'refused.size':
    'الناتج أكبر من أن يُكتب: عدد {what, select, states {الحالات} moves {التحرّكات} other {تركيبات الاستراتيجيات}} {hasCount, select, true {{count, number}} other {أكثر من {limit, number}}}، والحد الأقصى {limit, number}.',
};
