import type { Command, Help, Option } from 'commander';
import type { Messages } from './messages/messages.ts';
import { leftToRight } from './terminal/bidi.ts';
import type { Paper } from './terminal/paper.ts';
import { tone } from './terminal/style.ts';
import { tableLines } from './terminal/table.ts';

const INDENT = 2;

/** The help page of the program or of one of its commands. */
export function helpText(command: Command, helper: Help, messages: Messages, paper: Paper): string {
  const { help } = messages;
  const isProgram = command.parent === null;
  const sections = [
    paper.lines([tone('strong', help.usage), ' ', ltr(helper.commandUsage(command), paper)]),
    paper.lines(command.description()),
    ...section(
      help.commands,
      helper.visibleCommands(command).map((sub) => [sub.name(), sub.summary()]),
      paper,
    ),
    ...section(
      help.arguments,
      helper
        .visibleArguments(command)
        .map((argument) => [argument.name().toUpperCase(), argument.description]),
      paper,
    ),
    ...section(
      isProgram ? help.everywhere : help.options,
      optionTerms(helper.visibleOptions(command)),
      paper,
    ),
    ...section(help.everywhere, optionTerms(helper.visibleGlobalOptions(command)), paper),
    ...(isProgram ? [[...heading(help.examples, paper), ...examples(paper)], paper.lines(help.status)] : []),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function optionTerms(options: readonly Option[]): (readonly [string, string])[] {
  return options.map((option) => [flagsOf(option), option.description]);
}

/** An option as it is written: its value in capitals. */
export function flagsOf({ flags }: Option): string {
  return flags.replace(/<(.*)>/u, (_, value: string) => value.toUpperCase());
}

function section(title: string, items: readonly (readonly [string, string])[], paper: Paper): string[][] {
  if (items.length === 0) return [];
  const rows = items.map(([term, description]) => [ltr(term, paper), description]);
  const table = { columns: [{ heading: '' }, { heading: '' }], rows };
  return [[...heading(title, paper), ...indented(tableLines(table, narrower(paper)), paper)]];
}

function heading(title: string, paper: Paper): string[] {
  return paper.lines([tone('strong', title)]);
}

const EXAMPLES = [
  'parley check case.yaml',
  'parley analyze case.yaml --lang ar',
  'parley explain case.yaml --state 12 --concept seq',
  'parley export case.yaml --to dot -o states.dot',
];

function examples(paper: Paper): string[] {
  return EXAMPLES.flatMap((example) => paper.lines(ltr(example, paper), { indent: INDENT }));
}

function ltr(text: string, { direction }: Paper): string {
  return leftToRight(text, direction);
}

function narrower(paper: Paper): Paper {
  return { ...paper, width: paper.width - INDENT };
}

/** A right-to-left table is laid out from the right edge of its paper, which is already indented. */
function indented(lines: readonly string[], { direction }: Paper): string[] {
  return lines.map((line) => (direction === 'rtl' || line === '' ? line : ' '.repeat(INDENT) + line));
}
