import type { Extension } from './extension.ts';

/**
 * Extension c: a party leaves for what it may prefer, and is deterred already by what may not be better: what is not known both
 * draws and deters it.
 */
export const extensionC: Extension = {
  id: 'c',
  leavesForUnknown: true,
  fearsUnknown: true,
  source: 'Li, Hipel, Kilgour & Fang 2004',
};
