import { COALITION_MUTATIONS } from './mutations/coalition.ts';
import { LARGE_MUTATIONS } from './mutations/large.ts';
import { INVERSE_MUTATIONS } from './mutations/inverse.ts';
import { EVOLUTION_MUTATIONS } from './mutations/evolution.ts';
import { FORESIGHT_MUTATIONS } from './mutations/foresight.ts';
import type { Mutation } from './mutations/mutation.ts';
import { PROFILE_MUTATIONS } from './mutations/profile.ts';
import { STABILITY_MUTATIONS } from './mutations/stability.ts';
import { STRENGTH_MUTATIONS } from './mutations/strength.ts';
import { UNCERTAINTY_MUTATIONS } from './mutations/uncertainty.ts';

/** Every deliberate fault that fuzzing must find. */
export const MUTATIONS: readonly Mutation[] = [
  ...STABILITY_MUTATIONS,
  ...LARGE_MUTATIONS,
  ...PROFILE_MUTATIONS,
  ...COALITION_MUTATIONS,
  ...EVOLUTION_MUTATIONS,
  ...FORESIGHT_MUTATIONS,
  ...STRENGTH_MUTATIONS,
  ...INVERSE_MUTATIONS,
  ...UNCERTAINTY_MUTATIONS,
];
