import { CONCEPTS, analyze, conceptBit, conceptsOf, engineFor, gameOf, type Concept } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { explainVerdict, ranksOf, type SanctionExplanation } from './explain-verdict.ts';
import { catalogued, compiledOf } from './testing/compiled.ts';

const CASES = [
  'games/prisoners-dilemma-1950',
  'games/chicken-1959',
  'security/cuban-missile-crisis-1962',
  'environment/elmira-1991',
  'environment/elmira-1991-merged',
  'water/garrison-1976',
];

describe('explainVerdict', () => {
  it.each(CASES)('explains every verdict of %s as the engine gives it', (folder) => {
    const compiled = catalogued(folder);
    const interests = compiled.case.parties.map(() => 0);
    const ranks = ranksOf(compiled, interests);
    const game = gameOf(compiled.model, ranks);
    const { stable, equilibria } = analyze(engineFor(compiled.model), ranks);
    for (const concept of conceptsOf(compiled.model)) {
      for (let state = 0; state < compiled.model.states; state++) {
        const explained = explainVerdict(compiled, interests, concept, state, null);
        expect(explained.stable).toBe((equilibria[state]! & conceptBit(concept)) !== 0);
        for (const { party, stable: holds, improvements, moves } of explained.parties) {
          expect(holds).toBe((stable[party]![state]! & conceptBit(concept)) !== 0);
          expect(moves).toBe(game.moves(party, state).length);
          const open = improvements.filter(({ sanction }) => sanction === null).length;
          expect(improvements.slice(0, open).every(({ sanction }) => sanction === null)).toBe(true);
          for (const { to, sanction, responsive } of improvements) {
            expect(game.better(party, to, state)).toBe(true);
            for (const answer of [sanction, responsive])
              if (answer !== null) checkAnswer(answer, concept, party, state, to);
            if (responsive !== null)
              expect(responsive.path.length).toBeGreaterThan(sanction?.path.length ?? 0);
          }
        }
      }
    }

    function checkAnswer(
      answer: SanctionExplanation,
      concept: Concept,
      party: number,
      state: number,
      to: number,
    ): void {
      expect(game.better(party, answer.end, state)).toBe(false);
      expect(answer.worse).toBe(game.better(party, state, answer.end));
      expect(answer.reason === null).toBe(!answer.worse);
      expect(answer.responsive === null).toBe(concept === 'sim' || game.together === null);
      let at = to;
      for (const step of answer.path) {
        const from = concept === 'sim' ? state : at;
        expect(game.moves(step.party, from)).toContain(step.to);
        at = step.to;
      }
      if (concept !== 'sim') expect(at).toBe(answer.end);
    }
  });

  it('says of mutual silence that the answer comes because of the move', () => {
    const compiled = catalogued('games/prisoners-dilemma-1950');
    expect(explainVerdict(compiled, [0, 0], 'seq', 3, 0)).toEqual({
      concept: 'seq',
      foresight: 2,
      knows: 'all',
      source: 'Fraser & Hipel 1979',
      interests: [0, 0],
      state: 3,
      party: 0,
      stable: true,
      parties: [
        {
          party: 0,
          stable: true,
          moves: 1,
          improvements: [
            {
              to: 2,
              reason: { kind: 'ranking', better: 1, worse: 2 },
              sanction: {
                path: [{ party: 1, to: 0 }],
                end: 0,
                responsive: true,
                worse: true,
                reason: { kind: 'ranking', better: 2, worse: 3 },
              },
              responsive: null,
              others: 0,
            },
          ],
        },
      ],
    });
  });

  it('finds the longer answer that comes because of the move, where the nearest comes anyway', () => {
    // c harms a whatever a does; b and d together do so only once a has taken x.
    const compiled = compiledOf(`
parley: 1
title: Two answers
parties: {a: {options: {x: {}}}, b: {options: {y: {}}}, c: {options: {z: {}}}, d: {options: {w: {}}}}
interests:
  a: {i: {prefers: [not c.z, not d.w, a.x]}}
  b: {i: {prefers: [b.y iff a.x]}}
  c: {i: {prefers: [c.z]}}
  d: {i: {prefers: [d.w iff (a.x and b.y)]}}
`);
    const [improvement] = explainVerdict(compiled, [0, 0, 0, 0], 'seq', 0, 0).parties[0]!.improvements;
    expect(improvement).toMatchObject({
      to: 1,
      sanction: { path: [{ party: 2, to: 5 }], end: 5, responsive: false },
      responsive: {
        path: [
          { party: 1, to: 3 },
          { party: 3, to: 11 },
        ],
        end: 11,
        responsive: true,
      },
    });
  });

  it('puts moves of few options first', () => {
    const compiled = compiledOf(`
parley: 1
title: Order
parties: {a: {options: {x: {}, y: {}, z: {}}}, b: {}}
interests:
  a: {i: {prefers: [a.x or a.y or a.z]}}
  b: {i: {ranking: ['---']}}
`);
    const [own] = explainVerdict(compiled, [0, 0], 'nash', 0, 0).parties;
    expect(own?.improvements.map(({ to }) => to)).toEqual([1, 2, 4, 3, 5, 6, 7]);
  });

  it('refuses a profile with what nobody thought of', () => {
    const compiled = compiledOf(`
parley: 1
title: Unknown
parties: {a: {options: {x: {}}}, b: {}}
interests:
  a: {i: {prior: 0.5, prefers: [a.x]}, other: {prior: 0.5}}
  b: {i: {prefers: [a.x]}}
`);
    expect(() => explainVerdict(compiled, [1, 0], 'seq', 0, null)).toThrow(RangeError);
    expect(CONCEPTS.every((concept) => explainVerdict(compiled, [0, 0], concept, 1, null).stable)).toBe(true);
  });
});
