/** An interval in which a probability lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a share found by sampling (Wilson 1927): it stays within 0 and 1 and is sound for shares near
 * them too, unlike the share plus or minus its standard error.
 *
 * @param found how many of the samples
 * @param samples at least 1
 */
export function wilsonInterval(found: number, samples: number): Interval {
  const share = found / samples;
  const spread = (Z * Z) / samples;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / samples + spread / (4 * samples));
  return {
    low: found === 0 ? 0 : Math.max(0, middle - half),
    high: found === samples ? 1 : Math.min(1, middle + half),
  };
}
