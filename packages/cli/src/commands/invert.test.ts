import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside, parley } = workplace({ 'case.yaml': DAM });

describe('parley invert', () => {
  it('says what would have to be preferred, how rare that is, and the smallest change', async () => {
    expect(await parley(['invert', 'case.yaml', '--state', '3', '--concept', 'nash'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      State 3: the upper country builds the dam and shares the water; the lower
      country: nothing.
      As things are, it is no equilibrium under Nash stability: it is left by the
      upper country. If every strict order of every party were equally likely, it
      would be an equilibrium with a probability of 17%. This is judged for these
      interests: the upper country: Electricity; the lower country: Its fields. Nash
      looks one move ahead: a party leaves a state as soon as a move of its own
      improves it, whatever the others may answer (Nash 1950).

      The upper country
      State 3 is stable for the upper country exactly if this is so. As things are, it
      is not.
      This party does not prefer either of these states to state 3:
        – the upper country does not build; the upper country: Share (no) (state 1)
        – the upper country: Share (no) (state 2)

      It is so in 2 of the 6 strict orders of the 3 states that matter (33%).

      The smallest change
      For state 3 to be an equilibrium, the others’ preferences being what they are:
      The nearest ranking compares one pair of states otherwise than now. In it, the
      party would
        – rather have “the upper country shares the water” (state 3) than “the upper
          country: Share (no)” (state 2)
      In its list of wishes, one edit is enough, for example any of these:
        – drop “the upper country: Share (no)” (place 3)
        – turn what stands in place 3 into its opposite: “the upper country shares
          the water”
        – add “the upper country shares the water” in place 1

      The lower country
      State 3 is stable for the lower country exactly if this is so. As things are, it
      is.
      This party does not prefer this state to state 3:
        – the lower country closes the border (state 6)

      It is so in 1 of the 2 strict orders of the 2 states that matter (50%).

      The smallest change
      No change of this party’s preferences makes state 3 an equilibrium: it is left
      by the upper country whatever this party prefers.

      Conditions follow from the definitions of stability; the others’ preferences are
      taken as they are where the concept knows them. Rankings are compared pair by
      pair: to turn an order round, to make a tie or to break one counts as one. An
      edit drops a statement, moves it, turns it into its opposite, or adds one: that
      an option is at a level or is not, or what another interest of the party says.
      ",
        "status": 0,
      }
    `);
  });

  it('asks about one party, in one profile, with what is known, in Arabic', async () => {
    const asked = ['invert', 'case.yaml', '--state', 'YYN', '--party', 'lower', '--profile', 'lower=pride'];
    const { out, status } = await inside([...asked, '--known', 'lower:6:3,lower:5:3=alike', '--lang', 'ar']);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                                            ⁧السد⁩

      ‎             ⁧الحالة 3: دولة المنبع تبني السد وتتقاسم المياه؛ دولة المصب: لا شيء.⁩
      ‎  ⁧بالتفضيلات القائمة: ليست توازناً وفق الاستقرار التتابعي (⁨SEQ⁩)، ومن يتركها: دولة⁩
      ‎    ⁧المصب. هذا الحكم قائم على المصالح الآتية: دولة المنبع: الكهرباء؛ دولة المصب:⁩
      ‎⁧مكانتها. ينظر ⁨SEQ⁩ تحرّكين إلى الأمام: فلا يردع التحسّنَ إلا تحرّكاتٌ يحسّن كلٌّ منها وضع⁩
      ‎                                               ⁧من يقوم به (⁨Fraser & Hipel 1979⁩).⁩

      ‎                                                                      ⁧دولة المصب⁩
      ‎         ⁧الحالة 3 مستقرة لدى هذا الطرف (دولة المصب) بشرط واحد لا غير، وليست كذلك⁩
      ‎                                                              ⁧بتفضيلاته القائمة:⁩
      ‎              ⁧أن تكون بين هاتين الحالتين واحدة على الأقل لا يفضّلها على الحالة 3:⁩
      ‎           ⁧– دولة المنبع: تقاسم المياه (لا)؛ دولة المصب تغلق الحدود (الحالة 5)⁩
      ‎                                           ⁧– دولة المصب تغلق الحدود (الحالة 6)⁩

      ‎ ⁧يتحقق ذلك في 4 من 6 من الترتيبات التامة للحالات المعنية (3 حالات)، أي 67‎%‎. يلزم⁩
      ‎          ⁧مما أُخذ معلوماً أن الحالة مستقرة لدى هذا الطرف، أياً كانت سائر تفضيلاته.⁩

      ‎                                                                      ⁧أصغر تغيير⁩
      ‎                               ⁧لتكون الحالة 3 توازناً وتفضيلات الآخرين على حالها:⁩
      ‎   ⁧أقرب ترتيب إلى ترتيبه القائم تتغير فيه المقارنة بين 3 أزواج من الحالات. فيصير⁩
      ‎                                                                           ⁧عنده:⁩
      ‎   ⁧– «دولة المنبع تتقاسم المياه» (الحالة 3) أفضل من «دولة المنبع: تقاسم المياه⁩
      ‎                                                            ⁧(لا)» (الحالة 2)⁩
      ‎     ⁧– «دولة المنبع تتقاسم المياه؛ دولة المصب: الحصار (لا)» (الحالة 3) أفضل من⁩
      ‎         ⁧«دولة المنبع: تقاسم المياه (لا)؛ دولة المصب تغلق الحدود» (الحالة 5)⁩
      ‎       ⁧– «دولة المصب: الحصار (لا)» (الحالة 3) أفضل من «دولة المصب تغلق الحدود»⁩
      ‎                                                                  ⁧(الحالة 6)⁩
      ‎                                               ⁧وفي قائمة رغباته يكفي تعديل واحد:⁩
      ‎                               ⁧– إضافة «دولة المنبع تتقاسم المياه» في الموضع 1⁩

      ‎   ⁧الشروط لازمة عن تعريفات الاستقرار؛ وتفضيلات الآخرين مأخوذة على حالها حيث ينظر⁩
      ‎ ⁧المفهوم إليها. تُقارن الترتيبات زوجاً زوجاً: فقلب الأفضلية، أو التسوية بين حالتين،⁩
      ‎  ⁧أو رفع التسوية، كلٌّ منها بواحد. التعديل حذف رغبة أو نقلها أو قلبها إلى عكسها أو⁩
      ‎ ⁧إضافة رغبة: أن يكون خيار عند مستوى ما أو ألا يكون، أو ما تقوله مصلحة أخرى للطرف⁩
      ‎                                                                           ⁧نفسه.⁩
      "
    `);
  });

  it('answers in JSON', async () => {
    const { out } = await inside(['invert', 'case.yaml', '--state', '3', '--party', 'upper', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      parley: 1,
      state: 3,
      concept: 'seq',
      equilibrium: true,
      parties: [
        { party: 'upper', stable: true, ranking: { size: 0, bound: 0 }, edits: { size: 0, bound: 0 } },
      ],
    });
  });

  it('tries no more than it is allowed', async () => {
    const asked = ['invert', 'case.yaml', '--state', '3', '--concept', 'nash', '--party', 'upper', '--json'];
    const { out } = await inside([...asked, '--steps', '1']);
    expect(JSON.parse(out)).toMatchObject({
      parties: [{ edits: { size: null, bound: 1, stop: 'steps', steps: 1 } }],
    });
  });

  it('refuses what contradicts itself, what has another form, and names that are not there', async () => {
    const refused = async (...more: readonly string[]) => {
      const { error, status } = await inside(['invert', 'case.yaml', '--state', '3', ...more]);
      return [status, error];
    };
    expect(await refused('--known', 'upper:1:2,upper:2:1')).toMatchInlineSnapshot(`
      [
        2,
        "parley: What is taken as known contradicts itself: state 1 would have to be preferred to itself.
      More: parley invert --help
      ",
      ]
    `);
    expect(await refused('--known', 'upper:1')).toMatchInlineSnapshot(`
      [
        2,
        "parley: --known takes PARTY:A:B or PARTY:A:B=alike, such as russia:12:4; “upper:1” has another form.
      More: parley invert --help
      ",
      ]
    `);
    expect(await refused('--known', 'uper:1:2')).toMatchInlineSnapshot(`
      [
        2,
        "parley: --known cannot be “uper”. Possible: upper, lower. Did you mean upper?
      More: parley invert --help
      ",
      ]
    `);
    expect(await refused('--party', 'uper')).toMatchInlineSnapshot(`
      [
        2,
        "parley: --party cannot be “uper”. Possible: upper, lower. Did you mean upper?
      More: parley invert --help
      ",
      ]
    `);
    expect(await refused('--steps', 'many')).toMatchInlineSnapshot(`
      [
        2,
        "parley: --steps cannot be “many”: a whole number from 1 to 100000000 is needed.
      More: parley invert --help
      ",
      ]
    `);
    expect(await inside(['invert', 'case.yaml'])).toMatchObject({ status: 2 });
  });
});
