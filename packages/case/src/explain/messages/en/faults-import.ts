import type { ProfileFault } from '../../../interests/analysis.ts';
import type { GmcrFaultCode } from '../../../interop/import-faults.ts';
import type { Catalogue, Paired } from '../message.ts';

/** Faults of a `.gmcr` file, and of a profile asked for by ids. */
export type ImportFaultParams = Paired<GmcrFaultCode | ProfileFault['code']>;

export const importFaults: Catalogue<ImportFaultParams> = {
  'gmcr.syntax':
    '{hasFound, select, true {This is not JSON: “{found}” cannot stand here.} other {The file breaks off before its JSON is complete.}}',
  'gmcr.syntax.hint': 'Save the file again with GMCR+, or mend it with an editor for JSON.',
  'gmcr.option':
    'Option {position, number} does not exist: {options, plural, one {there is one option} other {there are # options}}, counted from {zero, number}.',
  'gmcr.option.hint': 'Correct the position, or save the file again with GMCR+.',
  'gmcr.party':
    'Decision maker {position, number} does not exist: {parties, plural, one {there is one} other {there are #}}, counted from {zero, number}.',
  'gmcr.party.hint': 'Correct the position, or save the file again with GMCR+.',
  'gmcr.common': '{parties} own the option “{option}” together.',
  'gmcr.common.hint':
    'Give the option to one of them. Moves in common need a case file with states and moves of its own.',
  'gmcr.misperceptions': '“{party}” perceives no state at all.',
  'gmcr.misperceptions.hint': 'Let it perceive some state in GMCR+, and save the file again.',
  'gmcr.coalition': '“{party}” stands in two coalitions.',
  'gmcr.coalition.hint': 'Take it out of one of them.',
  'gmcr.infeasible': 'The infeasible patterns together rule out every state.',
  'gmcr.infeasible.hint': 'Remove or correct one of them.',
  'gmcr.state':
    'The ranking of “{party}” names state {state, number, id}; {states, plural, one {there is one feasible state} other {there are # feasible states}}.',
  'gmcr.state.hint': 'Correct the ranking, or save the file again with GMCR+.',
  'gmcr.ranked': 'The ranking of “{party}” names state {state, number, id} twice.',
  'gmcr.ranked.hint': 'Keep it at one place.',
  'gmcr.unranked':
    'The ranking of “{party}” leaves out {count, plural, one {one feasible state} other {# feasible states}}: {states}{more, select, true { and others} other {}}.',
  'gmcr.unranked.hint': 'Give each of them a place in the ranking.',

  'party.unknown': 'There is no party “{party}”.',
  'party.unknown.hint': 'Name a party of the case.',
  'interest.unknown': 'The party “{party}” has no interest “{interest}”.',
  'interest.unknown.hint': 'Name one of its interests.',
  'interest.missing': 'The party “{party}” may want one of several things; say which to assume.',
  'interest.missing.hint': 'Name one of its interests.',
};
