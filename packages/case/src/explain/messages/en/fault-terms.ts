import type { LimitName, NameKind, ValueShape } from '../../../file/faults.ts';
import type { Catalogue } from '../message.ts';

/** Nouns that faults are put together from. */
export type FaultTermParams = Readonly<
  Record<`shape.${ValueShape}` | `limit.${LimitName}` | `kind.${NameKind}` | 'bound.finite', object>
> &
  Readonly<Record<'bound.above' | 'bound.least' | 'bound.most', { readonly value: string }>>;

export const faultTerms: Catalogue<FaultTermParams> = {
  'shape.string': 'a text',
  'shape.number': 'a number',
  'shape.whole number': 'a whole number',
  'shape.fraction': 'a fraction such as 1/4',
  'shape.boolean': 'yes or no',
  'shape.list': 'a list',
  'shape.pair': 'a list of two',
  'shape.map': 'a map (key: value)',
  'shape.nothing': 'nothing',

  'limit.file size in bytes': 'bytes in the file',
  'limit.words and marks of the file': 'words and marks in the file',
  'limit.nesting of the file': 'levels of nesting',
  'limit.faults': 'faults that are listed',
  'limit.parties': 'parties',
  'limit.option bits': 'yes/no options (an option with levels counts as one less than its levels)',
  'limit.levels': 'levels of an option',
  'limit.states': 'states',
  'limit.interests': 'interests of a party',
  'limit.profiles': 'profiles',
  'limit.statements': 'statements of a preference',
  'limit.rules': 'rules',
  'limit.phases': 'phases',
  'limit.proposals': 'proposals',
  'limit.parts of an expression': 'parts of an expression',
  'limit.nesting of an expression': 'levels of brackets inside each other',
  'limit.alternatives of an expression': 'alternatives of an expression written out',
  'limit.alternatives of all expressions': 'alternatives of all expressions written out',
  'limit.assignments for a ranking': 'combinations of values to be searched for a ranking',
  'limit.feasible states for a ranking': 'feasible states in a ranking',

  'kind.party': 'party',
  'kind.option': 'option',
  'kind.level': 'level',
  'kind.interest': 'interest',
  'kind.phase': 'phase',
  'kind.state': 'state',
  'kind.profile': 'profile',
  'kind.move': 'move',
  'kind.signatory': 'signatory',
  'kind.member': 'member of a bloc',

  'bound.above': 'more than {value}',
  'bound.least': 'at least {value}',
  'bound.most': 'at most {value}',
  'bound.finite': 'a finite number',
};
