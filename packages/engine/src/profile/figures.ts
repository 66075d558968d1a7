import type { Holding, Range } from './holding.ts';
import { deters, flipPoint, stepsOf } from './steps.ts';

/** A profile in which everybody's preferences are known, seen under one concept with the sanctions that count. */
export interface SeenProfile {
  readonly probability: number;
  /** One byte a state, not 0 where the state is an equilibrium. */
  readonly equilibria: Uint8Array;
  /** Of each party with its interest of the profile, at each state: the least chance of a sanction, `other` counting as none. */
  readonly least: readonly Float64Array[];
  /** Of each party: the chance it gives to profiles with `other`, in which a sanction may come or not. */
  readonly unknown: readonly number[];
}

/** K and H of one state, with all that depends on lambda. */
export type Figures = Pick<Holding, 'k' | 'h' | 'flipsAt' | 'steps'>;

/**
 * Works out K and H of one state.
 *
 * @param unknown the probability of the profiles with `other`
 * @param lambda the threshold of each party
 */
export function chancesToHold(
  profiles: readonly SeenProfile[],
  state: number,
  unknown: number,
  lambda: readonly number[],
): { readonly k: Range; readonly h: Range } {
  let known = 0;
  let low = 0;
  let high = 0;
  for (const profile of profiles) {
    const { probability, equilibria } = profile;
    if (equilibria[state] !== 0) known += probability;
    if (allDeterred(profile, state, lambda, false)) low += probability;
    if (allDeterred(profile, state, lambda, true)) high += probability;
  }
  return { k: { low: known, high: known + unknown }, h: { low, high: high + unknown } };
}

/** Works out where H of one state turns, below: over a common lambda or, when the lambdas differ, over each party's with the others' held. */
export function turningPoints(
  profiles: readonly SeenProfile[],
  state: number,
  lambda: readonly number[],
): Pick<Holding, 'flipsAt' | 'steps'> {
  const [common] = lambda;
  if (common !== undefined && lambda.every((value) => value === common)) {
    const steps = stepsOf(
      profiles.map(({ probability, least }) => ({
        upTo: least.reduce((lowest, ofParty) => Math.min(lowest, ofParty[state]!), 1),
        probability,
      })),
    );
    return { flipsAt: flipPoint(steps, common), steps };
  }
  const flipsAt = lambda.map((own, party) => {
    const shares = profiles
      .filter((profile) => allDeterred(profile, state, lambda, false, party))
      .map(({ probability, least }) => ({ upTo: least[party]![state]!, probability }));
    return flipPoint(stepsOf(shares), own);
  });
  return { flipsAt, steps: null };
}

/**
 * Tells whether every party is deterred from leaving a state.
 *
 * @param hopeful whether what is unknown counts as a sanction
 * @param except a party that is not asked
 */
function allDeterred(
  { least, unknown }: SeenProfile,
  state: number,
  lambda: readonly number[],
  hopeful: boolean,
  except = -1,
): boolean {
  for (let party = 0; party < least.length; party++) {
    if (party === except) continue;
    const chance = least[party]![state]! + (hopeful ? unknown[party]! : 0);
    if (!deters(chance, lambda[party]!)) return false;
  }
  return true;
}
