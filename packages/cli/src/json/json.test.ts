import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from './json.ts';

describe('jsonLines', () => {
  it('puts on a line what fits, and breaks the rest', () => {
    const value = {
      parley: 1,
      names: { upper: 'The upper country', lower: 'The lower country' },
      numbers: Array.from({ length: 40 }, (_, index) => index * 100),
      pairs: Array.from({ length: 3 }, (_, index) => ({ state: index, concept: 'x'.repeat(80) })),
      left: undefined,
    };
    expect(jsonLines(value).join('\n')).toMatchInlineSnapshot(`
      "{
        "parley": 1,
        "names": {"upper": "The upper country", "lower": "The lower country"},
        "numbers": [
          0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700,
          1800, 1900, 2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900, 3000, 3100, 3200, 3300,
          3400, 3500, 3600, 3700, 3800, 3900
        ],
        "pairs": [
          {
            "state": 0,
            "concept": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          },
          {
            "state": 1,
            "concept": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          },
          {
            "state": 2,
            "concept": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          }
        ]
      }"
    `);
  });

  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const lines = jsonLines(value);
        expect(JSON.parse(lines.join('\n'))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
