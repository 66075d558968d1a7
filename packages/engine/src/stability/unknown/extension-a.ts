import type { Extension } from './extension.ts';

/**
 * Extension a: a party is bold. What is not known may be an improvement, so it leaves for it; it is deterred only by what is
 * surely not better.
 */
export const extensionA: Extension = {
  id: 'a',
  leavesForUnknown: true,
  fearsUnknown: false,
  source: 'Li, Hipel, Kilgour & Fang 2004',
};
