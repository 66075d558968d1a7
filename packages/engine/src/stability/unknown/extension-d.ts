import type { Extension } from './extension.ts';

/**
 * Extension d: a party is cautious. It leaves only for what it surely prefers, and is deterred already by what may not be better.
 */
export const extensionD: Extension = {
  id: 'd',
  leavesForUnknown: false,
  fearsUnknown: true,
  source: 'Li, Hipel, Kilgour & Fang 2004',
};
