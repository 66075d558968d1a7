import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../error.ts';
import { graphModel } from '../model/graph-model.ts';
import { optionModel } from '../model/option-model.ts';
import { rankByTiers } from '../preference/ranking.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf, improvements } from '../stability/game.ts';
import { CONCEPTS } from '../stability/solution-concept.ts';
import { optionConflicts } from '../testing/random-conflict.ts';
import { responsiveSanctions } from './responsive.ts';

const LEVEL_CONCEPTS = CONCEPTS.filter((concept) => concept !== 'sim');
const free = (owner: number) => ({ owner, direction: 'both' as const });

/** One option a party; states by their codes, the first party's option being bit 0. */
const gameWith = (
  parties: number,
  tiers: readonly (readonly (readonly number[])[])[],
  never: number[] = [],
) => {
  const model = optionModel({
    parties,
    options: Array.from({ length: parties }, (_, party) => free(party)),
    never: never.map((value) => ({ mask: 2 ** parties - 1, value })),
    statusQuo: null,
  });
  const stateOf = (code: number): number => model.stateOf[code] as number;
  const ranks = tiers.map((ofParty) =>
    rankByTiers(
      model.states,
      ofParty.map((codes) => codes.map(stateOf)),
    ),
  );
  return { game: gameOf(model, ranks), stateOf };
};

describe('a responsive sanction', () => {
  it("answers a defection in the Prisoner's Dilemma: there the other was held back, here no more", () => {
    // Bit set: cooperates.
    const { game } = gameWith(2, [
      [[2], [3], [0], [1]],
      [[1], [3], [0], [2]],
    ]);
    for (const concept of ['seq', 'sseq', 'smr', 'gmr'] as const)
      expect(responsiveSanctions(concept, game, 0, 3, 2)).toEqual([
        { state: 0, path: [{ party: 1, to: 0 }] },
      ]);
  });

  it('is none where the other would have made the same move anyway', () => {
    // The second party always prefers its option dropped; nobody could hold it back.
    const { game } = gameWith(2, [
      [[2], [3], [0], [1]],
      [[0], [1], [2], [3]],
    ]);
    expect(DEFINITIONS.seq.sanctions(game, 0, 3, 2)).toEqual([{ state: 0, path: [{ party: 1, to: 0 }] }]);
    expect(responsiveSanctions('seq', game, 0, 3, 2)).toEqual([]);
  });

  it('is one where the same move was impossible before', () => {
    // As before, but with the first party's option taken the second cannot drop its own.
    const { game, stateOf } = gameWith(
      2,
      [
        [[2], [3], [0]],
        [[0], [2], [3]],
      ],
      [1],
    );
    expect(responsiveSanctions('seq', game, 0, stateOf(3), stateOf(2))).toEqual([
      { state: stateOf(0), path: [{ party: 1, to: stateOf(0) }] },
    ]);
  });

  it('is a sanction, by steps that the concept allows; under Nash there is none', () => {
    fc.assert(
      fc.property(optionConflicts({ parties: 3, bits: 4 }), ({ model, ranks }) => {
        const game = gameOf(model, ranks);
        for (const concept of LEVEL_CONCEPTS)
          for (let party = 0; party < game.parties; party++)
            for (let state = 0; state < game.states; state++)
              for (const to of improvements(game, party, state)) {
                const all = DEFINITIONS[concept].sanctions(game, party, state, to).map((end) => end.state);
                const found = responsiveSanctions(concept, game, party, state, to);
                expect(all).toEqual(expect.arrayContaining(found.map((end) => end.state)));
                for (const { path } of found) {
                  let from = to;
                  path.forEach((step, place) => {
                    const steps =
                      concept === 'gmr' || concept === 'smr'
                        ? game.moves(step.party, from)
                        : improvements(game, step.party, from);
                    expect(steps).toContain(step.to);
                    expect(step.party).not.toBe(path[place - 1]?.party ?? party);
                    from = step.to;
                  });
                }
              }
      }),
      { numRuns: 100, seed: 20_241_208, endOnFailure: true },
    );
  });

  it('needs options: in a drawn graph there is nothing to put back', () => {
    const model = graphModel({ states: 2, arcs: [[[0, 1]], [[1, 0]]], statusQuo: 0 });
    const game = gameOf(model, [Int32Array.of(0, 1), Int32Array.of(1, 0)]);
    expect(() => responsiveSanctions('seq', game, 0, 0, 1)).toThrow(
      new EngineError('needs-options', { concept: 'seq' }),
    );
  });
});
