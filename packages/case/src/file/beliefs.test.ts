import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { readCase } from './read-case.ts';

function caseOf(text: string): Case {
  const { case: read, faults } = readCase(text);
  expect(faults).toEqual([]);
  return read as Case;
}

describe('beliefs', () => {
  const text = (interests: string, rest = ''): string => `parley: 1
title: Beliefs
parties: {a: {options: {x: {}}}, b: {options: {y: {}}}}
interests:
  a: ${interests}
  b: {k: {prefers: [b.y, a.x]}}
${rest}`;

  it('are equal where no prior is given, and it is recorded', () => {
    const [a, b] = caseOf(text('{i: {prefers: [a.x]}, j: {prefers: [b.y]}, k: {prefers: []}}')).parties;
    expect([a?.priors, a?.interests.map(({ prior }) => prior)]).toEqual(['equal', [1 / 3, 1 / 3, 1 / 3]]);
    expect(b?.priors).toBe('single');
  });

  it('take fractions, and sum to 1 within a billionth', () => {
    const given = (j: string): string =>
      text(`{i: {prior: 1/3, prefers: [a.x]}, j: {prior: ${j}, prefers: [b.y]}}`);
    expect(caseOf(given('"2/3"')).parties[0]?.priors).toBe('given');
    expect(caseOf(given('0.6666666667')).parties[0]?.interests[1]?.prior).toBe(0.6666666667);
    expect(readCase(given('0.6667')).faults).toEqual([
      expect.objectContaining({ code: 'probability.sum', of: 'priors', sum: 1 / 3 + 0.6667 }),
    ]);
  });

  it('know what nobody thought of: a prior, no preference', () => {
    const read = caseOf(text('{i: {prior: 0.9, prefers: [a.x]}, other: {prior: 0.1}}'));
    expect(read.phases[0].situation.preferences[0]).toEqual([expect.anything(), null]);
    const faults = readCase(text('{i: {prefers: [a.x]}, other: {}}')).faults;
    expect(faults.map(({ code, value }) => [code, value])).toEqual([
      ['key.missing', 'i'],
      ['key.missing', 'other'],
    ]);
  });

  it('may be a joint table; its margins are the priors, and a party with one interest need not be named', () => {
    const two = '{i: {prefers: [a.x]}, j: {prefers: [b.y]}}';
    const read = caseOf(text(two, 'joint: [{of: {a: i}, p: 1/4}, {of: {a: j, b: k}, p: 0.75}]'));
    expect(read.joint).toEqual([
      { profile: [0, 0], probability: 0.25 },
      { profile: [1, 0], probability: 0.75 },
    ]);
    expect(
      read.parties.map(({ priors, interests }) => [priors, interests.map(({ prior }) => prior)]),
    ).toEqual([
      ['joint', [0.25, 0.75]],
      ['joint', [1]],
    ]);
    const codes = (joint: string): unknown[] =>
      readCase(text(two, `joint: ${joint}`)).faults.map(({ code, value }) => [code, value]);
    expect(codes('[{of: {b: k}, p: 1}]')).toEqual([['key.missing', 'of']]);
    expect(codes('[{of: {a: i}, p: 0.5}, {of: {a: i, b: k}, p: 0.5}]')).toEqual([['name.repeated', null]]);
    expect(codes('[{of: {a: i}, p: 0.5}]')).toEqual([['probability.sum', 'joint']]);
  });
});
