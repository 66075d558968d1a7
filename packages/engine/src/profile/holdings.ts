import type { Model } from '../model/model.ts';
import { conceptBit } from '../stability/analyze.ts';
import type { Concept } from '../stability/solution-concept.ts';
import type { Beliefs } from './beliefs.ts';
import { chancesToHold, turningPoints, type SeenProfile } from './figures.ts';
import type { Holding, Range } from './holding.ts';
import type { Outlook } from './outlook.ts';
import { TOLERANCE } from './profile-question.ts';

/**
 * Says what a concept makes of all states over all profiles.
 *
 * @returns every state of which K or H can be above 0, ascending, and the mean of K over all states
 *
 * Cost: states × profiles × parties.
 */
export function holdingsOf(
  model: Model,
  { profiles }: Beliefs,
  { verdicts, mayHold, fears }: Outlook,
  concept: Concept,
  lambda: readonly number[],
): { readonly holds: readonly Holding[]; readonly selectivity: Range } {
  const byAll: SeenProfile[] = [];
  const byResponsive: SeenProfile[] = [];
  const hasResponsive = model.form === 'options' && concept !== 'sim';
  const bit = conceptBit(concept);
  let other = 0;
  profiles.forEach(({ interests, probability }, index) => {
    const found = verdicts[index];
    if (!found) {
      other += probability;
      return;
    }
    const ofParties = interests.map((interest, party) => fears.get(concept)![party]![interest]!);
    const unknown = ofParties.map((fear) => fear.unknown);
    const where = (flags: Uint8Array): Uint8Array => flags.map((flag) => flag & bit);
    byAll.push({
      probability,
      equilibria: where(found.stability.equilibria),
      least: ofParties.map(({ least }) => least),
      unknown,
    });
    if (hasResponsive)
      byResponsive.push({
        probability,
        equilibria: where(found.responsive!),
        least: ofParties.map(({ leastResponsive }) => leastResponsive!),
        unknown,
      });
  });

  const holds: Holding[] = [];
  let sum = 0;
  const holding = mayHold.get(concept)!;
  for (let state = 0; state < model.states; state++) {
    if (holding[state] === 0) continue;
    const all = chancesToHold(byAll, state, other, lambda);
    sum += all.k.low;
    if (Math.max(all.k.high, all.h.high) <= TOLERANCE) continue;
    const alone = hasResponsive
      ? {
          ...chancesToHold(byResponsive, state, other, lambda),
          ...turningPoints(byResponsive, state, lambda),
        }
      : null;
    holds.push({
      state,
      concept,
      ...all,
      ...turningPoints(byAll, state, lambda),
      kResponsive: alone && alone.k,
      hResponsive: alone && alone.h,
      flipsAtResponsive: alone && alone.flipsAt,
      stepsResponsive: alone && alone.steps,
      responsive: alone && all.k.low > TOLERANCE && all.k.low - alone.k.low <= TOLERANCE,
    });
  }
  const mean = sum / model.states;
  return { holds, selectivity: { low: mean, high: mean + other } };
}
