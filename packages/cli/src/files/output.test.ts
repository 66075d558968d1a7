import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OutputError, writeOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-output-'));
const file = join(folder, 'file');

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

async function problemOf(writing: Promise<void>): Promise<{ code: string; detail: string } | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { code: error.code, detail: error.detail };
  }
}

describe('writeOutput', () => {
  it('writes a new file and leaves nothing else', async () => {
    await writeOutput(file, 'نص', false);
    expect(readFileSync(file, 'utf8')).toBe('نص');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('touches no file that is there', async () => {
    writeFileSync(file, 'old');
    expect(await problemOf(writeOutput(file, 'new', false))).toEqual({ code: 'exists', detail: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('takes a link that leads nowhere for something that is there', async () => {
    symlinkSync(join(folder, 'nowhere'), file);
    expect(await problemOf(writeOutput(file, 'new', false))).toMatchObject({ code: 'exists' });
  });

  it('replaces a file when forced, with its rights, and where a link leads', async () => {
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    const link = join(folder, 'link');
    symlinkSync(file, link);
    await writeOutput(link, 'new', true);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['file', 'link']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    expect(await problemOf(writeOutput(folder, 'new', true))).toMatchObject({ code: 'unwritable' });
    expect(await problemOf(writeOutput(join(folder, 'no', 'file'), 'new', false))).toEqual({
      code: 'unwritable',
      detail: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
