import { EngineError } from '../error.ts';
import { conceptsOf, engineFor, type StabilityAnalysis } from '../stability/analyze.ts';
import type { StabilityEngine } from '../stability/engine.ts';
import type { Concept } from '../stability/solution-concept.ts';
import { beliefsOf } from './beliefs.ts';
import type { Holding, Range } from './holding.ts';
import { holdingsOf } from './holdings.ts';
import { outlookOf, outlookSteps } from './outlook.ts';
import type { ProfileQuestion } from './profile-question.ts';

/** A profile with its probability and what its ordinary model says of every state. */
export interface ProfileResult {
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  readonly probability: number;
  /** Null where one of the interests is `other`. */
  readonly stability: StabilityAnalysis | null;
  /**
   * One byte a state: bit k is set when the state is an equilibrium under `CONCEPTS[k]` by responsive sanctions alone;
   * never for SIM. Null where one of the interests is `other`, and in graph form.
   */
  readonly responsive: Uint8Array | null;
}

/** What was asked, by what method, and every state that can hold. */
export interface ProfileAnalysis {
  readonly method: StabilityEngine['method'];
  /** Every figure follows from the definitions; none is sampled or approximate. */
  readonly exact: true;
  readonly concepts: readonly Concept[];
  readonly states: number;
  readonly lambda: readonly number[];
  /** In order of the interests, the last party's varying fastest; without those that a joint table leaves out and nobody believes in. */
  readonly profiles: readonly ProfileResult[];
  /** By concept, then state: every state of which K or H can be above 0. */
  readonly holds: readonly Holding[];
  /** Of each concept: the mean of K over the states. */
  readonly selectivity: Readonly<Partial<Record<Concept, Range>>>;
}

/**
 * Says of every state whether it holds when interests are uncertain: K, if all interests were known, and H, given what
 * each party believes, both by all sanctions and by responsive ones alone.
 *
 * It holds its thread until it is done: the signal is looked at after each call of `onProgress`, which may abort it.
 *
 * @throws EngineError `not-a-distribution` (see `beliefsOf`); `lambda-out-of-range` with the `party` and its `lambda`;
 *   `needs-options` when SIM is asked in graph form; `aborted`
 *
 * Cost: a profile and concept, the levels of each party, and for responsive sanctions of each party its strategies × the steps
 * of the others. Memory: the states × the interests × the concepts, the states × parties × the profiles, the improvements of every
 * interest, and for GMR and SMR every move.
 */
export function analyzeProfiles(question: ProfileQuestion): ProfileAnalysis {
  const { model, lambda, concepts = conceptsOf(model), signal, onProgress } = question;
  const beliefs = beliefsOf(question);
  for (let party = 0; party < model.parties; party++) {
    const own = lambda[party] ?? Number.NaN;
    if (!(own > 0 && own <= 1)) throw new EngineError('lambda-out-of-range', { party, lambda: own });
  }
  if (model.form === 'graph' && concepts.includes('sim'))
    throw new EngineError('needs-options', { concept: 'sim' });

  const of = outlookSteps(model, concepts, beliefs.profiles.filter(({ known }) => known).length);
  let done = 0;
  const engine = engineFor(model);
  const outlook = outlookOf(question, beliefs, engine, concepts, () => {
    onProgress?.(done++, of);
    if (signal?.aborted) throw new EngineError('aborted');
  });
  onProgress?.(of, of);

  const byConcept = concepts.map(
    (concept) => [concept, holdingsOf(model, beliefs, outlook, concept, lambda)] as const,
  );
  return {
    method: engine.method,
    exact: true,
    concepts,
    states: model.states,
    lambda,
    profiles: beliefs.profiles.map(({ interests, probability }, index) => {
      const verdicts = outlook.verdicts[index];
      return {
        interests,
        probability,
        stability: verdicts?.stability ?? null,
        responsive: verdicts?.responsive ?? null,
      };
    }),
    holds: byConcept.flatMap(([, { holds }]) => holds),
    selectivity: Object.fromEntries(byConcept.map(([concept, { selectivity }]) => [concept, selectivity])),
  };
}
