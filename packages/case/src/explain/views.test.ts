import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyzeCaseViews } from '../interests/views.ts';
import { compiledCase } from '../testing/compiled-case.ts';
import { sayViews } from './say-views.ts';
import { ar, en } from './testing/compiled.ts';
import { viewsJson } from './views-json.ts';
import { viewsJsonSchema } from './views-schema.ts';

/** The guard does not know that there is a tunnel, and takes the thief to fear the dark. */
const CAVE = `parley: 1
title: The cave
parties:
  thief:
    name: {en: The thief, ar: اللص}
    options:
      dig: {says: {en: digs a tunnel, ar: يحفر نفقاً}}
  guard:
    name: {en: The guard, ar: الحارس}
    options:
      sleep: {says: {en: sleeps, ar: ينام}}
status_quo: {}
interests:
  thief: {gold: {prefers: [thief.dig and guard.sleep, not thief.dig]}}
  guard: {rest: {prefers: [not thief.dig, guard.sleep]}}
views:
  guard:
    rules: [{never: thief.dig}]
    interests: {thief: {gold: {prefers: [not thief.dig]}}}
`;

const cave = compiledCase(CAVE);

describe('views', () => {
  const found = analyzeCaseViews(cave, [0, 0]);

  it('decide what holds: the guard does not see what is done behind his back', () => {
    const said = sayViews(cave, found, '4 feasible states', en);
    expect(said).toMatchInlineSnapshot(`
      {
        "lead": [
          "Nash: one state holds as the parties see the conflict; if all saw it as it is, one state would.",
          "GMR: 2 states hold as the parties see the conflict; if all saw it as it is, 3 states would.",
          "SMR: 2 states hold as the parties see the conflict; if all saw it as it is, 3 states would.",
          "SEQ: one state holds as the parties see the conflict; if all saw it as it is, 2 states would.",
          "SSEQ: one state holds as the parties see the conflict; if all saw it as it is, 2 states would.",
          "SIM: one state holds as the parties see the conflict; if all saw it as it is, one state would.",
        ],
        "method": [
          "Judged exactly: 4 feasible states, each party by its own game, the one it takes for the true one (a first-level hypergame: Bennett 1977; Wang, Hipel & Fraser 1988), on the universal set of states (Aljefri, Fang & Hipel 2018).",
          "A state that a party does not see is stable for it.",
          "Emergent is here a hidden state that another party reaches, from a state that the party sees, by an improvement in that other party’s game.",
        ],
        "parties": [
          [
            "The guard does not see 2 states: states 2 and 4.",
            "One of these can come about under the eyes of the guard, by what another party takes for an improvement: state 4.",
            "Of what the thief wants, the guard believes something else than is the case.",
          ],
        ],
      }
    `);
    const { lead, parties } = sayViews(cave, found, '٤', ar);
    expect([...lead, ...parties.flat()]).toMatchInlineSnapshot(`
      [
        "ناش: حالة واحدة تصمد كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت حالة واحدة.",
        "⁨GMR⁩: حالتان تصمدان كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت ٣ حالات.",
        "⁨SMR⁩: حالتان تصمدان كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت ٣ حالات.",
        "⁨SEQ⁩: حالة واحدة تصمد كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت حالتان.",
        "⁨SSEQ⁩: حالة واحدة تصمد كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت حالتان.",
        "⁨SIM⁩: حالة واحدة تصمد كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت حالة واحدة.",
        "الحارس: ما لا يراه هذا الطرف حالتان: الحالتان ٢ و٤.",
        "الحارس: من هذه حالة واحدة قد تقع على مرأى من هذا الطرف، بما يعدّه طرف آخر تحسّناً: الحالة ٤.",
        "الحارس: لهذا الطرف ظن غير صحيح بما يريده طرف آخر (اللص).",
      ]
    `);
  });

  it('as GMCR+ takes them bind the mover alone', () => {
    const bound = analyzeCaseViews(cave, [0, 0], { variant: 'movers', concepts: ['nash'] });
    expect(bound.stable.map((flags) => [...flags].map((flag) => flag & 1))).toEqual([
      [1, 0, 0, 1],
      [0, 1, 1, 1],
    ]);
    expect(sayViews(cave, bound, '4 feasible states', en).method[0]).toContain('GMCR+');
  });

  it('may be none', () => {
    const plain = compiledCase(CAVE.slice(0, CAVE.indexOf('views:')));
    const { lead, parties } = sayViews(plain, analyzeCaseViews(plain, [0, 0]), '', en);
    expect({ lead, parties }).toEqual({
      lead: ['The file gives no views: everybody sees the conflict as it is.'],
      parties: [],
    });
  });

  it('are written as data by a published schema', async () => {
    const json = JSON.parse(JSON.stringify(viewsJson(cave, found, en))) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(viewsJsonSchema());
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toMatchObject({ hidden: { thief: [], guard: [2, 4] }, takes: { guard: ['thief'] } });
    const schema = `${JSON.stringify(viewsJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/views.schema.json');
  });
});
