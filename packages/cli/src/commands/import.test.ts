import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DILEMMA } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { folder, inside, parley } = workplace({
  'dilemma.gmcr': DILEMMA,
  'broken.gmcr': DILEMMA.replace('"options":[0]', '"options":[7]'),
});

describe('parley import', () => {
  it('prints the case, and what was assumed on standard error', async () => {
    const { status, out, error } = await parley(['import', 'dilemma.gmcr']);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "parley: 1
      title: First – Second
      language: en

      parties:
        first:
          name: First
          options:
            confess: {name: Confess}
        second:
          name: Second
          options:
            confess: {name: Confess}

      interests:
        first:
          stated:
            ranking: [YN, NN, YY, NY]
        second:
          stated:
            ranking: [NY, NN, YY, YN]
      "
    `);
    expect(error).toMatchInlineSnapshot(`""`);
    expect((await parley(['check', '-'], { input: out })).status).toBe(0);
  });

  it('writes a file only where none is, unless it is forced', async () => {
    const file = join(folder, 'written.yaml');
    const first = await inside(['import', 'dilemma.gmcr', '-o', file]);
    expect(first).toMatchInlineSnapshot(`
      {
        "error": "FOLDER/written.yaml: written.
      ",
        "out": "",
        "status": 0,
      }
    `);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, 'mine');
    const second = await inside(['import', 'dilemma.gmcr', '--output', file]);
    expect(second).toMatchInlineSnapshot(`
      {
        "error": "parley: FOLDER/written.yaml: the file is there already; --force replaces it.
      ",
        "out": "",
        "status": 2,
      }
    `);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const third = await inside(['import', 'dilemma.gmcr', '-o', file, '--force']);
    expect(third.status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('writes nothing when there are faults', async () => {
    const broken = await inside(['import', 'broken.gmcr', '-o', join(folder, 'never.yaml')]);
    expect(broken).toMatchInlineSnapshot(`
      {
        "error": "FOLDER/broken.gmcr:1:153  Option 7 does not exist: there are 2 options, counted from 0.  Correct the position, or save the file again with GMCR+.
      ",
        "out": "",
        "status": 1,
      }
    `);
    expect(existsSync(join(folder, 'never.yaml'))).toBe(false);
  });

  it('says that it cannot write', async () => {
    expect(await inside(['import', 'dilemma.gmcr', '-o', join(folder, 'no', 'such.yaml')]))
      .toMatchInlineSnapshot(`
      {
        "error": "parley: FOLDER/no/such.yaml: the file cannot be written (ENOENT).
      ",
        "out": "",
        "status": 2,
      }
    `);
  });
});
