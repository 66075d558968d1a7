/** Parties that act together: their indices, ascending, each once. */
export type Bloc = readonly number[];

/**
 * Lists every bloc of some parties, smallest first, those of a size in the order of the parties.
 *
 * @param parties their indices, ascending; at most 16
 * @returns the 2^parties - 1 non-empty blocs
 */
export function blocsOf(parties: readonly number[]): Bloc[] {
  const blocs: Bloc[] = [];
  const grow = (begun: Bloc, next: number, size: number): void => {
    if (begun.length === size) {
      blocs.push(begun);
      return;
    }
    for (let place = next; place < parties.length; place++)
      grow([...begun, parties[place]!], place + 1, size);
  };
  for (let size = 1; size <= parties.length; size++) grow([], 0, size);
  return blocs;
}

/** Lists the parties, of `parties` in all, that are not in the bloc, ascending. */
export function outside(bloc: Bloc, parties: number): number[] {
  return Array.from({ length: parties }, (_, party) => party).filter((party) => !bloc.includes(party));
}
