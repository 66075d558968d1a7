import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAM, DILEMMA, FAULTY } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { folder, parley, inside, write } = workplace({
  'case.yaml': DAM,
  'faulty.yaml': FAULTY,
  'arabic.yaml': FAULTY.replace('parley: 1', 'parley: 1\nlanguage: ar'),
  'idle.yaml': DAM.replace('lower.blockade, not upper.share]', 'lower.blockade, upper.build]'),
  'dilemma.gmcr': DILEMMA,
  'broken.gmcr': DILEMMA.slice(0, 100),
});

describe('parley check', () => {
  it('says that there is no fault, and what the case holds', async () => {
    expect(await parley(['check', '.'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "No faults: 2 parties, 3 options, 6 feasible states, 2 profiles of interests.
      ",
        "status": 0,
      }
    `);
    expect((await inside(['check', 'case.yaml', '--lang', 'ar', '--digits', 'arab'])).out)
      .toMatchInlineSnapshot(`
      "‎            ⁧لا أخطاء في الملف: طرفان، ٣ خيارات، ٦ حالات ممكنة، تشكيلتان للمصالح.⁩
      "
    `);
  });

  it('reports every fault at once, a line each that begins with its place', async () => {
    expect(await parley(['check', 'faulty.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "faulty.yaml:7:36  There is no option “biuld” in “north”.  Did you mean “build”?
      faulty.yaml:8:3  The priors of the party sum to 0.8, not to 1.  Change them so that they sum to 1; fractions such as 1/3 are exact.
      faulty.yaml:8:103  The expression breaks off.  An option (party.option), “not” or an opening bracket is expected here.
      ",
        "status": 1,
      }
    `);
  });

  it('breaks the lines for a person', async () => {
    const { out } = await parley(['check', 'faulty.yaml', '--width', '60']);
    expect(out).toMatchInlineSnapshot(`
      "faulty.yaml:7:36  There is no option “biuld” in “north”.
        Did you mean “build”?
      faulty.yaml:8:3  The priors of the party sum to 0.8, not
        to 1.  Change them so that they sum to 1; fractions such
        as 1/3 are exact.
      faulty.yaml:8:103  The expression breaks off.  An option
        (party.option), “not” or an opening bracket is expected
        here.

      3 faults.
      "
    `);
  });

  it('reports in the language of a file although it has faults', async () => {
    const { out } = await inside(['check', 'arabic.yaml']);
    expect(out).toMatchInlineSnapshot(`
      "FOLDER/arabic.yaml:8:36  لا خيار باسم «⁨biuld⁩» ضمن «⁨north⁩».  هل المقصود «⁨build⁩»؟
      FOLDER/arabic.yaml:9:3  مجموع التقديرات المسبقة للطرف هو 0.8 لا 1.  عدّلها حتى يصير مجموعها 1، والكسور مثل ⁨1/3⁩ تُحسب بدقتها.
      FOLDER/arabic.yaml:9:103  التعبير مبتور.  المنتظر هنا خيار (⁨party.option⁩) أو ⁨not⁩ أو قوس مفتوح.
      "
    `);
  });

  it('gives faults as data', async () => {
    const { status, out } = await inside(['check', 'faulty.yaml', '--json']);
    expect(status).toBe(1);
    const { faults, ...rest } = JSON.parse(out) as { faults: object[] };
    expect(rest).toEqual({ parley: 1, file: 'FOLDER/faulty.yaml', warnings: [], counts: null });
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatchInlineSnapshot(`
      {
        "code": "name.unknown",
        "column": 36,
        "endColumn": 41,
        "hint": "Did you mean “build”?",
        "kind": "option",
        "known": [
          "build",
          "talk",
        ],
        "line": 7,
        "message": "There is no option “biuld” in “north”.",
        "name": "biuld",
        "nearest": "build",
        "path": [
          "interests",
          "north",
          "growth",
          "prefers",
          0,
        ],
        "value": "biuld",
        "within": "north",
      }
    `);
  });

  it('gives counts as data', async () => {
    const { out } = await inside(['check', 'case.yaml', '--json']);
    expect(JSON.parse(out)).toEqual({
      parley: 1,
      file: 'FOLDER/case.yaml',
      faults: [],
      warnings: [],
      counts: { parties: 2, options: 3, states: 6, profiles: 2 },
    });
  });

  it('does not count the states of so many options that it would take long', async () => {
    const options = Array.from({ length: 30 }, (_, option) => `o${option}: {}`).join(', ');
    write(
      'many.yaml',
      `parley: 1\ntitle: Many\nparties: {a: {options: {${options}}}}\ninterests: {a: {b: {prefers: [a.o0]}}}\n`,
    );
    const { out } = await inside(['check', join(folder, 'many.yaml')]);
    expect(out.split('\n')[0]).toMatchInlineSnapshot(
      `"No faults: 1 party, 30 options, 1 profile of interests."`,
    );
  });

  it('adds what is no fault and probably not meant', async () => {
    expect(await inside(['check', 'idle.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "No faults: 2 parties, 3 options, 6 feasible states, 2 profiles of interests.

      Worth a look
      FOLDER/idle.yaml:18:95  The same statement stands above in line 18: here it decides nothing.  Remove one of the two.
      ",
        "status": 0,
      }
    `);
  });

  it('reads standard input', async () => {
    const [right, wrong] = await Promise.all([
      parley(['check', '-'], { input: DAM }),
      parley(['check', '-'], { input: FAULTY }),
    ]);
    expect(right.status).toBe(0);
    expect(wrong.out).toMatch(/^<stdin>:7:36 {2}/u);
  });

  it('reads a GMCR+ file', async () => {
    expect(await inside(['check', 'dilemma.gmcr'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "No faults: 2 parties, 2 options, 4 feasible states, 1 profile of interests.
      ",
        "status": 0,
      }
    `);
    expect(await inside(['check', 'broken.gmcr'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "FOLDER/broken.gmcr:1:101  The file breaks off before its JSON is complete.  Save the file again with GMCR+, or mend it with an editor for JSON.
      ",
        "status": 1,
      }
    `);
  });

  it('says in a line what there is not', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await inside(['check', join(folder, 'nothing.yaml')])).toMatchInlineSnapshot(`
      {
        "error": "parley: FOLDER/nothing.yaml: there is no such file.
      ",
        "out": "",
        "status": 2,
      }
    `);
    expect(await inside(['check', join(folder, 'case.yaml', 'inside')])).toMatchInlineSnapshot(`
      {
        "error": "parley: FOLDER/case.yaml/inside: there is no such file.
      ",
        "out": "",
        "status": 2,
      }
    `);
    expect(await inside(['check', empty, '--lang', 'ar'])).toMatchInlineSnapshot(`
      {
        "error": "parley: ⁦FOLDER/empty⁩: لا يحتوي هذا المجلد على ⁦case.yaml⁩.
      ",
        "out": "",
        "status": 2,
      }
    `);
  });

  it('refuses what is too large without reading it to the end', async () => {
    write('large.yaml', `${DAM}#${'x'.repeat(1_000_000)}`);
    expect(await inside(['check', join(folder, 'large.yaml')])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "FOLDER/large.yaml:1:1  More than is accepted: bytes in the file, here 1,001,461, at most 1,000,000.  Leave out what does not bear on the question, or divide the case.
      ",
        "status": 1,
      }
    `);
    expect(await inside(['check', '/dev/zero'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "/dev/zero:1:1  More than is accepted: bytes in the file, at most 1,000,000.  Leave out what does not bear on the question, or divide the case.
      ",
        "status": 1,
      }
    `);
  });

  it('refuses bytes that are no text', async () => {
    write('bytes.yaml', Uint8Array.of(0x70, 0xff, 0xfe));
    expect(await inside(['check', join(folder, 'bytes.yaml')])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "FOLDER/bytes.yaml:1:2  The file is not UTF-8 text.  Save it as text in UTF-8.
      ",
        "status": 1,
      }
    `);
  });
});
