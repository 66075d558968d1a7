import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { actingAsOne } from '../interests/acting-as-one.ts';
import { analyzeCoalitions, type CoalitionsQuestion } from '../interests/coalitions.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { BY_GRAPH } from '../testing/small-cases.ts';
import { coalitionsJson } from './coalitions-json.ts';
import { coalitionsJsonSchema } from './coalitions-schema.ts';
import { sayActingAsOne } from './say-acting-as-one.ts';
import { sayCoalitions } from './say-coalitions.ts';
import { ar, catalogued, en } from './testing/compiled.ts';

const elmira = catalogued('environment/elmira-1991');
const validate = new Ajv2020({ allErrors: true }).compile(coalitionsJsonSchema());

function question(changes: Partial<CoalitionsQuestion> = {}): CoalitionsQuestion {
  return {
    interests: [0, 0, 0],
    concepts: ['cnash', 'cgmr', 'csmr', 'cseq'],
    sanctioners: 'blocs',
    blocs: null,
    party: null,
    states: null,
    ...changes,
  };
}

describe('joint action in Elmira', () => {
  const analysis = analyzeCoalitions(elmira, question());

  it('is that of the Ministry and Uniroyal, by which the conflict was settled', () => {
    for (const { states } of analysis.byConcept) {
      const left = states.filter(({ leaving }) => leaving.length > 0);
      expect(left).toEqual([
        {
          state: 6,
          equilibrium: true,
          leaving: [
            {
              bloc: [0, 1],
              how: {
                to: 9,
                path: [
                  { party: 0, to: 7 },
                  { party: 1, to: 9 },
                ],
              },
            },
          ],
        },
      ]);
    }
  });

  it('is told in words', () => {
    const said = sayCoalitions(elmira, analysis, '12 feasible states', en);
    expect(said.lead[0]).toBe('CNash: 5 of 6 equilibria hold against joint action.');
    expect(said.departures.map(({ sentences }) => sentences.join(' '))).toMatchInlineSnapshot(`
      [
        "The Ministry and Uniroyal would leave state 7 together under CNash, CGMR, CSMR and CSEQ: the Ministry modifies its control order, then Uniroyal does not delay and accepts the order (state 10). The Ministry gains: place 4 instead of 5 in its ranking. Uniroyal gains: place 3 instead of 4 in its ranking.",
      ]
    `);
    expect(said.jumps.items).toMatchInlineSnapshot(`
      [
        "from state 1: the Ministry and Local government (GMR and SMR)",
        "from state 7: the Ministry and Uniroyal (Nash, GMR, SMR and SEQ)",
      ]
    `);
    expect(said.method).toMatchInlineSnapshot(`
      [
        "Judged exactly: 12 feasible states, 7 blocs in order of size; the smallest that leave a state are named.",
        "A bloc gains where every member strictly gains; it gets where its members get by their own moves, one after the other through feasible states, nobody twice in a row (Inohara & Hipel 2008).",
        "Under CSEQ the others may answer by improvements of any of their blocs, single parties among them.",
      ]
    `);
    const arabic = sayCoalitions(elmira, analysis, '12 حالة ممكنة', ar);
    expect(arabic.departures.map(({ sentences }) => sentences.join(' '))).toMatchInlineSnapshot(`
      [
        "الوزارة وشركة يونيرويال: هذان الطرفان يتركان الحالة ٧ معاً وفق ⁨CNash⁩ و⁨CGMR⁩ و⁨CSMR⁩ و⁨CSEQ⁩: الوزارة تعدّل أمر المعالجة، ثم شركة يونيرويال لا تماطل وتقبل الأمر (الحالة ١٠). الوزارة: في ذلك مكسب لهذا الطرف، إذ هي في المرتبة ٤ من ترتيبه بدل المرتبة ٥. شركة يونيرويال: في ذلك مكسب لهذا الطرف، إذ هي في المرتبة ٣ من ترتيبه بدل المرتبة ٤.",
      ]
    `);
  });

  it('of blocs that are named is judged bloc by bloc, and of one party by its blocs', () => {
    const named = analyzeCoalitions(
      elmira,
      question({
        blocs: [
          [0, 1],
          [1, 2],
        ],
        states: [0, 6],
        most: 0,
      }),
    );
    expect(named.byConcept[0]?.states).toMatchObject([
      { state: 0, equilibrium: false, leaving: [] },
      { state: 6, equilibrium: true, leaving: [{ bloc: [0, 1], how: null }] },
    ]);
    const ofLocal = analyzeCoalitions(elmira, question({ party: 2, concepts: ['cseq'] }));
    expect(ofLocal.byConcept[0]?.states.every(({ leaving }) => leaving.length === 0)).toBe(true);
  });

  it('as one party gives the published equilibria', () => {
    const together = actingAsOne(elmira, [0, 0, 0], [[0, 1]]);
    expect(together.players).toEqual([[0, 1], [2]]);
    expect(sayActingAsOne(elmira, together, en)).toMatchInlineSnapshot(`
      {
        "lead": [
          "Now the Ministry and Uniroyal act as one: options of all members may change at once, the bloc gains where every member strictly gains, and what is not better for all of them deters it (as coalitions are taken in GMCR+).",
        ],
        "verdicts": [
          "Nash: states 5, 6, 9, 10, 11 and 12.",
          "GMR: states 1, 3, 4, 5, 6, 9, 10, 11 and 12.",
          "SMR: states 1, 3, 4, 5, 6, 9, 10, 11 and 12.",
          "SEQ: states 1, 5, 6, 9, 10, 11 and 12.",
          "SSEQ: states 1, 5, 6, 9, 10, 11 and 12.",
          "SIM: states 5, 6, 9, 10, 11 and 12.",
        ],
      }
    `);
    expect(sayActingAsOne(elmira, together, ar).verdicts[0]).toMatchInlineSnapshot(
      `"ناش: الحالات ٥ و٦ و٩ و١٠ و١١ و١٢."`,
    );
  });

  it('is written as data by a published schema', async () => {
    for (const together of [null, actingAsOne(elmira, [0, 0, 0], [[0, 1]])]) {
      const json = JSON.parse(
        JSON.stringify(coalitionsJson(elmira, analysis, together, false, en)),
      ) as object;
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
    const schema = `${JSON.stringify(coalitionsJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/coalitions.schema.json');
  });
});

it('in a drawn graph is judged too, and what nobody was asked for is not told', () => {
  const graph = compiledCase(BY_GRAPH);
  const found = analyzeCoalitions(graph, question({ interests: [0, 0], states: [2], most: 0 }));
  expect(found.byConcept.map(({ states }) => states[0]?.leaving.length)).toEqual([0, 0, 0, 0]);
  const json = coalitionsJson(graph, found, null, false, ar);
  expect(validate(JSON.parse(JSON.stringify(json))), JSON.stringify(validate.errors)).toBe(true);
});
