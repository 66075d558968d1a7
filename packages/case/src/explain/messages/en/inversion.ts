import type { Catalogue } from '../message.ts';

/** What would have to be preferred for a state to hold. States come as `state 4`; shares, big counts and lists come written. */
export interface InversionParams {
  readonly 'is.equilibrium': { readonly concept: string };
  readonly 'is.left': { readonly concept: string; readonly parties: string };

  readonly together: { readonly share: string };

  // What one party's stability takes.
  readonly 'takes.no-move': object;
  readonly 'takes.nothing': { readonly moves: number };
  /** `now`: `yes` or `no`. */
  readonly takes: {
    readonly count: number;
    readonly state: string;
    readonly party: string;
    readonly now: string;
  };
  readonly numbered: { readonly number: number; readonly text: string };
  readonly must: { readonly count: number; readonly state: string };
  readonly 'one-of': { readonly count: number; readonly state: string };
  readonly 'one-of-each': { readonly count: number; readonly state: string };
  readonly move: { readonly what: string; readonly answers: number };
  readonly 'one-set': { readonly count: number; readonly state: string };
  readonly 'each-move': { readonly count: number; readonly states: number; readonly state: string };
  /** Of a long list: who does anything else there than at the state. */
  readonly differing: { readonly parties: string };
  readonly item: { readonly what: string; readonly state: string };
  readonly pattern: { readonly what: string; readonly count: number };
  readonly bare: { readonly number: number };
  readonly set: { readonly count: number; readonly states: string };
  readonly rest: { readonly what: string; readonly count: number };
  readonly more: { readonly count: number };

  // In how many orders.
  readonly 'share.counted': {
    readonly stable: string;
    readonly of: string;
    readonly states: number;
    readonly share: string;
  };
  readonly 'share.exact': { readonly share: string; readonly states: number };
  readonly 'share.sampled': {
    readonly share: string;
    readonly low: string;
    readonly high: string;
    readonly confidence: string;
    readonly samples: number;
    readonly seed: number;
  };
  readonly 'known.necessary': object;
  readonly 'known.impossible': object;
  readonly 'known.open': object;
  readonly 'known.share': { readonly stable: string; readonly of: string; readonly share: string };
  readonly 'known.uncounted': object;

  // The smallest change.
  readonly blocked: { readonly state: string; readonly parties: string };
  readonly 'aim.equilibrium': { readonly state: string };
  readonly 'aim.stable': { readonly state: string };
  readonly ranking: { readonly count: number };
  readonly 'ranking.found': { readonly count: number };
  readonly 'ranking.would': object;
  readonly 'ranking.pair': {
    readonly better: string;
    readonly state: string;
    readonly worse: string;
    readonly than: string;
  };
  readonly 'ranking.tie': {
    readonly better: string;
    readonly state: string;
    readonly worse: string;
    readonly than: string;
  };
  readonly 'ranking.climb': {
    readonly state: string;
    readonly count: number;
    readonly above: string;
    readonly best: string;
  };
  readonly 'ranking.impossible': object;
  readonly 'ranking.bound': { readonly bound: number; readonly steps: number };
  readonly 'ranking.unknown': { readonly bound: number; readonly steps: number };
  readonly edits: { readonly count: number };
  readonly 'edits.any': object;
  readonly 'edit.drop': { readonly wish: string; readonly place: number };
  readonly 'edit.move': { readonly wish: string; readonly place: number };
  readonly 'edit.negate': { readonly wish: string; readonly place: number };
  readonly 'edit.add': { readonly wish: string; readonly place: number };
  readonly 'edits.none': { readonly count: number };
  readonly 'edits.unknown': { readonly bound: number; readonly steps: number };
  readonly 'edits.other': object;

  readonly 'method.conditions': object;
  readonly 'method.ranking': object;
  readonly 'method.edits': object;
}

