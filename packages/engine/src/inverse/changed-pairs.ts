import { pairsOf, type RequiredOrder } from './required-order.ts';

/**
 * How far apart two rankings are: the number of pairs of states that do not compare alike. On strict rankings it is the number
 * of swaps of neighbours that leads from one to the other (Kendall 1938); to make or to break a tie counts like a swap.
 *
 * Cost: states × log(states).
 */
export function changedPairs(a: Int32Array, b: Int32Array): number {
  const order = Array.from(a.keys()).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!);
  const places = new Map([...new Set(b)].sort((x, y) => x - y).map((rank, place) => [rank, place + 1]));
  const counts = new Int32Array(places.size + 1);
  let swapped = 0;
  let before = 0;
  const groups = Map.groupBy(order, (state) => a[state]!);
  for (const group of groups.values()) {
    for (const state of group) {
      // Of the states ranked lower by `a`: those that `b` ranks as high or higher.
      swapped += before;
      for (let place = places.get(b[state]!)! - 1; place > 0; place &= place - 1) swapped -= counts[place]!;
    }
    for (const state of group)
      for (let place = places.get(b[state]!)!; place < counts.length; place += place & -place)
        counts[place]!++;
    before += group.length;
    const size = (n: number): number => (n * (n - 1)) / 2;
    const alike = [...Map.groupBy(group, (state) => b[state]!).values()].reduce(
      (sum, { length }) => sum + size(length),
      0,
    );
    swapped += size(group.length) - alike;
  }
  return swapped;
}

/**
 * A number of pairs that every ranking which does what is required has to change: those that are required to change, and one
 * of the two pairs (a, y) and (y, b) for every y that stands between two states a and b which have to change places.
 *
 * Cost: the required pairs × the states.
 */
export function leastChanged(required: RequiredOrder, ranks: Int32Array): number {
  const states = ranks.length;
  const pair = (a: number, b: number): number => Math.min(a, b) * states + Math.max(a, b);
  const forced = pairsOf(required)
    .filter(({ state, than, strict }) =>
      strict ? ranks[state]! <= ranks[than]! : ranks[state]! < ranks[than]!,
    )
    .sort((a, b) => ranks[b.than]! - ranks[b.state]! - (ranks[a.than]! - ranks[a.state]!));
  const counted = new Set(forced.map(({ state, than }) => pair(state, than)));
  let least = counted.size;
  for (const { state, than } of forced)
    for (let between = 0; between < states; between++) {
      if (between === state || between === than) continue;
      if (ranks[between]! < ranks[state]! || ranks[between]! > ranks[than]!) continue;
      const [first, second] = [pair(state, between), pair(between, than)];
      if (counted.has(first) || counted.has(second)) continue;
      counted.add(first).add(second);
      least++;
    }
  return least;
}
