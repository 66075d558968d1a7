import type { Language } from '@parley/case';
import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { deskFor } from './desk.ts';
import { flagsOf, helpText } from './help.ts';
import { messagesIn } from './messages/in-language.ts';
import type { CommandName } from './messages/messages.ts';
import { choiceOf, eachOf, listOf, wholeNumberOf } from './options/values.ts';
import type { Run } from './commands/command.ts';
import type { Settings } from './options/settings.ts';

/** The narrowest and the widest page that can be asked for, in columns. */
const WIDTHS = [40, 1000] as const;

/** How many completions can be drawn, and the seeds. */
const SAMPLES = [1, 100_000_000] as const;
const SEEDS = [0, 999_999_999] as const;

/** The fewest and the most steps of a search. */
const STEPS = [1, 100_000_000] as const;

/** The fewest and the most moves that can be asked to be looked ahead. */
const AHEAD = [2, 1000] as const;

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
    option('--yes', help.option.yes),
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
  add(
    'evolve',
    async () => (await import('./commands/evolve.ts')).evolve,
    option('--from <state>', help.option.from),
    option('--to <state>', help.option.target).argParser(listOf),
    option('--concept <concept>', help.option.targetConcept).default('seq'),
    option('--moves <moves>', help.option.moves).default('improvements'),
    profile,
    phase,
    option('--full', help.option.fullWays),
  );
  add(
    'foresight',
    async () => (await import('./commands/foresight.ts')).foresight,
    option('--ahead <moves>', help.option.ahead).argParser(wholeNumberOf('--ahead', AHEAD, language)),
    profile,
    phase,
  );
  add(
    'strength',
    async () => (await import('./commands/strength.ts')).strength,
    option('--concepts <list>', help.option.strengthConcepts).argParser(listOf),
    profile,
    phase,
    option('--full', help.option.fullStrength),
  );
  add(
    'coalitions',
    async () => (await import('./commands/coalitions.ts')).coalitions,
    option('--bloc <parties>', help.option.bloc).argParser(eachOf),
    option('--party <party>', help.option.blocParty),
    option('--state <state>', help.option.blocStates).argParser(listOf),
    option('--concepts <list>', help.option.blocConcepts).argParser(listOf),
    option('--sanctions <who>', help.option.sanctions).default('blocs'),
    option('--as-one', help.option.asOne),
    profile,
    phase,
    option('--full', help.option.fullBlocs),
  );
  add(
    'views',
    async () => (await import('./commands/views.ts')).views,
    option('--concepts <list>', help.option.concepts).argParser(listOf),
    option('--variant <variant>', help.option.variant).default('mind'),
    profile,
    phase,
    option('--full', help.option.fullViews),
  );
  add(
    'sweep',
    async () => (await import('./commands/sweep.ts')).sweep,
    profile,
    option('--concepts <list>', help.option.sweptConcepts).argParser(listOf),
    option('--state <state>', help.option.sweptStates).argParser(listOf),
    option('--samples <number>', help.option.samples).argParser(
      wholeNumberOf('--samples', SAMPLES, language),
    ),
    option('--seed <number>', help.option.seed).argParser(wholeNumberOf('--seed', SEEDS, language)),
    phase,
    option('--full', help.option.fullSweep),
  );
  add(
    'invert',
    async () => (await import('./commands/invert.ts')).invert,
    option('--state <state>', help.option.stateToHold).makeOptionMandatory(),
    option('--party <party>', help.option.party),
    option('--concept <concept>', help.option.concept).default('seq'),
    profile,
    option('--known <comparison>', help.option.known).argParser(listOf),
    option('--steps <steps>', help.option.steps).argParser(wholeNumberOf('--steps', STEPS, language)),
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
