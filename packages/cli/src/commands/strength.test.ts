import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside } = workplace({
  'case.yaml': DAM,
  'much.yaml': DAM.replace('prefers: [upper.build', 'much: 1, prefers: [upper.build').replace(
    'prefers: [upper.share if',
    'much: 2\n      prefers: [upper.share if',
  ),
});

describe('parley strength', () => {
  it('shows how strongly each equilibrium holds, and for whom it holds weakly', async () => {
    expect(await inside(['strength', 'much.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      The upper country: one state is much preferred to another if the first statement
      already tells them apart.
      The lower country: one state is much preferred to another if one of the first 2
      statements already tells them apart.
      This is judged for these interests: the upper country: Electricity; the lower
      country: Its fields.

      No.  What changes     GMR            SMR            SEQ            SSEQ
           from the status
           quo
      ────────────────────────────────────────────────────────────────────────────────
        5  The upper        strong         strong         strong         strong
           country: builds
           the dam
           The lower
           country: closes
           the border

        3  The upper        weak: the      weak: the      weak: the      weak: the
           country: builds  upper country  upper country  upper country  upper country
           the dam ·
           shares the
           water

      Strong: every improvement has a sanction that leaves the party much worse off
      than the state it left, under SMR and SSEQ also after any further move of its
      own. Weak: stable, but not strongly (Hamouda, Kilgour & Hipel 2004, 2006).
      Improvements count whatever their degree. A state from which a party has no
      improvement is strongly stable for it. An equilibrium is as strong as the
      stability of the party for which it is weakest.
      ",
        "status": 0,
      }
    `);
  });

  it('says so where the case states no degrees, in Arabic', async () => {
    const { out } = await inside(['strength', 'case.yaml', '--concepts', 'seq', '--lang', 'ar']);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                                            ⁧السد⁩

      ‎  ⁧لا شيء في الملف يذكر ما يُفضَّل كثيراً (يذكره المفتاح ⁨much⁩ بجانب التفضيل): فكل ردع⁩
      ‎                                                                           ⁧ضعيف.⁩
      ‎   ⁧هذا الحكم قائم على المصالح الآتية: دولة المنبع: الكهرباء؛ دولة المصب: حقولها.⁩

      ‎                              ⁧⁨SEQ⁩⁩                ⁧ما يتغير عن الوضع الراهن⁩  ⁧الرقم⁩
      ‎                ────────────────────────────────────────────────────────────────
      ‎                              ⁧قوي⁩                  ⁧دولة المنبع: تبني السد⁩      ⁧5⁩
      ‎                                                  ⁧دولة المصب: تغلق الحدود⁩
      ‎                ⁧ضعيف: دولة المنبع⁩  ⁧دولة المنبع: تبني السد · تتقاسم المياه⁩      ⁧3⁩

      ‎     ⁧قوي: لكل تحسّن ردعٌ يترك الطرف أسوأ حالاً بكثير من الحالة التي تركها، ووفق ⁨SMR⁩⁩
      ‎      ⁧و⁨SSEQ⁩ يبقى كذلك بعد أي تحرّك آخر من عنده. ضعيف: مستقر لكن ليس استقراراً قوياً⁩
      ‎                                          ⁧(⁨Hamouda, Kilgour & Hipel 2004, 2006⁩).⁩
      ‎       ⁧تُعدّ التحسّنات أياً كانت درجتها. والحالة التي لا تحسّن للطرف منها مستقرة لديه⁩
      ‎      ⁧استقراراً قوياً. وقوة التوازن من قوة استقراره لدى أضعف الأطراف استقراراً فيه.⁩
      "
    `);
  });

  it('prints the same as data, and refuses concepts without sanctions', async () => {
    const { out } = await inside(['strength', 'much.yaml', '--concepts', 'seq,gmr', '--json']);
    expect(JSON.parse(out)).toMatchObject({ concepts: ['gmr', 'seq'], stated: ['upper', 'lower'] });
    const { status, error } = await inside(['strength', 'much.yaml', '--concepts', 'nash']);
    expect([status, error]).toMatchInlineSnapshot(`
      [
        2,
        "parley: --concepts cannot be “nash”. Possible: gmr, smr, seq, sseq.
      More: parley strength --help
      ",
      ]
    `);
  });
});
