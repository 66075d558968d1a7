import fc from 'fast-check';
import type { PartialPreference } from '../preference/partial.ts';
import { analyze, conceptBit, engineFor } from '../stability/analyze.ts';
import { extendedStability } from '../stability/unknown/extended-stability.ts';
import { EXTENDED_CONCEPTS, isStableUnder } from '../stability/unknown/extension.ts';
import { EXTENSIONS } from '../stability/unknown/extensions.ts';
import { uncertainGameOf } from '../stability/unknown/uncertain-game.ts';
import { equilibriumShares } from '../stability/uncertainty/shares.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, rankings } from './random-conflict.ts';
import { partlyUnknown, type RandomPreferences } from './random-preference.ts';

/**
 * Compares the four extensions with their definitions on random conflicts with partly unknown preferences: every state, party
 * and concept; with what must follow from them; and, where nothing is unknown, with the ordinary concepts. Stops at the first
 * difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzExtensions(runs: number, seed: number): FuzzReport {
  const models = conflicts({ parties: 4, bits: 4, states: 7 }).map(({ model }) => model);
  const drawn = fc.oneof(
    { weight: 2, arbitrary: partlyUnknown(models, 24) },
    { weight: 1, arbitrary: models.chain(anyPairsUnknown) },
  );
  return reportOf(fc.check(fc.property(drawn, agrees), { numRuns: runs, seed, endOnFailure: true }), seed);
}

/** Preferences of which any pairs at all are unknown, so that what may be better cannot be put in a row. */
function anyPairsUnknown(model: RandomPreferences['model']): fc.Arbitrary<RandomPreferences> {
  const pairs = fc.array(fc.nat(3), { minLength: model.states ** 2, maxLength: model.states ** 2 });
  return fc
    .array(fc.tuple(rankings(model), pairs), { minLength: model.parties, maxLength: model.parties })
    .map((drawn) => ({
      model,
      preferences: drawn.map(([ranks, open]): PartialPreference => {
        const set = (into: Int32Array): void => into.set(ranks);
        return {
          states: model.states,
          completions: Infinity,
          unknown: (a, b) => a !== b && open[Math.min(a, b) * model.states + Math.max(a, b)] === 0,
          complete: (_, into) => set(into),
          draw: (_, into) => set(into),
        };
      }),
      written: drawn.map(([ranks, open]) => [[...ranks], open]),
    }));
}

function agrees({ model, preferences, written }: RandomPreferences): void {
  const complain = (what: string): never => {
    throw new Error(`${what} in ${JSON.stringify({ model, written })}`);
  };
  const game = uncertainGameOf(model, preferences);
  const found = extendedStability(model, preferences, EXTENDED_CONCEPTS);
  for (const [place, { extension, stable, equilibria }] of found.entries()) {
    if (extension !== EXTENSIONS[place]) complain('order of extensions');
    for (let state = 0; state < model.states; state++) {
      let all = 0xff;
      for (const [party, flags] of stable.entries()) {
        all &= flags[state]!;
        for (const concept of EXTENDED_CONCEPTS) {
          const expected = isStableUnder(extension, concept, game, party, state);
          if (((flags[state]! & conceptBit(concept)) !== 0) !== expected)
            complain(`${concept} ${extension.id} party ${party} state ${state}`);
        }
      }
      if (equilibria[state] !== all) complain(`equilibria ${extension.id} state ${state}`);
    }
  }

  const [nash, gmr, smr, seq] = EXTENDED_CONCEPTS.map(conceptBit) as [number, number, number, number];
  const [a, b, c, d] = found.map(({ stable }) => stable) as [Flags, Flags, Flags, Flags];
  for (const flags of [a, b, c, d])
    for (const each of flags)
      each.forEach((flag) => {
        if ((flag & nash) !== 0 && (flag & (smr | seq | gmr)) !== (smr | seq | gmr)) complain('Nash alone');
        if ((flag & (smr | seq)) !== 0 && (flag & gmr) === 0) complain('SMR or SEQ without GMR');
      });
  for (const [less, more] of [
    [a, b],
    [a, c],
    [b, d],
    [c, d],
  ] as const)
    less.forEach((flags, party) =>
      flags.forEach((flag, state) => {
        if ((flag & ~more[party]![state]!) !== 0) complain('a less cautious extension is stable alone');
      }),
    );

  const shares = preferences.every(({ completions }) => completions <= 24);
  if (!shares) return;
  const { equilibria, completions, exact } = equilibriumShares({
    model,
    preferences,
    concepts: EXTENDED_CONCEPTS,
  });
  if (!exact) return;
  EXTENDED_CONCEPTS.forEach((concept, place) =>
    equilibria[place]!.forEach((count, state) => {
      const [bold, cautious] = [found[0]!, found[3]!].map(
        (of) => (of.equilibria[state]! & conceptBit(concept)) !== 0,
      );
      // Under SEQ the others' sanctions may contradict each other, so that a may be stable where no completion is.
      if (concept !== 'seq' && bold && count < completions) complain('a does not hold surely');
      if (count > 0 && !cautious) complain('d does not hold although it can');
    }),
  );
  if (completions > 1) return;
  const ranks = preferences.map(({ states, complete }) => {
    const only = new Int32Array(states);
    complete(0, only);
    return only;
  });
  const ordinary = analyze(engineFor(model), ranks, EXTENDED_CONCEPTS).stable;
  for (const flags of [a, b, c, d])
    if (JSON.stringify(flags) !== JSON.stringify(ordinary)) complain('differs where all is known');
}

type Flags = readonly Uint8Array[];
