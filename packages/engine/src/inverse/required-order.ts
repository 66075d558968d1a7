/** That a ranking must put one state above another, or at least not below it. */
export interface Required {
  readonly state: number;
  readonly than: number;
  readonly strict: boolean;
}

/** What a ranking must do, with everything that follows: `above.get(a)?.get(b)` tells whether a must be strictly above b, or only not below it. */
export interface RequiredOrder {
  readonly above: ReadonlyMap<number, ReadonlyMap<number, boolean>>;
}

/** Asks nothing of a ranking. */
export const NOTHING_REQUIRED: RequiredOrder = { above: new Map() };

/**
 * Adds requirements and draws every conclusion.
 *
 * @returns null where no ranking can do all that is required
 *
 * Cost: for each, the pairs it closes.
 */
export function require(order: RequiredOrder, more: readonly Required[]): RequiredOrder | null {
  const above = new Map([...order.above].map(([state, below]) => [state, new Map(below)]));
  const strictly = (state: number, than: number): boolean => above.get(state)?.get(than) ?? false;
  for (const { state, than, strict } of more) {
    const higher = [state, ...[...above].filter(([, below]) => below.has(state)).map(([other]) => other)];
    const lower = [than, ...(above.get(than)?.keys() ?? [])];
    for (const a of higher)
      for (const b of lower) {
        const isStrict = strict || strictly(a, state) || strictly(than, b);
        if (a === b && isStrict) return null;
        if (a === b) continue;
        const below = above.get(a) ?? new Map<number, boolean>();
        above.set(a, below);
        if (isStrict || !below.has(b)) below.set(b, isStrict);
      }
  }
  return { above };
}

/** Every pair of a required order. */
export function pairsOf({ above }: RequiredOrder): Required[] {
  return [...above].flatMap(([state, below]) =>
    [...below].map(([than, strict]) => ({ state, than, strict })),
  );
}

/** Whether a required order settles how two states compare in a ranking that differs from `ranks` as little as may be. */
export function isSettled({ above }: RequiredOrder, ranks: Int32Array, a: number, b: number): boolean {
  const [down, up] = [above.get(a)?.get(b), above.get(b)?.get(a)];
  if (down === true || up === true || (down === false && up === false)) return true;
  return (down === false && ranks[a]! < ranks[b]!) || (up === false && ranks[b]! < ranks[a]!);
}

/** Two orders are the same exactly if their keys are. */
export function keyOfOrder(order: RequiredOrder): string {
  return pairsOf(order)
    .map(({ state, than, strict }) => `${state}${strict ? '>' : '='}${than}`)
    .sort()
    .join(' ');
}
