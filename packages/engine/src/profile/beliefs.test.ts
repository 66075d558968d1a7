import { describe, expect, it } from 'vitest';
import type { EngineError } from '../error.ts';
import { beliefsOf } from './beliefs.ts';
import type { ProfileQuestion } from './profile-question.ts';

type Distributions = Pick<ProfileQuestion, 'ranks' | 'priors' | 'joint' | 'stated'>;
const known = new Int32Array(1);

/** Three parties with two interests each; the second party's second interest is `other`. */
const base: Distributions = {
  ranks: [
    [known, known],
    [known, null],
    [known, known],
  ],
  priors: [
    [0.5, 0.5],
    [0.75, 0.25],
    [0.2, 0.8],
  ],
  joint: null,
  stated: [],
};

/** What everybody believes, as text `interests: π, b of each party`. */
const told = (question: Distributions): string[] => {
  const { profiles, believed } = beliefsOf(question);
  return profiles.map(({ interests, probability, known: all }, index) => {
    const each = believed.map((ofParty) => Number((ofParty[index] as number).toFixed(12)));
    return `${interests.join('')}${all ? '' : '?'}: ${Number(probability.toFixed(12))}, ${each.join(' ')}`;
  });
};

describe('beliefs', () => {
  it('are the priors of the others, the last party varying fastest, profiles with `other` being marked', () => {
    expect(told(base)).toEqual([
      '000: 0.075, 0.15 0.1 0.375',
      '001: 0.3, 0.6 0.4 0.375',
      '010?: 0.025, 0.05 0.1 0.125',
      '011?: 0.1, 0.2 0.4 0.125',
      '100: 0.075, 0.15 0.1 0.375',
      '101: 0.3, 0.6 0.4 0.375',
      '110?: 0.025, 0.05 0.1 0.125',
      '111?: 0.1, 0.2 0.4 0.125',
    ]);
  });

  it('change for the holder of a stated belief alone, and for the party it is about alone', () => {
    const stated = [{ holder: 0, about: 2, probabilities: [1, 0] }];
    expect(told({ ...base, stated }).slice(0, 2)).toEqual([
      '000: 0.075, 0.75 0.1 0.375',
      '001: 0.3, 0 0.4 0.375',
    ]);
  });

  it('follow a joint table given the own interest; nothing is said of profiles that it leaves out', () => {
    const joint = [
      { profile: [0, 0, 0], probability: 0.4 },
      { profile: [0, 1, 1], probability: 0.1 },
      { profile: [1, 0, 1], probability: 0.25 },
      { profile: [1, 0, 1], probability: 0.25 },
    ];
    expect(told({ ...base, joint })).toEqual([
      '000: 0.4, 0.8 0.444444444444 1',
      '011?: 0.1, 0.2 1 0.166666666667',
      '101: 0.5, 1 0.555555555556 0.833333333333',
    ]);
  });

  it('take a stated party out of a joint table, and the rest from it given the own interest', () => {
    const joint = [
      { profile: [0, 0, 0], probability: 0.4 },
      { profile: [0, 1, 1], probability: 0.1 },
      { profile: [1, 0, 1], probability: 0.5 },
    ];
    const stated = [{ holder: 0, about: 1, probabilities: [0.25, 0.75] }];
    expect(told({ ...base, joint, stated })).toEqual([
      '000: 0.4, 0.2 0.444444444444 1',
      '001: 0, 0.05 0 0',
      '010?: 0, 0.6 0 0',
      '011?: 0.1, 0.15 1 0.166666666667',
      '101: 0.5, 0.25 0.555555555556 0.833333333333',
      '111?: 0, 0.75 0 0',
    ]);
  });

  it('refuse what is no distribution, and say whose', () => {
    const refused = (change: Partial<Distributions>): unknown => {
      try {
        beliefsOf({ ...base, ...change });
      } catch (error) {
        const { code, details } = error as EngineError;
        return [code, details];
      }
      return 'accepted';
    };
    const priors = (last: number[]): Partial<Distributions> => ({ priors: [[0.5, 0.5], [0.75, 0.25], last] });
    for (const last of [[0.2, 0.7], [-0.2, 1.2], [1], [Number.NaN, 1], [0.2, 0.4, 0.4], []])
      expect(refused(priors(last))).toEqual(['not-a-distribution', { party: 2 }]);
    expect(refused(priors([0.2, 0.8 + 1e-10]))).toBe('accepted');

    const stated = (holder: number, about: number, probabilities: number[]): unknown =>
      refused({ stated: [{ holder, about, probabilities }] });
    expect(stated(0, 1, [0.5, 0.4])).toEqual(['not-a-distribution', { holder: 0, about: 1 }]);
    expect(stated(0, 1, [1])).toEqual(['not-a-distribution', { holder: 0, about: 1 }]);
    expect(stated(1, 1, [0.5, 0.5])).toEqual(['not-a-distribution', { holder: 1, about: 1 }]);
    expect(stated(3, 1, [0.5, 0.5])).toEqual(['not-a-distribution', { holder: 3, about: 1 }]);
    const belief = { holder: 0, about: 1, probabilities: [0.5, 0.5] };
    expect(refused({ stated: [belief, belief] })).toEqual(['not-a-distribution', { holder: 0, about: 1 }]);

    for (const profile of [
      [0, 0],
      [0, 0, 2],
      [0, 0, -1],
      [0, 0, 0.5],
    ])
      expect(refused({ joint: [{ profile, probability: 1 }] })).toEqual(['not-a-distribution', {}]);
    expect(refused({ joint: [{ profile: [0, 0, 0], probability: 0.9 }] })).toEqual([
      'not-a-distribution',
      {},
    ]);
  });
});
