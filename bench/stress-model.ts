import {
  optionModel,
  rankByStatements,
  type Direction,
  type Formula,
  type LargeConflict,
  type OptionModel,
  type Term,
} from '@parley/engine';

/** Which of the generator's three kinds of conflict: all states feasible, about half, or two one-way options a party. */
export type Variant = 'feasible' | 'infeasible' | 'oneway';

/** The names of the variants. */
export const VARIANTS: readonly Variant[] = ['feasible', 'infeasible', 'oneway'];

/** A generated conflict, before any of it is worked out. */
export interface StressConflict {
  readonly options: readonly { readonly owner: number; readonly direction: Direction }[];
  readonly never: Formula;
  /** The prioritised statements of each party. */
  readonly statements: readonly (readonly Formula[])[];
}

const STATEMENTS = 30;
const IMPOSSIBLE = 11;

/**
 * Draws a conflict that is much harder than published ones: 30 statements a party over anybody's options, 11 patterns
 * of what cannot be. All numbers come from the generator x ← 1664525·x + 1013904223 mod 2^32 with the draw ⌊x·n / 2^32⌋,
 * so that a program in any language draws the same conflict.
 *
 * @param options number of binary options, up to 30; party i owns those from ⌊i·options/parties⌋ to before ⌊(i+1)·options/parties⌋
 * @param seed an unsigned 32-bit integer; default 12345
 */
export function stressConflict(
  options: number,
  parties: number,
  variant: Variant = 'feasible',
  seed = 12_345,
): StressConflict {
  let x = seed >>> 0;
  const draw = (below: number): number => {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    return Math.floor((x * below) / 2 ** 32);
  };
  const pattern = (literals: number): Term => {
    let mask = 0;
    let value = 0;
    for (let drawn = 0; drawn < literals; drawn++) {
      let option = draw(options);
      while ((mask & (1 << option)) !== 0) option = draw(options);
      mask |= 1 << option;
      if (draw(2) === 1) value |= 1 << option;
    }
    return { mask, value };
  };
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

  const firstOf = (party: number): number => Math.floor((party * options) / parties);
  const owned = Array.from({ length: options }, (_, option) => {
    const owner = Array.from({ length: parties }, (_, party) => party).findIndex(
      (party) => option < firstOf(party + 1),
    );
    const place = option - firstOf(owner);
    const direction = (['forward', 'backward'] as const)[place] ?? 'both';
    return { owner, direction: variant === 'oneway' ? direction : ('both' as const) };
  });
  const never = variant === 'infeasible' ? times(IMPOSSIBLE, () => pattern(4)) : [];
  const statements = times(parties, () =>
    times(STATEMENTS, () => times(1 + draw(2), () => pattern(1 + draw(3)))),
  );
  return { options: owned, never, statements };
}

/** Works out the states of a generated conflict. */
export function modelOf({ options, never, statements }: StressConflict): OptionModel {
  return optionModel({ parties: statements.length, options, never, statusQuo: null });
}

/** Works out the ranking of each party of a generated conflict. */
export function ranksOf(model: OptionModel, { statements }: StressConflict): Int32Array[] {
  return statements.map((ofParty) => rankByStatements(model, ofParty));
}

/** A generated conflict as the large analysis takes it. */
export function largeConflict({ options, never, statements }: StressConflict): LargeConflict {
  return {
    parties: statements.length,
    options,
    never,
    preferences: statements.map((ofParty) => ({ statements: ofParty })),
  };
}
