import {
  analyzeLarge,
  conceptBit,
  optionModel,
  rankByStatements,
  type Formula,
  type LevelConcept,
} from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { sharedData, sharedDataIsHere } from '../packages/case/src/testing/shared-data.ts';
import { lastMoverEngine } from '../packages/engine/src/stability/last-mover.ts';

const CONCEPTS: readonly LevelConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];

/** A size benchmark as it was published: options by number, a minus for "not taken". */
interface Published {
  readonly dms: readonly { readonly options: readonly string[] }[];
  readonly infeasible: readonly string[];
  readonly preference_statements: readonly { readonly statements: readonly string[] }[];
  readonly counts: { readonly feasible_states: number };
}

/** Reads `a & -b | (c & d)`. */
function formula(text: string): Formula {
  return text.split('|').map((conjunction) => {
    const literals = conjunction
      .replaceAll(/[()\s]/g, '')
      .split('&')
      .map(Number);
    const bits = (some: readonly number[]): number =>
      some.reduce((mask, literal) => mask | (1 << (Math.abs(literal) - 1)), 0);
    return { mask: bits(literals), value: bits(literals.filter((literal) => literal > 0)) };
  });
}

describe.skipIf(!sharedDataIsHere)('the trade negotiation with 6 parties and 138,240 states', () => {
  it('has, for every state and party, the verdicts of the method that lists all moves', async () => {
    const published = sharedData('cases/benchmark-gatt-trade.json') as Published;
    const parties = published.dms.length;
    const options = published.dms.flatMap((dm, owner) =>
      dm.options.map(() => ({ owner, direction: 'both' as const })),
    );
    const never = published.infeasible.flatMap(formula);
    const statements = published.preference_statements.map((dm) => dm.statements.map(formula));
    const model = optionModel({ parties, options, never, statusQuo: null });
    expect(model.states).toBe(published.counts.feasible_states);
    const ranks = statements.map((ofParty) => rankByStatements(model, ofParty));
    const slow = lastMoverEngine(model);
    const all = CONCEPTS.reduce((flags, concept) => flags | conceptBit(concept), 0);
    const expected = ranks.map((_, party) =>
      // Without a preference nothing is an improvement, so that everything is stable.
      statements[party]!.length === 0
        ? new Uint8Array(model.states).fill(all)
        : slow.stable(ranks, party, CONCEPTS),
    );

    const flags = ranks.map((): Uint8Array => new Uint8Array(0));
    const found = await analyzeLarge(
      { parties, options, never, preferences: statements.map((ofParty) => ({ statements: ofParty })) },
      {
        onFlags: (party, first, some) =>
          void (flags[party] = Uint8Array.from(first === 0 ? some : [...flags[party]!, ...some])),
      },
    );
    const kept = (code: number): number =>
      found.mentioned.reduce((bits, option, bit) => bits | (((code >> option) & 1) << bit), 0);
    let wrong = 0;
    model.codes.forEach((code, state) => {
      expected.forEach((ofParty, party) => {
        if (ofParty[state] !== flags[party]![kept(code)]) wrong++;
      });
    });
    expect(wrong).toBe(0);
    const copies = 2 ** found.unmentioned.length;
    expect(found.unmentioned.map((option) => option + 1)).toEqual([17, 19]);
    expect(found.feasible * copies).toBe(model.states);
    CONCEPTS.forEach((concept, k) => {
      const everywhere = model.codes.filter((_, state) =>
        expected.every((ofParty) => (ofParty[state]! & conceptBit(concept)) !== 0),
      );
      expect(found.equilibrium[k]! * copies).toBe(everywhere.length);
    });
  });
});
