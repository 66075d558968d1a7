import { readFileSync } from 'node:fs';
import { compile, type Compiled } from '../../file/compile.ts';
import { readCase } from '../../file/read-case.ts';
import type { Voice } from '../voice.ts';

export const en: Voice = { language: 'en', digits: 'latn' };
export const ar: Voice = { language: 'ar', digits: 'arab' };

/** Reads and compiles the text of a case, which must be without fault. */
export function compiledOf(text: string): Compiled {
  const { case: read, faults } = readCase(text);
  if (read === null) throw new Error(`not a case: ${JSON.stringify(faults)}`);
  return compile(read);
}

/** A case of the catalogue, by its folder. */
export function catalogued(folder: string): Compiled {
  return compiledOf(
    readFileSync(new URL(`../../../../../catalog/${folder}/case.yaml`, import.meta.url), 'utf8'),
  );
}

/** The text without the marks that isolate insertions and keep signs beside their numbers. */
export function bare(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u061C\u200E\u200F]/gu, '');
}
