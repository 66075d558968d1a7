import { describe, expect, it } from 'vitest';
import { compile } from '../file/compile.ts';
import { readCase } from '../file/read-case.ts';
import { analyzeCase, type CaseAnalysis } from '../interests/analysis.ts';
import { headline } from './headline.ts';
import { sayFigureNotes, sayHeadline } from './say-headline.ts';
import { statesToShow, verdictByProfile } from './shown-states.ts';
import { ar, bare, catalogued, compiledOf, en } from './testing/compiled.ts';

/** Two interests of each party; state 12 holds only by moves that would come anyway. */
const TALKS = `
parley: 1
title: Go, assure, block, help
parties:
  a:
    name: {en: The guest, ar: الضيف}
    options:
      go: {name: Go, says: {en: goes, ar: يمضي}, says_not: {en: stays, ar: يبقى}, moves: forward}
      assure: {name: Assure, says: {en: gives assurances, ar: يقدّم ضمانات}, says_not: {en: gives no assurance, ar: لا يقدّم ضمانة}}
  b:
    name: {en: The host, ar: المضيف}
    options:
      block: {name: Block, says: {en: blocks, ar: يمنع}, says_not: {en: does not block, ar: لا يمنع}}
      help: {name: Help, says: {en: helps, ar: يساعد}, says_not: {en: does not help, ar: لا يساعد}}
rules:
  - never: b.block and b.help
status_quo: {}
interests:
  a:
    aims: {prior: 0.6, prefers: [a.go, not b.block, b.help, not a.assure]}
    values: {prior: 0.4, prefers: [a.go, not b.block, b.help, a.assure]}
  b:
    hard: {prior: 0.25, prefers: [not a.go, (not a.go) or b.block, not b.help]}
    soft: {prior: 0.75, prefers: [(not a.go) or a.assure, (not a.go) or a.assure or b.block, (not a.assure) or (not b.block), not b.help]}
proposals:
  deal: {signatories: [a], sets: {a.go: yes, a.assure: yes}}
`;

function analysed(text: string): CaseAnalysis {
  const { case: read } = readCase(text);
  return analyzeCase(compile(read!));
}

const talks = analysed(TALKS);

describe('headline', () => {
  it('gives K and the responsive H with its flip point as ranges over Nash, SSEQ and SEQ', () => {
    const found = headline(talks, 3);
    expect(found).toMatchObject({
      state: 3,
      concepts: ['nash', 'sseq', 'seq'],
      hold: 'responsive',
      lambda: [0.5, 0.5],
      profiles: 4,
      unknown: 0,
    });
    expect(found.k.low).toBeCloseTo(0.3);
    expect(found.k.high).toBeCloseTo(0.75);
    expect(found.hResponsive?.low).toBeCloseTo(0.3);
    expect(found.hResponsive?.high).toBeCloseTo(0.75);
    expect(found.flips).toEqual([{ party: null, low: 0.75, high: null }]);
    expect(found.figures.map(({ equilibria }) => equilibria)).toEqual([1, 2, 2]);
  });

  it('tells what holds a state', () => {
    expect([3, 5, 7, 11].map((state) => headline(talks, state).hold)).toEqual([
      'responsive',
      'nash',
      'nash',
      'anyway',
    ]);
    expect(headline(talks, 0)).toMatchObject({ hold: null, k: { low: 0, high: 0 }, flips: [] });
  });

  it('takes the concepts asked for, of those that were analysed', () => {
    const found = headline(talks, 3, ['smr', 'gmr']);
    expect(found.concepts).toEqual(['smr', 'gmr']);
    const nash = analyzeCase(talks.compiled, { concepts: ['nash'] });
    expect(headline(nash, 3)).toMatchObject({ concepts: ['nash'], hold: 'nash' });
  });

  it('judges no answers in a graph drawn by hand', () => {
    const drawn = analyzeCase(catalogued('environment/elmira-1991-merged'));
    expect(headline(drawn, 4)).toMatchObject({ hResponsive: null, hold: 'nash', k: { low: 1, high: 1 } });
    expect(headline(drawn, 0, ['gmr'])).toMatchObject({
      hResponsive: null,
      hold: null,
      k: { low: 1, high: 1 },
    });
  });

  it('gives one flip point a party where the thresholds differ', () => {
    const unequal = analysed(`${TALKS}lambda: {a: 0.5, b: 0.9}\n`);
    expect(headline(unequal, 3).flips.map(({ party }) => party)).toEqual([0, 1]);
  });
});

