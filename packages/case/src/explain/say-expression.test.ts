import { describe, expect, it } from 'vitest';
import { sayStatement } from './say-expression.ts';
import { Telling } from './telling.ts';
import { ar, compiledOf, en } from './testing/compiled.ts';

function said(expression: string, voice = en): string {
  const { case: source, phase } = compiledOf(`
parley: 1
title: Conditions
parties:
  a:
    name: {en: The North, ar: الشمال}
    options:
      go: {name: {en: Go, ar: الذهاب}, says: {en: goes, ar: يذهب}, says_not: {en: waits, ar: ينتظر}}
      aid: {name: {en: Aid, ar: المساعدة}}
      fire:
        name: {en: Fire, ar: النار}
        levels:
          - {id: none, name: {en: none, ar: لا نار}, says: {en: holds its fire, ar: يوقف النار}}
          - {id: some, name: {en: some, ar: بعضها}, says: {en: fires a little, ar: يطلق بعض النار}}
          - {id: all, name: {en: all, ar: كلها}, says: {en: fires, ar: يطلق النار}}
  b: {name: {en: The South, ar: الجنوب}, options: {help: {name: {en: Help, ar: العون}, levels: [no_help, little, much]}}}
interests:
  a: {x: {prefers: ['${expression}']}}
  b: {x: {prefers: [a.go]}}
`);
  const preference = phase.situation.preferences[0]![0]!;
  if (preference.kind !== 'statements') throw new Error('no statements');
  return sayStatement(source, preference.statements[0]!, new Telling(voice));
}

describe('sayStatement', () => {
  it.each([
    ['a.go', 'the North goes'],
    ['not a.go', 'the North waits'],
    ['a.aid', 'the North: Aid'],
    ['not a.aid', 'the North: Aid (no)'],
    ['a.fire = some', 'the North fires a little'],
    ['a.fire', 'the North fires a little or fires'],
    ['not a.fire = all', 'the North holds its fire or fires a little'],
    ['not not a.go', 'the North goes'],
    ['b.help >= little', 'the South: Help (little or much)'],
    ['a.go and a.fire = all', 'the North goes and fires'],
    ['a.go and b.help = much', 'the North goes and the South: Help (much)'],
    ['a.go or b.help = much', 'the North goes or the South: Help (much)'],
    ['a.go and (a.aid or b.help)', 'the North goes and (the North: Aid or the South: Help (little or much))'],
    ['not (a.go and b.help)', 'not (the North goes and the South: Help (little or much))'],
    ['a.go if b.help', 'the North goes if the South: Help (little or much)'],
    ['a.go if (a.aid if b.help)', 'the North goes if (the North: Aid if the South: Help (little or much))'],
    ['a.go iff not a.aid', 'the North goes exactly when the North: Aid (no)'],
  ])('says %s', (expression, words) => expect(said(expression)).toBe(words));

  it('says it in Arabic', () => {
    expect(said('a.go and a.fire = all', ar)).toBe('الشمال يذهب ويطلق النار');
    expect(said('a.go if not (a.aid and a.fire)', ar)).toBe(
      'الشمال يذهب (في حال: لا يصح أن (الشمال يطلق بعض النار أو يطلق النار؛ الشمال: المساعدة))',
    );
  });

  it('leaves a long condition as it is written', () => {
    const long = Array.from({ length: 7 }, () => '(a.go or b.help)').join(' and ');
    expect(said(long)).toBe(long);
    expect(said(long, ar)).toBe(`\u2068${long}\u2069`);
  });
});
