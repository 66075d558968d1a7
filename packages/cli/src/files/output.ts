import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';

/** A file that is not written: it is there already, or the system refuses it (`detail` is its code). */
export class OutputError extends Error {
  readonly code: 'exists' | 'unwritable';
  readonly path: string;
  readonly detail: string;
  constructor(code: OutputError['code'], path: string, detail: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
    this.detail = detail;
  }
}

/**
 * Writes a whole file or nothing: readers see the old file or the new one, also when the disk is full or the machine stops
 * in between. A link is followed; the rights of a file that is replaced stay.
 *
 * @param force whether a file that stands there may be replaced
 * @throws OutputError
 */
export async function writeOutput(path: string, text: string, force: boolean): Promise<void> {
  if (!force && (await stands(path))) throw new OutputError('exists', path, 'EEXIST');
  try {
    await replace(await realpath(path).catch(() => path), text);
  } catch (error) {
    throw new OutputError('unwritable', path, (error as NodeJS.ErrnoException).code ?? 'EIO');
  }
}

async function replace(path: string, text: string): Promise<void> {
  const mode = await stat(path).then(
    (old) => old.mode,
    () => undefined,
  );
  const { randomUUID } = await import('node:crypto');
  const part = `${path}.${randomUUID()}.part`;
  try {
    const handle = await open(part, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Whether anything has this name, also a link that leads nowhere. */
async function stands(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