describe('sayHeadline', () => {
  it('says the figures with lambda, the flip point and what holds the state', () => {
    expect(sayHeadline(talks.compiled, headline(talks, 3), en)).toEqual([
      'If all interests were known, it would hold with a probability of 30% to 75% (Nash, SSEQ and SEQ).',
      'Under SSEQ it holds in 2 of 4 profiles, 75% by weight.',
      'Given what each party believes, and counting only answers that come because of a move, the probability is 30% to 75% at λ = 0.5.',
      'Depending on the concept, this stays so up to λ = 0.75, or for every λ.',
      'It is held by answers to the moves themselves.',
    ]);
  });

  it('says what only moves hold that would come anyway', () => {
    const said = sayHeadline(talks.compiled, headline(talks, 11), ar).map(bare);
    expect(said).toEqual([
      'لو كانت المصالح كلها معلومة لصمدت باحتمال من ٠٪ إلى ٤٥٪ (ناش وSSEQ وSEQ).',
      'وهي وفق SSEQ تصمد في ١ من أصل ٤ تشكيلات، ووزنها ٤٥٪.',
      'وبحسب تقدير كل طرف للآخرين، ومع احتساب الردود التي يسببها التحرّك وحدها، يكون الاحتمال ٠٪ عند λ = ٠٫٥.',
      'فإن احتُسبت أيضاً الردود الآتية على أي حال كان من ٠٪ إلى ٧٥٪.',
      'لا تصمد إلا بتحرّكات آتية على أي حال.',
    ]);
  });

  it('says what nowhere holds', () => {
    expect(sayHeadline(talks.compiled, headline(talks, 0), en)[0]).toBe(
      'Under Nash, SSEQ or SEQ it is an equilibrium in no profile.',
    );
  });

  it('needs no probability where there is one profile', () => {
    const prisoners = analyzeCase(catalogued('games/prisoners-dilemma-1950'));
    expect(sayHeadline(prisoners.compiled, headline(prisoners, 3), en)).toEqual([
      'It is an equilibrium under SSEQ and SEQ, not under Nash.',
      'It is held by answers to the moves themselves.',
    ]);
    expect(sayHeadline(prisoners.compiled, headline(prisoners, 0), ar).map(bare)).toEqual([
      'هي توازن وفق ناش وSSEQ وSEQ.',
      'حيث تصمد لا تحسّن لأحد، فلا حاجة إلى ردع.',
    ]);
    expect(sayHeadline(prisoners.compiled, headline(prisoners, 1), en)).toEqual([
      'It is no equilibrium under Nash, SSEQ or SEQ.',
    ]);
  });

  it('says once what goes for all figures', () => {
    expect(sayFigureNotes(talks.compiled, headline(talks, 3), en)).toEqual([
      'A party counts as deterred when it sees a sanction with a probability of at least λ = 0.5.',
      'For comparison: the mean over all 12 feasible states is 8% to 16%.',
      'The figures of different states do not sum to one, and they are no forecast.',
    ]);
    const unequal = analysed(`${TALKS}lambda: {a: 0.5, b: 0.9}\n`);
    expect(sayFigureNotes(unequal.compiled, headline(unequal, 3), en)[0]).toContain(
      'at least λ (the guest 0.5 and the host 0.9)',
    );
  });

  it('says that figures are ranges where nobody knows all that a party may want', () => {
    const open = analysed(
      TALKS.replace('values: {prior: 0.4', 'other: {prior: 0.2}\n    values: {prior: 0.2'),
    );
    expect(sayHeadline(open.compiled, headline(open, 5, ['nash']), en)[0]).toBe(
      'If all interests were known, it would hold with a probability of 60% to 80% (Nash).',
    );
    expect(sayFigureNotes(open.compiled, headline(open, 5), en)).toContain(
      '2 profiles contain what nobody thought of: there the low figures count a state as not holding, the high ones as holding.',
    );
  });
});

