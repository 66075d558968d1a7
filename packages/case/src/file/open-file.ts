import { LineCounter } from 'yaml';
import type { Fault, FaultPlace } from './faults.ts';
import { LIMITS } from './limits.ts';

/** A file as text, or the one fault for which it is none. */
export type OpenedFile =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: Fault };

const MOST = LIMITS['file size in bytes'];

/**
 * Takes a file for a text: UTF-8 (a byte order mark is dropped), no NUL, within the limit of size.
 * Cost: linear in the limit, whatever the size of `file`.
 */
export function openFile(file: string | Uint8Array): OpenedFile {
  // No text has fewer bytes than UTF-16 units, so what is far too large is refused unread.
  if (file.length > MOST) return tooLarge(typeof file === 'string' ? null : file.length);
  const text = typeof file === 'string' ? file.replace(/^\ufeff/u, '') : decode(file);
  if (text === null) return notText(validStart(file as Uint8Array));
  if (typeof file === 'string') {
    const bytes = text.length * 3 > MOST ? new TextEncoder().encode(text).length : 0;
    if (bytes > MOST) return tooLarge(bytes);
  }
  const bad = text.isWellFormed() ? text.indexOf('\0') : text.search(/[\0\p{Cs}]/u);
  return bad < 0 ? { text, fault: null } : notText(text.slice(0, bad));
}

/** The lines of a text that is not parsed. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text before the first bytes that are no UTF-8, found by halving. */
function validStart(bytes: Uint8Array): string {
  const startOf = (length: number): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (startOf(middle) === null) invalid = middle;
    else valid = middle;
  }
  return startOf(valid) ?? '';
}

function notText(before: string): OpenedFile {
  const { line, col } = linesOf(before).linePos(before.length);
  return { text: null, fault: { code: 'file.encoding', ...whole, line, column: col } };
}

function tooLarge(count: number | null): OpenedFile {
  return { text: null, fault: { code: 'limit', what: 'file size in bytes', limit: MOST, count, ...whole } };
}

const whole: FaultPlace = { path: [], line: 1, column: 1, endColumn: null, value: null };
