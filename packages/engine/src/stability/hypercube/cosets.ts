/**
 * Cosets: the places at which one party plays one strategy. The others' moves stay inside, so each is a conflict of its own,
 * over the places without that party's options. Cost: the parties.
 * Invariant: an opponent's group in a coset is its group of the layout with the bits of the party taken out.
 */
import { withoutGroup, type Arrangement, type Group, type Layout } from './layout.ts';

/** What one party faces, whatever it plays. */
export interface Cosets {
  readonly own: Group;
  /** Number of places of a coset. */
  readonly size: number;
  /** Those of the others that can change anything. */
  readonly opponents: readonly Opponent[];
}

/** One of the others, seen from inside a coset. */
export interface Opponent {
  readonly party: number;
  readonly group: Group;
  /** Number of the opponent's blocks in a coset. */
  readonly blocks: number;
  /** The party's group seen from the opponent's blocks: where its strategy stands in the number of a block of the layout. */
  readonly inBlocks: Group;
}

/** Sets out the cosets of a party. */
export function cosetsOf({ order, groups }: Arrangement, party: number): Cosets {
  const own = groups[party]!;
  const size = 2 ** (order.length - own.width);
  const opponents = groups.flatMap((group, other): Opponent[] =>
    other === party || group.width === 0
      ? []
      : [
          {
            party: other,
            group: lowered(group, own),
            blocks: size >> group.width,
            inBlocks: lowered(own, group),
          },
        ],
  );
  return { own, size, opponents };
}

/** Reads the rank of each place, coset after coset, -1 where infeasible. Cost: the places. */
export function gather({ stateAt }: Layout, { own, size }: Cosets, ranks: Int32Array): Int32Array {
  const ofPlace = new Int32Array(stateAt.length);
  const mask = own.classOf.length - 1;
  for (let place = 0; place < stateAt.length; place++) {
    const state = stateAt[place]!;
    const at = ((place >> own.shift) & mask) * size + withoutGroup(own, place);
    ofPlace[at] = state < 0 ? -1 : ranks[state]!;
  }
  return ofPlace;
}

/** Writes what is known of each place, coset after coset, to its state. Cost: the places. */
export function scatter<A extends Uint8Array | Int32Array>(
  { stateAt }: Layout,
  { own, size }: Cosets,
  ofPlace: A,
  ofState: A,
): void {
  const mask = own.classOf.length - 1;
  for (let place = 0; place < stateAt.length; place++) {
    const state = stateAt[place]!;
    if (state >= 0)
      ofState[state] = ofPlace[((place >> own.shift) & mask) * size + withoutGroup(own, place)]!;
  }
}

/** A group where another one's bits are taken out below it. */
function lowered(group: Group, without: Group): Group {
  return group.shift < without.shift ? group : { ...group, shift: group.shift - without.width };
}