describe('statesToShow', () => {
  it('shows the states of proposals first, then those that hold best, last what comes anyway', () => {
    const { states, more } = statesToShow(talks);
    expect(more).toBe(0);
    expect(states.map(({ headline: { state, hold }, proposals }) => [state + 1, hold, proposals])).toEqual([
      [4, 'responsive', [0]],
      [6, 'nash', []],
      [8, 'nash', []],
      [12, 'anyway', []],
    ]);
  });

  it('puts what is held in part by moves that would come anyway after what is not, whatever its figures', () => {
    const one = { low: 1, high: 1 };
    const holds = talks.result.holds.map((holding) =>
      holding.state === 11
        ? { ...holding, k: one, kResponsive: { low: 0.9, high: 0.9 }, hResponsive: one }
        : holding,
    );
    const { states } = statesToShow({ ...talks, result: { ...talks.result, holds } });
    expect(states.map(({ headline: { state, hold } }) => [state + 1, hold]).at(-1)).toEqual([12, 'partly']);
  });

  /** A party that does not care, so that every state holds alike. */
  const indifferent = (x: string): number[] => {
    const compiled = compiledOf(`parley: 1
title: Nobody cares
parties: {a: {options: {x: {${x}}, y: {}}}}
status_quo: {a.x: yes}
interests: {a: {any: {prefers: [a.x or not a.x]}}}
`);
    return statesToShow(analyzeCase(compiled)).states.map(({ headline: { state } }) => state + 1);
  };

  it('prefers, of states that hold alike, the nearest to the status quo', () => {
    expect(indifferent('')).toEqual([2, 1, 4, 3]);
  });

  it('puts last what an option would have to change against its direction for', () => {
    expect(indifferent('moves: forward')).toEqual([2, 4, 1, 3]);
  });

  it('counts what it does not show', () => {
    expect(statesToShow(talks, { most: 1 })).toMatchObject({ more: 2, states: { length: 2 } });
  });
});

describe('verdictByProfile', () => {
  it('says in each profile, the likeliest first, whether the state holds and who leaves it', () => {
    const found = verdictByProfile(talks, 3, ['nash', 'seq']);
    expect(
      found.map(({ interests, verdicts }) => [interests, verdicts.map(({ leaving }) => leaving)]),
    ).toEqual([
      [
        [0, 1],
        [[0], []],
      ],
      [
        [1, 1],
        [[], []],
      ],
      [
        [0, 0],
        [[0, 1], [1]],
      ],
      [
        [1, 0],
        [[1], [1]],
      ],
    ]);
    expect(found[0]?.verdicts).toEqual([
      { concept: 'nash', equilibrium: false, leaving: [0] },
      { concept: 'seq', equilibrium: true, leaving: [] },
    ]);
  });

  it('leaves open what holds where a party wants what nobody thought of', () => {
    const { compiled } = {
      compiled: compiledOf(
        TALKS.replace(
          'values: {prior: 0.4, prefers: [a.go, not b.block, b.help, a.assure]}',
          'other: {prior: 0.4}',
        ),
      ),
    };
    const found = verdictByProfile(analyzeCase(compiled), 5, ['seq']);
    expect(
      found.filter(({ interests }) => interests[0] === 1).map(({ verdicts }) => verdicts[0]?.equilibrium),
    ).toEqual([null, null]);
  });
});
