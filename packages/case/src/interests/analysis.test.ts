import { describe, expect, it } from 'vitest';
import { compiledCase } from '../testing/compiled-case.ts';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { analyzeCase, profileOf } from './analysis.ts';

describe('the analysis of a case', () => {
  const compiled = compiledCase(BY_OPTIONS);

  it('takes priors, stated beliefs and thresholds from the file', () => {
    const file = (rest: string): string => `parley: 1
title: Go, and an answer
parties: {a: {options: {go: {}}}, b: {options: {answer: {}}}}
interests:
  a: {only: {prefers: [not b.answer, a.go]}}
  b:
    stern: {prior: 0.3, prefers: [b.answer iff a.go]}
    meek: {prior: 0.7, prefers: [not b.answer]}
${rest}`;
    const atRest = (rest: string): unknown => {
      const { holds } = analyzeCase(compiledCase(file(rest)), { concepts: ['seq'] }).result;
      const figures = holds.find(({ state }) => state === 0);
      return [figures?.k.low, figures?.h.low, figures?.flipsAt];
    };
    expect(atRest('')).toEqual([0.3, 0, null]);
    expect(atRest('lambda: 0.25')).toEqual([0.3, 1, 0.3]);
    expect(atRest('beliefs: {a: {b: {stern: 0.8, meek: 0.2}}}')).toEqual([0.3, 1, 0.8]);
  });

  it('takes a joint table from the file instead of priors', () => {
    const joint = `joint:
  - {of: {north: water, south: farms}, p: 0.25}
  - {of: {north: peace, south: farms}, p: 0.75}
`;
    const text = BY_OPTIONS.replaceAll('prior: 1/2, ', '') + joint;
    const { profiles } = analyzeCase(compiledCase(text)).result;
    expect(profiles.map(({ probability }) => probability)).toEqual([0.25, 0.75]);
  });

  it('is of the phase that was compiled', () => {
    expect(analyzeCase(compiledCase(BY_OPTIONS, 1)).result.holds).not.toEqual(
      analyzeCase(compiled).result.holds,
    );
  });

  it('asks for the concepts wanted, by default for all that the form allows', () => {
    expect(analyzeCase(compiled, { concepts: ['seq'] }).result.concepts).toEqual(['seq']);
    expect(analyzeCase(compiled).result.concepts).toContain('sim');
    expect(analyzeCase(compiledCase(BY_GRAPH)).result.concepts).not.toContain('sim');
  });

  it('can be stopped', () => {
    const control = new AbortController();
    const { signal } = control;
    expect(() => analyzeCase(compiled, { signal, onProgress: () => control.abort() })).toThrow(/^aborted/);
  });
});

describe('a profile by its ids', () => {
  const compiled = compiledCase(BY_OPTIONS);

  it('has the interests named; a party with a single one need not be', () => {
    expect(profileOf(compiled, { north: 'peace' })).toEqual({ profile: [1, 0], faults: [] });
    expect(profileOf(compiled, { south: 'farms', north: 'water' })).toEqual({ profile: [0, 0], faults: [] });
  });

  it('is none when a name is unknown or missing; all that is wrong is said', () => {
    const north = ['water', 'peace'];
    expect(profileOf(compiled, {})).toEqual({
      profile: null,
      faults: [{ code: 'interest.missing', party: 'north', known: north }],
    });
    expect(profileOf(compiled, { north: 'watr', south: 'toString', nrth: 'peace' })).toEqual({
      profile: null,
      faults: [
        { code: 'party.unknown', party: 'nrth', nearest: 'north', known: ['north', 'south'] },
        { code: 'interest.unknown', party: 'north', interest: 'watr', nearest: 'water', known: north },
        { code: 'interest.unknown', party: 'south', interest: 'toString', nearest: null, known: ['farms'] },
      ],
    });
  });
});
