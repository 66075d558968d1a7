import type { Catalogue } from '../message.ts';

/** What holds when two parties look ahead. States come as a list of `state 4`. */
export interface ForesightParams {
  readonly settles: { readonly from: number };
  readonly cycles: { readonly from: number; readonly period: number };
  readonly open: { readonly most: number };
  readonly 'non-myopic': { readonly count: number; readonly states: string };
  readonly leads: { readonly leader: string; readonly count: number; readonly states: string };
  readonly ties: object;

  /** The definitions in short. */
  readonly 'method.limited': { readonly source: string };
  readonly 'method.non-myopic': { readonly source: string };
  readonly 'method.stackelberg': { readonly source: string };
  readonly 'method.ties': object;
}

export const foresight: Catalogue<ForesightParams> = {
  settles:
    '{from, plural, one {However far both look ahead, the verdicts are those of Nash, one move ahead.} other {From # moves ahead on the verdicts stay what they are.}}',
  cycles:
    'The verdicts never settle: from {from, plural, one {one move} other {# moves}} ahead on they come round every {period, plural, one {move} other {# moves}}.',
  open: 'Up to {most, plural, one {one move} other {# moves}} ahead the verdicts have not begun to repeat.',
  'non-myopic':
    '{count, plural, =0 {No state is stable for both from some horizon on: there is no non-myopic equilibrium.} one {One state is stable for both from some horizon on, and so a non-myopic equilibrium: {states}.} other {# states are stable for both from some horizon on, and so non-myopic equilibria: {states}.}}',
  leads:
    'If {leader} leads, reckoning with the answer, {count, plural, =0 {there is no Stackelberg equilibrium} one {there is one Stackelberg equilibrium: {states}} other {there are # Stackelberg equilibria: {states}}}.',
  ties: '~ marks what holds as ties are settled here, but not however they are; what is in brackets would hold if they were settled otherwise.',

  'method.limited':
    'Looking h moves ahead (L_h) a party leaves a state only if the play that follows, in turns and of at most h moves, ends better for it than the state; each foresees what the other will do ({source}).',
  'method.non-myopic':
    'Non-myopic: stable at every horizon from some horizon on ({source}). Stable verdicts that come and go do not count.',
  'method.stackelberg':
    'Stackelberg: stable two moves ahead for the leader, and Nash-stable for the follower ({source}).',
  'method.ties':
    'Ties: whoever can end equally well by several moves chooses what the other likes best. All is for two parties; for more no definition is settled.',
};
