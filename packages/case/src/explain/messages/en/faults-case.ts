import type { FaultCode } from '../../../file/faults.ts';
import type { Catalogue, Paired } from '../message.ts';
import type { FileFaultCode } from './faults-file.ts';

/** Faults of what the file means. */
export type CaseFaultParams = Paired<Exclude<FaultCode, FileFaultCode>>;

export const caseFaults: Catalogue<CaseFaultParams> = {
  'name.unknown': 'There is no {kind} “{name}”{hasWithin, select, true { in “{within}”} other {}}.',
  'name.unknown.hint': 'Name one that the file defines.',
  'name.repeated': 'The {kind} “{name}” stands here a second time; first in line {first, number, id}.',
  'name.repeated.hint': 'Keep one of the two.',

  'expression.syntax':
    '{hasFound, select, true {“{found}” cannot stand at this place of the expression.} other {The expression breaks off.}}',
  'expression.syntax.hint':
    '{expected, select, operand {An option (party.option), “not” or an opening bracket is expected here.} operator {“and”, “or”, “if”, “iff” or the end is expected here.} level {A level of the option is expected after the sign.} option {An option is expected here, written party.option.} closing {A closing bracket is missing.} other {Expressions are made of options, =, >=, not, and, or, if, iff and brackets.}}',
  'expression.brackets': '“{word}” stands beside another “if” or “iff”, and either could come first.',
  'expression.brackets.hint': 'Put brackets around the part that belongs together.',

  'interests.missing': 'The party “{party}” has no interest.',
  'interests.missing.hint': 'Give it at least one under “interests”, with prefers, weights or ranking.',
  'preference.missing': 'The interest “{interest}” has no preference.',
  'preference.missing.hint': 'Give it one of prefers, weights and ranking.',
  'preference.other': '“other” stands for what nobody thought of: “{key}” cannot stand here.',
  'preference.other.hint': 'Keep only its prior, or give the interest another id.',
  'probability.sum':
    '{of, select, priors {The priors of the party} beliefs {The probabilities of this belief} other {The probabilities of the joint table}} sum to {sum}, not to {one, number}.',
  'probability.sum.hint': 'Change them so that they sum to {one, number}; fractions such as 1/3 are exact.',
  'belief.self': '“{party}” cannot hold a belief about itself.',
  'belief.self.hint': 'Name another party here: beliefs are about the others.',

  'ranking.code':
    '“{pattern}” is no code of a state: {length, plural, one {one character is} other {# characters are}} needed, one an option.',
  'ranking.code.hint':
    'In file order N or Y, the index of the level, or - for any. “{example}”, for example, is a code.',
  'ranking.infeasible': 'No feasible state has the code “{pattern}”.',
  'ranking.infeasible.hint': 'Remove it, or change the rule that excludes it.',
  'ranking.repeated': 'The state “{state}” is ranked a second time; first in line {first, number, id}.',
  'ranking.repeated.hint': 'Keep it at one place.',
  'ranking.missing':
    '{count, plural, one {One feasible state is} other {# feasible states are}} not ranked: {states}{more, select, true { and others} other {}}.',
  'ranking.missing.hint':
    'Give each a place. A pattern with - names many states at once, a list inside the list ties them.',

  'move.same': 'A move leads from “{state}” to itself.',
  'move.same.hint': 'Remove it, or correct one of its ends.',
  'rules.impossible': 'The rules of phase “{phase}” leave no state at all.',
  'rules.impossible.hint': 'Remove or loosen one of them.',
  'status_quo.infeasible':
    'The status quo of phase “{phase}” is ruled out by the rule in line {rule, number, id}.',
  'status_quo.infeasible.hint': 'Change the status quo or the rule.',
  'phase.order': 'This phase begins on {from}, before the one above it ({previous}).',
  'phase.order.hint': 'Put the phases in order of time.',
  'phase.frozen':
    '{frozen, select, true {“{option}” is frozen already.} other {“{option}” is not frozen, so it cannot thaw.}}',
  'phase.frozen.hint': 'Remove it here.',

  'view.self': 'The view of “{party}” says what “{party}” itself wants, which it knows.',
  'view.self.hint': 'Name another party here; what this one wants stands under “interests”.',
  'view.impossible': 'The rules of the view leave “{party}” no state at all that it sees.',
  'view.impossible.hint': 'Remove or loosen one of them.',

  'proposal.party': 'The proposal sets “{option}”, but the party it belongs to, “{party}”, does not sign.',
  'proposal.party.hint': 'Add “{party}” to the signatories, or leave the option out.',
  'proposal.direction':
    '{moves, select, forward {The proposal takes “{option}” back, which can only go forward.} backward {The proposal takes “{option}” forward, which can only go back.} other {The proposal changes “{option}”, which is frozen in its phase.}}',
  'proposal.direction.hint': 'Leave the option out, or change how it may move.',
  'proposal.unchanged': 'The proposal changes nothing of the status quo of phase “{phase}”.',
  'proposal.unchanged.hint': 'Set at least one option to a value that it does not have.',
  'proposal.infeasible':
    'What is proposed is ruled out in phase “{phase}” by the rule in line {rule, number, id}.',
  'proposal.infeasible.hint': 'Change the proposal or the rule.',
  'proposal.until':
    'The proposal is made in phase “{phase}”, but is to hold only until “{until}”, which is earlier.',
  'proposal.until.hint': 'Name the phase of the proposal or a later one.',

  'statement.constant':
    'This statement is {holds, select, true {true} other {false}} at every feasible state: it decides nothing.',
  'statement.constant.hint': 'Remove it, or look for a slip in it.',
  'statement.repeated':
    'The same statement stands above in line {first, number, id}: here it decides nothing.',
  'statement.repeated.hint': 'Remove one of the two.',
  'option.unused': 'No rule and no preference mentions “{option}”.',
  'option.unused.hint': 'If nobody cares about it, leave it out: every option multiplies the states.',
};
