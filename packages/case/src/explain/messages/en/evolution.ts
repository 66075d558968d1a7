import type { Catalogue } from '../message.ts';

/** How a conflict can go on. States come as `state 4`, moves as clauses. */
export interface EvolutionParams {
  readonly from: { readonly state: string; readonly what: string };
  readonly to: { readonly state: string; readonly what: string };
  readonly here: { readonly state: string };
  /** How many of the other states can be reached, and how far the farthest is. */
  readonly 'reach.improvements': { readonly count: number; readonly of: number; readonly steps: number };
  readonly 'reach.any': { readonly count: number; readonly of: number; readonly steps: number };
  readonly 'reach.improvements.all': { readonly steps: number };
  readonly 'reach.any.all': { readonly steps: number };
  readonly 'reach.no-improvement': object;
  readonly 'reach.no-move': object;
  /** There is no target at all. */
  readonly 'no-equilibrium': { readonly concept: string };

  readonly 'ways.improvements': { readonly length: number; readonly ways: number };
  readonly 'ways.any': { readonly length: number; readonly ways: number };
  /** After a barrier. */
  readonly 'ways.despite': { readonly length: number; readonly ways: number };

  readonly 'barrier.one-way': { readonly changes: string };
  readonly 'barrier.change': { readonly now: string; readonly then: string };
  readonly 'barrier.no-moves': object;
  readonly 'barrier.nobody-gains': object;
  readonly 'barrier.last-step': object;
  readonly 'barrier.elsewhere': { readonly count: number; readonly states: string };

  /** What a step brings to whoever makes it. */
  readonly 'gain.statement': { readonly wish: string };
  readonly 'gain.weights': { readonly better: string; readonly worse: string };
  readonly 'gain.ranking': { readonly better: number; readonly worse: number };
  readonly 'gain.none': object;

  readonly refusals: { readonly count: number };
  readonly 'refusals.none': object;
  readonly 'refusal.party': { readonly party: string };
  readonly 'refusal.change': { readonly what: string };
  readonly 'refusal.step': { readonly move: string; readonly from: string; readonly to: string };

  /** The definitions in short. */
  readonly 'method.paths': object;
  readonly 'method.refusals': object;
}

export const evolution: Catalogue<EvolutionParams> = {
  from: 'It begins at {state}: {what}.',
  to: 'To {state}: {what}.',
  here: '{state} is where it begins.',
  'reach.improvements':
    '{count, plural, one {One} other {#}} of the {of, plural, one {one other state} other {# other states}} can be reached by improvements, the farthest in {steps, plural, one {one step} other {# steps}}.',
  'reach.any':
    'By any moves {count, plural, one {one} other {#}} of the {of, plural, one {one other state} other {# other states}} can be reached, the farthest in {steps, plural, one {one step} other {# steps}}.',
  'reach.improvements.all':
    'Every other state can be reached by improvements, the farthest in {steps, plural, one {one step} other {# steps}}.',
  'reach.any.all':
    'By any moves every other state can be reached, the farthest in {steps, plural, one {one step} other {# steps}}.',
  'reach.no-improvement': 'Nobody has an improvement here: by improvements nothing changes.',
  'reach.no-move': 'Nobody can move here.',
  'no-equilibrium': 'Under {concept} there is no equilibrium to get to.',

  'ways.improvements':
    'It takes {length, plural, one {one improvement} other {# improvements}}{ways, plural, one {: there is one shortest way} other {: there are # shortest ways}}.',
  'ways.any':
    'It takes {length, plural, one {one move} other {# moves}}{ways, plural, one {: there is one shortest way} other {: there are # shortest ways}}.',
  'ways.despite':
    'By moves that do not all improve the position of whoever makes them it would take {length, plural, one {one move} other {# moves}}{ways, plural, one {: there is one shortest way} other {: there are # shortest ways}}.',

  'barrier.one-way': 'Nobody can get there: what can no longer change would have to ({changes}).',
  'barrier.change': '“{now}” would have to become “{then}”',
  'barrier.no-moves': 'Nobody can get there: no legal sequence of moves leads to it.',
  'barrier.nobody-gains': 'Improvements do not lead there: nobody has an improvement at the beginning.',
  'barrier.last-step': 'Improvements do not lead there: nobody would gain by the last step.',
  'barrier.elsewhere':
    'Improvements do not lead there: the last step would be an improvement only from {count, plural, one {one state} other {# states}} ({states}), which improvements do not reach.',

  'gain.statement': '{wish} comes true',
  'gain.weights': '{better} points instead of {worse}',
  'gain.ranking': 'place {better, number} in its ranking instead of {worse, number}',
  'gain.none': 'nothing',

  refusals:
    '{count, plural, one {One refusal alone prevents it, whatever way is taken:} =2 {Each of these two refusals alone prevents it, whatever way is taken:} other {Each of these # refusals alone prevents it, whatever way is taken:}}',
  'refusals.none': 'No party alone can prevent it by refusing to move.',
  'refusal.party': '{party} makes no move at all',
  'refusal.change': 'it never comes to this: {what}',
  'refusal.step': 'this one move is not made: {move} (from {from} to {to})',

  'method.paths':
    'Paths are legal: parties move one after the other, nobody twice in a row. An improvement is a move to a state that the mover prefers to the one just left.',
  'method.refusals':
    'Refusals are looked for on all legal paths, not on the shortest alone: one move, one kind of change at any time, or all moves of a party; the narrowest of a party are shown. Two moves of one party in a row count as one.',
};
