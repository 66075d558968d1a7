import type { Catalogue } from '../message.ts';

/** Hints that name what would do. */
export interface FaultHintParams {
  readonly nearest: { readonly name: string };
  readonly known: { readonly names: string };
  /** Too many to list: so many more. */
  readonly 'known.more': { readonly names: string; readonly count: number };
  readonly none: object;
}

export const faultHints: Catalogue<FaultHintParams> = {
  nearest: 'Did you mean “{name}”?',
  known: 'Possible here: {names}.',
  'known.more': 'Possible here: {names} and {count, plural, one {one more} other {# more}}.',
  none: 'There is none to name yet.',
};
