import { countProfiles, graphModel, type Concept, type KnownComparison, type Model } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { sharedData, sharedDataIsHere, sharedFiles } from '../testing/shared-data.ts';

interface Reference {
  readonly states: readonly unknown[];
  readonly decisionMakers: readonly {
    readonly name: string;
    readonly ranking: readonly (number | readonly number[])[];
  }[];
  readonly unilateralMoves: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly inverse: { readonly results: readonly Counted[] };
}

/** How many profiles make a state an equilibrium when, of each ranking, the places from the first to before the second are varied. */
interface Counted {
  readonly desiredState: number;
  readonly varyRanges: readonly (readonly [number, number])[];
  readonly permutations: number;
  readonly textbook?: Readonly<Record<Concept, number>>;
}

const FOLDER = 'gmcr-plus-reference/';
const CONCEPTS: readonly Concept[] = ['nash', 'seq', 'gmr', 'smr'];
const files = sharedFiles(FOLDER).filter((file) => file !== 'disagreements.json');

describe.skipIf(!sharedDataIsHere)('the brute-force counts of the inverse question', () => {
  it.each(files)('%s: the same number of profiles, for every state and concept', (file) => {
    const reference = sharedData(FOLDER + file) as Reference;
    const counted = reference.inverse.results.filter(({ textbook }) => textbook);
    expect(counted.length).toBeGreaterThan(0);
    const model = modelOf(reference);
    for (const { desiredState, varyRanges, permutations, textbook } of counted)
      for (const concept of CONCEPTS) {
        const known = reference.decisionMakers.map(({ ranking }, party) =>
          knownOutside(ranking, varyRanges[party]!),
        );
        const { stable, of } = countProfiles(concept, model, desiredState - 1, known)!;
        expect((stable * BigInt(permutations)) / of, `${desiredState} ${concept}`).toBe(
          BigInt(textbook![concept]),
        );
      }
  });
});

/** The moves as drawn, which also serve where a party does not see every state. */
function modelOf({ states, decisionMakers, unilateralMoves }: Reference): Model {
  const arcs = decisionMakers.map(({ name }) =>
    Object.entries(unilateralMoves[name]!).flatMap(([from, targets]) =>
      targets.map((to): [number, number] => [Number(from) - 1, to - 1]),
    ),
  );
  return graphModel({ states: states.length, arcs, statusQuo: null });
}

/** All of a ranking, ties included, but the order inside a range of places. */
function knownOutside(
  ranking: readonly (number | readonly number[])[],
  [start, end]: readonly [number, number],
): KnownComparison[] {
  const tiers = ranking.map((tier) => [tier].flat());
  return tiers.flatMap(([first, ...tied], place) => [
    ...tied.map((other): KnownComparison => ({ state: first! - 1, than: other - 1, relation: 'alike' })),
    ...tiers.slice(place + 1).flatMap(([other], later): KnownComparison[] => {
      const isFree = place >= start && place + 1 + later < end;
      return isFree ? [] : [{ state: first! - 1, than: other! - 1, relation: 'better' }];
    }),
  ]);
}
