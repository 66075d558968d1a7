import type { FaultCode } from '../../../file/faults.ts';
import type { Catalogue, Paired } from '../message.ts';

/** Faults of the text, its keys and values. */
export type FileFaultCode = Extract<
  FaultCode,
  `${'file' | 'yaml' | 'key' | 'value' | 'id' | 'edit'}.${string}` | 'limit'
>;

/** What is wrong, and what to do about it. */
export type FileFaultParams = Paired<FileFaultCode>;

export const fileFaults: Catalogue<FileFaultParams> = {
  'file.empty': 'The file holds nothing.',
  'file.empty.hint': 'A case begins with “parley: 1” and a title, and has parties and interests.',
  'file.encoding': 'The file is not UTF-8 text.',
  'file.encoding.hint': 'Save it as text in UTF-8.',
  'file.documents':
    'The file holds {count, plural, one {one YAML document} other {# YAML documents}}; a case is a single one.',
  'file.documents.hint': 'Remove the lines “---” between them, or keep each case in its own file.',
  'file.version': 'This version of the case file cannot be read here.',
  'file.version.hint': 'Write “parley: {expected, number}”.',
  limit:
    'More than is accepted: {what}, {hasCount, select, true {here {count, number}, } other {}}at most {limit, number}.',
  'limit.hint':
    '{about, select, expression {Divide the condition into several, or write it more simply.} ranking {Give the preference by statements (prefers) or weights instead of a ranking.} faults {Mend these first; read the file again for the rest.} other {Leave out what does not bear on the question, or divide the case.}}',

  'yaml.syntax': 'This is not YAML: {detail}',
  'yaml.syntax.hint': 'Look at indentation, colons, quotes and brackets at this place and just before it.',
  'yaml.tab': 'A tab is used to indent.',
  'yaml.tab.hint': 'Indent with spaces.',
  'yaml.alias': 'Anchors, aliases and merge keys are not accepted (“{name}”).',
  'yaml.alias.hint': 'Write the value out.',
  'yaml.tag': 'Tags are not accepted (“{tag}”).',
  'yaml.tag.hint': 'Remove the tag.',
  'yaml.repeated': '“{key}” stands twice in one map; first in line {first, number, id}.',
  'yaml.repeated.hint': 'Keep one of the two.',

  'key.unknown': '“{key}” does not belong here.',
  'key.unknown.hint': 'Remove it.',
  'key.missing': '“{key}” is missing.',
  'key.missing.hint': 'Add “{key}: …” here.',
  'key.conflict': '“{key}” cannot stand where “{other}” is used.',
  'key.conflict.hint': 'Keep one of the two.',
  'value.shape': 'Here stands {found}, but {expected} is needed.',
  'value.shape.hint': 'Correct the value; a text that looks like something else is put in quotes.',
  'value.choice': '{hasValue, select, true {“{value}” is} other {This is}} none of the values possible here.',
  'value.choice.hint': 'Choose one of the possible values.',
  'value.range': '{hasValue, select, true {{value} is} other {The number is}} out of range.',
  'value.range.hint': 'It has to be {range}.',
  'value.empty': '{least, plural, one {At least one entry is} other {At least # entries are}} needed here.',
  'value.empty.hint': 'Fill it in, or remove the key if it is not needed.',
  'value.date': '{hasValue, select, true {“{value}” is} other {This is}} not a date of the calendar.',
  'value.date.hint': 'Write year, month and day, like 2024-12-08.',
  'id.form': '{hasValue, select, true {“{value}” is} other {This is}} not an id.',
  'id.form.hint':
    'An id is a letter, then letters, digits, _ or - without spaces. The text for readers goes under “name”.',
  'id.reserved': '“{word}” cannot be an id: it already means something else.',
  'id.reserved.hint': 'Choose another id.',
  'edit.path': 'The place to be edited lies inside a value that has no parts.',
  'edit.path.hint': 'Name a place inside a map or a list of the file.',
};
