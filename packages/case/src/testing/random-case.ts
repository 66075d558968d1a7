import fc from 'fast-check';
import { stringify } from 'yaml';
import { printExpression } from '../file/expression-printer.ts';
import { holds, type Expression } from '../file/expression.ts';
import { stateCode } from '../file/state-code.ts';

interface RandomOption {
  readonly id: string;
  readonly own: string;
  readonly party: number;
  readonly name: string;
  readonly moves: string;
  readonly plain: boolean;
  readonly levels: readonly { readonly id: string; readonly name: object; readonly says: null }[];
}

/**
 * Texts of case files by options: two to four parties, some without options, up to six binary options, levels, one-way and
 * (in a second phase, where the file has one) frozen options, rules, and preferences of all three kinds. Every file is sound.
 */
export function caseTexts(): fc.Arbitrary<string> {
  return fc.noBias(fc.integer({ min: 2, max: 4 })).chain((parties) =>
    fc.noBias(fc.array(option(parties), { minLength: 1, maxLength: 5, size: 'max' })).chain((drawn) => {
      const options = named(drawn);
      return fc
        .record({
          names: fc.array(words(), { minLength: parties, maxLength: parties }),
          levels: fc.tuple(...options.map(({ levels }) => fc.nat(levels.length - 1))),
          never: fc.array(expression(options), { maxLength: 3 }),
          frozen: fc.oneof(fc.constant([]), fc.subarray(options.map(({ id }) => id))),
          preferences: fc.array(preference(options), { minLength: parties, maxLength: parties }),
        })
        .map((rest) => textOf(options, rest));
    }),
  );
}

type Wish =
  | { readonly kind: 'prefers'; readonly statements: readonly Expression[] }
  | { readonly kind: 'weights'; readonly weights: readonly (readonly [Expression, number])[] }
  | { readonly kind: 'ranking'; readonly ranks: readonly number[] };

function textOf(
  options: readonly RandomOption[],
  drawn: {
    readonly names: readonly string[];
    readonly levels: readonly number[];
    readonly never: readonly Expression[];
    readonly frozen: readonly string[];
    readonly preferences: readonly Wish[];
  },
): string {
  const { names, levels, frozen } = drawn;
  const print = (expression: Expression): string => printExpression(expression, options);
  const never = drawn.never.filter((condition) => !holds(condition, levels));
  const feasible = allLevels(options).filter((state) => !never.some((condition) => holds(condition, state)));
  const preferenceOf = (wish: Wish): object => {
    switch (wish.kind) {
      case 'prefers':
        return { prefers: wish.statements.map(print) };
      case 'weights':
        return { weights: Object.fromEntries(wish.weights.map(([what, weight]) => [print(what), weight])) };
      case 'ranking': {
        const groups = new Map<number, string[]>();
        for (const [index, state] of feasible.entries()) {
          const rank = wish.ranks[index % wish.ranks.length] ?? 0;
          groups.set(rank, [...(groups.get(rank) ?? []), stateCode(state, options)]);
        }
        return { ranking: [...groups].sort(([a], [b]) => b - a).map(([, codes]) => codes) };
      }
    }
  };
  return stringify({
    parley: 1,
    title: 'A random conflict',
    parties: Object.fromEntries(
      names.map((name, party) => {
        const own = options.filter((each) => each.party === party);
        const entries = own.map((each) => [
          each.own,
          {
            name: each.name,
            moves: each.moves,
            ...(!each.plain && { levels: each.levels.map(({ id }) => id) }),
          },
        ]);
        return [
          `p${party}`,
          { name, ...(own.length > 0 && { options: Object.fromEntries(entries) as object }) },
        ];
      }),
    ),
    rules: never.map((condition) => ({ never: print(condition) })),
    status_quo: Object.fromEntries(
      options.map(({ id, levels: known }, index) => [id, known[levels[index] ?? 0]?.id]),
    ),
    interests: Object.fromEntries(
      drawn.preferences.map((wish, party) => [`p${party}`, { wish: preferenceOf(wish) }]),
    ),
    ...(frozen.length > 0 && { phases: [{ id: 'later', frozen }] }),
  });
}

/** Options in file order: by party. */
function named(
  drawn: readonly { party: number; name: string; moves: string; levels: number }[],
): readonly RandomOption[] {
  let bits = 6;
  const kept = drawn.filter(({ levels }) => (bits -= levels - 1) >= 0);
  return kept
    .toSorted((a, b) => a.party - b.party)
    .map((each, index) => {
      const plain = each.levels === 2;
      const ids = plain ? ['no', 'yes'] : Array.from({ length: each.levels }, (_, level) => `l${level}`);
      return {
        ...each,
        plain,
        own: `o${index}`,
        id: `p${each.party}.o${index}`,
        levels: ids.map((id) => ({ id, name: {}, says: null })),
      };
    });
}

function option(
  parties: number,
): fc.Arbitrary<{ party: number; name: string; moves: string; levels: number }> {
  return fc.record({
    party: fc.nat(parties - 1),
    name: words(),
    moves: fc.constantFrom('both', 'both', 'both', 'forward', 'backward'),
    levels: fc.constantFrom(2, 2, 2, 3, 4),
  });
}

/** Names as people write them, and as nobody should. */
function words(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      'Attack',
      'حرب',
      'Say "no"',
      'back\\slash\\',
      '<b>x</b>',
      'a: b # c',
      '=1+1',
      'null',
      '١',
    ),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 8 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !text.includes('\0')),
  );
}

function expression(options: readonly RandomOption[]): fc.Arbitrary<Expression> {
  return fc.letrec<{ whole: Expression; atom: Expression }>((tie) => ({
    atom: fc
      .record({
        option: fc.nat(options.length - 1),
        level: fc.nat(9),
        comparison: fc.constantFrom('=', '>='),
      })
      .map(({ option: index, level, comparison }): Expression => {
        const { levels, plain } = options[index] ?? { levels: [], plain: true };
        // A plain option named alone is at least `yes`: so it is printed.
        if (plain) return { kind: 'option', option: index, comparison: '>=', level: 1 };
        return { kind: 'option', option: index, comparison, level: level % levels.length };
      }),
    whole: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'expression' },
      tie('atom'),
      fc.record({ kind: fc.constant('not' as const), part: tie('whole') }),
      fc.record({
        kind: fc.constantFrom('and', 'or'),
        parts: fc.array(tie('whole'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('if' as const), then: tie('whole'), condition: tie('whole') }),
      fc.record({ kind: fc.constant('iff' as const), left: tie('whole'), right: tie('whole') }),
    ),
  })).whole;
}

function preference(options: readonly RandomOption[]): fc.Arbitrary<Wish> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('prefers' as const),
      statements: fc.array(expression(options), { maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('weights' as const),
      weights: fc.array(fc.tuple(expression(options), fc.integer({ min: -9, max: 9 })), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('ranking' as const),
      ranks: fc.array(fc.nat(5), { minLength: 1, maxLength: 16 }),
    }),
  );
}

/** Every assignment of levels, the first option varying fastest. */
function allLevels(options: readonly RandomOption[]): readonly (readonly number[])[] {
  return options.reduce<readonly (readonly number[])[]>(
    (states, { levels }) => levels.flatMap((_, level) => states.map((state) => [...state, level])),
    [[]],
  );
}
