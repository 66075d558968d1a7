import type { Messages } from './messages.ts';

export const en: Messages = {
  help: {
    tagline: 'What does the other side really want, and which settlement would hold?',
    usage: 'Usage:',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    everywhere: 'Options of every command',
    examples: 'Examples',
    status: 'Exit status: 0 done, 1 the case has faults, 2 wrong usage.',
    summary: {
      check: 'Report every fault of a case at once',
      states: 'List the feasible states by what is done in them',
      analyze: 'Say what holds, how surely, and why',
      explain: 'Explain one verdict and what it rests on',
      import: 'Make a case from a GMCR+ file',
      export: 'Write a case in the format of another tool',
    },
    command: {
      check: 'Reports every fault of a case at once, each with its place and what to do about it.',
      states: 'Lists the feasible states, said by what is done in them.',
      analyze:
        'Says which states hold, if all interests were known and given what each party believes, and why: first the answer, then the figures, the verdict for each profile of interests, and what was assumed.',
      explain:
        'Explains whether a state is stable: what attracts each party away, what deters it, and on which comparisons the verdict rests.',
      import:
        'Makes a case file from a GMCR+ file (.gmcr). What had to be assumed is said on standard error.',
      export:
        'Writes a case in the format of another tool. What that format cannot carry is said on standard error.',
    },
    argument: {
      case: 'A case (.yaml), its folder, a .gmcr file, or - for standard input',
      gmcr: 'A .gmcr file, or - for standard input',
    },
    option: {
      help: 'Show this help',
      version: 'Show the version',
      lang: 'Language of the answer, en or ar; default: that of the case',
      digits: 'latn (0-9, the default) or arab (٠-٩)',
      json: 'Answer in JSON',
      color: 'auto (the default: at a terminal, unless NO_COLOR is set), always or never',
      width: 'Columns of the page; default: those of the terminal, else 80',
      phase: 'The phase to judge; default: start',
      concepts:
        'Solution concepts to judge by, such as nash,seq; default: all, of which nash, sseq and seq are shown',
      states: 'Show this state (number or code) instead of the best; may be repeated',
      fullStates: 'List more than 4096 states too',
      full: 'Show every state that can hold and every profile; in JSON, the lists of a large case too',
      state: 'The state, by number or code',
      party: 'Only this party; default: all',
      concept: 'The solution concept: nash, gmr, smr, seq (the default), sseq or sim',
      profile: "Interests, such as russia=state,factions=tolerant; default: each party's most probable",
      answer:
        'What if: PARTY:A:B=yes|no|unsure, would the party rather have state A than state B? May be repeated',
      to: 'gmcr (GMCR+), nfg (Gambit), dot or graphml (state graph), csv (results)',
      output: 'Write to this file instead of standard output',
      force: 'Replace the file if it is there',
    },
  },

  usage: {
    unknownOption: (option) => `there is no option ${option}.`,
    unknownCommand: (command) => `there is no command ${command}.`,
    missingCommand: 'which command?',
    missingFile: 'which file?',
    missingValue: (option) => `${option} needs a value.`,
    missingOption: (option) => `${option} is needed.`,
    tooMany: (command) => `${command} takes one file.`,
    choice: (value, option, known) => `${option} cannot be “${value}”. Possible: ${known}.`,
    range: (value, option, least, most) =>
      `${option} cannot be “${value}”: a whole number from ${least} to ${most} is needed.`,
    state: (written, states) =>
      `there is no state “${written}”: the states have numbers from 1 to ${states}, and codes (parley states lists them).`,
    profile: (written) =>
      `--profile takes party=interest, such as russia=state; “${written}” is no such pair.`,
    other: 'The interest other has no preference: nothing can be judged in a profile with it.',
    answer: (written) =>
      `--answer takes PARTY:A:B=yes, =no or =unsure, such as russia:12:4=no; “${written}” has another form.`,
    unsure: (limit) => `More than ${limit} unsure answers have to be tried together: name fewer, or a party.`,
    suggestion: (name) => `Did you mean ${name}?`,
    help: (command) => `More: ${command}`,
  },

  file: {
    missing: (path) => `${path}: there is no such file.`,
    noCase: (path) => `${path}: this folder holds no case.yaml.`,
    unreadable: (path, code) => `${path}: the file cannot be read (${code}).`,
    exists: (path) => `${path}: the file is there already; --force replaces it.`,
    unwritable: (path, code) => `${path}: the file cannot be written (${code}).`,
    written: (path) => `${path}: written.`,
  },

  label: {
    warnings: 'Worth a look',
    state: 'State',
    number: 'No.',
    code: 'Code',
    statusQuo: 'status quo',
    phase: (name) => `phase: ${name}`,
    proposal: (name) => `Proposal: ${name}`,
    unlisted: (option) => `${option} lists them.`,

    comma: ', ',
    nothingHolds: 'No state holds in any profile of interests.',
    states: (held, of) => `What could hold: ${held} of ${of}`,
    difference: 'What changes from the status quo',
    concept: 'Concept',
    k: 'if\u00A0known\nK',
    h: 'by\u00A0beliefs\nH',
    hResponsive: 'by\u00A0answers\nonly\u00A0Hʳ',
    flipsAt: 'up\u00A0to\nλ',
    more: (count, option) => `${count} more; ${option} shows them.`,

    profilesOf: (state) => `State ${state} in each profile of interests`,
    probability: 'Probability',
    holds: 'holds',
    leaves: (parties) => `left by ${parties}`,
    unknown: 'unknown',

    why: 'Why',

    restsOn: 'What this rests on',
    moreOf: (count) => `${count} more.`,
    withAnswers: 'With the answers given',

    assumed: 'What is assumed',
    party: 'Party',
    interest: 'Interest',
    equal: 'none given: all are taken as equally likely',
    joint: 'from the table of profiles',
    believes: (holder, about) => `${holder} on ${about}`,
    lambda: 'λ',
    judging: 'Judging the states …',
    method: (method, states, profiles) =>
      `Every state judged in every profile, exactly (${method}): ${states}, ${profiles}. Sanctions by legal sequences: nobody moves twice in a row. K, H and answers alone are Parley’s own definitions.`,
  },

  counts: {
    parties: { one: '# party', other: '# parties' },
    options: { one: '# option', other: '# options' },
    states: { one: '# feasible state', other: '# feasible states' },
    profiles: { one: '# profile of interests', other: '# profiles of interests' },
    faults: { one: '# fault', other: '# faults' },
    warnings: { one: '# warning', other: '# warnings' },
  },
  sound: (counts) => `No faults: ${counts}.`,
};
