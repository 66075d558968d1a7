import { describe, expect, it } from 'vitest';
import { DAM, DILEMMA } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside } = workplace({ 'case.yaml': DAM, 'dilemma.gmcr': DILEMMA });

describe('parley evolve', () => {
  it('shows how it can get from the status quo to each equilibrium, and who can prevent it', async () => {
    expect(await inside(['evolve', 'case.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      It begins at state 1: the upper country does not build; the lower country:
      nothing.
      3 of the 5 other states can be reached by improvements, the farthest in 2 steps.
      By any moves every other state can be reached, the farthest in 2 steps. This is
      judged for these interests: the upper country: Electricity; the lower country:
      Its fields.

      To the equilibria under sequential stability (SEQ)

      To state 3: the upper country builds the dam and shares the water.
      It takes one improvement: there is one shortest way.
      Step  From  What happens                     To  What the mover gains
      ────────────────────────────────────────────────────────────────────────────────
         1     1  The upper country builds the      3  “the upper country builds the
                  dam and shares the water             dam” comes true
      One refusal alone prevents it, whatever way is taken:
      – this one move is not made: the upper country builds the dam and shares the
        water (from state 1 to state 3)

      To state 5: the upper country builds the dam; the lower country closes the
      border.
      It takes 2 improvements: there is one shortest way.
      Step  From  What happens                    To  What the mover gains
      ────────────────────────────────────────────────────────────────────────────────
         1     1  The upper country builds the     2  “the upper country builds the
                  dam                                 dam” comes true

         2     2  The lower country closes the     5  “the lower country closes the
                  border                              border if the upper country
                                                      builds the dam; the upper
                                                      country: Share (no)” comes true
      Each of these two refusals alone prevents it, whatever way is taken:
      – this one move is not made: the upper country builds the dam (from state 1 to
        state 2)
      – this one move is not made: the lower country closes the border (from state 2
        to state 5)

      Paths are legal: parties move one after the other, nobody twice in a row. An
      improvement is a move to a state that the mover prefers to the one just left.
      Refusals are looked for on all legal paths, not on the shortest alone: one move,
      one kind of change at any time, or all moves of a party; the narrowest of a
      party are shown. Two moves of one party in a row count as one.
      ",
        "status": 0,
      }
    `);
  });

  it('begins and ends where it is told to, by any moves, in Arabic', async () => {
    const asked = ['evolve', 'case.yaml', '--from', '6', '--to', '1', '--moves', 'any', '--lang', 'ar'];
    expect((await inside(asked)).out).toMatchInlineSnapshot(`
      "‎                                                                            ⁧السد⁩

      ‎      ⁧البداية من الحالة 6: دولة المنبع تبني السد وتتقاسم المياه؛ دولة المصب تغلق⁩
      ‎                                                                         ⁧الحدود.⁩
      ‎⁧يمكن الوصول بالتحسّنات إلى 3 حالات من الحالات الأخرى (وهي 5)، وأبعدها على خطوتين.⁩
      ‎ ⁧ويمكن الوصول بالتحرّكات أياً كانت إلى كل حالة أخرى، وأبعدها على خطوتين. هذا الحكم⁩
      ‎             ⁧قائم على المصالح الآتية: دولة المنبع: الكهرباء؛ دولة المصب: حقولها.⁩

      ‎    ⁧إلى الحالة 1: دولة المنبع لا تبني السد؛ دولة المنبع: تقاسم المياه (لا)؛ دولة⁩
      ‎                                                             ⁧المصب: الحصار (لا).⁩
      ‎                                            ⁧يلزم لذلك تحرّكان، وأقصر الطرق اثنان.⁩
      ‎              ⁧ما يكسبه المتحرك⁩  ⁧إلى⁩                          ⁧ما يحدث⁩  ⁧من⁩  ⁧الخطوة⁩
      ‎────────────────────────────────────────────────────────────────────────────────
      ‎                        ⁧لا شيء⁩    ⁧4⁩     ⁧تحرّك الطرف «دولة المنبع» إلى⁩   ⁧6⁩       ⁧1⁩
      ‎                                         ⁧«لا تبني السد، تقاسم المياه⁩
      ‎                                                               ⁧(لا)»⁩

      ‎     ⁧يتحقق «دولة المصب: الحصار⁩    ⁧3⁩      ⁧تحرّك الطرف «دولة المصب» إلى⁩   ⁧6⁩
      ‎                         ⁧(لا)»⁩                         ⁧«الحصار (لا)»⁩

      ‎                        ⁧لا شيء⁩    ⁧1⁩     ⁧تحرّك الطرف «دولة المنبع» إلى⁩   ⁧3⁩       ⁧2⁩
      ‎                                         ⁧«لا تبني السد، تقاسم المياه⁩
      ‎                                                               ⁧(لا)»⁩

      ‎     ⁧يتحقق «دولة المصب: الحصار⁩    ⁧1⁩      ⁧تحرّك الطرف «دولة المصب» إلى⁩   ⁧4⁩
      ‎                         ⁧(لا)»⁩                         ⁧«الحصار (لا)»⁩
      ‎                 ⁧كلٌّ من هذه الامتناعات (وهي 3) وحده يحول دون ذلك، أياً كان الطريق:⁩
      ‎                                    ⁧– ألا يقع هذا أبداً: دولة المنبع لا تبني السد⁩
      ‎                              ⁧– ألا يقع هذا أبداً: دولة المنبع: تقاسم المياه (لا)⁩
      ‎                                     ⁧– ألا يقع هذا أبداً: دولة المصب: الحصار (لا)⁩

      ‎       ⁧الطرق مشروعة: تتحرك الأطراف واحداً بعد آخر، ولا يتحرك طرف مرتين متواليتين.⁩
      ‎                       ⁧والتحسّن تحرّك إلى حالة يفضّلها المتحرك على التي تركها للتو.⁩
      ‎  ⁧يُبحث عن الامتناع في الطرق المشروعة كلها لا في أقصرها وحده: تحرّك واحد بعينه، أو⁩
      ‎   ⁧تغيير من نوع واحد في أي وقت، أو تحرّكات طرف كلها؛ ويُعرض لكل طرف أضيقها. وتحرّكا⁩
      ‎                                         ⁧طرف واحد على التوالي يُعدّان تحرّكاً واحداً.⁩
      "
    `);
  });

  it('prints the same as data', async () => {
    const { out, status } = await inside(['evolve', 'case.yaml', '--to', '3', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      parley: 1,
      from: 1,
      concept: null,
      moves: 'improvements',
      targets: [{ state: 3 }],
      more: 0,
    });
  });

  it('refuses what there is not', async () => {
    const refused = async (...args: string[]): Promise<unknown> => {
      const { status, error } = await inside(['evolve', ...args]);
      return [status, error.split('\n')[0]];
    };
    expect(await refused('case.yaml', '--moves', 'improvement')).toMatchInlineSnapshot(`
      [
        2,
        "parley: --moves cannot be “improvement”. Possible: improvements, any. Did you mean improvements?",
      ]
    `);
    expect(await refused('case.yaml', '--to', '9')).toMatchInlineSnapshot(`
      [
        2,
        "parley: there is no state “9”: the states have numbers from 1 to 6, and codes (parley states lists them).",
      ]
    `);
    expect(await refused('dilemma.gmcr')).toMatchInlineSnapshot(`
      [
        2,
        "parley: The case has no status quo: --from says where to begin.",
      ]
    `);
    expect(await refused('dilemma.gmcr', '--lang', 'ar')).toMatchInlineSnapshot(`
      [
        2,
        "parley: لا وضع راهن في الملف: يحدّد الخيار ⁦--from⁩ نقطة البداية.",
      ]
    `);
  });
});
