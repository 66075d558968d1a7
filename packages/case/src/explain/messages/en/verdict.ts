import type { Catalogue } from '../message.ts';

/** Why a state is stable or is not. States come as `state 4`, moves as clauses, wishes as quoted statements. */
export interface VerdictParams {
  readonly at: { readonly state: string; readonly what: string };
  readonly equilibrium: { readonly state: string; readonly concept: string };
  readonly 'no-equilibrium': {
    readonly state: string;
    readonly concept: string;
    readonly count: number;
    readonly parties: string;
  };
  readonly stable: { readonly state: string; readonly concept: string; readonly party: string };
  readonly unstable: { readonly state: string; readonly concept: string; readonly party: string };
  readonly assumed: { readonly interests: string };
  readonly interest: { readonly party: string; readonly interest: string };

  // What holds a party.
  readonly 'party.no-move': { readonly party: string };
  readonly 'party.content': { readonly party: string; readonly moves: number; readonly state: string };
  readonly 'party.deterred': { readonly party: string; readonly count: number };
  readonly 'party.undeterred': { readonly party: string; readonly count: number };
  readonly 'party.partly': { readonly party: string; readonly count: number; readonly open: number };

  // An improvement: what attracts, what answers it.
  readonly gain: { readonly move: string; readonly state: string; readonly reason: string };
  readonly 'gain.statement': { readonly wish: string };
  readonly 'gain.weights': { readonly better: string; readonly worse: string };
  readonly 'gain.ranking': { readonly better: number; readonly worse: number };
  readonly breaks: { readonly concept: string };
  readonly 'breaks.nash': object;
  readonly answer: { readonly moves: string; readonly end: string; readonly effect: string };
  readonly 'answer.together': { readonly moves: string; readonly end: string; readonly effect: string };
  readonly then: { readonly left: string; readonly right: string };
  readonly 'effect.back': { readonly state: string };
  readonly 'effect.equal': { readonly state: string };
  readonly 'effect.worse': { readonly state: string; readonly reason: string };
  /** The wish lost weighs more than the wish gained, or the gain itself is undone. */
  readonly 'loss.before': { readonly wish: string; readonly gained: string };
  readonly 'loss.undone': { readonly wish: string };
  readonly 'loss.weights': { readonly better: string; readonly worse: string };
  readonly 'loss.ranking': { readonly better: number; readonly worse: number };
  readonly because: { readonly wish: string; readonly reason: string };
  readonly responsive: object;
  readonly anyway: { readonly moves: number };
  readonly 'responsive.farther': { readonly moves: string; readonly end: string };
  readonly others: { readonly count: number };
  /** How many improvements are not spelt out. */
  readonly 'unsaid.open': { readonly count: number };
  readonly 'unsaid.deterred': { readonly count: number };
}

export const verdict: Catalogue<VerdictParams> = {
  at: '{state}: {what}.',
  equilibrium: '{state} is an equilibrium under {concept}: it is stable for every party.',
  'no-equilibrium':
    '{state} is no equilibrium under {concept}: {count, plural, one {one party has} other {# parties have}} an improvement that nothing deters ({parties}).',
  stable: '{state} is stable for {party} under {concept}.',
  unstable: '{state} is not stable for {party} under {concept}.',
  assumed: 'This is judged for these interests: {interests}.',
  interest: '{party}: {interest}',

  'party.no-move': '{party}: this party has no move here.',
  'party.content':
    '{party}: {moves, plural, one {the one move open to this party is no better} other {none of the # moves open to this party is better}} than {state}.',
  'party.deterred':
    '{party}: {count, plural, one {one move would be an improvement, and it is deterred} =2 {two moves would be improvements, and both are deterred} other {# moves would be improvements, and all are deterred}}.',
  'party.undeterred':
    '{party}: {count, plural, one {one move would be an improvement, and nothing deters it} other {# moves would be improvements, and nothing deters any of them}}.',
  'party.partly':
    '{party}: {count, plural, one {one move would be an improvement} other {# moves would be improvements}}; {open, plural, one {nothing deters one of them} other {nothing deters # of them}}.',

  gain: 'If {move} ({state}), this party gains: {reason}.',
  'gain.statement': '{wish} comes true',
  'gain.weights': '{better} points instead of {worse}',
  'gain.ranking': 'place {better, number} instead of {worse, number} in its ranking',
  breaks: 'No answer that counts under {concept} takes this gain away: the improvement breaks the state.',
  'breaks.nash': 'Nash asks for no more: the improvement breaks the state.',
  answer: 'But then {moves} ({end}), {effect}.',
  'answer.together': 'But at the same moment {moves}; together this leads to {end}, {effect}.',
  then: '{left}, then {right}',
  'effect.back': 'and everything is back at {state}',
  'effect.equal': 'and this party is no better off than in {state}',
  'effect.worse': 'and this party is worse off than in {state}: {reason}',
  'loss.before': '{wish} is lost, which this party puts before {gained}',
  'loss.undone': 'the gain is undone, and {wish} is lost as well',
  'loss.weights': '{worse} points instead of {better}',
  'loss.ranking': 'place {worse, number} instead of {better, number} in its ranking',
  because: '“{wish}” ({reason})',
  responsive: 'This answer comes only because of the move (responsive).',
  anyway:
    '{moves, plural, one {That move would come even without the improvement} other {Not all of these moves answer the improvement: some would come even without it}} (not responsive).',
  'responsive.farther':
    'There is also a longer answer that comes only because of the move (responsive): {moves} ({end}).',
  others: '{count, plural, one {One more state} other {# more states}} would serve as an answer.',
  'unsaid.open':
    'Nothing deters {count, plural, one {one more improvement} other {# more improvements}} either.',
  'unsaid.deterred':
    '{count, plural, one {One more improvement is deterred} other {# more improvements are deterred}}.',
};
