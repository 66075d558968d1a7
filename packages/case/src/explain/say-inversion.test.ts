import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invertCase, type InverseQuestion, type PartyInversion } from '../interests/inversion.ts';
import { compiledCase, firstInterests } from '../testing/compiled-case.ts';
import { inversionJson } from './inversion-json.ts';
import { inversionJsonSchema, inversionSchema } from './inversion-schema.ts';
import { sayChanges } from './say-changes.ts';
import { sayInversion, type SaidInversion } from './say-inversion.ts';
import { Telling } from './telling.ts';

const EN = { language: 'en', digits: 'latn' } as const;
const AR = { language: 'ar', digits: 'arab' } as const;
const catalog = (path: string) =>
  compiledCase(readFileSync(new URL(`../../../../catalog/${path}/case.yaml`, import.meta.url), 'utf8'));
const euphrates = catalog('water/euphrates-1975');
const elmira = catalog('environment/elmira-1991');
const talks = catalog('talks/bab-al-hawa-2024');

function inverted(compiled: typeof euphrates, question: Partial<InverseQuestion>) {
  const all = { concept: 'seq', state: 1, interests: firstInterests(compiled), party: null } as const;
  return invertCase(compiled, { ...all, ...question });
}

/** A party's paragraphs, lists indented. */
function page({ parties, lead }: SaidInversion): string {
  const listed = parties.flatMap(({ name, conditions, shares, changes }) => [
    name,
    ...[...conditions, ...shares.map((said) => ({ lead: said, items: [] })), ...changes].flatMap((said) => [
      said.lead,
      ...said.items.map((item) => `  ${item}`),
    ]),
  ]);
  return [...lead, ...listed].join('\n');
}

