/**
 * Reads the pure equilibria that `gambit-enumpure` prints: a line `NE,…` each, with the probability of each strategy.
 *
 * @returns of each equilibrium: which strategies are played, by their place in the line
 */
export function pureEquilibria(printed: string): readonly (readonly number[])[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('NE,'))
    .map((line) =>
      line
        .slice(3)
        .split(',')
        .flatMap((probability, strategy) => (Number(probability) === 1 ? [strategy] : [])),
    );
}

/** Says whether two programs found the same, and if not what each has that the other lacks; states are counted from 1 in words. */
export function sameStates(ours: readonly number[], theirs: readonly number[]): string {
  const only = (some: readonly number[], others: readonly number[]): string =>
    some
      .filter((state) => !others.includes(state))
      .map((state) => String(state + 1))
      .join(', ');
  const [here, there] = [only(ours, theirs), only(theirs, ours)];
  if (here === '' && there === '') return 'the same';
  return [here && `only here ${here}`, there && `only there ${there}`].filter(Boolean).join('; ');
}
