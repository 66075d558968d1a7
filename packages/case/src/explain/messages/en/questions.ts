import type { Catalogue } from '../message.ts';

/** The comparisons that carry a verdict. States come as what differs, with `state 4` beside it. */
export interface QuestionParams {
  readonly lead: { readonly count: number };
  readonly 'lead.none': object;
  readonly critical: { readonly count: number };
  readonly 'critical.none': object;
  readonly question: {
    readonly party: string;
    readonly state: string;
    readonly number: string;
    readonly than: string;
    readonly other: string;
  };
  readonly yes: object;
  readonly no: object;
  readonly turns: object;
  readonly supports: object;
  /** The verdict after other answers. */
  readonly same: { readonly verdict: string };
  readonly turned: { readonly verdict: string };
  readonly open: { readonly count: number };
  readonly stable: { readonly state: string; readonly party: string };
  readonly unstable: { readonly state: string; readonly party: string };
  readonly equilibrium: { readonly state: string };
  readonly 'no-equilibrium': { readonly state: string };
}

export const questions: Catalogue<QuestionParams> = {
  lead: 'The verdict rests on {count, plural, one {one comparison: its answer settles} other {# comparisons: their answers together settle}} it, whatever all others are.',
  'lead.none': 'The verdict rests on no comparison: it follows from the moves alone.',
  critical:
    '{count, plural, one {One of the answers, changed alone, turns it} other {# of the answers, each changed alone, turn it}}.',
  'critical.none': 'None of the answers, changed alone, turns it.',
  question: 'Would {party} rather have “{state}” ({number}) than “{than}” ({other})?',
  yes: 'In the model: yes.',
  no: 'In the model: no.',
  turns: 'The other answer alone would turn the verdict.',
  supports: 'The other answer alone would not turn the verdict.',
  same: 'It does not matter: {verdict}, as before.',
  turned: 'It matters: now {verdict}.',
  open: 'It matters: the verdict hangs on {count, plural, one {the answer that is} other {the answers that are}} unsure.',
  stable: '{state} is stable for {party}',
  unstable: '{state} is not stable for {party}',
  equilibrium: '{state} is an equilibrium',
  'no-equilibrium': '{state} is no equilibrium',
};
