import { distance } from 'fastest-levenshtein';

/** What is longer is no name that somebody mistyped, and comparing takes the product of the lengths. */
const LONGEST = 100;

/** The name of `known` closest to `name` (edit distance, case ignored, first wins), or null when none is close. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor((wanted.length + 1) / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
