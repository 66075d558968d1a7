import type { Mutation } from './mutation.ts';

/** The faults that a reading of K, H, responsive sanctions and load-bearing comparisons could have, one at a time. */
export const PROFILE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'lambda: a chance equal to it does not deter',
    file: 'profile/steps.ts',
    from: 'chance >= lambda - TOLERANCE',
    to: 'chance > lambda + TOLERANCE',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (a): an infeasible start does not count',
    file: 'profile/responsive-search.ts',
    from: 'const thereFrom = putBack[from]!;',
    to: 'const thereFrom = putBack[from]!; if (thereFrom < 0) continue;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (a): an infeasible end does not count',
    file: 'profile/responsive-search.ts',
    from: 'const thereTo = putBack[to]!;',
    to: 'const thereTo = putBack[to]!; if (thereTo < 0) continue;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (b): no improvement there does not count',
    file: 'profile/responsive-search.ts',
    from: 'thereFrom >= 0 && thereTo >= 0 && rank[thereTo]! > rank[thereFrom]!',
    to: 'thereFrom >= 0 && thereTo >= 0',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (c): held back there does not count',
    file: 'profile/responsive-search.ts',
    from: 'if (!heldBackThere || heldBackHere) continue;',
    to: 'continue;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (c): held back here too',
    file: 'profile/responsive-search.ts',
    from: 'if (!heldBackThere || heldBackHere) continue;',
    to: 'if (!heldBackThere) continue;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive (c): a step that is no improvement here counts as held back',
    file: 'profile/responsive-search.ts',
    from: 'const heldBackHere = improves &&',
    to: 'const heldBackHere =',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive: only the first step is checked',
    file: 'profile/responsive-search.ts',
    from: 'if (!heldBackThere || heldBackHere) continue;',
    to: `if (!heldBackThere || heldBackHere) {
      labels[from]! |= missing & everybody;
      queue[length] = from;
      asked[length++] = missing & everybody;
      continue;
    }`,
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive: last mover ignored',
    file: 'profile/responsive-search.ts',
    from: '(everybody & ~(1 << place)) | REACHED',
    to: 'everybody | REACHED',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'responsive: no counter-move after the sanction',
    file: 'profile/responsive-search.ts',
    from: 'if (counterMove)',
    to: 'if (counterMove && own.length === 0)',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'other: counts as no on both sides in pi',
    file: 'profile/holdings.ts',
    from: 'other += probability;',
    to: 'other += 0;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'other: counts as no on both sides in b',
    file: 'profile/outlook.ts',
    from: "unknown: concept === 'nash' ? 0 : unknown,",
    to: 'unknown: 0,',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'other: may sanction under Nash',
    file: 'profile/outlook.ts',
    from: "unknown: concept === 'nash' ? 0 : unknown,",
    to: 'unknown,',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'beliefs: pi in place of what is stated',
    file: 'profile/beliefs.ts',
    from: 'stated.find((belief) => belief.holder === holder && belief.about === about)?.probabilities ?? null',
    to: 'stated.length < 0 ? (stated[holder + about]?.probabilities ?? null) : null',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'beliefs: the rest of a joint table as if the own interest told nothing',
    file: 'profile/beliefs.ts',
    from: 'const mass = own.get(interests[party] as number) as number;',
    to: 'const mass = 1;',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'levels of one profile used for another',
    file: 'profile/kept-levels.ts',
    from: "knows === 'own' ? rankings[party]! : rankings",
    to: 'rankings[party]!',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'H: the greatest chance over the improvements for the least',
    file: 'profile/chances.ts',
    from: 'least[state] = Math.min(least[state]!, chance[at]!);',
    to: 'least[state] = at === first[state] ? chance[at]! : Math.max(least[state]!, chance[at]!);',
    caughtBy: 'fuzzProfiles',
  },
  {
    name: 'support: tested against the best case for a stable state',
    file: 'stability/comparison.ts',
    from: '(asked) => asked === party)',
    to: '(asked) => asked !== party)',
    caughtBy: 'fuzzLoadBearing',
  },
  {
    name: 'support: not made irreducible',
    file: 'stability/load-bearing.ts',
    from: 'if (rest.length <= 1) return rest;',
    to: 'if (rest.length >= 0) return rest;',
    caughtBy: 'fuzzLoadBearing',
  },
  {
    name: 'critical: every answer of the support',
    file: 'stability/load-bearing.ts',
    from: 'return holdsFor(concept, changed, party, state) !== stable;',
    to: 'return holdsFor(concept, changed, party, state) || true;',
    caughtBy: 'fuzzLoadBearing',
  },
  {
    name: 'what-if: the first of two answers to a question counts',
    file: 'stability/what-if.ts',
    from: 'new Map(answers.map((answer) => [keyOf(game, answer), answer]))',
    to: 'new Map([...answers].reverse().map((answer) => [keyOf(game, answer), answer]))',
    caughtBy: 'fuzzLoadBearing',
  },
];