describe('what would have to be preferred, in words', () => {
  it('says conditions, shares and changes of each party', () => {
    expect(page(sayInversion(euphrates, inverted(euphrates, { concept: 'nash' }), EN)))
      .toMatchInlineSnapshot(`
        "State 2: Syria releases more water from the dam; Iraq does not attack.
        As things are, it is no equilibrium under Nash stability: it is left by Syria.
        If every strict order of every party were equally likely, it would be an equilibrium with a probability of 17%.
        Nash looks one move ahead: a party leaves a state as soon as a move of its own improves it, whatever the others may answer (Nash 1950).
        Syria
        State 2 is stable for Syria exactly if this is so. As things are, it is not.
        This party does not prefer either of these states to state 2:
          Syria goes on filling its reservoir (state 1)
          Syria goes on filling its reservoir and escalates (state 3)
        It is so in 2 of the 6 strict orders of the 3 states that matter (33%).
        For state 2 to be an equilibrium, the others’ preferences being what they are:
        The nearest ranking compares 3 pairs of states otherwise than now. In it, the party would
          rather have “Syria releases more water from the dam” (state 2) than “Syria goes on filling its reservoir” (state 1)
          rather have “Syria releases more water from the dam and does not escalate” (state 2) than “Syria goes on filling its reservoir and escalates” (state 3)
          rather have “Syria releases more water from the dam and does not escalate; Iraq does not attack” (state 2) than “Syria goes on filling its reservoir and escalates; Iraq attacks” (state 6)
        Its preference is not given as a list of wishes, so there is none to edit.
        Iraq
        State 2 is stable for Iraq exactly if this is so. As things are, it is.
        This party does not prefer this state to state 2:
          Iraq attacks (state 5)
        It is so in 1 of the 2 strict orders of the 2 states that matter (50%).
        No change of this party’s preferences makes state 2 an equilibrium: it is left by Syria whatever this party prefers."
      `);
  });

  it('says them in Arabic, in its digits', () => {
    expect(page(sayInversion(euphrates, inverted(euphrates, { concept: 'smr' }), AR))).toMatchInlineSnapshot(`
      "الحالة ٢: سوريا تطلق مزيداً من مياه السد؛ العراق لا يهاجم.
      بالتفضيلات القائمة: ليست توازناً وفق العقلانية الفوقية المتناظرة (⁨SMR⁩)، ومن يتركها: سوريا.
      ولو كانت الترتيبات التامة لكل طرف متساوية الاحتمال لكان احتمال أن تكون توازناً ٢٦٪؜.
      ينظر ⁨SMR⁩ ثلاثة تحرّكات إلى الأمام: فأي تحرّكات للآخرين قد تردع كما في ⁨GMR⁩، على ألا ينجو الطرف منها بتحرّك آخر من عنده (⁨Howard 1971⁩).
      سوريا
      الحالة ٢ مستقرة لدى هذا الطرف (سوريا) بشرط واحد لا غير، وليست كذلك بتفضيلاته القائمة:
      أن تكون بين هاتين المجموعتين من الحالات واحدة على الأقل لا يفضّل أي حالة منها على الحالة ٢:
        سوريا تواصل ملء خزان السد (الحالة ١) وسوريا تواصل ملء خزان السد وتصعّد (الحالة ٣)
        العراق يهاجم (٣ حالات)
      يتحقق ذلك في ٣٠٠ من ٧٢٠ من الترتيبات التامة للحالات المعنية (٦ حالات)، أي ٤٢٪؜.
      لتكون الحالة ٢ توازناً وتفضيلات الآخرين على حالها:
      أقرب ترتيب إلى ترتيبه القائم تتغير فيه المقارنة بين حالتين اثنتين فقط. فيصير عنده:
        «سوريا تطلق مزيداً من مياه السد ولا تصعّد؛ العراق لا يهاجم» (الحالة ٢) أفضل من «سوريا تواصل ملء خزان السد وتصعّد؛ العراق يهاجم» (الحالة ٦)
      لم يُعطَ تفضيله قائمةَ رغبات، فلا قائمة تُعدَّل.
      العراق
      الحالة ٢ مستقرة لدى هذا الطرف (العراق) بشرط واحد لا غير، وهي كذلك بتفضيلاته القائمة:
      أن تكون بين هذه المجموعات الـ٣ من الحالات واحدة على الأقل لا يفضّل أي حالة منها على الحالة ٢:
        العراق يهاجم (الحالة ٥)
        سوريا تواصل ملء خزان السد (الحالة ١) وسوريا تواصل ملء خزان السد؛ العراق يهاجم (الحالة ٤)
        سوريا تواصل ملء خزان السد وتصعّد (الحالة ٣) وسوريا تواصل ملء خزان السد وتصعّد؛ العراق يهاجم (الحالة ٦)
      يتحقق ذلك في ٤٥٦ من ٧٢٠ من الترتيبات التامة للحالات المعنية (٦ حالات)، أي ٦٣٪؜.
      لا تغيير في تفضيلات هذا الطرف يجعل الحالة ٢ توازناً: فثمة من يتركها أياً كانت تفضيلاته (سوريا)."
    `);
  });

  it('says what follows from what is known', () => {
    const known = (pairs: readonly (readonly [number, number])[]) =>
      inverted(euphrates, {
        party: 0,
        concept: 'nash',
        known: pairs.map(([a, b]) => ({
          party: 0,
          comparison: { state: a - 1, than: b - 1, relation: 'better' },
        })),
      });
    const shares = (of: readonly (readonly [number, number])[]) =>
      sayInversion(euphrates, known(of), EN).parties[0]!.shares.slice(1);
    expect(
      shares([
        [2, 1],
        [1, 3],
      ]),
    ).toMatchInlineSnapshot(`
      [
        "From what is taken as known it follows that the state is stable for this party, whatever else it prefers.",
      ]
    `);
    expect(shares([[1, 2]])).toMatchInlineSnapshot(`
      [
        "From what is taken as known it follows that the state is not stable for this party, whatever else it prefers.",
      ]
    `);
    expect(shares([[2, 1]])).toMatchInlineSnapshot(`
      [
        "What is taken as known leaves open whether the state is stable for this party.",
        "It is stable in 2 of the 3 strict orders that agree with it (67%).",
      ]
    `);
  });

  it('joins what always goes together, and names each group by what sets it apart', () => {
    const question = { concept: 'smr', state: 300, party: 1 } as const;
    const [{ conditions }] = sayInversion(talks, inverted(talks, question), EN).parties as [
      SaidInversion['parties'][number],
    ];
    expect(conditions.map(({ lead }) => lead)).toMatchInlineSnapshot(`
      [
        "State 301 is stable for Russia exactly if this is so. As things are, it is.",
        "Of these 71 groups of states there is at least one of which this party prefers no state at all to state 301:",
      ]
    `);
    expect(conditions[1]!.items.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "the factions halt their advance, give Russia no such assurance, offer no terms for Russia's interests, offer Russian forces no help to move or leave and leave Russian bases alone; Russia withdraws its forces (8 states), with 15 more states",
        "the factions advance on the capital, give Russia no such assurance, offer no terms for Russia's interests, offer Russian forces no help to move or leave and leave Russian bases alone; Russia withdraws its forces (8 states), with 15 more states",
      ]
    `);
  });

  it('names a move with the number of its answers where there are many', () => {
    const question = { state: 300, party: 0 } as const;
    const [{ conditions, changes }] = sayInversion(talks, inverted(talks, question), EN).parties as [
      SaidInversion['parties'][number],
    ];
    expect(conditions.map(({ lead, items }) => [lead, items.length, items.at(-2)])).toMatchInlineSnapshot(`
      [
        [
          "State 301 is stable for the factions exactly if both of these are so. As things are, they are not.",
          0,
          undefined,
        ],
        [
          "1. This party does not prefer any of these 8 states to state 301:",
          8,
          "the factions assure Russia that its place does not end with the regime (state 303)",
        ],
        [
          "2. After each of these 9 moves, its end or a state to which the others can take it is not preferred to state 301:",
          9,
          "the factions advance on the capital and assure Russia that its place does not end with the regime (state 304), or one of 21 answers",
        ],
      ]
    `);
    expect(changes).toMatchInlineSnapshot(`
      [
        {
          "items": [],
          "lead": "For state 301 to be an equilibrium, the others’ preferences being what they are:",
        },
        {
          "items": [],
          "lead": "It is enough that state 301 moves up in its ranking past 185 states, to right above “the factions advance on the capital, offer no terms for Russia's interests and offer Russian forces no help to move or leave; Russia bombs fronts and cities, rallies support against the factions and keeps its forces where they are; the regime fights for the capital” (state 812). No ranking that changes fewer pairs of states will do.",
        },
        {
          "items": [
            "drop “the factions advance on the capital” (place 1)",
            "move “the factions advance on the capital” to place 2",
            "turn what stands in place 1 into its opposite: “the factions halt their advance”",
            "add “the factions halt their advance” in place 1",
          ],
          "lead": "In its list of wishes, one edit is enough, for example any of these:",
        },
      ]
    `);
  });

  it('says that nothing can be done where others leave anyway, and that nothing has to be where it holds', () => {
    const of = (compiled: typeof euphrates, state: number) =>
      sayInversion(compiled, inverted(compiled, { state }), EN).parties.map(({ changes }) => changes);
    expect(of(euphrates, 1)[1]).toMatchInlineSnapshot(`
      [
        {
          "items": [],
          "lead": "No change of this party’s preferences makes state 2 an equilibrium: it is left by Syria whatever this party prefers.",
        },
      ]
    `);
    expect(of(elmira, 4)).toEqual([[], [], []]);
  });

  it('gives the best that was found, and how far the search got', () => {
    const asked = inverted(elmira, { state: 0, party: 0 });
    const [of] = asked.parties as [PartyInversion];
    const said = (ranking: Partial<PartyInversion['ranking']>) => {
      const changed: PartyInversion = {
        ...of,
        ranking: { ...of.ranking, size: 1, stop: 'steps', steps: 5, ...ranking },
      };
      const open = { ...asked, equilibrium: false };
      return sayChanges(elmira, open, changed, new Telling(EN))[1];
    };
    const now = elmira.ranks[0]![0]!;
    const reversed = now.map((rank) => 12 - rank);
    expect(said({ change: reversed, size: 60, bound: 2 })).toMatchInlineSnapshot(`
      {
        "items": [
          "rather have “the Ministry modifies its control order” (state 2) than “the Ministry stands by its control order” (state 1)",
          "rather have “Uniroyal draws out the appeal and does not accept the order” (state 1) than “Uniroyal does not delay and accepts the order” (state 3)",
          "rather have “the Ministry stands by its control order; Uniroyal draws out the appeal and does not accept the order” (state 1) than “the Ministry modifies its control order; Uniroyal does not delay and accepts the order” (state 4)",
          "rather have “Uniroyal does not delay and abandons its Elmira plant” (state 5) than “Uniroyal draws out the appeal and keeps its plant” (state 1)",
          "rather have “the Ministry modifies its control order; Uniroyal does not delay and abandons its Elmira plant” (state 6) than “the Ministry stands by its control order; Uniroyal draws out the appeal and keeps its plant” (state 1)",
          "rather have “Local government does not insist” (state 1) than “Local government insists on the original order” (state 7)",
          "and 54 more",
        ],
        "lead": "The nearest ranking that was found compares 60 pairs of states otherwise than now. Whether fewer would do is not known: at least 2 pairs must change; the search ended after 5 steps. In it, the party would",
      }
    `);
    const raised = now.map((rank, state) => (state === 0 ? rank + 1 : rank));
    expect(said({ change: raised, bound: 1 })).toMatchInlineSnapshot(`
      {
        "items": [
          "be indifferent between “Local government does not insist” (state 1) and “Local government insists on the original order” (state 7)",
        ],
        "lead": "The nearest ranking compares one pair of states otherwise than now. In it, the party would",
      }
    `);
    expect(said({ change: null, size: null, bound: 2 })).toMatchInlineSnapshot(`
      {
        "items": [],
        "lead": "No ranking that will do was found in 5 steps; at least 2 pairs of states would have to change.",
      }
    `);
    expect(said({ change: null, size: null, bound: null })).toMatchInlineSnapshot(`
      {
        "items": [],
        "lead": "No ranking of this party will do: what would keep it there, and what the others would have to fear from it, exclude each other.",
      }
    `);
  });

  it('does not claim what it has not proven', () => {
    const question = { concept: 'seq', state: 300, interests: firstInterests(talks), party: 0 } as const;
    const said = sayInversion(talks, invertCase(talks, question, { mostSteps: 1 }), EN);
    expect(said.parties[0]!.changes.at(-1)).toMatchInlineSnapshot(`
      {
        "items": [],
        "lead": "In its list of wishes, no edits that will do were found among one list; at least one edit would be needed.",
      }
    `);
  });
});

describe('the same as data', () => {
  it('fits its schema, in every concept and form', () => {
    for (const compiled of [euphrates, elmira, catalog('environment/elmira-1991-merged')])
      for (const concept of ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const) {
        const json = inversionJson(compiled, inverted(compiled, { concept, state: 4 }), EN);
        expect(inversionSchema.parse(json)).toEqual(json);
      }
    expect(inversionJson(euphrates, inverted(euphrates, { party: 0 }), EN)).toMatchObject({
      state: 2,
      concept: 'seq',
      interests: { syria: 'reservoir', iraq: 'water' },
      equilibrium: false,
      leaving: ['syria'],
      together: null,
      parties: [
        {
          party: 'syria',
          groups: [
            { states: [1, 4], sets: [[1], [4]], moves: [{ to: 1, ways: [[1], [4]] }] },
            { states: [3, 6], sets: [[3], [6]] },
          ],
          orders: { exact: true, stable: '64', of: '120' },
          ranking: { size: 1, bound: 1, stop: 'done', change: [[1], [3], [2], [6], [4], [5]] },
          edits: null,
        },
      ],
    });
    expect(inversionJson(talks, inverted(talks, { state: 300, party: 0 }), EN)).toMatchObject({
      parties: [
        {
          edits: { size: 1, change: { edits: [{ kind: 'drop', statement: 'factions.advance', place: 1 }] } },
        },
      ],
    });
  });

  it('has its schema in the documents', async () => {
    const schema = `${JSON.stringify(inversionJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/inversion.schema.json');
  });
});
