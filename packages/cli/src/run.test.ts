import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { DAM, FAULTY } from './testing/cases.ts';
import { workplace, type Ended } from './testing/parley.ts';

const { folder, inside, parley } = workplace({ 'case.yaml': DAM, 'faulty.yaml': FAULTY });

describe('parley', () => {
  it('tells its version', async () => {
    expect(await parley(['--version'])).toEqual({ status: 0, out: `${packageJson.version}\n`, error: '' });
  });

  it('helps', async () => {
    expect((await inside(['--help'])).out).toMatchInlineSnapshot(`
      "Usage: parley COMMAND FILE [OPTION…]

      What does the other side really want, and which settlement would hold?

      Commands
        check       Report every fault of a case at once
        states      List the feasible states by what is done in them
        analyze     Say what holds, how surely, and why
        explain     Explain one verdict and what it rests on
        evolve      Show how it can get from the status quo to an equilibrium
        foresight   Say what holds when two parties look further ahead
        strength    Say how strongly equilibria hold
        coalitions  Show which equilibria hold against joint action
        views       Say what holds as each party sees the conflict
        sweep       Show how far equilibria rest on what is not known
        invert      Say what would have to be preferred for a state to hold
        import      Make a case from a GMCR+ file
        export      Write a case in the format of another tool

      Options of every command
        -V, --version    Show the version
        --lang LANGUAGE  Language of the answer, en or ar; default: that of the case
        --digits DIGITS  ⁨latn (0-9, the default) or arab (٠-٩)⁩
        --json           Answer in JSON
        --color WHEN     auto (the default: at a terminal, unless NO_COLOR is set),
                         always or never
        --width COLUMNS  Columns of the page; default: those of the terminal, else 80
        -h, --help       Show this help

      Examples
        parley check case.yaml
        parley analyze case.yaml --lang ar
        parley explain case.yaml --state 12 --concept seq
        parley export case.yaml --to dot -o states.dot

      Exit status: 0 done, 1 the case has faults, 2 wrong usage.
      "
    `);
    expect((await inside(['explain', '--help'])).out).toMatchInlineSnapshot(`
      "Usage: parley explain FILE --state STATE [OPTION…]

      Explains whether a state is stable: what attracts each party away, what deters
      it, and on which comparisons the verdict rests.

      Arguments
        FILE  A case (.yaml), its folder, a .gmcr file, or - for standard input

      Options
        --state STATE      The state, by number or code
        --concept CONCEPT  The solution concept: nash, gmr, smr, seq (the default),
                           sseq or sim
        --party PARTY      Only this party; default: all
        --profile LIST     Interests, such as russia=state,factions=tolerant; default:
                           each party's most probable
        --answer ANSWER    What if: PARTY:A:B=yes|no|unsure, would the party rather
                           have state A than state B? May be repeated
        --phase PHASE      The phase to judge; default: start
        -h, --help         Show this help

      Options of every command
        -V, --version    Show the version
        --lang LANGUAGE  Language of the answer, en or ar; default: that of the case
        --digits DIGITS  ⁨latn (0-9, the default) or arab (٠-٩)⁩
        --json           Answer in JSON
        --color WHEN     auto (the default: at a terminal, unless NO_COLOR is set),
                         always or never
        --width COLUMNS  Columns of the page; default: those of the terminal, else 80
      "
    `);
  });

  it('helps in Arabic', async () => {
    const { out } = await inside(['--help', '--lang', 'ar']);
    expect(out).toMatchInlineSnapshot(`
      "‎                                        ⁧الاستعمال: ⁦parley COMMAND FILE [OPTION…]⁩⁩

      ‎                              ⁧ماذا يريد الطرف الآخر حقاً، وأي تسوية يمكن أن تصمد؟⁩

      ‎                                                                         ⁧الأوامر⁩
      ‎                                  ⁧يعرض أخطاء الملف كلها دفعة واحدة⁩       ⁧⁦check⁩⁩
      ‎                                ⁧يسرد الحالات الممكنة بما يجري فيها⁩      ⁧⁦states⁩⁩
      ‎                              ⁧يبيّن ما الذي يصمد، وبأي درجة، ولماذا⁩     ⁧⁦analyze⁩⁩
      ‎                                     ⁧يشرح حكماً واحداً وما يقوم عليه⁩     ⁧⁦explain⁩⁩
      ‎                          ⁧يبيّن كيف يُنتقل من الوضع الراهن إلى توازن⁩      ⁧⁦evolve⁩⁩
      ‎                                 ⁧يبيّن ما يصمد حين يُبعد طرفان النظر⁩   ⁧⁦foresight⁩⁩
      ‎                                           ⁧يبيّن قوة صمود التوازنات⁩    ⁧⁦strength⁩⁩
      ‎                         ⁧يبيّن أي التوازنات تصمد أمام العمل المشترك⁩  ⁧⁦coalitions⁩⁩
      ‎                           ⁧يبيّن ما الذي يصمد كما يرى كل طرف الصراع⁩       ⁧⁦views⁩⁩
      ‎                         ⁧يبيّن مدى اعتماد التوازنات على ما هو مجهول⁩       ⁧⁦sweep⁩⁩
      ‎                               ⁧يبيّن أي التفضيلات تجعل حالة ما تصمد⁩      ⁧⁦invert⁩⁩
      ‎                                        ⁧ينشئ ملف قضية من ملف ⁦GMCR+⁩⁩      ⁧⁦import⁩⁩
      ‎                                       ⁧يكتب القضية بصيغة أداة أخرى⁩      ⁧⁦export⁩⁩

      ‎                                                               ⁧خيارات كل الأوامر⁩
      ‎                                              ⁧عرض رقم الإصدار⁩    ⁧⁦-V, --version⁩⁩
      ‎                 ⁧لغة الجواب، ⁦en⁩ أو ⁦ar⁩؛ وإن لم تُحدَّد فلغة الملف⁩  ⁧⁦--lang LANGUAGE⁩⁩
      ‎              ⁧الأرقام: ⁦latn⁩ (⁦0-9⁩، وهي المعتمدة) أو ⁦arab⁩ (⁦٠-٩⁩)⁩  ⁧⁦--digits DIGITS⁩⁩
      ‎                                            ⁧الجواب بصيغة ⁦JSON⁩⁩           ⁧⁦--json⁩⁩
      ‎   ⁧الألوان: ⁦auto⁩ (المعتمد: في الطرفية ما لم يُضبط ⁦NO_COLOR⁩) أو⁩     ⁧⁦--color WHEN⁩⁩
      ‎                                              ⁧⁦always⁩ أو ⁦never⁩⁩
      ‎          ⁧عدد أعمدة الصفحة؛ وإن لم يُحدَّد فعرض الطرفية، وإلا 80⁩  ⁧⁦--width COLUMNS⁩⁩
      ‎                                             ⁧عرض هذه المساعدة⁩       ⁧⁦-h, --help⁩⁩

      ‎                                                                           ⁧أمثلة⁩
      ‎                                                        ⁧⁦parley check case.yaml⁩⁩
      ‎                                            ⁧⁦parley analyze case.yaml --lang ar⁩⁩
      ‎                             ⁧⁦parley explain case.yaml --state 12 --concept seq⁩⁩
      ‎                                ⁧⁦parley export case.yaml --to dot -o states.dot⁩⁩

      ‎                        ⁧حالة الخروج: 0 تم، 1 في الملف أخطاء، 2 خطأ في الاستعمال.⁩
      "
    `);
  });

  it('refuses wrong usage with status 2 and the nearest right one', async () => {
    const refused: Ended[] = [];
    for (const args of [
      [],
      ['analyse', 'case.yaml'],
      ['check'],
      ['check', 'case.yaml', 'faulty.yaml'],
      ['analyze', 'case.yaml', '--jsn'],
      ['check', 'case.yaml', '--lang', 'fr'],
      ['check', 'case.yaml', '--lang'],
      ['check', 'case.yaml', '--width', 'wide'],
      ['export', 'case.yaml'],
      ['analyse', 'case.yaml', '--lang=ar'],
    ])
      refused.push(await inside(args));
    for (const { status, out } of refused) expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(refused.map(({ error }) => error).join('\n')).toMatchInlineSnapshot(`
      "parley: which command?
      More: parley --help

      parley: there is no command analyse. Did you mean analyze?
      More: parley --help

      parley: which file?
      More: parley check --help

      parley: check takes one file.
      More: parley check --help

      parley: there is no option --jsn. Did you mean --json?
      More: parley analyze --help

      parley: --lang cannot be “fr”. Possible: en, ar.
      More: parley check --help

      parley: --lang needs a value.
      More: parley check --help

      parley: --width cannot be “wide”: a whole number from 40 to 1000 is needed.
      More: parley check --help

      parley: --to is needed.
      More: parley export --help

      parley: لا يوجد أمر باسم ⁦analyse⁩. هل تقصد ⁦analyze⁩؟
      للمزيد: ⁦parley --help⁩
      "
    `);
  });

  it('takes the options of every command before or after it', async () => {
    const before = await inside(['--lang', 'ar', '--json', 'check', 'case.yaml']);
    const after = await inside(['check', '--json', 'case.yaml', '--lang=ar']);
    expect(before).toEqual(after);
  });

  it('colours only where it is asked to', async () => {
    const escape = '\u001B[';
    const always = await inside(['states', 'case.yaml', '--color', 'always']);
    const auto = await parley(['states', 'case.yaml'], { env: { FORCE_COLOR: '1' } });
    const never = await inside(['states', 'case.yaml', '--color', 'never']);
    expect(always.out).toContain(escape);
    expect(auto.out).not.toContain(escape);
    expect(never.out).toBe(auto.out);
  });

  it('lets no control character of a case reach the terminal', async () => {
    const input = DAM.replace('en: The dam,', String.raw`en: "The \e[31mdam\a",`);
    const { out } = await parley(['analyze', '-'], { input });
    expect(out).toMatch(/^The \uFFFD\[31mdam\uFFFD/u);
  });

  it('is quiet when its reader has seen enough', async () => {
    const command = `"${process.execPath}" --conditions=@parley/source "${new URL('main.ts', import.meta.url).pathname}" states case.yaml --json | true`;
    const ended = await new Promise((resolve) =>
      execFile('/bin/sh', ['-c', command], { cwd: folder }, (error, out, problem) =>
        resolve({ error, out, problem }),
      ),
    );
    expect(ended).toEqual({ error: null, out: '', problem: '' });
  });
});
