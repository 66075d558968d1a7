import type { Catalogue } from '../message.ts';

/** How strongly states are stable. */
export interface StrengthParams {
  readonly 'degrees.statements': { readonly party: string; readonly count: number };
  readonly 'degrees.weights': { readonly party: string; readonly points: string };
  readonly 'degrees.ranking': { readonly party: string; readonly count: number; readonly places: string };
  readonly 'degrees.none': { readonly party: string };
  /** No party states any. */
  readonly 'degrees.nobody': object;
  readonly 'no-equilibrium': object;

  /** The definitions in short. */
  readonly 'method.strength': { readonly source: string };
  readonly 'method.variant': object;
}

export const strength: Catalogue<StrengthParams> = {
  'degrees.statements':
    '{party}: one state is much preferred to another if {count, plural, one {the first statement already tells} other {one of the first # statements already tells}} them apart.',
  'degrees.weights':
    '{party}: one state is much preferred to another if it is worth at least {points} points more.',
  'degrees.ranking':
    '{party}: what stands above a gap in the ranking is much preferred to what stands below it; {count, plural, one {the gap follows} other {the gaps follow}} place {places}.',
  'degrees.none':
    '{party}: nothing is said to be much preferred; whatever deters this party deters it weakly.',
  'degrees.nobody':
    'Nothing in the case says what anybody prefers much (the key “much” beside a preference does): whatever deters deters weakly.',
  'no-equilibrium': 'No state is an equilibrium under these concepts.',

  'method.strength':
    'Strong: every improvement has a sanction that leaves the party much worse off than the state it left, under SMR and SSEQ also after any further move of its own. Weak: stable, but not strongly ({source}).',
  'method.variant':
    'Improvements count whatever their degree. A state from which a party has no improvement is strongly stable for it. An equilibrium is as strong as the stability of the party for which it is weakest.',
};
