import type { LossCode } from '../../../interop/loss.ts';
import type { Catalogue, Words } from '../message.ts';

/** What another format does not carry; lists of names come joined, with their number as `count`. */
export type LossWords = Readonly<Record<LossCode, Words>>;

export const losses: Catalogue<LossWords> = {
  'read.direction':
    'The direction of the option “{option}” is {hasWritten, select, true {not one that is known (“{written}”)} other {not given}}: it may change both ways, as in GMCR+.',
  'read.mode':
    'The file does not say whether rankings or statements count; {manual, select, true {it holds rankings, so they count} other {it holds statements, so they count}}.',
  'read.coalitions':
    'The list of coalitions leaves somebody out and is ignored, as in GMCR+: everyone acts alone.',
  'read.blocs':
    '{parties} act as one, and became a bloc of the case: “parley coalitions” judges them as one, all else takes everybody alone.',
  'read.views':
    'What “{party}” does not perceive became its view in the case: “parley views” and “parley coalitions” heed it, all else takes the party to see everything.',
  'read.unowned':
    'No decision maker owns {options}: {count, plural, one {it was given to an extra party} other {they were given to an extra party}} without wishes of its own. GMCR+ numbers the states otherwise, and under GMR and SMR moves of that party may count as sanctions.',
  'read.statements':
    'The ranking of “{party}” counts; {count, plural, one {the statement that stands beside it is} other {the # statements that stand beside it are}} not read.',
  'read.indifferent': '“{party}” has no statement, and so is indifferent between all states.',

  'write.title': 'The title and the description are not written: the format has no place for them.',
  'write.interests':
    'Of the {of, plural, one {one interest} other {# interests}} of “{party}” only “{kept}” is written.',
  'write.beliefs': 'Beliefs, thresholds and joint probabilities are not written.',
  'write.phase': 'Of {of, plural, one {one phase} other {# phases}} only “{phase}” is written.',
  'write.proposals': '{count, plural, one {One proposal is} other {# proposals are}} not written.',
  'write.blocs': 'Who acts as one is not written: the format has no blocs.',
  'write.views':
    'How {parties} see the conflict is not written in full: the format has no views of that kind.',
  'write.unsure':
    'What is not known of the preferences of {parties} is left out: states that it alone tells apart are tied.',
  'write.much': 'The degrees of preference of {parties} are not written.',
  'write.says': 'The verb phrases of the options are not written.',
  'write.because': 'The reasons given for interests, statements and rules are not written.',
  'write.language':
    'Texts are written in {kept, select, ar {Arabic} other {English}} only; those in the other language are not.',
  'write.status-quo': 'The status quo is not written: the format has none.',
  'write.levels':
    '{count, plural, one {The option {options}, which has levels,} other {The options {options}, which have levels,}} became one yes/no option for each level above the lowest.',
  'write.frozen':
    '{count, plural, one {The option {options} is frozen} other {The options {options} are frozen}} in this phase: states with other values are left out, so the states are numbered otherwise.',
  'write.expressions':
    '{count, plural, one {One condition was} other {# conditions were}} rewritten as alternatives of plain patterns; the meaning is the same.',
  'write.ranking':
    'The preference of “{party}” became a ranking of all states, because {from, select, weights {GMCR+ has no weights} other {GMCR+ cannot hold so many statements}}.',
  'write.manual':
    'Rankings and statements cannot stand side by side in GMCR+: the statements of {parties} are written, but a ranking decides.',

  'write.ordinal':
    'Payoffs are ranks, {one, number} for the worst state: only equilibria in pure strategies mean anything.',
  'write.infeasible':
    '{count, number} of {of, plural, one {one combination} other {# combinations}} of strategies cannot be; everyone gets {zero, number} there, less than in any state.',
  'write.one-way':
    '{count, plural, one {The option {options} can} other {The options {options} can}} change one way only, but in a strategic form everybody chooses freely.',

  'refused.graph': 'This format needs options, and the case is a graph drawn by hand.',
  'refused.frozen':
    '{count, plural, one {The option {options} is} other {The options {options} are}} frozen, and no status quo says where.',
  'refused.other': 'For “{party}” the interest chosen is what nobody thought of, which has no preference.',
  'refused.size':
    'The result would be too large: {hasCount, select, true {{count, number}} other {more than {limit, number}}} {what, select, states {states} moves {moves} other {combinations of strategies}}, where at most {limit, number} are written.',
};