export const inversion: Catalogue<InversionParams> = {
  'is.equilibrium': 'As things are, it is an equilibrium under {concept}.',
  'is.left': 'As things are, it is no equilibrium under {concept}: it is left by {parties}.',

  together:
    'If every strict order of every party were equally likely, it would be an equilibrium with a probability of {share}.',

  'takes.no-move': 'This party has no move here: the state is stable for it whatever it prefers.',
  'takes.nothing':
    'The state is stable for this party whatever it prefers: the others can answer {moves, plural, one {its one move} other {each of its # moves}} by a return to it.',
  takes:
    '{state} is stable for {party} exactly if {count, plural, one {this is so} =2 {both of these are so} other {all # of these are so}}. As things are, {count, plural, one {it is} other {they are}}{now, select, yes {} other { not}}.',
  numbered: '{number, number}. {text}',
  must: 'This party does not prefer {count, plural, one {this state} =2 {either of these states} other {any of these # states}} to {state}:',
  'one-of': 'Of these {count} states there is at least one that this party does not prefer to {state}:',
  'one-of-each':
    'After each of these {count} moves, its end or a state to which the others can take it is not preferred to {state}:',
  move: '{what}{answers, plural, =0 {} one {, or one answer} other {, or one of # answers}}',
  'one-set':
    'Of these {count} groups of states there is at least one of which this party prefers no state at all to {state}:',
  'each-move':
    'Each of {count, plural, one {one move} other {# moves}} is harmless to it. There are too many ways for that to list; {states} states matter, each by not being preferred to {state}.',
  differing: 'They differ from it only in what {parties} may do.',
  item: '{what} ({state})',
  pattern: '{what} ({count, plural, one {one state} other {# states}})',
  bare: '{number, number, id}',
  set: '{count, plural, one {state {states}} other {states {states}}}',
  rest: '{what}, with {count, plural, one {one more state} other {# more states}}',
  more: 'and {count, plural, one {one more} other {# more}}',

  'share.counted':
    'It is so in {stable} of the {of} strict orders of the {states} states that matter ({share}).',
  'share.exact': 'It is so in {share} of all strict orders, counted over the {states} states that matter.',
  'share.sampled':
    'It is so in about {share} of all strict orders: between {low} and {high} with {confidence} confidence, from {samples, plural, one {one order} other {# orders}} drawn at random (seed {seed, number, id}).',
  'known.necessary':
    'From what is taken as known it follows that the state is stable for this party, whatever else it prefers.',
  'known.impossible':
    'From what is taken as known it follows that the state is not stable for this party, whatever else it prefers.',
  'known.open': 'What is taken as known leaves open whether the state is stable for this party.',
  'known.share': 'It is stable in {stable} of the {of} strict orders that agree with it ({share}).',
  'known.uncounted': 'The orders that agree with it are too many to count.',

  blocked:
    'No change of this party’s preferences makes {state} an equilibrium: it is left by {parties} whatever this party prefers.',
  'aim.equilibrium': 'For {state} to be an equilibrium, the others’ preferences being what they are:',
  'aim.stable': 'For {state} to be stable at least for this party:',
  ranking:
    'The nearest ranking compares {count, plural, one {one pair of states} other {# pairs of states}} otherwise than now.',
  'ranking.found':
    'The nearest ranking that was found compares {count, plural, one {one pair of states} other {# pairs of states}} otherwise than now.',
  'ranking.would': 'In it, the party would',
  'ranking.pair': 'rather have “{better}” ({state}) than “{worse}” ({than})',
  'ranking.tie': 'be indifferent between “{better}” ({state}) and “{worse}” ({than})',
  'ranking.climb':
    'It is enough that {state} moves up in its ranking past {count, plural, one {one state} other {# states}}, to right above “{above}” ({best}). No ranking that changes fewer pairs of states will do.',
  'ranking.impossible':
    'No ranking of this party will do: what would keep it there, and what the others would have to fear from it, exclude each other.',
  'ranking.bound':
    'Whether fewer would do is not known: at least {bound, plural, one {one pair} other {# pairs}} must change; the search ended after {steps, plural, one {one step} other {# steps}}.',
  'ranking.unknown':
    'No ranking that will do was found in {steps, plural, one {one step} other {# steps}}; at least {bound, plural, one {one pair} other {# pairs}} of states would have to change.',
  edits:
    'In its list of wishes, {count, plural, one {one edit is} other {# edits are}} enough{count, plural, one {} other {, and fewer are not}}:',
  'edits.any': 'In its list of wishes, one edit is enough, for example any of these:',
  'edit.drop': 'drop {wish} (place {place, number})',
  'edit.move': 'move {wish} to place {place, number}',
  'edit.negate': 'turn what stands in place {place, number} into its opposite: {wish}',
  'edit.add': 'add {wish} in place {place, number}',
  'edits.none': 'In its list of wishes, no {count, plural, one {edit} other {# edits}} will do.',
  'edits.unknown':
    'In its list of wishes, no edits that will do were found among {steps, plural, one {one list} other {# lists}}; at least {bound, plural, one {one edit} other {# edits}} would be needed.',
  'edits.other': 'Its preference is not given as a list of wishes, so there is none to edit.',

  'method.conditions':
    'Conditions follow from the definitions of stability; the others’ preferences are taken as they are where the concept knows them.',
  'method.ranking':
    'Rankings are compared pair by pair: to turn an order round, to make a tie or to break one counts as one.',
  'method.edits':
    'An edit drops a statement, moves it, turns it into its opposite, or adds one: that an option is at a level or is not, or what another interest of the party says.',
};
