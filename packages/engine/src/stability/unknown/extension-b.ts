import type { Extension } from './extension.ts';

/**
 * Extension b: a party leaves only for what it surely prefers, and is deterred only by what is surely not better: what is not
 * known neither draws nor deters it.
 */
export const extensionB: Extension = {
  id: 'b',
  leavesForUnknown: false,
  fearsUnknown: false,
  source: 'Li, Hipel, Kilgour & Fang 2004',
};
