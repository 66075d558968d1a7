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
      evolve: 'Show how it can get from the status quo to an equilibrium',
      foresight: 'Say what holds when two parties look further ahead',
      strength: 'Say how strongly equilibria hold',
      coalitions: 'Show which equilibria hold against joint action',
      views: 'Say what holds as each party sees the conflict',
      sweep: 'Show how far equilibria rest on what is not known',
      invert: 'Say what would have to be preferred for a state to hold',
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
      evolve:
        'Shows how the conflict can get from the status quo to each equilibrium: all shortest ways, step by step, what keeps it away where there is none, and which single refusal would prevent it.',
      foresight:
        'Says which states hold when the two parties of a case look one, two, three … moves ahead (limited-move stability), from some horizon on (non-myopic), and if one of them leads (Stackelberg).',
      strength:
        'Says which equilibria hold strongly: whoever leaves them ends much worse off. How much a party prefers what it prefers is stated in the case by the key much.',
      coalitions:
        'Shows which equilibria hold when parties act together, and for the others the smallest blocs that would leave: by which moves, to what, and what each member gains.',
      views:
        'Says what holds when each party judges by the conflict as it sees it (the views of the file), what is hidden from whom, and what would hold if all saw it as it is.',
      sweep:
        'Counts in which share of the ways to complete partly unknown preferences a state is an equilibrium, and which unknown decides most. Then tries every swap of neighbours in the preferences, and leaving out every statement: what ends an equilibrium, and which statement matters most.',
      invert:
        'Asks backwards: what each party would have to prefer for a state to be stable for it, in how many of its possible orders that is so, and which smallest change of its preferences would make the state an equilibrium.',
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
      from: 'Where it begins, by number or code; default: the status quo',
      target: 'Show the ways to this state instead of the equilibria; may be repeated',
      targetConcept: 'The solution concept of the equilibria: nash, gmr, smr, seq (the default), sseq or sim',
      moves: 'improvements (the default; where they do not lead there, any moves are shown beside) or any',
      sweptStates:
        'Show this state (number or code) instead of those with the greatest shares; may be repeated',
      sweptConcepts: 'Solution concepts to judge by, such as nash,seq; default: nash,sseq,seq',
      samples:
        'Draw so many completions at random instead of trying all; default: only where they are too many',
      seed: 'The same seed draws the same completions; default: 1',
      fullSweep: 'Show every state that is an equilibrium in some completion, every swap and every statement',
      ahead: 'Look so many moves ahead at most, 2 to 1000; default: 100, or until the verdicts repeat',
      strengthConcepts: 'Solution concepts with sanctions: gmr, smr, seq, sseq; default: all',
      fullStrength: 'Show every equilibrium',
      fullWays: 'Show the ways to every equilibrium, and every step',
      bloc: 'Only this bloc, such as a,b; may be repeated; default: every bloc there is',
      blocParty: 'Only blocs with this party: is it coalitionally stable for it?',
      blocStates: 'This state (number or code) instead of the equilibria; may be repeated',
      blocConcepts: 'Concepts of joint action to judge by: cnash, cgmr, csmr, cseq; default: all',
      sanctions:
        'Under CSEQ who may answer: blocs (the default: every bloc of the others) or parties (single ones)',
      asOne: 'Also judge with the blocs named (or those of the file) acting as one party each, as in GMCR+',
      fullBlocs: 'Show every state, and of each how it is left',
      variant:
        'mind (the default: each party by its own game) or movers (nobody moves to or from what he does not see, as in GMCR+)',
      fullViews: 'Show every state that holds',
      stateToHold: 'The state that is to hold, by number or code',
      known:
        'Known for sure: PARTY:A:B, it prefers state A to B; PARTY:A:B=alike, it does not mind; may be repeated',
      steps: 'Try at most so many rankings and lists of wishes a party; default: by the size of the case',
      to: 'gmcr (GMCR+), nfg (Gambit), dot or graphml (state graph), csv (results)',
      output: 'Write to this file instead of standard output',
      force: 'Replace the file if it is there',
      yes: 'Begin without asking where it takes long',
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
    code: (written) =>
      `there is no state “${written}”: the states of a case of this size have no numbers, only codes, with one character for each option.`,
    tooLarge: (limit, command) =>
      `the case has more than ${limit} feasible states, too many to list; ${command} judges them without a list.`,
    profile: (written) =>
      `--profile takes party=interest, such as russia=state; “${written}” is no such pair.`,
    emptyBloc: '--bloc takes parties with commas between them, such as a,b.',
    overlap: (party) => `“${party}” cannot act as one with two blocs at once.`,
    asOneGraph: 'Acting as one needs options, and the case is a graph drawn by hand.',
    asOneWhom: '--as-one: the file names no blocs; --bloc names one.',
    other: 'The interest other has no preference: nothing can be judged in a profile with it.',
    twoParties: (parties) =>
      `looking ahead is defined for two parties, and this case has ${parties}: for more, authors differ in who answers a move.`,
    noStatusQuo: 'The case has no status quo: --from says where to begin.',
    answer: (written) =>
      `--answer takes PARTY:A:B=yes, =no or =unsure, such as russia:12:4=no; “${written}” has another form.`,
    known: (written) =>
      `--known takes PARTY:A:B or PARTY:A:B=alike, such as russia:12:4; “${written}” has another form.`,
    contradiction: (state) =>
      `What is taken as known contradicts itself: state ${state} would have to be preferred to itself.`,
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

    tooManyToList: (states) =>
      `${states}: too many to list. Each was judged, exactly; but at this size only by what is true (K), not by what the parties believe (H).`,
    unmentioned: (options) =>
      `No rule and no preference mentions these options, so nothing depends on them: ${options}.`,
    equilibriaAmong: (states) => `How many of the ${states} are equilibria`,
    verdict: 'Verdict',
    methodOfLarge: (states, profiles) =>
      `Every state judged in every profile, exactly (implicit): ${states}, ${profiles}. Sanctions by legal sequences: nobody moves twice in a row. K is Parley’s own definition.`,
    needs: (memory, time) => `This needs about ${memory} of memory and ${time}.`,
    goOn: 'Go on? [y/N]',
    yes: 'y',

    profilesOf: (state) => `State ${state} in each profile of interests`,
    probability: 'Probability',
    holds: 'holds',
    leaves: (parties) => `left by ${parties}`,
    unknown: 'unknown',

    why: 'Why',

    apart: 'The blocs and views of the file do not count here: parley coalitions and parley views heed them.',
    together: 'What holds against joint action',
    noEquilibrium: 'no equilibrium',
    actingAsOne: 'Acting as one',
    asSeen: 'What holds as the parties see it',
    hiddenFrom: 'Hidden from',

    equilibriaOf: (concept) => `To the equilibria under ${concept}`,
    step: 'Step',
    from: 'From',
    move: 'What happens',
    to: 'To',
    gain: 'What the mover gains',

    movesAhead: 'Moves ahead',
    stableFor: (party) => `Stable for ${party}`,
    equilibria: 'Equilibria',
    nonMyopic: 'non-myopic',
    leader: (party) => `led by ${party}`,

    strong: 'strong',
    weakFor: (parties) => `weak: ${parties}`,

    notKnown: 'What is not known',
    leftOut: (parties, command) =>
      `What is not known of the preferences of ${parties} is left out here: states that it alone tells apart are tied. ${command} tries the ways to complete it.`,
    shares: 'In which share of the completions a state is an equilibrium',
    share: 'Share',
    extensions: 'Extensions',
    nothingSwept: 'No state is an equilibrium in any completion.',
    deciding: 'What decides most',
    ifWanted: 'if\u00A0wanted',
    ifOpposite: 'if\u00A0not',
    robustness: 'How far equilibria rest on the order of preferences',
    survives: 'Survives',
    fewest: 'Fewest swaps',
    endsIf: 'It ends if',
    mattersMost: 'Which statement matters most',
    without: 'Left out',
    lost: 'end',
    gained: 'arise',
    sweeping: 'Trying completions …',

    smallestChange: 'The smallest change',
    searching: 'Trying changes …',

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
