import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside, parley } = workplace({
  'case.yaml': DAM,
  'graph.yaml': `parley: 1
title: Two rooms
parties: {host: {}, guest: {}}
states: [{id: in, name: Both are in}, {id: out, name: The guest has left}]
moves: {guest: [[in, out]]}
status_quo: in
interests: {host: {company: {ranking: [in, out]}}, guest: {rest: {ranking: [out, in]}}}
`,
});

describe('parley states', () => {
  it('says each state by what every party does', async () => {
    expect(await parley(['states', 'case.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      6 feasible states.

      No.  The upper country                  The lower country  Code
      ─────────────────────────────────────────────────────────────────────
        1  does not build                     nothing            NNN
                                                                 status quo
        2  builds the dam                     nothing            YNN
        3  builds the dam · shares the water  nothing            YYN
        4  does not build                     closes the border  NNY
        5  builds the dam                     closes the border  YNY
        6  builds the dam · shares the water  closes the border  YYY
      ",
        "status": 0,
      }
    `);
  });

  it('does so from right to left', async () => {
    const { out } = await inside(['states', 'case.yaml', '--lang', 'ar', '--digits', 'arab']);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                                            ⁧السد⁩

      ‎                                                                  ⁧٦ حالات ممكنة.⁩

      ‎                            ⁧الرمز⁩   ⁧دولة المصب⁩                ⁧دولة المنبع⁩  ⁧الرقم⁩
      ‎                     ───────────────────────────────────────────────────────────
      ‎                              ⁧NNN⁩       ⁧لا شيء⁩               ⁧لا تبني السد⁩      ⁧١⁩
      ‎                     ⁧الوضع الراهن⁩
      ‎                              ⁧YNN⁩       ⁧لا شيء⁩                  ⁧تبني السد⁩      ⁧٢⁩
      ‎                              ⁧YYN⁩       ⁧لا شيء⁩  ⁧تبني السد · تتقاسم المياه⁩      ⁧٣⁩
      ‎                              ⁧NNY⁩  ⁧تغلق الحدود⁩               ⁧لا تبني السد⁩      ⁧٤⁩
      ‎                              ⁧YNY⁩  ⁧تغلق الحدود⁩                  ⁧تبني السد⁩      ⁧٥⁩
      ‎                              ⁧YYY⁩  ⁧تغلق الحدود⁩  ⁧تبني السد · تتقاسم المياه⁩      ⁧٦⁩
      "
    `);
  });

  it('knows the states of a later phase', async () => {
    const { out } = await inside(['states', 'case.yaml', '--phase', 'built']);
    expect(out).toMatchInlineSnapshot(`
      "The dam

      6 feasible states.

      No.  The upper country                  The lower country  Code
      ─────────────────────────────────────────────────────────────────────
        1  does not build                     nothing            NNN
        2  builds the dam                     nothing            YNN
                                                                 status quo
        3  builds the dam · shares the water  nothing            YYN
        4  does not build                     closes the border  NNY
        5  builds the dam                     closes the border  YNY
        6  builds the dam · shares the water  closes the border  YYY
      "
    `);
  });

  it('says the states of a drawn graph by their names', async () => {
    expect((await inside(['states', 'graph.yaml'])).out).toMatchInlineSnapshot(`
      "Two rooms

      2 feasible states.

      No.  State               Code
      ───────────────────────────────────
        1  Both are in         in
                               status quo
        2  The guest has left  out
      "
    `);
  });

  it('gives them as data', async () => {
    const { out } = await inside(['states', 'case.yaml', '--json']);
    expect(out).toMatchInlineSnapshot(`
      "{
        "parley": 1,
        "title": "The dam",
        "phase": "start",
        "count": 6,
        "statusQuo": 1,
        "states": [
          {
            "number": 1,
            "code": "NNN",
            "values": {"upper.build": "no", "upper.share": "no", "lower.blockade": "no"}
          },
          {
            "number": 2,
            "code": "YNN",
            "values": {"upper.build": "yes", "upper.share": "no", "lower.blockade": "no"}
          },
          {
            "number": 3,
            "code": "YYN",
            "values": {"upper.build": "yes", "upper.share": "yes", "lower.blockade": "no"}
          },
          {
            "number": 4,
            "code": "NNY",
            "values": {"upper.build": "no", "upper.share": "no", "lower.blockade": "yes"}
          },
          {
            "number": 5,
            "code": "YNY",
            "values": {"upper.build": "yes", "upper.share": "no", "lower.blockade": "yes"}
          },
          {
            "number": 6,
            "code": "YYY",
            "values": {"upper.build": "yes", "upper.share": "yes", "lower.blockade": "yes"}
          }
        ]
      }
      "
    `);
  });

  it('offers the nearest phase', async () => {
    expect(await inside(['states', 'case.yaml', '--phase', 'build'])).toMatchInlineSnapshot(`
      {
        "error": "parley: --phase cannot be “build”. Possible: start, built. Did you mean built?
      More: parley states --help
      ",
        "out": "",
        "status": 2,
      }
    `);
  });

  it('leaves more than 4,096 states out unless they are asked for', async () => {
    const options = Array.from({ length: 13 }, (_, option) => `o${option}: {}`).join(', ');
    const input = `parley: 1
title: Many
parties: {one: {options: {${options}}}}
interests: {one: {any: {prefers: [one.o0]}}}
`;
    const [short, full] = await Promise.all([
      parley(['states', '-'], { input }),
      parley(['states', '-', '--full'], { input }),
    ]);
    expect(short.out).toMatchInlineSnapshot(`
      "Many

      8,192 feasible states. --full lists them.
      "
    `);
    expect(full.out.split('\n').length).toBeGreaterThan(8192);
  });
});
