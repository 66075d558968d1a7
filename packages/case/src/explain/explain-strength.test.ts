import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { explainStrength } from './explain-strength.ts';
import { sayStrength } from './say-strength.ts';
import { strengthJson } from './strength-json.ts';
import { strengthJsonSchema } from './strength-schema.ts';
import { ar, bare, catalogued, compiledOf, en } from './testing/compiled.ts';

/** Two prisoners; how much the second minds is stated in one of three ways. */
const prisoners = (second: string): ReturnType<typeof compiledOf> =>
  compiledOf(`parley: 1
title: Two prisoners
parties: {first: {options: {silent: {}}}, second: {options: {silent: {}}}}
interests:
  first: {i: {ranking: [NY, YY, NN, YN], much: 2}}
  second: {i: {${second}}}
`);
const strengths = (second: string): unknown => {
  const { states } = explainStrength(prisoners(second), [0, 0]);
  return states.map(({ state, verdicts }) => [state + 1, ...verdicts.map(({ strength }) => strength)]);
};

describe('how strongly equilibria hold', () => {
  it('depends on how much worse the sanction is', () => {
    const much = [
      [1, 'strong', 'strong', 'strong', 'strong'],
      [4, 'strong', 'strong', 'strong', 'strong'],
    ];
    const little = [
      [1, 'strong', 'strong', 'strong', 'strong'],
      [4, 'weak', 'weak', 'weak', 'weak'],
    ];
    expect(strengths('prefers: [first.silent, not second.silent], much: 1')).toEqual(much);
    expect(strengths('weights: {first.silent: 2, not second.silent: 1}, much: 1')).toEqual(much);
    expect(strengths('weights: {first.silent: 2, not second.silent: 1}, much: 1.5')).toEqual(little);
    expect(strengths('ranking: [YN, YY, NN, NY], much: [1, 3]')).toEqual(little);
    expect(strengths('ranking: [YN, YY, NN, NY]')).toEqual(little);
  });

  it('is said by what each party prefers much, in both languages', () => {
    const said = (second: string, voice = en): string[] => {
      const compiled = prisoners(second);
      return sayStrength(compiled, explainStrength(compiled, [0, 0]), voice).lead.map(bare);
    };
    expect(said('prefers: [first.silent, not second.silent], much: 1')).toMatchInlineSnapshot(`
      [
        "First: what stands above a gap in the ranking is much preferred to what stands below it; the gap follows place 2.",
        "Second: one state is much preferred to another if the first statement already tells them apart.",
      ]
    `);
    expect(said('weights: {first.silent: 2, not second.silent: 1}, much: 1.5')).toMatchInlineSnapshot(`
      [
        "First: what stands above a gap in the ranking is much preferred to what stands below it; the gap follows place 2.",
        "Second: one state is much preferred to another if it is worth at least 1.5 points more.",
      ]
    `);
    expect(said('ranking: [YN, YY, NN, NY], much: [1, 3]', ar)).toMatchInlineSnapshot(`
      [
        "First: يُفضَّل كثيراً ما فوق الفاصل في الترتيب على ما تحته؛ والفاصل بعد المرتبة ٢.",
        "Second: يُفضَّل كثيراً ما فوق الفاصل في الترتيب على ما تحته؛ والفاصلان بعد المرتبتين ١ و٣.",
      ]
    `);
    const euphrates = catalogued('water/euphrates-1975');
    const nobody = explainStrength(euphrates, [0, 0]);
    expect(sayStrength(euphrates, nobody, en).lead).toMatchInlineSnapshot(`
      [
        "Nothing in the case says what anybody prefers much (the key “much” beside a preference does): whatever deters deters weakly.",
      ]
    `);
  });

  it('is for the weakest party, and null for what is no equilibrium', () => {
    const euphrates = catalogued('water/euphrates-1975');
    expect(explainStrength(euphrates, [0, 0], ['gmr', 'seq']).states).toEqual([
      {
        state: 5,
        verdicts: [
          { strength: 'strong', weakly: [], leaving: [] },
          { strength: 'strong', weakly: [], leaving: [] },
        ],
      },
      {
        state: 0,
        verdicts: [
          { strength: 'weak', weakly: [1], leaving: [] },
          { strength: null, weakly: [], leaving: [1] },
        ],
      },
    ]);
  });

  it('is of the published shape as JSON', async () => {
    const schema = `${JSON.stringify(strengthJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../../docs/strength.schema.json');
    const validate = new Ajv2020({ allErrors: true }).compile(strengthJsonSchema());
    const compiled = prisoners('prefers: [first.silent, not second.silent], much: 1');
    const json = strengthJson(compiled, explainStrength(compiled, [0, 0], ['seq']), en);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toMatchObject({ stated: ['first', 'second'], states: [{ state: 1 }, { state: 4 }] });
    expect(validate({ ...json, extra: 1 })).toBe(false);
  });
});
