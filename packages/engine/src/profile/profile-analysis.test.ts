import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { graphModel } from '../model/graph-model.ts';
import { optionModel } from '../model/option-model.ts';
import { rankByStatements } from '../preference/statements.ts';
import { analyze, conceptsOf, engineFor, statesWith } from '../stability/analyze.ts';
import type { Concept } from '../stability/solution-concept.ts';
import { fuzzProfiles } from '../testing/fuzz-profiles.ts';
import { profileQuestions } from '../testing/random-question.ts';
import type { Holding } from './holding.ts';
import { analyzeProfiles } from './profile-analysis.ts';
import type { ProfileQuestion } from './profile-question.ts';

const PATIENCE = 120_000;
const runs = { numRuns: 100, seed: 20_241_208, endOnFailure: true };

/** Matches a number that differs by rounding alone. */
const near = (value: number): number => expect.closeTo(value, 9) as number;

/** The figures of a state under a concept; 0 everywhere when it is not listed. */
type Look = (concept: Concept, state: number) => Pick<Holding, 'k' | 'h'>;
const lookIn = (holds: readonly Holding[]): Look => {
  const none = { k: { low: 0, high: 0 }, h: { low: 0, high: 0 } };
  return (concept, state) =>
    holds.find((holding) => holding.concept === concept && holding.state === state) ?? none;
};

it(
  'gives the figures of the definitions, on 2,000 random questions',
  () => {
    expect(fuzzProfiles(2000, 20_241_208)).toEqual({ runs: 2000, seed: 20_241_208, failure: null });
  },
  PATIENCE,
);

