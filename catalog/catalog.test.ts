import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeCase, codeAt, compile, readCase, type Case, type Compiled } from '@parley/case';
import { statesWith } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { conflicts, type Conflict } from './conflicts.ts';
import { dump } from './dump.ts';
import { statesMeant, type Known } from './known.ts';

const all = conflicts();

it('has conflicts', () => {
  expect(all.map(({ id }) => id)).toContain('water/euphrates-1975');
  expect(all.map(({ id }) => id)).toContain('talks/bab-al-hawa-2024');
});

describe.each(all)('$id', (conflict) => {
  const { case: source, faults, warnings } = readCase(conflict.text);

  it('reads without a fault or a warning', () => {
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says everything in English and Arabic', () => {
    expect(lackingALanguage(source)).toEqual([]);
    const silent = source?.options.flatMap(({ id, levels }) =>
      levels.filter(({ says }) => says === null).map((level) => `${id} = ${level.id}`),
    );
    expect(silent).toEqual([]);
  });

  it('has a page that begins with its title', () => {
    expect(read(conflict, 'README.md')).toMatch(/^# \S.*\n\n\S/u);
  });

  it('settled in a state of the model, if its outcome is one', () => {
    const state = conflict.known.outcome?.state;
    if (state !== undefined) expect(codesOf(asCompiled(source))).toContain(state);
  });

  it('has a status quo from which it can be asked what comes', () => {
    expect(asCompiled(source).model.statusQuo).not.toBeNull();
  });

  it('keeps the results that are found today', { timeout: 300_000 }, () => {
    expect(read(conflict, 'results.txt')).toBe(dump(conflict));
  });
});

describe.each(all.filter(({ known }) => known.textbook))('the equilibria of $id', (conflict) => {
  const compiled = asCompiled(readCase(conflict.text).case);
  const codes = codesOf(compiled);
  const found = equilibriaOf(compiled);

  it('are those that the definitions give', () => {
    const { textbook = {} } = conflict.known;
    const meant = Object.entries(textbook).map(([concept, states]) => [concept, statesMeant(states, codes)]);
    expect(Object.fromEntries(meant)).toEqual(found);
  });

  it('are those that were published, or it is said why not', () => {
    const unlike = unlikePublished(conflict.known, codes, found);
    expect(conflict.known.differs !== undefined, `unlike: ${unlike.join(', ')}`).toBe(unlike.length > 0);
  });
});

/** The concepts under which the published equilibria are not those found, among the states that were published. */
function unlikePublished(
  { published: { among, ...printed } = {} }: Known,
  codes: readonly string[],
  found: Readonly<Record<string, readonly string[]>>,
): string[] {
  const shown = among ? statesMeant(among, codes) : codes;
  return Object.entries(printed).flatMap(([concept, states]) => {
    const ours = (found[concept] ?? []).filter((state) => shown.includes(state));
    return statesMeant(states, codes).join() === ours.join() ? [] : [concept];
  });
}

function equilibriaOf(compiled: Compiled): Record<string, string[]> {
  const { profiles, concepts } = analyzeCase(compiled).result;
  const [profile] = profiles;
  expect(profiles).toHaveLength(1);
  const states = concepts.map((concept) => [
    concept,
    profile?.stability
      ? statesWith(profile.stability.equilibria, concept).map((state) => codeAt(compiled, state))
      : [],
  ]);
  return Object.fromEntries(states) as Record<string, string[]>;
}

function asCompiled(source: Case | null): Compiled {
  if (!source) throw new Error('the case has faults');
  return compile(source);
}

function codesOf(compiled: Compiled): string[] {
  return Array.from({ length: compiled.model.states }, (_, state) => codeAt(compiled, state));
}

function read({ folder }: Conflict, name: string): string {
  expect(existsSync(join(folder, name)), name).toBe(true);
  return readFileSync(join(folder, name), 'utf8');
}

/** The paths of texts that stand in one language only. */
function lackingALanguage(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === 'en' || key === 'ar'))
    return keys.length === 2 ? [] : [path];
  return Object.entries(value).flatMap(([key, part]) => lackingALanguage(part, `${path}/${key}`));
}
