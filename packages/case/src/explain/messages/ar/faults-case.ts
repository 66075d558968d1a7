import type { CaseFaultParams } from '../en/faults-case.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

export const caseFaults: Catalogue<CaseFaultParams> = {
  'name.unknown': 'لا {kind} باسم «{name}»{hasWithin, select, true { ضمن «{within}»} other {}}.',
  'name.unknown.hint': 'اكتب اسماً معرّفاً في الملف.',
  'name.repeated': 'الاسم «{name}» ({kind}) مكرر هنا، وأول وروده في السطر {first, number, id}.',
  'name.repeated.hint': 'أبقِ واحداً منهما.',

  'expression.syntax':
    '{hasFound, select, true {لا موضع لـ«{found}» هنا في التعبير.} other {التعبير مبتور.}}',
  'expression.syntax.hint': `{expected, select, operand {المنتظر هنا خيار (${latin('party.option')}) أو ${latin('not')} أو قوس مفتوح.} operator {المنتظر هنا ${latin('and')} أو ${latin('or')} أو ${latin('if')} أو ${latin('iff')} أو نهاية التعبير.} level {المنتظر بعد العلامة مستوى من مستويات الخيار.} option {المنتظر هنا خيار يُكتب ${latin('party.option')}.} closing {ينقص قوس الإغلاق.} other {يتألف التعبير من الخيارات ومن ${latin('=')} و${latin('>=')} و${latin('not')} و${latin('and')} و${latin('or')} و${latin('if')} و${latin('iff')} والأقواس.}}`,
  'expression.brackets': `تجاور «{word}» أداة شرط أخرى، فلا يُعرف أيهما يسبق.`,
  'expression.brackets.hint': 'ضع قوسين حول الجزء المتصل بعضه ببعض.',

  'interests.missing': 'لا مصلحة للطرف «{party}».',
  'interests.missing.hint': `أضف له مصلحة واحدة على الأقل تحت «${latin('interests')}»، ومعها ${latin('prefers')} أو ${latin('weights')} أو ${latin('ranking')}.`,
  'preference.missing': 'لا تفضيل للمصلحة «{interest}».',
  'preference.missing.hint': `أضف لها واحداً من ${latin('prefers')} و${latin('weights')} و${latin('ranking')}.`,
  'preference.other': `«${latin('other')}» هو ما لم يخطر ببال أحد، فلا موضع فيه للمفتاح «{key}».`,
  'preference.other.hint': 'أبقِ تقديره المسبق وحده، أو سمِّ المصلحة بمعرّف آخر.',
  'probability.sum':
    'مجموع {of, select, priors {التقديرات المسبقة للطرف} beliefs {احتمالات هذا التقدير} other {احتمالات الجدول المشترك}} هو {sum} لا {one, number}.',
  'probability.sum.hint': `عدّلها حتى يصير مجموعها {one, number}، والكسور مثل ${latin('1/3')} تُحسب بدقتها.`,
  'belief.self': 'لا يكون للطرف «{party}» تقدير عن نفسه.',
  'belief.self.hint': 'اكتب هنا طرفاً آخر، فالتقديرات عن الآخرين.',

  'ranking.code':
    '«{pattern}» ليس رمز حالة: {length, plural, zero {لا حرف فيه} one {يلزم حرف واحد} two {يلزم حرفان} few {يلزم # أحرف} many {يلزم # حرفاً} other {يلزم # حرف}}، لكل خيار حرف.',
  'ranking.code.hint': `بترتيب الملف: ${latin('N')} أو ${latin('Y')} أو رقم المستوى، أو ${latin('-')} لأي قيمة. والرمز «{example}» مثال على ذلك.`,
  'ranking.infeasible': 'لا حالة ممكنة رمزها «{pattern}».',
  'ranking.infeasible.hint': 'احذفه، أو عدّل القاعدة التي تستبعده.',
  'ranking.repeated': 'الحالة «{state}» مرتَّبة مرتين، وأول ورودها في السطر {first, number, id}.',
  'ranking.repeated.hint': 'أبقها في موضع واحد.',
  'ranking.missing':
    '{count, plural, zero {لا حالة ممكنة بلا مرتبة} one {حالة ممكنة واحدة بلا مرتبة} two {حالتان ممكنتان بلا مرتبة} few {# حالات ممكنة بلا مرتبة} many {# حالة ممكنة بلا مرتبة} other {# حالة ممكنة بلا مرتبة}}: {states}{more, select, true { وغيرها} other {}}.',
  'ranking.missing.hint': `عيّن مرتبة لكل منها. والنمط الذي فيه ${latin('-')} يشمل حالات كثيرة معاً، والقائمة داخل القائمة تساوي بينها.`,

  'move.same': 'تحرّك من «{state}» إلى نفسها.',
  'move.same.hint': 'احذفه، أو صحّح أحد طرفيه.',
  'rules.impossible': 'قواعد المرحلة «{phase}» لا تُبقي أي حالة.',
  'rules.impossible.hint': 'احذف إحداها أو خفّفها.',
  'status_quo.infeasible':
    'الوضع الراهن في المرحلة «{phase}» تستبعده القاعدة التي في السطر {rule, number, id}.',
  'status_quo.infeasible.hint': 'عدّل الوضع الراهن أو القاعدة.',
  'phase.order': 'تبدأ هذه المرحلة في {from}، أي قبل المرحلة التي فوقها ({previous}).',
  'phase.order.hint': 'رتّب المراحل بحسب الزمن.',
  'phase.frozen':
    '{frozen, select, true {الخيار «{option}» مجمّد من قبل.} other {الخيار «{option}» ليس مجمّداً حتى يُرفع تجميده.}}',
  'phase.frozen.hint': 'احذفه من هنا.',

  'view.self': 'تذكر رؤية الطرف «{party}» ما يريده الطرف «{party}» نفسه، وهو به أعلم.',
  'view.self.hint': `اكتب هنا طرفاً آخر، فما يريده هذا الطرف موضعه «${latin('interests')}».`,
  'view.impossible': 'قواعد هذه الرؤية لا تُبقي للطرف «{party}» حالة واحدة يراها.',
  'view.impossible.hint': 'احذف إحداها أو خفّفها.',

  'proposal.party': 'يغيّر المقترح الخيار «{option}»، وصاحبه «{party}» ليس من الموقّعين.',
  'proposal.party.hint': 'أضف «{party}» إلى الموقّعين، أو دع هذا الخيار.',
  'proposal.direction':
    '{moves, select, forward {يرجع المقترح بالخيار «{option}» إلى الوراء، وهو لا يتغير إلا إلى الأمام.} backward {يتقدم المقترح بالخيار «{option}»، وهو لا يتغير إلا إلى الوراء.} other {يغيّر المقترح الخيار «{option}»، وهو مجمّد في مرحلته.}}',
  'proposal.direction.hint': 'دع هذا الخيار، أو عدّل جهة تغيّره.',
  'proposal.unchanged': 'لا يغيّر المقترح شيئاً من الوضع الراهن في المرحلة «{phase}».',
  'proposal.unchanged.hint': 'أعطِ خياراً واحداً على الأقل قيمة غير قيمته.',
  'proposal.infeasible': 'المقترح تستبعده في المرحلة «{phase}» القاعدة التي في السطر {rule, number, id}.',
  'proposal.infeasible.hint': 'عدّل المقترح أو القاعدة.',
  'proposal.until': 'قُدّم المقترح في المرحلة «{phase}»، لكن أجله «{until}»، وهي قبلها.',
  'proposal.until.hint': 'اكتب مرحلة المقترح أو مرحلة بعدها.',

  'statement.constant':
    'هذه العبارة {holds, select, true {صادقة} other {كاذبة}} في كل حالة ممكنة، فلا تفصل في شيء.',
  'statement.constant.hint': 'احذفها، أو ابحث فيها عن هفوة.',
  'statement.repeated': 'العبارة نفسها في السطر {first, number, id} فوقها، فلا تفصل هنا في شيء.',
  'statement.repeated.hint': 'احذف إحداهما.',
  'option.unused': 'لا قاعدة ولا تفضيل يذكر الخيار «{option}».',
  'option.unused.hint': 'إن لم يعنِ أحداً فدعه، فكل خيار يضاعف الحالات.',
};
