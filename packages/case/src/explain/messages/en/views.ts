import type { Catalogue } from '../message.ts';

/** The conflict as the parties see it. States come as `state 4`, or as a list of their numbers. */
export interface ViewParams {
  readonly nobody: object;
  /** What a party does not see (`count` states), and what it takes others to want. */
  readonly blind: { readonly party: string; readonly count: number; readonly states: string };
  readonly takes: { readonly party: string; readonly others: string; readonly count: number };
  /** Hidden states that can come about under a party's eyes. */
  readonly emergent: { readonly party: string; readonly count: number; readonly states: string };
  readonly 'emergent.none': { readonly party: string };

  readonly held: { readonly concept: string; readonly count: number; readonly plain: number };
  readonly same: object;

  readonly 'method.mind': { readonly states: string };
  readonly 'method.movers': { readonly states: string };
  readonly 'method.hidden': object;
  readonly 'method.emergent': object;
}

export const views: Catalogue<ViewParams> = {
  nobody: 'The file gives no views: everybody sees the conflict as it is.',
  blind: '{party} does not see {count, plural, one {one state} other {# states}}: {states}.',
  takes:
    'Of what {others} {count, plural, one {wants} other {want}}, {party} believes something else than is the case.',
  emergent:
    '{count, plural, one {One of these} other {# of these}} can come about under the eyes of {party}, by what another party takes for an improvement: {states}.',
  'emergent.none': 'None of these comes about under the eyes of {party} by an improvement of another party.',

  held: '{concept}: {count, plural, one {one state holds} other {# states hold}} as the parties see the conflict; if all saw it as it is, {plain, plural, one {one state} other {# states}} would.',
  same: 'As the parties see it the same states hold as if all saw the conflict as it is.',

  'method.mind':
    'Judged exactly: {states}, each party by its own game, the one it takes for the true one (a first-level hypergame: Bennett 1977; Wang, Hipel & Fraser 1988), on the universal set of states (Aljefri, Fang & Hipel 2018).',
  'method.movers':
    'Judged exactly: {states}, in one game in which nobody moves to or from a state that this party does not see itself, as misperception is taken in GMCR+; what others are taken to want does not count.',
  'method.hidden': 'A state that a party does not see is stable for it.',
  'method.emergent':
    'Emergent is here a hidden state that another party reaches, from a state that the party sees, by an improvement in that other party’s game.',
};
