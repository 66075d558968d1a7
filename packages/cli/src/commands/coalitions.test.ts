import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { workplace } from '../testing/parley.ts';

const elmira = readFileSync(
  new URL('../../../../catalog/environment/elmira-1991/case.yaml', import.meta.url),
  'utf8',
);
const { inside, parley } = workplace({
  'elmira.yaml': elmira,
  'bloc.yaml': `${elmira}blocs: [[uniroyal, ministry]]\n`,
});

describe('parley coalitions', () => {
  it('says which equilibria hold, who would leave the others, how, and what each gains', async () => {
    const { out, error, status } = await inside(['coalitions', 'elmira.yaml', '--concepts', 'cnash,cseq']);
    expect({ error, status }).toEqual({ error: '', status: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Elmira groundwater, twelve states

      CNash: 5 of 6 equilibria hold against joint action.
      CSEQ: 5 of 6 equilibria hold against joint action.

      What holds against joint action
      No.  What changes from the       CNash                   CSEQ
           status quo
      ────────────────────────────────────────────────────────────────────────────────
        7  Local government: insists   left by the Ministry    left by the Ministry
           on the original order       and Uniroyal            and Uniroyal

        5  Uniroyal: does not delay ·  holds                   holds
           abandons its Elmira plant

        6  The Ministry: modifies its  holds                   holds
           control order
           Uniroyal: does not delay ·
           abandons its Elmira plant

       11  Uniroyal: does not delay ·  holds                   holds
           abandons its Elmira plant
           Local government: insists
           on the original order

       10  The Ministry: modifies its  holds                   holds
           control order
           Uniroyal: does not delay ·
           accepts the order
           Local government: insists
           on the original order

       12  The Ministry: modifies its  holds                   holds
           control order
           Uniroyal: does not delay ·
           abandons its Elmira plant
           Local government: insists
           on the original order

      The Ministry and Uniroyal would leave state 7 together under CNash and CSEQ: the
      Ministry modifies its control order, then Uniroyal does not delay and accepts
      the order (state 10). The Ministry gains: place 4 instead of 5 in its ranking.
      Uniroyal gains: place 3 instead of 4 in its ranking.

      The older test looks for jumps from one equilibrium to another that all of a
      bloc prefer, whatever the others might answer (Kilgour, Hipel, Fang & Peng
      2001):
      – from state 7: the Ministry and Uniroyal (Nash and SEQ)

      Judged exactly: 12 feasible states, 7 blocs in order of size; the smallest that
      leave a state are named.
      A bloc gains where every member strictly gains; it gets where its members get by
      their own moves, one after the other through feasible states, nobody twice in a
      row (Inohara & Hipel 2008).
      Under CSEQ the others may answer by improvements of any of their blocs, single
      parties among them.
      "
    `);
  });

  it('does so in Arabic, for one bloc at one state', async () => {
    const { out } = await inside([
      ...['coalitions', 'elmira.yaml', '--bloc', 'ministry,uniroyal', '--state', '7'],
      ...['--concepts', 'cseq', '--sanctions', 'parties', '--lang', 'ar'],
    ]);
    expect(out).toMatchInlineSnapshot(`
      "‎                                            ⁧مياه إلميرا الجوفية: اثنتا عشرة حالة⁩

      ‎                         ⁧⁨CSEQ⁩: حالة واحدة، ولا شيء منها يصمد أمام العمل المشترك.⁩

      ‎                                                      ⁧ما يصمد أمام العمل المشترك⁩
      ‎                              ⁧⁨CSEQ⁩⁩               ⁧ما يتغير عن الوضع الراهن⁩  ⁧الرقم⁩
      ‎  ──────────────────────────────────────────────────────────────────────────────
      ‎  ⁧لا تصمد: الوزارة وشركة يونيرويال⁩  ⁧السلطات المحلية: تصر على الأمر الأصلي⁩      ⁧7⁩

      ‎⁧الوزارة وشركة يونيرويال: هذان الطرفان يتركان الحالة 7 معاً وفق ⁨CSEQ⁩: الوزارة تعدّل⁩
      ‎   ⁧أمر المعالجة، ثم شركة يونيرويال لا تماطل وتقبل الأمر (الحالة 10). الوزارة: في⁩
      ‎⁧ذلك مكسب لهذا الطرف، إذ هي في المرتبة 4 من ترتيبه بدل المرتبة 5. شركة يونيرويال:⁩
      ‎             ⁧في ذلك مكسب لهذا الطرف، إذ هي في المرتبة 3 من ترتيبه بدل المرتبة 4.⁩

      ‎⁧الاختبار الأقدم يبحث عن قفزات من توازن إلى آخر يفضّله أعضاء التحالف كلهم، أياً كان⁩
      ‎                                  ⁧ردّ الآخرين (⁨Kilgour, Hipel, Fang & Peng 2001⁩):⁩
      ‎                                    ⁧– من الحالة 7: الوزارة وشركة يونيرويال (⁨SEQ⁩)⁩

      ‎                                          ⁧الحكم دقيق: 12 حالة ممكنة، تحالف واحد.⁩
      ‎        ⁧يكسب التحالف حيث يكسب كل عضو كسباً خالصاً، ويبلغ ما يبلغه أعضاؤه بتحرّكاتهم⁩
      ‎⁧المتتابعة عبر حالات ممكنة، ولا يتحرك عضو مرتين متواليتين (⁨Inohara & Hipel 2008⁩).⁩
      ‎                             ⁧وفق ⁨CSEQ⁩ لا يردّ الآخرون إلا بتحسّنات الأطراف منفردة.⁩
      "
    `);
  });

  it('judges blocs of the file as one party each, or those named', async () => {
    const ofFile = await inside(['coalitions', 'bloc.yaml', '--concepts', 'cnash', '--json']);
    const named = await inside([
      ...['coalitions', 'elmira.yaml', '--concepts', 'cnash', '--json'],
      ...['--bloc', 'ministry,uniroyal', '--as-one'],
    ]);
    const [first, second] = [ofFile, named].map(
      ({ out }) => (JSON.parse(out) as { actingAsOne: { equilibria: object } }).actingAsOne,
    );
    expect(first?.equilibria).toMatchObject({ nash: [5, 6, 9, 10, 11, 12] });
    expect(second).toEqual(first);
  });

  it('is told of by analyze, where the file has blocs and they do not count', async () => {
    const apart = 'The blocs and views of the file do not count here';
    const outs = await Promise.all(['bloc.yaml', 'elmira.yaml'].map((file) => parley(['analyze', file])));
    expect(outs.map(({ out }) => out.includes(apart))).toEqual([true, false]);
  });

  it.each([
    [['--bloc', 'ministry,unroyal'], 'Did you mean uniroyal?'],
    [['--bloc', ','], '--bloc takes parties'],
    [['--concepts', 'cnsh'], 'Did you mean cnash?'],
    [['--sanctions', 'both'], '--sanctions cannot be “both”'],
    [['--as-one'], 'the file names no blocs'],
    [['--as-one', '--bloc', 'ministry,local', '--bloc', 'local,uniroyal'], 'with two blocs at once'],
  ])('refuses %j', async (options, says) => {
    const { error, status } = await inside(['coalitions', 'elmira.yaml', ...options]);
    expect(status).toBe(2);
    expect(error).toContain(says);
  });
});