describe('K and H', { timeout: PATIENCE }, () => {
  it('are what the ordinary model says when everybody has one interest', () => {
    const one = profileQuestions({ interests: 1 });
    fc.assert(
      fc.property(one, (question) => {
        const { holds, profiles } = analyzeProfiles(question);
        const ranks = question.ranks.flatMap(([own]) => own ?? []);
        const ordinary = analyze(engineFor(question.model), ranks);
        expect(profiles.map(({ stability }) => stability)).toEqual([ordinary]);
        const expected = conceptsOf(question.model).flatMap((concept) =>
          statesWith(ordinary.equilibria, concept).map((state) => ({ concept, state })),
        );
        expect(holds.map(({ concept, state }) => ({ concept, state }))).toEqual(expected);
        for (const { k, h, flipsAt } of holds) {
          expect([k.low, k.high, h.low, h.high]).toEqual(Array(4).fill(near(1)));
          expect([flipsAt].flat().every((point) => point === null)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('are the same under Nash, SMR and GMR, which do not look at what the others want', () => {
    fc.assert(
      fc.property(profileQuestions({ other: false }), (question) => {
        for (const { k, h } of analyzeProfiles({ ...question, concepts: ['nash', 'smr', 'gmr'] }).holds)
          expect([h.low, h.high, k.high]).toEqual(Array(3).fill(near(k.low)));
      }),
      runs,
    );
  });

  it('grow along Nash, SSEQ, SEQ, GMR and along SSEQ, SMR, GMR', () => {
    fc.assert(
      fc.property(profileQuestions(), (question) => {
        const look = lookIn(analyzeProfiles(question).holds);
        for (const order of [
          ['nash', 'sseq', 'seq', 'gmr'],
          ['sseq', 'smr', 'gmr'],
        ] as const)
          for (let state = 0; state < question.model.states; state++)
            order.slice(1).forEach((concept, place) => {
              const less = look(order[place] as Concept, state);
              const more = look(concept, state);
              for (const figure of ['k', 'h'] as const)
                for (const end of ['low', 'high'] as const)
                  expect(more[figure][end]).toBeGreaterThanOrEqual(less[figure][end] - 1e-9);
            });
      }),
      runs,
    );
  });
});

/**
 * Two parties. The first can go, for good, and can give an assurance, which it may find a cost or a good. The second can
 * block or help, not both; it may want the other not to go at all, or only with the assurance.
 */
const example: ProfileQuestion = (() => {
  const [go, assure, block, help] = [1, 2, 4, 8];
  const yes = (option: number) => ({ mask: option, value: option });
  const no = (option: number) => ({ mask: option, value: 0 });
  const model = optionModel({
    parties: 2,
    options: [
      { owner: 0, direction: 'forward' },
      { owner: 0, direction: 'both' },
      { owner: 1, direction: 'both' },
      { owner: 1, direction: 'both' },
    ],
    never: [{ mask: block | help, value: block | help }],
    statusQuo: 0,
  });
  const goes = [[yes(go)], [no(block)], [yes(help)]];
  return {
    model,
    ranks: [
      [rankByStatements(model, [...goes, [no(assure)]]), rankByStatements(model, [...goes, [yes(assure)]])],
      [
        rankByStatements(model, [[no(go)], [no(go), yes(block)], [no(help)]]),
        rankByStatements(model, [
          [no(go), yes(assure)],
          [no(go), yes(assure), yes(block)],
          [no(assure), no(block)],
          [no(help)],
        ]),
      ],
    ],
    priors: [
      [0.6, 0.4],
      [0.25, 0.75],
    ],
    joint: null,
    stated: [],
    lambda: [0.5, 0.5],
  };
})();
const gone = 3;
const helped = 11;

describe('a state', () => {
  const of = (question: ProfileQuestion, state: number): Holding | undefined =>
    analyzeProfiles({ ...question, concepts: ['seq'] }).holds.find((holding) => holding.state === state);

  it('may hold more often than it is an equilibrium, when nobody dares, and only by moves that would come anyway', () => {
    expect(of(example, helped)).toEqual({
      state: helped,
      concept: 'seq',
      k: { low: near(0.45), high: near(0.45) },
      h: { low: near(0.75), high: near(0.75) },
      flipsAt: near(0.6),
      steps: [
        [near(0.6), near(0.75)],
        [1, 0],
      ],
      kResponsive: { low: 0, high: 0 },
      hResponsive: { low: 0, high: 0 },
      flipsAtResponsive: null,
      stepsResponsive: [[1, 0]],
      responsive: false,
    });
  });

  it('may hold less often, when the wrong thing is believed of one', () => {
    const stated = [{ holder: 1, about: 0, probabilities: [0.4, 0.6] }];
    const { k, h, flipsAt } = of({ ...example, stated }, helped) as Holding;
    expect([k.low, h.low, flipsAt]).toEqual([near(0.45), 0, null]);
  });

  it('has one flip point a party, and no steps, when the thresholds differ', () => {
    const found = of({ ...example, lambda: [0.5, 0.6] }, helped);
    expect(found?.h.low).toBeCloseTo(0.75, 9);
    // The first party's temptation is sanctioned whatever the second wants.
    expect(found?.flipsAt).toEqual([null, near(0.6)]);
    expect([found?.steps, found?.stepsResponsive]).toEqual([null, null]);
  });

  it('has intervals where one does not know all that may be wanted', () => {
    const ranks = [example.ranks[0] ?? [], [...(example.ranks[1] ?? []), null]];
    const priors = [
      [0.6, 0.4],
      [0.25, 0.5, 0.25],
    ];
    expect(of({ ...example, ranks, priors }, gone)?.k).toEqual({ low: 0.5, high: 0.75 });
    expect(of({ ...example, ranks, priors }, helped)?.h).toEqual({ low: 0.5, high: 0.75 });
  });
});

describe('an analysis', () => {
  it('lists every profile with its ordinary verdicts and the equilibria by responsive sanctions', () => {
    const { profiles, selectivity } = analyzeProfiles(example);
    expect(profiles.map(({ interests }) => interests.join(''))).toEqual(['00', '01', '10', '11']);
    const [, assured] = profiles;
    expect(assured?.stability && statesWith(assured.stability.equilibria, 'seq')).toEqual([gone, 5, helped]);
    expect(assured?.responsive && statesWith(assured.responsive, 'seq')).toEqual([gone, 5]);
    expect(selectivity.seq?.low).toBeCloseTo((0.75 + 0.6 + 0.1 + 0.45) / 12, 9);
  });

  it('has no responsive figures for SIM, and none at all for a drawn graph, where SIM cannot be asked', () => {
    const none = {
      kResponsive: null,
      hResponsive: null,
      flipsAtResponsive: null,
      stepsResponsive: null,
      responsive: null,
    };
    const together = analyzeProfiles({ ...example, concepts: ['sim'] });
    expect(together.holds.length).toBeGreaterThan(0);
    for (const holding of together.holds) expect(holding).toMatchObject(none);

    const drawn: ProfileQuestion = {
      ...example,
      model: graphModel({ states: 2, arcs: [[[0, 1]], []], statusQuo: 0 }),
      ranks: [[Int32Array.of(0, 1)], [Int32Array.of(1, 0), null]],
      priors: [[1], [0.5, 0.5]],
    };
    const { holds, profiles } = analyzeProfiles(drawn);
    expect(holds.length).toBeGreaterThan(0);
    for (const holding of holds) expect(holding).toMatchObject(none);
    expect(profiles.map(({ stability, responsive }) => [stability !== null, responsive])).toEqual([
      [true, null],
      [false, null],
    ]);
    expect(() => analyzeProfiles({ ...drawn, concepts: ['sim'] })).toThrow(
      new EngineError('needs-options', { concept: 'sim' }),
    );
  });

  it.each([[[0.5]], [[0.5, 0]], [[0.5, -1]], [[0.5, 1.01]], [[0.5, Number.NaN]]])(
    'refuses the thresholds %j',
    (lambda) => {
      expect(() => analyzeProfiles({ ...example, lambda })).toThrow(/^lambda-out-of-range party=1 /);
    },
  );

  it('says how far it is, and stops when told so', () => {
    const heard: number[][] = [];
    analyzeProfiles({ ...example, onProgress: (done, of) => heard.push([done, of]) });
    const steps = (6 + 4) * 2 * 4;
    expect(heard).toEqual(Array.from({ length: steps + 1 }, (_, done) => [done, steps]));

    const control = new AbortController();
    const stopped = (): unknown =>
      analyzeProfiles({
        ...example,
        signal: control.signal,
        onProgress: (done) => {
          if (done === 5) control.abort();
          expect(done).toBeLessThanOrEqual(5);
        },
      });
    expect(stopped).toThrow(new EngineError('aborted'));
  });
});
