import type { CoalitionConceptName } from '@parley/engine';
import type { Catalogue } from '../message.ts';

/** Joint action. States come as `state 4`, blocs as lists of names, moves as clauses, gains as in verdicts. */
export type CoalitionParams = Readonly<Record<CoalitionConceptName, object>> & {
  /** How many of the states asked about hold. */
  readonly 'held.equilibria': { readonly concept: string; readonly held: number; readonly count: number };
  readonly 'held.states': { readonly concept: string; readonly held: number; readonly count: number };
  readonly 'held.none': { readonly concept: string };

  /** A bloc of `count` leaves; the moves lead to `end`. */
  readonly leave: {
    readonly bloc: string;
    readonly count: number;
    readonly state: string;
    readonly concepts: string;
    readonly moves: string;
    readonly end: string;
  };
  readonly gain: { readonly party: string; readonly reason: string };
  readonly or: { readonly left: string; readonly right: string };

  readonly 'jump.lead': object;
  readonly 'jump.none': object;
  readonly jump: { readonly state: string; readonly blocs: string; readonly concepts: string };

  readonly 'one.lead': { readonly blocs: string };
  readonly 'one.and': { readonly left: string; readonly right: string };
  readonly 'one.sight': object;
  readonly 'one.under': { readonly concept: string; readonly states: string };
  readonly 'one.nothing': { readonly concept: string };

  readonly 'method.all': { readonly states: string; readonly blocs: number };
  readonly 'method.named': { readonly states: string; readonly blocs: number };
  readonly 'method.party': { readonly party: string };
  readonly 'method.gain': { readonly source: string };
  readonly 'method.blocs': object;
  readonly 'method.parties': object;
  readonly 'method.views': object;
};

export const coalitions: Catalogue<CoalitionParams> = {
  cnash: 'CNash',
  cgmr: 'CGMR',
  csmr: 'CSMR',
  cseq: 'CSEQ',
  'held.equilibria':
    '{concept}: {count, plural, one {{held, plural, =0 {the one equilibrium does not hold} one {the one equilibrium holds} other {the one equilibrium holds}}} other {{held, number} of # equilibria hold}} against joint action.',
  'held.states':
    '{concept}: {count, plural, one {{held, plural, =0 {the state does not hold} one {the state holds} other {the state holds}}} other {{held, number} of # states hold}} against joint action.',
  'held.none': '{concept}: there is no equilibrium, even while everybody acts alone.',

  leave:
    '{count, plural, one {{bloc} would leave {state} alone} other {{bloc} would leave {state} together}} under {concepts}: {moves} ({end}).',
  gain: '{party} gains: {reason}.',
  or: '{left}, or {right}',

  'jump.lead':
    'The older test looks for jumps from one equilibrium to another that all of a bloc prefer, whatever the others might answer (Kilgour, Hipel, Fang & Peng 2001):',
  'jump.none':
    'By the older test (Kilgour, Hipel, Fang & Peng 2001) no bloc can jump from one equilibrium to another that all of it prefer.',
  jump: 'from {state}: {blocs} ({concepts})',

  'one.lead':
    'Now {blocs} act as one: options of all members may change at once, the bloc gains where every member strictly gains, and what is not better for all of them deters it (as coalitions are taken in GMCR+).',
  'one.and': '{left}; {right}',
  'one.sight': 'Nobody moves to or from a state that none of those who act together sees.',
  'one.under': '{concept}: {states}.',
  'one.nothing': '{concept}: no state holds.',

  'method.all':
    'Judged exactly: {states}, {blocs, plural, one {one bloc} other {# blocs}} in order of size; the smallest that leave a state are named.',
  'method.named': 'Judged exactly: {states}, {blocs, plural, one {one bloc} other {# blocs}}.',
  'method.party':
    'Only blocs with {party} are tried: what holds against all of them is coalitionally stable for this party.',
  'method.gain':
    'A bloc gains where every member strictly gains; it gets where its members get by their own moves, one after the other through feasible states, nobody twice in a row ({source}).',
  'method.blocs':
    'Under CSEQ the others may answer by improvements of any of their blocs, single parties among them.',
  'method.parties': 'Under CSEQ the others may answer by improvements of single parties only.',
  'method.views': 'The views of the file are left out here: everybody is taken to see everything.',
};
