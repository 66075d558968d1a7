import { readdirSync } from 'node:fs';
import type { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { messageOf } from './message.ts';

const folder = (language: string): URL => new URL(`./${language}/`, import.meta.url);
const files = readdirSync(folder('en'));
const subjects = await Promise.all(
  files.map(async (file) => ({ file, en: await catalogueOf('en', file), ar: await catalogueOf('ar', file) })),
);

async function catalogueOf(language: string, file: string): Promise<Readonly<Record<string, string>>> {
  const module = (await import(new URL(file, folder(language)).href)) as Readonly<Record<string, object>>;
  const [catalogue] = Object.values(module);
  return catalogue as Readonly<Record<string, string>>;
}

type MessageFormatElement = ReturnType<IntlMessageFormat['getAst']>[number];

interface Argument {
  readonly name: string;
  readonly kind: 'plural' | 'select' | 'number' | 'text';
  readonly branches: readonly string[];
}

// The parser's own numbers for the kinds of elements.
const KINDS = { 1: 'text', 2: 'number', 5: 'select', 6: 'plural' } as const;

function argumentsOf(elements: readonly MessageFormatElement[]): Argument[] {
  return elements.flatMap((element) => {
    const kind = KINDS[element.type as keyof typeof KINDS] as Argument['kind'] | undefined;
    if (kind === undefined) return [];
    const name = 'value' in element ? element.value : '';
    const options = 'options' in element ? element.options : {};
    const branches = Object.keys(options);
    return [{ name, kind, branches }, ...Object.values(options).flatMap(({ value }) => argumentsOf(value))];
  });
}

const LOCALES = { en: 'en-GB-u-nu-latn', ar: 'ar-u-nu-arab' } as const;

function argumentsIn(message: string, language: keyof typeof LOCALES): Argument[] {
  return argumentsOf(messageOf(message, LOCALES[language]).getAst());
}

/** Every way to fill a message in: counts of all plural forms, every branch. */
function fillings(all: readonly Argument[]): Record<string, string | number>[] {
  const choices = new Map<string, (string | number)[]>();
  for (const { name, kind, branches } of all) {
    const values =
      kind === 'plural'
        ? [0, 1, 2, 3, 11, 100]
        : kind === 'select'
          ? branches
          : kind === 'number'
            ? [7]
            : ['ك'];
    choices.set(name, [...new Set([...(choices.get(name) ?? []), ...values])]);
  }
  return [...choices].reduce<Record<string, string | number>[]>(
    (begun, [name, values]) =>
      begun.flatMap((filled) => values.map((value) => ({ ...filled, [name]: value }))),
    [{}],
  );
}

describe('the catalogues', () => {
  it('are the same files and messages in both languages', () => {
    expect(readdirSync(folder('ar')).filter((file) => file !== 'latin.ts')).toEqual(files);
    for (const { file, en, ar } of subjects) expect(Object.keys(ar), file).toEqual(Object.keys(en));
  });

  const messages = subjects.flatMap(({ file, en, ar }) =>
    Object.keys(en).map((key) => ({ name: `${file} ${key}`, en: en[key] ?? '', ar: ar[key] ?? '' })),
  );

  it.each(messages)('say $name with the same placeholders, complete in every form', ({ en, ar }) => {
    const [english, arabic] = [argumentsIn(en, 'en'), argumentsIn(ar, 'ar')];
    const names = (all: readonly Argument[]): string[] => [...new Set(all.map(({ name }) => name))].sort();
    expect(names(arabic)).toEqual(names(english));
    for (const { kind, branches } of arabic)
      if (kind === 'plural')
        expect([...branches].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    for (const { kind, branches } of english)
      if (kind === 'plural') expect(branches).toEqual(expect.arrayContaining(['one', 'other']));
    for (const [message, language] of [
      [en, 'en'],
      [ar, 'ar'],
    ] as const) {
      for (const filling of fillings([...english, ...arabic])) {
        const said = String(messageOf(message, LOCALES[language]).format(filling));
        expect(said).not.toMatch(/[{}]|undefined|NaN/u);
        expect(said).toBe(said.trim());
        expect(said).not.toMatch(/ {2}/u);
        // Digits follow the voice; in Arabic only a word of the file itself, isolated, keeps its own.
        if (language === 'ar')
          expect(said.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')).not.toMatch(/[0-9A-Za-z]/u);
      }
    }
  });
});
