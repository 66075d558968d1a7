import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { caseFileOf, type PublishedCase } from '../testing/published-case.ts';
import { sharedData, sharedDataIsHere, sharedFiles } from '../testing/shared-data.ts';
import { explainForesight } from './explain-foresight.ts';
import { foresightJson } from './foresight-json.ts';
import { foresightJsonSchema } from './foresight-schema.ts';
import { sayForesight } from './say-foresight.ts';
import { ar, bare, catalogued, compiledOf, en } from './testing/compiled.ts';

const euphrates = catalogued('water/euphrates-1975');
const chicken = catalogued('games/chicken-1959');

describe('two parties that look ahead', () => {
  it('never settle over the Euphrates', () => {
    const explained = explainForesight(euphrates, [0, 0]);
    expect(sayForesight(euphrates, explained, en)).toMatchObject({
      lead: [
        'The verdicts never settle: from one move ahead on they come round every 4 moves.',
        'No state is stable for both from some horizon on: there is no non-myopic equilibrium.',
        'If Syria leads, reckoning with the answer, there is one Stackelberg equilibrium: state 6.',
        'If Iraq leads, reckoning with the answer, there is one Stackelberg equilibrium: state 6.',
      ],
      ties: null,
      missing: 0,
    });
    expect(
      explained.limited.horizons.map(({ equilibria }) => [...equilibria].map(Boolean)).slice(0, 4),
    ).toEqual([
      [false, false, false, false, false, true],
      [false, false, false, false, false, true],
      [false, false, false, false, false, false],
      [true, false, false, false, false, true],
    ]);
  });

  it('swerve in Chicken, said in Arabic', () => {
    const { lead } = sayForesight(chicken, explainForesight(chicken, [0, 0]), ar);
    expect(lead.map(bare)).toMatchInlineSnapshot(`
      [
        "من النظر ٣ تحرّكات إلى الأمام فصاعداً تثبت الأحكام.",
        "حالة واحدة مستقرة لدى الطرفين من أفق ما فصاعداً، فهي توازن بعيد النظر: الحالة ٤.",
        "إن بادر الطرف «السائق الأول» حاسباً حساب الردّ فثمة توازن واحد وفق شتاكلبرغ: الحالة ٣.",
        "إن بادر الطرف «السائق الثاني» حاسباً حساب الردّ فثمة توازن واحد وفق شتاكلبرغ: الحالة ٢.",
      ]
    `);
  });

  it('may not look far enough', () => {
    const { lead } = sayForesight(euphrates, explainForesight(euphrates, [0, 0], 3), en);
    expect(lead[0]).toBe('Up to 3 moves ahead the verdicts have not begun to repeat.');
  });

  it('may leave it to a tie', () => {
    const tied = compiledOf(`parley: 1
title: A tie
parties: {a: {options: {go: {moves: forward}}}, b: {options: {take: {moves: forward}, give: {moves: forward}}}}
rules: [{never: b.take and b.give}, {never: (b.take or b.give) and not a.go}]
interests:
  a: {i: {prefers: [not b.take, b.give, not a.go]}}
  b: {i: {prefers: [b.take or b.give]}}
`);
    const explained = explainForesight(tied, [0, 0]);
    expect(sayForesight(tied, explained, en).ties).toContain('~');
    expect(foresightJson(tied, explained, en).horizons[1]).toMatchInlineSnapshot(`
      {
        "ahead": 2,
        "equilibria": {
          "doubtful": [],
          "possible": [
            1,
          ],
          "states": [
            3,
            4,
          ],
        },
        "stable": {
          "a": {
            "doubtful": [],
            "possible": [
              1,
            ],
            "states": [
              2,
              3,
              4,
            ],
          },
          "b": {
            "doubtful": [],
            "possible": [],
            "states": [
              1,
              3,
              4,
            ],
          },
        },
      }
    `);
  });

  it.each([['environment/elmira-1991']])('are two, and not as many as in %s', (folder) => {
    const compiled = catalogued(folder);
    expect(() => explainForesight(compiled, [0, 0, 0])).toThrow('needs-two-parties parties=3');
  });
});

describe('as JSON', () => {
  it('is of the published shape', async () => {
    const schema = `${JSON.stringify(foresightJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/foresight.schema.json');
    const validate = new Ajv2020({ allErrors: true }).compile(foresightJsonSchema());
    for (const most of [3, 100]) {
      const json = foresightJson(euphrates, explainForesight(euphrates, [0, 0], most), en);
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ parley: 1 })).toBe(false);
  });
});

describe.skipIf(!sharedDataIsHere)('published conflicts', () => {
  const known = sharedFiles('cases')
    .map(
      (file) => sharedData(`cases/${file}`) as PublishedCase & { readonly derived_Lh?: readonly number[][] },
    )
    .filter(({ derived_Lh }) => derived_Lh !== undefined);

  it.each(known)('$id has its limited-move equilibria', (published) => {
    const compiled = compiledOf(caseFileOf(published));
    const json = foresightJson(compiled, explainForesight(compiled, [0, 0]), en);
    const { cycle, horizons } = json;
    published.derived_Lh!.forEach((expected, index) => {
      const place =
        index < horizons.length ? index : cycle!.from - 1 + ((index + 1 - cycle!.from) % cycle!.period);
      expect(horizons[place]!.equilibria.states, `L_${index + 1}`).toEqual(expected);
    });
  });
});
