import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../model/formula.ts';
import { optionModel } from '../../model/option-model.ts';
import { statementRow, tierRow } from '../../preference/preference-row.ts';
import { optionModels } from '../../testing/random-conflict.ts';
import { DEFINITIONS } from '../definitions.ts';
import { gameOf } from '../game.ts';
import { isEquilibrium, type Concept } from '../solution-concept.ts';
import { robustness } from './robustness.ts';

// Bit set: the party cooperates.
const model = optionModel({
  parties: 2,
  options: [0, 1].map((owner) => ({ owner, direction: 'both' as const })),
  statusQuo: 0,
});
const takes = (bit: number): Formula => [{ mask: 1 << bit, value: 1 << bit }];
const leaves = (bit: number): Formula => [{ mask: 1 << bit, value: 0 }];

describe('in the Prisoner’s Dilemma by statements', () => {
  // Each wants first that the other cooperates, then not to cooperate itself.
  const rows = [statementRow(model, [takes(1), leaves(0)]), statementRow(model, [takes(0), leaves(1)])];

  it('mutual defection is Nash in any order of statements; leaving out a temptation makes others of it', () => {
    const found = robustness({ model, rows, concepts: ['nash'] });
    expect(found.equilibria).toEqual([
      { concept: 'nash', state: 0, brokenBy: [], breaking: { swaps: null, atLeast: null, example: [] } },
    ]);
    expect(found.swaps).toEqual([
      { kind: 'swap', party: 0, place: 0, lost: [[]], gained: [[]] },
      { kind: 'swap', party: 1, place: 0, lost: [[]], gained: [[]] },
    ]);
    expect(found.omissions).toEqual([
      { kind: 'omission', party: 0, place: 0, lost: [[]], gained: [[]] },
      { kind: 'omission', party: 0, place: 1, lost: [[]], gained: [[1]] },
      { kind: 'omission', party: 1, place: 0, lost: [[]], gained: [[]] },
      { kind: 'omission', party: 1, place: 1, lost: [[]], gained: [[2]] },
    ]);
  });

  it('mutual cooperation under SEQ ends by one swap of either', () => {
    const found = robustness({ model, rows, concepts: ['seq'] });
    const cooperation = found.equilibria.find(({ state }) => state === 3);
    expect(cooperation).toMatchObject({
      brokenBy: [0, 1],
      breaking: { swaps: 1, atLeast: 1, example: [{ kind: 'swap', party: 0, place: 0 }] },
    });
  });

  it('an honest bound is given where the budget ends before an answer', () => {
    const [only] = robustness({ model, rows, concepts: ['nash'], budget: 2 }).equilibria;
    expect(only?.breaking).toEqual({ swaps: null, atLeast: 2, example: [] });
  });
});

it('the tiers of a ranking change places too, several times if need be', () => {
  // The first party's ranking of its own two states decides; two swaps turn the outer tiers.
  const single = optionModel({
    parties: 1,
    options: [0, 0].map((owner) => ({ owner, direction: 'both' as const })),
    never: [{ mask: 3, value: 3 }],
    statusQuo: null,
  });
  const found = robustness({ model: single, rows: [tierRow(Int32Array.of(7, 3, 3))], concepts: ['nash'] });
  expect(found.omissions).toEqual([]);
  expect(found.swaps).toEqual([{ kind: 'swap', party: 0, place: 0, lost: [[0]], gained: [[1, 2]] }]);
  const three = robustness({ model: single, rows: [tierRow(Int32Array.of(9, 5, 2))], concepts: ['nash'] });
  expect(three.equilibria[0]).toMatchObject({ state: 0, brokenBy: [0], breaking: { swaps: 1 } });
});

it('says how far it is and stops when it is told to', () => {
  const rows = [statementRow(model, [takes(1), leaves(0)]), statementRow(model, [])];
  const seen: [number, number][] = [];
  const onProgress = (done: number, of: number): void => void seen.push([done, of]);
  robustness({ model, rows, concepts: ['nash'], budget: 0, onProgress });
  expect(seen).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  expect(() => robustness({ model, rows, concepts: ['nash'], signal: AbortSignal.abort() })).toThrow(
    'aborted',
  );
});

/** Every order of so many parts, with the number of pairs in it that have changed places: so many swaps it takes. */
function orders(length: number): { readonly order: readonly number[]; readonly swaps: number }[] {
  if (length === 0) return [{ order: [], swaps: 0 }];
  return orders(length - 1).flatMap(({ order, swaps }) =>
    Array.from({ length }, (_, place) => ({
      order: [...order.slice(0, place), length - 1, ...order.slice(place)],
      swaps: swaps + length - 1 - place,
    })),
  );
}

it('finds the fewest swaps that all orders show, and what every swap and omission does, in 150 random conflicts', () => {
  const concepts: readonly Concept[] = ['nash', 'seq'];
  const condition = fc
    .record({ mask: fc.nat(7), value: fc.nat(7) })
    .map(({ mask, value }): Formula => [{ mask, value: value & mask }]);
  fc.assert(
    fc.property(
      optionModels({ parties: 2, bits: 3 }),
      fc.array(fc.array(condition, { maxLength: 3 }), { minLength: 2, maxLength: 2 }),
      (random, statements) => {
        const rows = statements.map((list) => statementRow(random, list));
        const holds = (concept: Concept, lists: readonly (readonly number[])[], state: number): boolean =>
          isEquilibrium(
            DEFINITIONS[concept],
            gameOf(
              random,
              rows.map((row, party) => row.ranks(lists[party]!)),
            ),
            state,
          );
        const found = robustness({ model: random, rows, concepts, budget: 1000 });
        const base = statements.map((list) => [...list.keys()]);
        const states = [...Array(random.states).keys()];
        for (const { kind, party, place, lost, gained } of [...found.swaps, ...found.omissions]) {
          const own = base[party]!;
          const changed =
            kind === 'omission'
              ? own.filter((part) => part !== place)
              : own.map((part) => (part === place ? place + 1 : part === place + 1 ? place : part));
          const after = base.with(party, changed);
          concepts.forEach((concept, index) => {
            const [was, is] = [base, after].map((lists) =>
              states.filter((state) => holds(concept, lists, state)),
            );
            expect(lost[index]).toEqual(was!.filter((state) => !is!.includes(state)));
            expect(gained[index]).toEqual(is!.filter((state) => !was!.includes(state)));
          });
        }
        const all = orders(statements[0]!.length).flatMap((first) =>
          orders(statements[1]!.length).map((second) => ({
            lists: [first.order, second.order],
            swaps: first.swaps + second.swaps,
          })),
        );
        for (const { concept, state, breaking } of found.equilibria) {
          const ending = all.filter(({ lists }) => !holds(concept, lists, state));
          const fewest = ending.length === 0 ? null : Math.min(...ending.map(({ swaps }) => swaps));
          expect([breaking.swaps, breaking.atLeast, breaking.example.length]).toEqual([
            fewest,
            fewest,
            fewest ?? 0,
          ]);
        }
      },
    ),
    { numRuns: 150, seed: 20_241_208 },
  );
});
