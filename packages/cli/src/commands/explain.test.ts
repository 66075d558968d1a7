import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace, type Ended } from '../testing/parley.ts';

const { inside, parley } = workplace({ 'case.yaml': DAM });

describe('parley explain', () => {
  it('says why a state is stable, and on what that rests', async () => {
    expect(await parley(['explain', 'case.yaml', '--state', '3'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      State 3: the upper country builds the dam and shares the water; the lower
      country: nothing.
      State 3 is an equilibrium under sequential stability (SEQ): it is stable for
      every party. This is judged for these interests: the upper country: Electricity;
      the lower country: Its fields. SEQ looks two moves ahead: an improvement is
      deterred only by moves that each improve the position of whoever makes them
      (Fraser & Hipel 1979).

      The upper country: one move would be an improvement, and it is deterred. If a
      move by the upper country brings “Share (no)” (state 2), this party gains: “the
      upper country: Share (no)” comes true. But then the lower country closes the
      border (state 5), and this party is worse off than in state 3: “the lower
      country: Blockade (no)” is lost, which this party puts before “the upper
      country: Share (no)”. This answer comes only because of the move (responsive).

      The lower country: the one move open to this party is no better than state 3.

      What this rests on
      The verdict rests on 4 comparisons: their answers together settle it, whatever
      all others are. 3 of the answers, each changed alone, turn it.
      – Would the upper country rather have “the upper country does not build; the
        upper country: Share (no)” (state 1) than “the upper country builds the dam
        and shares the water” (state 3)? In the model: no. The other answer alone
        would turn the verdict. --answer upper:1:3=yes
      – Would the lower country rather have “the lower country closes the border”
        (state 5) than “the lower country: Blockade (no)” (state 2)? In the model:
        yes. The other answer alone would turn the verdict. --answer lower:5:2=no
      – Would the upper country rather have “the upper country: Share (no); the
        lower country closes the border” (state 5) than “the upper country shares the
        water; the lower country: Blockade (no)” (state 3)? In the model: no. The
        other answer alone would turn the verdict. --answer upper:5:3=yes
      – Would the lower country rather have “the lower country closes the border”
        (state 6) than “the lower country: Blockade (no)” (state 3)? In the model: no.
        --answer lower:6:3=yes
      ",
        "status": 0,
      }
    `);
  });

  it('explains one party in one profile, and judges anew with other answers', async () => {
    const asked = ['explain', 'case.yaml', '--state', 'YYN', '--party', 'lower', '--profile', 'lower=pride'];
    const without = await inside(asked);
    const no = await inside([...asked, '--answer', 'lower:6:3=no']);
    const unsure = await inside([...asked, '--answer', 'lower:6:3=unsure']);
    expect(without.out).toMatchInlineSnapshot(`
      "The dam

      State 3: the upper country builds the dam and shares the water; the lower
      country: nothing.
      State 3 is not stable for the lower country under sequential stability (SEQ).
      This is judged for these interests: the upper country: Electricity; the lower
      country: Its standing. SEQ looks two moves ahead: an improvement is deterred
      only by moves that each improve the position of whoever makes them (Fraser &
      Hipel 1979).

      The lower country: one move would be an improvement, and nothing deters it. If
      the lower country closes the border (state 6), this party gains: “the lower
      country closes the border if the upper country builds the dam” comes true. No
      answer that counts under SEQ takes this gain away: the improvement breaks the
      state.

      What this rests on
      The verdict rests on 3 comparisons: their answers together settle it, whatever
      all others are. 2 of the answers, each changed alone, turn it.
      – Would the lower country rather have “the lower country closes the border”
        (state 6) than “the lower country: Blockade (no)” (state 3)? In the model:
        yes. The other answer alone would turn the verdict. --answer lower:6:3=no
      – Would the lower country rather have “the upper country: Share (no); the
        lower country closes the border” (state 5) than “the upper country shares the
        water; the lower country: Blockade (no)” (state 3)? In the model: yes. The
        other answer alone would turn the verdict. --answer lower:5:3=no
      – Would the upper country rather have “the upper country does not build; the
        upper country: Share (no)” (state 4) than “the upper country builds the dam
        and shares the water” (state 6)? In the model: no. --answer upper:4:6=yes
      "
    `);
    expect(no.out.replace(without.out, '')).toMatchInlineSnapshot(`
      "
      With the answers given
      It matters: now state 3 is stable for the lower country.
      "
    `);
    expect(unsure.out.replace(without.out, '')).toMatchInlineSnapshot(`
      "
      With the answers given
      It matters: the verdict hangs on the answer that is unsure.
      "
    `);
  });

  it('does so in Arabic', async () => {
    const { out } = await parley([
      'explain',
      'case.yaml',
      '--state',
      '3',
      '--concept',
      'nash',
      '--lang',
      'ar',
    ]);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                                            ⁧السد⁩

      ‎             ⁧الحالة 3: دولة المنبع تبني السد وتتقاسم المياه؛ دولة المصب: لا شيء.⁩
      ‎     ⁧الحالة 3 ليست توازناً وفق استقرار ناش: طرف واحد لديه تحسّن لا يردعه شيء (دولة⁩
      ‎  ⁧المنبع). هذا الحكم قائم على المصالح الآتية: دولة المنبع: الكهرباء؛ دولة المصب:⁩
      ‎⁧حقولها. ينظر ناش تحرّكاً واحداً إلى الأمام: فالطرف يترك الحالة متى حسّن تحرّكٌ من عنده⁩
      ‎                                           ⁧وضعه، أياً كان ردّ الآخرين (⁨Nash 1950⁩).⁩

      ‎    ⁧دولة المنبع: لهذا الطرف تحسّن واحد لا يردعه شيء. تحرّك الطرف «دولة المنبع» إلى⁩
      ‎  ⁧«تقاسم المياه (لا)» (الحالة 2): في ذلك مكسب لهذا الطرف، إذ يتحقق «دولة المنبع:⁩
      ‎          ⁧تقاسم المياه (لا)». ولا يطلب ناش أكثر من ذلك: فهذا التحسّن ينقض الحالة.⁩

      ‎                        ⁧دولة المصب: لهذا الطرف تحرّك واحد، وليس أفضل من الحالة 3.⁩

      ‎                                                              ⁧ما يقوم عليه الحكم⁩
      ‎   ⁧يقوم الحكم على مقارنة واحدة يكفي جوابها لحسمه، أياً كانت الأجوبة الأخرى. وواحد⁩
      ‎                                                    ⁧منها إن تغيّر وحده قلب الحكم.⁩
      ‎   ⁧– دولة المنبع: هل «دولة المنبع: تقاسم المياه (لا)» (الحالة 2) أفضل لهذا الطرف⁩
      ‎⁧من «دولة المنبع تتقاسم المياه» (الحالة 3)؟ في النموذج: نعم. والجواب الآخر وحده⁩
      ‎                                             ⁧يقلب الحكم. ⁦--answer upper:2:3=no⁩⁩
      "
    `);
  });

  it('gives the explanation as data', async () => {
    const { out } = await inside([
      ...['explain', 'case.yaml', '--state', '3', '--party', 'upper', '--json'],
      ...['--answer', 'upper:2:3=no'],
    ]);
    const { text, ...data } = JSON.parse(out) as { text: object[] };
    expect(text).toHaveLength(2);
    expect(data).toMatchInlineSnapshot(`
      {
        "after": "stable",
        "answers": [
          {
            "better": false,
            "party": "upper",
            "state": 2,
            "than": 3,
          },
        ],
        "concept": "seq",
        "interests": {
          "lower": "water",
          "upper": "power",
        },
        "loadBearing": [
          {
            "better": false,
            "critical": true,
            "party": "upper",
            "state": 1,
            "than": 3,
          },
          {
            "better": true,
            "critical": true,
            "party": "lower",
            "state": 5,
            "than": 2,
          },
          {
            "better": false,
            "critical": true,
            "party": "upper",
            "state": 5,
            "than": 3,
          },
        ],
        "matters": false,
        "parley": 1,
        "parties": [
          {
            "improvements": [
              {
                "others": 0,
                "sanction": {
                  "end": 5,
                  "path": [
                    {
                      "party": "lower",
                      "to": 5,
                    },
                  ],
                  "responsive": true,
                  "worse": true,
                },
                "to": 2,
              },
            ],
            "moves": 2,
            "party": "upper",
            "stable": true,
          },
        ],
        "party": "upper",
        "phase": "start",
        "stable": true,
        "state": {
          "code": "YYN",
          "number": 3,
          "values": {
            "lower.blockade": "no",
            "upper.build": "yes",
            "upper.share": "yes",
          },
        },
        "title": "The dam",
      }
    `);
  });

  it('refuses what there is not, with the nearest that there is', async () => {
    const refused: Ended[] = [];
    for (const options of [
      ['--state', '9'],
      ['--state', '3', '--party', 'lover'],
      ['--state', '3', '--profile', 'lower=prid'],
      ['--state', '3', '--profile', 'lower'],
      ['--state', '3', '--answer', 'lower:6=no'],
      ['--state', '3', '--answer', 'lower:6:99=no'],
      [],
    ])
      refused.push(await inside(['explain', 'case.yaml', ...options]));
    for (const { status, out } of refused) expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(refused.map(({ error }) => error.split('\n')[0]).join('\n')).toMatchInlineSnapshot(`
      "parley: there is no state “9”: the states have numbers from 1 to 6, and codes (parley states lists them).
      parley: --party cannot be “lover”. Possible: upper, lower. Did you mean lower?
      parley: The party “lower” has no interest “prid”. Did you mean “pride”?
      parley: --profile takes party=interest, such as russia=state; “lower” is no such pair.
      parley: --answer takes PARTY:A:B=yes, =no or =unsure, such as russia:12:4=no; “lower:6=no” has another form.
      parley: there is no state “99”: the states have numbers from 1 to 6, and codes (parley states lists them).
      parley: --state is needed."
    `);
  });
});
