import type { Catalogue } from '../message.ts';

/** Whether a state holds. Probabilities and lambdas come written; concepts come as a list. */
export interface HeadlineParams {
  // With one profile only.
  readonly 'holds.all': { readonly concepts: string };
  readonly 'holds.some': { readonly concepts: string; readonly others: string };
  readonly 'holds.none': { readonly concepts: string };

  /** K is 0. */
  readonly none: { readonly concepts: string };
  readonly k: { readonly k: string; readonly concepts: string };
  readonly profiles: {
    readonly concept: string;
    readonly holds: number;
    readonly of: number;
    readonly k: string;
  };
  readonly 'h.responsive': { readonly h: string; readonly lambda: string };
  /** H with all sanctions, where it differs. */
  readonly 'h.anyway': { readonly h: string };
  readonly h: { readonly h: string; readonly lambda: string };
  readonly lambda: { readonly value: string };
  readonly 'lambda.each': { readonly list: string };
  readonly 'lambda.of': { readonly party: string; readonly value: string };
  readonly 'lambda.line': { readonly lambda: string };
  /** How far a figure stays what it is; `of.party` where the thresholds differ. */
  readonly 'flips.never': { readonly most: string };
  readonly 'flips.at': { readonly at: string };
  readonly 'flips.range': { readonly low: string; readonly high: string };
  readonly 'flips.from': { readonly low: string };
  readonly 'of.party': { readonly party: string; readonly what: string };

  readonly 'hold.nash': object;
  readonly 'hold.responsive': object;
  readonly 'hold.partly': object;
  readonly 'hold.anyway': object;
  readonly 'hold.graph': object;
  readonly selectivity: { readonly states: number; readonly mean: string };
  readonly unknown: { readonly count: number };
  readonly note: object;
}

export const headline: Catalogue<HeadlineParams> = {
  'holds.all': 'It is an equilibrium under {concepts}.',
  'holds.some': 'It is an equilibrium under {concepts}, not under {others}.',
  'holds.none': 'It is no equilibrium under {concepts}.',

  none: 'Under {concepts} it is an equilibrium in no profile.',
  k: 'If all interests were known, it would hold with a probability of {k} ({concepts}).',
  profiles:
    'Under {concept} it holds in {holds, number} of {of, plural, one {one profile} other {# profiles}}, {k} by weight.',
  'h.responsive':
    'Given what each party believes, and counting only answers that come because of a move, the probability is {h} at {lambda}.',
  'h.anyway': 'If answers that would come anyway count as well, it is {h}.',
  h: 'Given what each party believes, the probability is {h} at {lambda}.',
  lambda: 'λ = {value}',
  'lambda.each': 'λ ({list})',
  'lambda.of': '{party} {value}',
  'lambda.line':
    'A party counts as deterred when it sees a sanction with a probability of at least {lambda}.',
  'flips.never': 'This stays so for every λ up to {most}.',
  'flips.at': 'This stays so up to λ = {at}, and no further.',
  'flips.range': 'This stays so up to λ = {low} or {high}, depending on the concept.',
  'flips.from': 'Depending on the concept, this stays so up to λ = {low}, or for every λ.',
  'of.party': 'As the threshold of {party} alone grows: {what}',

  'hold.nash': 'Where it holds, nobody has an improvement: it needs no sanction.',
  'hold.responsive': 'It is held by answers to the moves themselves.',
  'hold.partly': 'It is held in part by moves that would come anyway.',
  'hold.anyway': 'It is held only by moves that would come anyway.',
  'hold.graph': 'Whether answers would come anyway is not judged in a graph drawn by hand.',
  selectivity:
    'For comparison: the mean over {states, plural, one {the one feasible state} other {all # feasible states}} is {mean}.',
  unknown:
    '{count, plural, one {One profile contains} other {# profiles contain}} what nobody thought of: there the low figures count a state as not holding, the high ones as holding.',
  note: 'The figures of different states do not sum to one, and they are no forecast.',
};
