import type { CoalitionParams } from '../en/coalitions.ts';
import type { Catalogue } from '../message.ts';
import { latin } from './latin.ts';

const kilgour = latin('Kilgour, Hipel, Fang & Peng 2001');

export const coalitions: Catalogue<CoalitionParams> = {
  cnash: latin('CNash'),
  cgmr: latin('CGMR'),
  csmr: latin('CSMR'),
  cseq: latin('CSEQ'),
  'held.equilibria':
    '{concept}: {count, plural, zero {لا توازنات} one {توازن واحد} two {توازنان} few {# توازنات} many {# توازناً} other {# توازن}}، {held, plural, zero {ولا شيء منها يصمد} one {ويصمد منها واحد} two {ويصمد منها اثنان} few {ويصمد منها #} many {ويصمد منها #} other {ويصمد منها #}} أمام العمل المشترك.',
  'held.states':
    '{concept}: {count, plural, zero {لا حالات} one {حالة واحدة} two {حالتان} few {# حالات} many {# حالة} other {# حالة}}، {held, plural, zero {ولا شيء منها يصمد} one {وتصمد منها واحدة} two {وتصمد منها اثنتان} few {وتصمد منها #} many {وتصمد منها #} other {وتصمد منها #}} أمام العمل المشترك.',
  'held.none': '{concept}: لا توازن أصلاً، ولو تصرّف كل طرف وحده.',

  leave:
    '{count, plural, zero {{bloc}: لا أحد يترك {state}} one {{bloc}: هذا الطرف يترك {state} وحده} two {{bloc}: هذان الطرفان يتركان {state} معاً} few {{bloc}: هذه الأطراف تترك {state} معاً} many {{bloc}: هذه الأطراف تترك {state} معاً} other {{bloc}: هذه الأطراف تترك {state} معاً}} وفق {concepts}: {moves} ({end}).',
  gain: '{party}: في ذلك مكسب لهذا الطرف، {reason}.',
  or: '{left}، أو {right}',

  'jump.lead': `الاختبار الأقدم يبحث عن قفزات من توازن إلى آخر يفضّله أعضاء التحالف كلهم، أياً كان ردّ الآخرين (${kilgour}):`,
  'jump.none': `وفق الاختبار الأقدم (${kilgour}) لا تحالف يقدر على القفز من توازن إلى آخر يفضّله أعضاؤه كلهم.`,
  jump: 'من {state}: {blocs} ({concepts})',

  'one.lead': `إذا تصرّف كل تحالف تصرّف الطرف الواحد ({blocs}): تتغير خيارات أعضائه كلها دفعة واحدة، ويكسب حيث يكسب كل عضو كسباً خالصاً، ويردعه ما ليس أفضل لهم جميعاً (كما تؤخذ التحالفات في ${latin('GMCR+')}).`,
  'one.and': '{left}؛ {right}',
  'one.sight': 'ولا يتحرك أحد إلى حالة أو منها ما لم يرها أحد ممن يتصرفون معاً.',
  'one.under': '{concept}: {states}.',
  'one.nothing': '{concept}: لا حالة تصمد.',

  'method.all':
    'الحكم دقيق: {states}، {blocs, plural, zero {لا تحالفات} one {تحالف واحد} two {تحالفان} few {# تحالفات} many {# تحالفاً} other {# تحالف}} من الأصغر إلى الأكبر، ولا يُذكر منها إلا أصغر ما يترك الحالة.',
  'method.named':
    'الحكم دقيق: {states}، {blocs, plural, zero {لا تحالفات} one {تحالف واحد} two {تحالفان} few {# تحالفات} many {# تحالفاً} other {# تحالف}}.',
  'method.party':
    '{party}: لا تُجرَّب إلا التحالفات التي فيها هذا الطرف، وما يصمد أمامها كلها مستقر لديه على وجه العمل المشترك.',
  'method.gain':
    'يكسب التحالف حيث يكسب كل عضو كسباً خالصاً، ويبلغ ما يبلغه أعضاؤه بتحرّكاتهم المتتابعة عبر حالات ممكنة، ولا يتحرك عضو مرتين متواليتين ({source}).',
  'method.blocs': `وفق ${latin('CSEQ')} قد يردّ الآخرون بتحسّنات أي تحالف منهم، ومنها تحسّنات الأطراف منفردة.`,
  'method.parties': `وفق ${latin('CSEQ')} لا يردّ الآخرون إلا بتحسّنات الأطراف منفردة.`,
  'method.views': 'ولا تُراعى هنا رؤى الأطراف المذكورة في الملف: فكل طرف يُعدّ مدركاً لكل شيء.',
};
