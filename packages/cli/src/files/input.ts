import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** What was read: its name for people, how it is written, and its bytes; `bytes` is null where there are too many. */
export interface Input {
  readonly name: string;
  readonly format: 'case' | 'gmcr';
  readonly bytes: Uint8Array | null;
  /** The size in bytes where it is known, else null. */
  readonly size: number | null;
}

/** A file that cannot be read: there is none, a folder holds no case, or the system refuses it (`detail` is its code). */
export class InputError extends Error {
  readonly code: 'missing' | 'no-case' | 'unreadable';
  readonly path: string;
  readonly detail: string;
  constructor(code: InputError['code'], path: string, detail: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
    this.detail = detail;
  }
}

const STANDARD_INPUT = '-';
const CASE_IN_A_FOLDER = 'case.yaml';

/**
 * Reads a case (`.yaml`, or its folder), a `.gmcr` file, or standard input (`-`), at most `limit` bytes: what is larger
 * is not read to the end.
 *
 * @throws InputError
 */
export async function readInput(file: string, limit: number): Promise<Input> {
  if (file === STANDARD_INPUT) {
    const bytes = await bounded(process.stdin, limit);
    return { name: '<stdin>', format: 'case', bytes, size: null };
  }
  const name = await caseIn(file);
  const format = /\.gmcr$/iu.test(name) ? 'gmcr' : 'case';
  let handle: FileHandle | null = null;
  try {
    handle = await open(name);
    const { size } = await handle.stat();
    const bytes = size > limit ? null : await bounded(handle.createReadStream({ autoClose: false }), limit);
    return { name, format, bytes, size: size > limit ? size : null };
  } catch (error) {
    throw unreadable(error, name);
  } finally {
    await handle?.close();
  }
}

/** The file itself, or the case that the folder holds. */
async function caseIn(file: string): Promise<string> {
  if (!(await stats(file)).isDirectory()) return file;
  const inside = join(file, CASE_IN_A_FOLDER);
  try {
    await stat(inside);
  } catch {
    throw new InputError('no-case', file, 'EISDIR');
  }
  return inside;
}

async function stats(file: string): Promise<Stats> {
  try {
    return await stat(file);
  } catch (error) {
    throw unreadable(error, file);
  }
}

/** All bytes of a stream, or null as soon as there are more than `limit`. */
async function bounded(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function unreadable(error: unknown, path: string): InputError {
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  return new InputError(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', path, code);
}
