import { sweepSchema } from '@parley/case';
import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

// Each wants first that the other disarms; whether North would rather keep its own arms is not known.
const ARMS = `parley: 1
title: {en: Arms, ar: السلاح}
parties:
  north: {name: {en: North, ar: الشمال}, options: {arms: {says: {en: keeps its arms, ar: يحتفظ بسلاحه}}}}
  south: {name: {en: South, ar: الجنوب}, options: {arms: {says: {en: keeps its arms, ar: يحتفظ بسلاحه}}}}
status_quo: {}
interests:
  north: {i: {prefers: [not south.arms, {unsure: north.arms}]}}
  south: {i: {prefers: [not north.arms, south.arms]}}
`;
const { inside } = workplace({ 'arms.yaml': ARMS, 'dam.yaml': DAM });

describe('parley sweep', () => {
  it('says what is not known, what it decides, and how far equilibria rest on the order of preferences', async () => {
    expect(await inside(['sweep', 'arms.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "Arms

      What is not known
      – North: whether “North keeps its arms” is wanted, or its opposite
      A completion settles all of this at once. There are 2, and each counts once. All
      were tried: the shares are exact.

      In which share of the completions a state is an equilibrium
      No.  What changes from the status quo  Concept  Share  Extensions
      ─────────────────────────────────────────────────────────────────
        3  South: keeps its arms             Nash       50%  b d
                                             SSEQ       50%
                                             SEQ        50%  b d

        4  North: keeps its arms             Nash       50%  b d
           South: keeps its arms             SSEQ       50%
                                             SEQ        50%  b d

        1  status quo                        Nash        0%  –
                                             SSEQ       50%
                                             SEQ        50%  a b c d

      What decides most
      For state 3 most depends on this: North: whether “North keeps its arms” is
      wanted, or its opposite. Under Nash stability it is an equilibrium in 0% of the
      completions if the statement is wanted, in 100% if its opposite is.
      No.  Concept  if wanted  if not  What is not known
      ────────────────────────────────────────────────────────────────────────────────
        3  Nash            0%    100%  North: whether “North keeps its arms” is
                                       wanted, or its opposite
        4  Nash          100%      0%  North: whether “North keeps its arms” is
                                       wanted, or its opposite
        1  SSEQ          100%      0%  North: whether “North keeps its arms” is
                                       wanted, or its opposite

      How far equilibria rest on the order of preferences
      What is not known is left out here: states that it alone tells apart are tied.
      No.  Concept          Survives  Fewest  It ends if
                                       swaps
      ───────────────────────────────────────────────────
        3  Nash, SSEQ, SEQ    1 of 1       –  in no order
        4  Nash, SSEQ, SEQ    1 of 1       –  in no order

      Which statement matters most
      Most rests on South: “South keeps its arms”. Without it no equilibrium ends and
      6 arise, counted under each concept.

      A completion of a party’s preference wants each unknown statement or its
      opposite, and puts states of unknown order in a row, without ties. Completions
      are counted, not weighed: a share is no probability.
      Extensions to unknown preferences (Li, Hipel, Kilgour & Fang 2004): under a and
      c a party also leaves for what it may prefer; under c and d it is deterred also
      by what it may not prefer; others’ sanctions may be steps to what they may
      prefer.
      A swap exchanges two neighbours: statements of one party, or places of a
      ranking. The fewest that end an equilibrium are looked for over all parties
      together, up to a limit.
      ",
        "status": 0,
      }
    `);
  });

  it('says it in Arabic', async () => {
    expect((await inside(['sweep', 'arms.yaml', '--lang', 'ar', '--digits', 'arab'])).out)
      .toMatchInlineSnapshot(`
        "‎                                                                          ⁧السلاح⁩

        ‎                                                                     ⁧ما هو مجهول⁩
        ‎                                  ⁧– الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه⁩
        ‎     ⁧الإكمال يحسم هذا كله معاً. وهنا إكمالان، ويُحسب كلٌّ منها مرة واحدة. جُرّبت كلها،⁩
        ‎                                                                  ⁧فالنسب مضبوطة.⁩

        ‎                                     ⁧نسبة الإكمالات التي تكون فيها الحالة توازناً⁩
        ‎                      ⁧التوسعات⁩  ⁧النسبة⁩  ⁧المفهوم⁩  ⁧ما يتغير عن الوضع الراهن⁩  ⁧الرقم⁩
        ‎                      ──────────────────────────────────────────────────────────
        ‎                           ⁧ب د⁩     ⁧٥٠٪؜⁩      ⁧ناش⁩      ⁧الجنوب: يحتفظ بسلاحه⁩      ⁧٣⁩
        ‎                                   ⁧٥٠٪؜⁩     ⁧⁨SSEQ⁩⁩
        ‎                           ⁧ب د⁩     ⁧٥٠٪؜⁩      ⁧⁨SEQ⁩⁩

        ‎                           ⁧ب د⁩     ⁧٥٠٪؜⁩      ⁧ناش⁩      ⁧الشمال: يحتفظ بسلاحه⁩      ⁧٤⁩
        ‎                                   ⁧٥٠٪؜⁩     ⁧⁨SSEQ⁩⁩      ⁧الجنوب: يحتفظ بسلاحه⁩
        ‎                           ⁧ب د⁩     ⁧٥٠٪؜⁩      ⁧⁨SEQ⁩⁩

        ‎                             –      ⁧٠٪؜⁩      ⁧ناش⁩              ⁧الوضع الراهن⁩      ⁧١⁩
        ‎                                   ⁧٥٠٪؜⁩     ⁧⁨SSEQ⁩⁩
        ‎                       ⁧أ ب ج د⁩     ⁧٥٠٪؜⁩      ⁧⁨SEQ⁩⁩

        ‎                                                                 ⁧ما هو أكثر حسماً⁩
        ‎ ⁧أكثر ما تتوقف عليه الحالة ٣: الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه. فوفق⁩
        ‎ ⁧استقرار ناش هي توازن في ٠٪؜ من الإكمالات إن أُريدت العبارة، وفي ١٠٠٪؜ منها إن أُريد⁩
        ‎                                                                         ⁧نقيضها.⁩
        ‎                                     ⁧ما هو مجهول⁩  ⁧وإلا⁩  ⁧إن أُريدت⁩  ⁧المفهوم⁩  ⁧الرقم⁩
        ‎    ────────────────────────────────────────────────────────────────────────────
        ‎    ⁧الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه⁩  ⁧١٠٠٪؜⁩        ⁧٠٪؜⁩      ⁧ناش⁩      ⁧٣⁩
        ‎    ⁧الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه⁩    ⁧٠٪؜⁩      ⁧١٠٠٪؜⁩      ⁧ناش⁩      ⁧٤⁩
        ‎    ⁧الشمال: أيُراد «الشمال يحتفظ بسلاحه» أم نقيضه⁩    ⁧٠٪؜⁩      ⁧١٠٠٪؜⁩     ⁧⁨SSEQ⁩⁩      ⁧١⁩

        ‎                                        ⁧مدى اعتماد التوازنات على ترتيب التفضيلات⁩
        ‎                     ⁧يُترك المجهول هنا: فالحالات التي لا يفرّق بينها سواه متعادلة.⁩
        ‎                              ⁧يزول إذا⁩        ⁧أقل⁩    ⁧يصمد⁩         ⁧المفهوم⁩  ⁧الرقم⁩
        ‎                                        ⁧المبادلات⁩      ⁧في⁩
        ‎                   ─────────────────────────────────────────────────────────────
        ‎                   ⁧لا يزول في أي ترتيب⁩          –  ⁧١ من ١⁩  ⁧ناش، ⁨SSEQ⁩، ⁨SEQ⁩⁩      ⁧٣⁩
        ‎                   ⁧لا يزول في أي ترتيب⁩          –  ⁧١ من ١⁩  ⁧ناش، ⁨SSEQ⁩، ⁨SEQ⁩⁩      ⁧٤⁩

        ‎                                                                    ⁧أي عبارة أهم⁩
        ‎ ⁧أكثر العبارات أثراً: الجنوب: «الجنوب يحتفظ بسلاحه». فبدونها لا يزول توازن، وتنشأ⁩
        ‎                                          ⁧٦ توازنات، والعدّ وفق كل مفهوم على حدة.⁩

        ‎   ⁧إكمال تفضيل طرف هو أن يُراد من كل عبارة مجهولة نصّها أو نقيضه، وأن تُرتَّب الحالات⁩
        ‎⁧المجهولة الترتيب واحدةً بعد أخرى بلا تعادل. والإكمالات تُعدّ ولا تُوزن: فالنسبة ليست⁩
        ‎                                                                        ⁧احتمالاً.⁩
        ‎⁧توسعات المفاهيم إلى التفضيلات المجهولة (⁨Li, Hipel, Kilgour & Fang 2004⁩): في أ وج⁩
        ‎     ⁧يترك الطرف الحالة أيضاً إلى ما قد يفضّله، وفي ج ود يردعه أيضاً ما قد لا يفضّله،⁩
        ‎                         ⁧ويجوز أن تكون خطوات الآخرين في الردع إلى ما قد يفضّلونه.⁩
        ‎   ⁧المبادلة أن يتبادل متجاوران موضعيهما: عبارتان لطرف واحد، أو مرتبتان من ترتيب.⁩
        ‎      ⁧ويُبحث عن أقل المبادلات التي تنهي توازناً بين الأطراف كلها معاً، إلى حدّ معيّن.⁩
        "
      `);
  });

  it('is announced where one preference is needed and what is not known is left out', async () => {
    const { out } = await inside(['analyze', 'arms.yaml']);
    expect(out.replaceAll('\n', ' ')).toContain(
      'What is not known of the preferences of North is left out here: states that it alone tells apart are tied. parley sweep tries the ways to complete it.',
    );
    expect((await inside(['analyze', 'dam.yaml'])).out).not.toContain('left out here');
  });

  it('draws when it is asked to, the same by the same seed', async () => {
    const drawn = (seed: string): Promise<{ readonly out: string }> =>
      inside([
        'sweep',
        'arms.yaml',
        '--samples',
        '200',
        '--seed',
        seed,
        '--concepts',
        'nash',
        '--width',
        '300',
      ]);
    const first = await drawn('3');
    expect(first.out.replaceAll('\n', ' ')).toContain(
      '200 were drawn at random, each equally likely (seed 3)',
    );
    expect(first.out).toMatch(/\d+% \(\d+% to \d+%\)/u);
    expect((await drawn('3')).out).toBe(first.out);
  });

  it('answers in JSON of the published shape', async () => {
    const { out, status } = await inside([
      'sweep',
      'arms.yaml',
      '--json',
      '--state',
      'YY',
      '--concepts',
      'nash',
    ]);
    const json = sweepSchema.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(json.states).toEqual([
      {
        number: 4,
        code: 'YY',
        shares: { nash: 0.5 },
        intervals: null,
        extensions: { nash: ['b', 'd'] },
        unknowns: [{ unknown: 0, yes: { nash: 1 }, no: { nash: 0 } }],
      },
    ]);
  });

  it('tries swaps in a case where all is known, for the interests named', async () => {
    const { out } = await inside(['sweep', 'dam.yaml', '--concepts', 'seq', '--full']);
    expect(out).toContain('Everything about these preferences is stated as known');
    expect(out).toContain('How far equilibria rest on the order of preferences');
    expect(out).not.toContain('Extensions');
  });

  it('refuses what it cannot do', async () => {
    for (const [args, says] of [
      [['--samples', '0'], '--samples cannot be “0”'],
      [['--seed', '-1'], '--seed cannot be “-1”'],
      [['--state', '9'], 'there is no state “9”'],
      [['--concepts', 'nsah'], 'Possible: nash, gmr'],
    ] as const) {
      const { status, error } = await inside(['sweep', 'arms.yaml', ...args]);
      expect([status, error]).toEqual([2, expect.stringContaining(says)]);
    }
  });
});
