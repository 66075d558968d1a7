import type { Mutation } from './mutations/mutation.ts';
import { PROFILE_MUTATIONS } from './mutations/profile.ts';
import { STABILITY_MUTATIONS } from './mutations/stability.ts';

/** Every deliberate fault that fuzzing must find. */
export const MUTATIONS: readonly Mutation[] = [...STABILITY_MUTATIONS, ...PROFILE_MUTATIONS];
