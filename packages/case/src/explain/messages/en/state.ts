import type { Catalogue } from '../message.ts';

/** States, moves and conditions on states. */
export interface StateParams {
  /** An option that has no verb phrase: not taken; at a level, or at one of several. */
  readonly 'option.no': { readonly name: string };
  readonly 'option.level': { readonly name: string; readonly level: string };
  /** What a party does, in verb phrases; in names of options; nothing. */
  readonly does: { readonly party: string; readonly phrases: string };
  readonly has: { readonly party: string; readonly names: string };
  readonly nothing: object;
  readonly join: { readonly left: string; readonly right: string };
  readonly unchanged: object;
  /** A move that is not said in verb phrases. */
  readonly move: { readonly party: string; readonly to: string };
  readonly comma: { readonly left: string; readonly right: string };
  readonly number: { readonly number: number };
  /** Several states, by a list of their numbers; of long lists the rest is counted. */
  readonly numbers: { readonly numbers: string; readonly count: number };
  readonly 'numbers.more': { readonly numbers: string; readonly more: number };
  readonly quoted: { readonly text: string };
  readonly bracketed: { readonly text: string };
  readonly not: { readonly part: string };
  readonly if: { readonly then: string; readonly condition: string };
  readonly iff: { readonly left: string; readonly right: string };
}

export const state: Catalogue<StateParams> = {
  'option.no': '{name} (no)',
  'option.level': '{name} ({level})',
  does: '{party} {phrases}',
  has: '{party}: {names}',
  nothing: 'nothing',
  join: '{left}; {right}',
  unchanged: 'nothing changes',
  move: 'a move by {party} brings “{to}”',
  comma: '{left}, {right}',
  number: 'state {number, number, id}',
  numbers: '{count, plural, one {state {numbers}} other {states {numbers}}}',
  'numbers.more': 'states {numbers} and {more, plural, one {one more} other {# more}}',
  quoted: '“{text}”',
  bracketed: '({text})',
  not: 'not ({part})',
  if: '{then} if {condition}',
  iff: '{left} exactly when {right}',
};
