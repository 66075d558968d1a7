import { describe, expect, it } from 'vitest';
import { DAM, DILEMMA, FAULTY } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside, parley } = workplace({ 'case.yaml': DAM, 'faulty.yaml': FAULTY, 'dilemma.gmcr': DILEMMA });

describe('parley analyze', () => {
  it('answers first, then shows the figures, the reasons and what was assumed', async () => {
    expect(await parley(['analyze', 'case.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam · phase: Start

      Proposal: The treaty
      The upper country builds the dam and shares the water; the lower country:
      nothing.
      If all interests were known, it would hold with a probability of 0% to 75%
      (Nash, SSEQ and SEQ). Under SSEQ it holds in 1 of 2 profiles, 75% by weight.
      Given what each party believes, and counting only answers that come because of a
      move, the probability is 0% to 75% at λ = 0.5. This stays so up to λ = 0.75, and
      no further. It is held by answers to the moves themselves.

      What could hold: 2 of 6 feasible states
      No.  What changes from the      Concept  if known  by beliefs  by answers  up to
           status quo                                 K           H     only Hʳ      λ
      ────────────────────────────────────────────────────────────────────────────────
        3  Proposal: The treaty       Nash           0%          0%          0%      –
                                      SSEQ          75%         75%         75%   0.75
                                      SEQ           75%         75%         75%   0.75

        5  The upper country: builds  Nash         100%        100%        100%      1
           the dam                    SSEQ         100%        100%        100%      1
           The lower country: closes  SEQ          100%        100%        100%      1
           the border

      State 3 in each profile of interests
      The lower country  Probability  Nash                     SSEQ, SEQ
      ────────────────────────────────────────────────────────────────────────────────
      Its fields                 75%  left by the upper        holds
                                      country

      Its standing               25%  left by the upper        left by the lower
                                      country and the lower    country
                                      country

      Why
      State 3 is an equilibrium under symmetric sequential stability (SSEQ): it is
      stable for every party. This is judged for these interests: the upper country:
      Electricity; the lower country: Its fields.

      The upper country: one move would be an improvement, and it is deterred. If a
      move by the upper country brings “Share (no)” (state 2), this party gains: “the
      upper country: Share (no)” comes true. But then the lower country closes the
      border (state 5), and this party is worse off than in state 3: “the lower
      country: Blockade (no)” is lost, which this party puts before “the upper
      country: Share (no)”. This answer comes only because of the move (responsive).

      State 3 is no equilibrium under symmetric sequential stability (SSEQ): one party
      has an improvement that nothing deters (the lower country). This is judged for
      these interests: the upper country: Electricity; the lower country: Its
      standing.

      The lower country: one move would be an improvement, and nothing deters it. If
      the lower country closes the border (state 6), this party gains: “the lower
      country closes the border if the upper country builds the dam” comes true. No
      answer that counts under SSEQ takes this gain away: the improvement breaks the
      state.

      What is assumed
      Party              Interest      Probability    λ
      ─────────────────────────────────────────────────
      The upper country  Electricity                0.5
      The lower country  Its fields            75%  0.5
                         Its standing          25%

      A party counts as deterred when it sees a sanction with a probability of at
      least λ = 0.5. For comparison: the mean over all 6 feasible states is 17% to
      29%. The figures of different states do not sum to one, and they are no
      forecast.
      Nash looks one move ahead: a party leaves a state as soon as a move of its own
      improves it, whatever the others may answer (Nash 1950).
      SSEQ looks three moves ahead: as in SEQ only improvements of the others deter,
      and only where a further move of its own does not save the party (Rêgo & Vieira
      2017).
      SEQ looks two moves ahead: an improvement is deterred only by moves that each
      improve the position of whoever makes them (Fraser & Hipel 1979).
      Every state judged in every profile, exactly (masks): 6 feasible states, 2
      profiles of interests. Sanctions by legal sequences: nobody moves twice in a
      row. K, H and answers alone are Parley’s own definitions.
      ",
        "status": 0,
      }
    `);
  });

  it('has room for bars on a wider page', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--width', '100']);
    expect(out).toContain('██████··');
  });

  it('does so in Arabic, from right to left', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--lang', 'ar', '--digits', 'arab']);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                         ⁧السد · المرحلة: البداية⁩

      ‎                                                                 ⁧مقترح: المعاهدة⁩
      ‎                       ⁧دولة المنبع تبني السد وتتقاسم المياه؛ دولة المصب: لا شيء.⁩
      ‎   ⁧لو كانت المصالح كلها معلومة لصمدت باحتمال من ٠٪؜ إلى ٧٥٪؜ (ناش و⁨SSEQ⁩ و⁨SEQ⁩). وهي⁩
      ‎ ⁧وفق ⁨SSEQ⁩ تصمد في ١ من أصل تشكيلتين، ووزنها ٧٥٪؜. وبحسب تقدير كل طرف للآخرين، ومع⁩
      ‎⁧احتساب الردود التي يسببها التحرّك وحدها، يكون الاحتمال من ٠٪؜ إلى ٧٥٪؜ عند ⁨λ = ٠٫٥⁩.⁩
      ‎         ⁧ولا يتغير ذلك حتى ⁨λ = ٠٫٧٥⁩، ويتغير فوقها. تصمد بردود سببها التحرّك نفسه.⁩

      ‎                                         ⁧ما يمكن أن يصمد: ٢ من أصل ٦ حالات ممكنة⁩
      ‎      ⁧حتى⁩   ⁧بالردود⁩  ⁧بالتقدير⁩  ⁧لو عُلمت⁩  ⁧المفهوم⁩  ⁧ما يتغير عن الوضع الراهن⁩  ⁧الرقم⁩
      ‎        ⁧λ⁩  ⁧وحدها Hʳ⁩         ⁧H⁩        ⁧K⁩
      ‎     ───────────────────────────────────────────────────────────────────────────
      ‎        –        ⁧٠٪؜⁩        ⁧٠٪؜⁩       ⁧٠٪؜⁩      ⁧ناش⁩           ⁧مقترح: المعاهدة⁩      ⁧٣⁩
      ‎     ⁧٠٫٧٥⁩       ⁧٧٥٪؜⁩       ⁧٧٥٪؜⁩      ⁧٧٥٪؜⁩     ⁧⁨SSEQ⁩⁩
      ‎     ⁧٠٫٧٥⁩       ⁧٧٥٪؜⁩       ⁧٧٥٪؜⁩      ⁧٧٥٪؜⁩      ⁧⁨SEQ⁩⁩

      ‎        ⁧١⁩      ⁧١٠٠٪؜⁩      ⁧١٠٠٪؜⁩     ⁧١٠٠٪؜⁩      ⁧ناش⁩    ⁧دولة المنبع: تبني السد⁩      ⁧٥⁩
      ‎        ⁧١⁩      ⁧١٠٠٪؜⁩      ⁧١٠٠٪؜⁩     ⁧١٠٠٪؜⁩     ⁧⁨SSEQ⁩⁩   ⁧دولة المصب: تغلق الحدود⁩
      ‎        ⁧١⁩      ⁧١٠٠٪؜⁩      ⁧١٠٠٪؜⁩     ⁧١٠٠٪؜⁩      ⁧⁨SEQ⁩⁩

      ‎                                                ⁧الحالة ٣ في كل تشكيلة من المصالح⁩
      ‎               ⁧⁨SSEQ⁩، ⁨SEQ⁩⁩                               ⁧ناش⁩  ⁧الاحتمال⁩  ⁧دولة المصب⁩
      ‎     ───────────────────────────────────────────────────────────────────────────
      ‎                    ⁧تصمد⁩              ⁧لا تصمد: دولة المنبع⁩       ⁧٧٥٪؜⁩      ⁧حقولها⁩
      ‎     ⁧لا تصمد: دولة المصب⁩  ⁧لا تصمد: دولة المنبع ودولة المصب⁩       ⁧٢٥٪؜⁩     ⁧مكانتها⁩

      ‎                                                                           ⁧لماذا⁩
      ‎   ⁧الحالة ٣ توازن وفق الاستقرار التتابعي المتناظر (⁨SSEQ⁩): فهي مستقرة لدى الأطراف⁩
      ‎     ⁧كلها. هذا الحكم قائم على المصالح الآتية: دولة المنبع: الكهرباء؛ دولة المصب:⁩
      ‎                                                                         ⁧حقولها.⁩

      ‎  ⁧دولة المنبع: لهذا الطرف تحسّن واحد، وثمة ما يردعه. تحرّك الطرف «دولة المنبع» إلى⁩
      ‎  ⁧«تقاسم المياه (لا)» (الحالة ٢): في ذلك مكسب لهذا الطرف، إذ يتحقق «دولة المنبع:⁩
      ‎ ⁧تقاسم المياه (لا)». لكن الردّ يأتي: دولة المصب تغلق الحدود (الحالة ٥)، فيصير هذا⁩
      ‎    ⁧الطرف أسوأ حالاً منه في الحالة ٣: يضيع «دولة المصب: الحصار (لا)»، وهو عند هذا⁩
      ‎ ⁧الطرف مقدَّم على «دولة المنبع: تقاسم المياه (لا)». ولا يأتي هذا الردّ إلا بسبب ذلك⁩
      ‎                                                           ⁧التحرّك (ردع استجابي).⁩

      ‎ ⁧الحالة ٣ ليست توازناً وفق الاستقرار التتابعي المتناظر (⁨SSEQ⁩): طرف واحد لديه تحسّن⁩
      ‎      ⁧لا يردعه شيء (دولة المصب). هذا الحكم قائم على المصالح الآتية: دولة المنبع:⁩
      ‎                                                  ⁧الكهرباء؛ دولة المصب: مكانتها.⁩

      ‎   ⁧دولة المصب: لهذا الطرف تحسّن واحد لا يردعه شيء. دولة المصب تغلق الحدود (الحالة⁩
      ‎      ⁧٦): في ذلك مكسب لهذا الطرف، إذ يتحقق «دولة المصب تغلق الحدود (في حال: دولة⁩
      ‎   ⁧المنبع تبني السد)». ولا ردّ يُعتدّ به وفق ⁨SSEQ⁩ يُذهب هذا المكسب: فهذا التحسّن ينقض⁩
      ‎                                                                         ⁧الحالة.⁩

      ‎                                                                        ⁧ما افتُرض⁩
      ‎                                              ⁧λ⁩  ⁧الاحتمال⁩   ⁧المصلحة⁩        ⁧الطرف⁩
      ‎                                            ────────────────────────────────────
      ‎                                            ⁧٠٫٥⁩            ⁧الكهرباء⁩  ⁧دولة المنبع⁩
      ‎                                            ⁧٠٫٥⁩       ⁧٧٥٪؜⁩    ⁧حقولها⁩   ⁧دولة المصب⁩
      ‎                                                      ⁧٢٥٪؜⁩   ⁧مكانتها⁩

      ‎  ⁧يُعدّ الطرف مردوعاً متى رأى احتمال الردع لا يقل عن ⁨λ = ٠٫٥⁩. وللمقارنة: المتوسط في⁩
      ‎  ⁧الحالات الممكنة (٦) هو من ١٧٪؜ إلى ٢٩٪؜. أرقام الحالات المختلفة لا يساوي مجموعها⁩
      ‎                                                             ⁧واحداً، وليست تنبؤاً.⁩
      ‎  ⁧ينظر ناش تحرّكاً واحداً إلى الأمام: فالطرف يترك الحالة متى حسّن تحرّكٌ من عنده وضعه،⁩
      ‎                                                 ⁧أياً كان ردّ الآخرين (⁨Nash 1950⁩).⁩
      ‎  ⁧ينظر ⁨SSEQ⁩ ثلاثة تحرّكات إلى الأمام: فلا تردع إلا تحسّنات الآخرين كما في ⁨SEQ⁩، على⁩
      ‎                     ⁧ألا ينجو الطرف منها بتحرّك آخر من عنده (⁨Rêgo & Vieira 2017⁩).⁩
      ‎ ⁧ينظر ⁨SEQ⁩ تحرّكين إلى الأمام: فلا يردع التحسّنَ إلا تحرّكاتٌ يحسّن كلٌّ منها وضع من يقوم⁩
      ‎                                                       ⁧به (⁨Fraser & Hipel 1979⁩).⁩
      ‎        ⁧حُكم على كل حالة في كل تشكيلة حكماً دقيقاً (⁦masks⁩): ٦ حالات ممكنة، تشكيلتان⁩
      ‎⁧للمصالح. والردع بتحرّكات متتابعة لا يتحرك فيها طرف مرتين متواليتين. وتعريفات ⁦K⁩ و⁦H⁩⁩
      ‎                                                    ⁧والردود وحدها خاصة بـ⁦Parley⁩.⁩
      "
    `);
  });

  it('says of a single profile who leaves', async () => {
    expect(await inside(['analyze', 'dilemma.gmcr'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "First – Second

      First: Confess; Second: Confess.
      It is an equilibrium under Nash, SSEQ and SEQ. Where it holds, nobody has an
      improvement: it needs no sanction.

      What could hold: 2 of 4 feasible states
      No.  State            Nash                      SSEQ   SEQ
      ────────────────────────────────────────────────────────────
        4  First: Confess   holds                     holds  holds
           Second: Confess
        1  First: nothing   left by First and Second  holds  holds
           Second: nothing

      Why
      State 4 is an equilibrium under Nash stability: it is stable for every party.

      What is assumed
      Party   Interest    λ
      ─────────────────────
      First   stated    0.5
      Second  stated    0.5

      A party counts as deterred when it sees a sanction with a probability of at
      least λ = 0.5. For comparison: the mean over all 4 feasible states is 25% to
      50%.
      Nash looks one move ahead: a party leaves a state as soon as a move of its own
      improves it, whatever the others may answer (Nash 1950).
      SSEQ looks three moves ahead: as in SEQ only improvements of the others deter,
      and only where a further move of its own does not save the party (Rêgo & Vieira
      2017).
      SEQ looks two moves ahead: an improvement is deterred only by moves that each
      improve the position of whoever makes them (Fraser & Hipel 1979).
      Every state judged in every profile, exactly (masks): 4 feasible states, 1
      profile of interests. Sanctions by legal sequences: nobody moves twice in a row.
      K, H and answers alone are Parley’s own definitions.
      ",
        "status": 0,
      }
    `);
  });

  it('judges by the concepts and shows the states asked for', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--concepts', 'gmr,nash', '--state', 'YNN,5']);
    expect(out).toMatchInlineSnapshot(`
      "The dam · phase: Start

      The upper country builds the dam; the lower country: nothing.
      Under Nash or GMR it is an equilibrium in no profile. Given what each party
      believes, and counting only answers that come because of a move, the probability
      is 0% at λ = 0.5.

      What could hold: 2 of 6 feasible states
      No.  What changes from the      Concept  if known  by beliefs  by answers  up to
           status quo                                 K           H     only Hʳ      λ
      ────────────────────────────────────────────────────────────────────────────────
        2  The upper country: builds  Nash           0%          0%          0%      –
           the dam                    GMR            0%          0%          0%      –

        5  The upper country: builds  Nash         100%        100%        100%      1
           the dam                    GMR          100%        100%        100%      1
           The lower country: closes
           the border

      State 2 in each profile of interests
      The lower country  Probability  Nash, GMR
      ─────────────────────────────────────────────────────────
      Its fields                 75%  left by the lower country
      Its standing               25%  left by the lower country

      State 5 in each profile of interests
      The lower country  Probability  Nash, GMR
      ─────────────────────────────────────────
      Its fields                 75%  holds
      Its standing               25%  holds

      Why
      State 2 is no equilibrium under Nash stability: one party has an improvement
      that nothing deters (the lower country). This is judged for these interests: the
      upper country: Electricity; the lower country: Its fields.

      The lower country: one move would be an improvement, and nothing deters it. If
      the lower country closes the border (state 5), this party gains: “the lower
      country closes the border if the upper country builds the dam; the upper
      country: Share (no)” comes true. Nash asks for no more: the improvement breaks
      the state.

      What is assumed
      Party              Interest      Probability    λ
      ─────────────────────────────────────────────────
      The upper country  Electricity                0.5
      The lower country  Its fields            75%  0.5
                         Its standing          25%

      A party counts as deterred when it sees a sanction with a probability of at
      least λ = 0.5. For comparison: the mean over all 6 feasible states is 17% to
      29%. The figures of different states do not sum to one, and they are no
      forecast.
      Nash looks one move ahead: a party leaves a state as soon as a move of its own
      improves it, whatever the others may answer (Nash 1950).
      GMR looks two moves ahead: an improvement is deterred if any moves of the others
      can take it away, even moves that harm those who make them (Howard 1971).
      Every state judged in every profile, exactly (masks): 6 feasible states, 2
      profiles of interests. Sanctions by legal sequences: nobody moves twice in a
      row. K, H and answers alone are Parley’s own definitions.
      "
    `);
  });

  it('judges a later phase', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--phase', 'built']);
    expect(out.split('\n').slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "The dam · phase: The dam stands

      The upper country builds the dam; the lower country closes the border."
    `);
  });

  it('gives everything as data, under all concepts', async () => {
    const { status, out, error } = await inside(['analyze', 'case.yaml', '--json']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const data = JSON.parse(out) as { holds: { state: number; concept: string }[]; selectivity: object };
    expect(Object.keys(data.selectivity)).toEqual(['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim']);
    expect(data.holds.find(({ state, concept }) => state === 3 && concept === 'seq')).toMatchInlineSnapshot(`
      {
        "concept": "seq",
        "flipsAt": null,
        "flipsAtResponsive": 0.75,
        "h": 0.75,
        "hResponsive": 0.75,
        "k": 0.75,
        "kResponsive": 0.75,
        "lambda": 0.5,
        "responsive": true,
        "state": 3,
        "steps": [
          [
            1,
            0.75,
          ],
        ],
        "stepsResponsive": [
          [
            0.75,
            0.75,
          ],
          [
            1,
            0,
          ],
        ],
      }
    `);
  });

  it('reports faults on standard error, and answers nothing', async () => {
    const { status, out, error } = await inside(['analyze', 'faulty.yaml']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error.split('\n')).toHaveLength(4);
    const data = await inside(['analyze', 'faulty.yaml', '--json']);
    expect(data.error).toBe('');
    expect(JSON.parse(data.out)).toMatchObject({ parley: 1, faults: [{}, {}, {}] });
  });

  it('offers what is nearest to a name that there is not', async () => {
    expect(await inside(['analyze', 'case.yaml', '--concepts', 'nsh'])).toMatchInlineSnapshot(`
      {
        "error": "parley: --concepts cannot be “nsh”. Possible: nash, gmr, smr, seq, sseq, sim. Did you mean nash?
      More: parley analyze --help
      ",
        "out": "",
        "status": 2,
      }
    `);
    expect(await inside(['analyze', 'case.yaml', '--state', '7', '--lang', 'ar'])).toMatchInlineSnapshot(`
      {
        "error": "parley: لا توجد حالة «⁦7⁩»: للحالات أرقام من 1 إلى 6، ورموز (يسردها الأمر ⁦parley states⁩).
      للمزيد: ⁦parley analyze --help⁩
      ",
        "out": "",
        "status": 2,
      }
    `);
  });
});
