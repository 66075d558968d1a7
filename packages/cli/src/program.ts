import type { Language } from '@parley/case';
import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { deskFor } from './desk.ts';
import { flagsOf, helpText } from './help.ts';
import { messagesIn } from './messages/in-language.ts';
import type { CommandName } from './messages/messages.ts';
import { choiceOf, listOf, wholeNumberOf } from './options/values.ts';
import type { Run } from './commands/command.ts';
import type { Settings } from './options/settings.ts';

/** The narrowest and the widest page that can be asked for, in columns. */
const WIDTHS = [40, 1000] as const;

const FILE = 'FILE';
const MORE = '[OPTION…]';

/**
 * The commands, their options and help in one language. Each command's room is loaded when it runs.
 *
 * @param done called with the exit status of the command that ran
 */
export function programIn(language: Language, done: (status: number) => void): Command {
  const messages = messagesIn(language);
  const { help } = messages;
  const program = new Command('parley')
    .description(help.tagline)
    .usage(`COMMAND ${FILE} ${MORE}`)
    .version(versionOf(), '-V, --version', help.option.version)
    .helpOption('-h, --help', help.option.help)
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      formatHelp: (command, helper) => {
        const { paper } = deskFor(settingsOf(program), language);
        return helpText(command, helper, messages, paper);
      },
    })
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .exitOverride();
  for (const option of everywhere(language)) program.addOption(option);

  const add = <Options>(
    name: CommandName,
    load: () => Promise<Run<Options>>,
    ...options: readonly Option[]
  ): void => {
    const command = program
      .command(name)
      .summary(help.summary[name])
      .description(help.command[name])
      .usage([FILE, ...options.filter(({ mandatory }) => mandatory).map(flagsOf), MORE].join(' '))
      .argument('<file>', help.argument[name === 'import' ? 'gmcr' : 'case'])
      .action(async (file: string, own: Options) => {
        const run = await load();
        done(await run(file, settingsOf(program), own));
      });
    for (const option of options) command.addOption(option);
  };

  const option = (flags: string, description: string): Option => new Option(flags, description);
  const phase = option('--phase <phase>', help.option.phase);
  const profile = option('--profile <list>', help.option.profile).argParser(listOf);
  const output = option('-o, --output <file>', help.option.output);
  const force = option('--force', help.option.force);

  add('check', async () => (await import('./commands/check.ts')).check);
  add(
    'states',
    async () => (await import('./commands/states.ts')).states,
    phase,
    option('--full', help.option.fullStates),
  );
  add(
    'analyze',
    async () => (await import('./commands/analyze.ts')).analyze,
    phase,
    option('--concepts <list>', help.option.concepts).argParser(listOf),
    option('--state <state>', help.option.states).argParser(listOf),
    option('--full', help.option.full),
  );
  add(
    'explain',
    async () => (await import('./commands/explain.ts')).explain,
    option('--state <state>', help.option.state).makeOptionMandatory(),
    option('--concept <concept>', help.option.concept).default('seq'),
    option('--party <party>', help.option.party),
    profile,
    option('--answer <answer>', help.option.answer).argParser(listOf),
    phase,
  );
  add('import', async () => (await import('./commands/import.ts')).importGmcr, output, force);
  add(
    'export',
    async () => (await import('./commands/export.ts')).exportCase,
    option('--to <format>', help.option.to).makeOptionMandatory(),
    profile,
    phase,
    output,
    force,
  );
  return program;
}

/** The options that every command has. */
function everywhere(language: Language): Option[] {
  const { option } = messagesIn(language).help;
  return [
    new Option('--lang <language>', option.lang).argParser(choiceOf('--lang', ['en', 'ar'], language)),
    new Option('--digits <digits>', option.digits).argParser(
      choiceOf('--digits', ['latn', 'arab'], language),
    ),
    new Option('--json', option.json),
    new Option('--color <when>', option.color).argParser(
      choiceOf('--color', ['auto', 'always', 'never'], language),
    ),
    new Option('--width <columns>', option.width).argParser(wholeNumberOf('--width', WIDTHS, language)),
  ];
}

/** What the options that every command has ask for, as far as they are read. */
export function settingsOf(program: Command): Settings {
  const options = program.opts<{
    readonly lang?: Settings['language'];
    readonly digits?: Settings['digits'];
    readonly json?: boolean;
    readonly color?: Settings['colour'];
    readonly width?: number;
  }>();
  return {
    language: options.lang ?? null,
    digits: options.digits ?? 'latn',
    json: options.json ?? false,
    colour: options.color ?? 'auto',
    width: options.width ?? null,
  };
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
