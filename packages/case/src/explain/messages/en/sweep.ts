import type { Catalogue } from '../message.ts';

/** Preferences that are not all known, or might be otherwise. States come as `state 4`, statements quoted, shares written. */
export interface SweepParams {
  readonly 'unknown.statement': { readonly party: string; readonly wish: string };
  readonly 'unknown.order': { readonly party: string; readonly states: string };
  readonly 'unknown.none': object;
  readonly completions: { readonly count: number };
  readonly 'tried.all': object;
  readonly 'tried.drawn': { readonly count: number; readonly seed: number; readonly level: string };

  readonly share: { readonly share: string; readonly interval: string };
  readonly 'extension.a': object;
  readonly 'extension.b': object;
  readonly 'extension.c': object;
  readonly 'extension.d': object;
  readonly 'extension.none': object;

  /** `what` names an unknown statement. */
  readonly decides: {
    readonly state: string;
    readonly what: string;
    readonly concept: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly 'decides.nothing': object;

  readonly 'left-out': object;
  readonly 'no-equilibrium': { readonly concepts: string };
  readonly survived: { readonly count: number; readonly of: number };
  readonly 'swap.statements': { readonly party: string; readonly upper: string; readonly lower: string };
  readonly 'swap.tiers': { readonly party: string; readonly upper: number; readonly lower: number };
  /** How many swaps end it at least: so many are not enough. */
  readonly 'fewest.bound': { readonly count: number };
  readonly 'fewest.never': object;
  readonly 'ends.never': object;
  readonly 'ends.together': { readonly swaps: string };

  readonly statement: { readonly party: string; readonly wish: string };
  readonly matters: { readonly statement: string; readonly lost: number; readonly gained: number };
  readonly 'matters.nothing': object;

  /** The definitions in short. */
  readonly 'method.completion': object;
  readonly 'method.extensions': { readonly source: string };
  readonly 'method.swaps': object;
}

export const sweep: Catalogue<SweepParams> = {
  'unknown.statement': '{party}: whether {wish} is wanted, or its opposite',
  'unknown.order': '{party}: in what order {states} stand',
  'unknown.none':
    'Everything about these preferences is stated as known: there is one completion, and a share is all or nothing.',
  completions:
    'A completion settles all of this at once. There {count, plural, one {is one} other {are #}}, and each counts once.',
  'tried.all': 'All were tried: the shares are exact.',
  'tried.drawn':
    '{count, plural, one {One was} other {# were}} drawn at random, each equally likely (seed {seed, number, id}); in brackets stands the interval of each share at {level} confidence.',

  share: '{share} ({interval})',
  'extension.a': 'a',
  'extension.b': 'b',
  'extension.c': 'c',
  'extension.d': 'd',
  'extension.none': '–',

  decides:
    'For {state} most depends on this: {what}. Under {concept} it is an equilibrium in {yes} of the completions if the statement is wanted, in {no} if its opposite is.',
  'decides.nothing': 'No unknown statement makes a difference to these states.',

  'left-out': 'What is not known is left out here: states that it alone tells apart are tied.',
  'no-equilibrium': 'With what is known alone, no state is an equilibrium under {concepts}.',
  survived: '{count, number} of {of, number}',
  'swap.statements': '{party}: {lower} comes before {upper}',
  'swap.tiers': '{party}: places {upper, number} and {lower, number} of the ranking are exchanged',
  'fewest.bound': '{count, number} or more',
  'fewest.never': '–',
  'ends.never': 'in no order',
  'ends.together': 'together: {swaps}',

  statement: '{party}: {wish}',
  matters:
    'Most rests on {statement}. Without it {lost, plural, =0 {no equilibrium ends} one {one equilibrium ends} other {# equilibria end}} and {gained, plural, =0 {none arises} one {one arises} other {# arise}}, counted under each concept.',
  'matters.nothing': 'No statement makes a difference: each can be left out.',

  'method.completion':
    'A completion of a party’s preference wants each unknown statement or its opposite, and puts states of unknown order in a row, without ties. Completions are counted, not weighed: a share is no probability.',
  'method.extensions':
    'Extensions to unknown preferences ({source}): under a and c a party also leaves for what it may prefer; under c and d it is deterred also by what it may not prefer; others’ sanctions may be steps to what they may prefer.',
  'method.swaps':
    'A swap exchanges two neighbours: statements of one party, or places of a ranking. The fewest that end an equilibrium are looked for over all parties together, up to a limit.',
};
