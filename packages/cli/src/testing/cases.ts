/** Two neighbours and a dam: small, both languages, one party of two minds, a proposal, a later phase. */
export const DAM = `parley: 1
title: {en: The dam, ar: السد}
parties:
  upper:
    name: {en: The upper country, ar: دولة المنبع}
    options:
      build: {name: {en: Build, ar: البناء}, says: {en: builds the dam, ar: تبني السد}, says_not: {en: does not build, ar: لا تبني السد}}
      share: {name: {en: Share, ar: تقاسم المياه}, says: {en: shares the water, ar: تتقاسم المياه}}
  lower:
    name: {en: The lower country, ar: دولة المصب}
    options:
      blockade: {name: {en: Blockade, ar: الحصار}, says: {en: closes the border, ar: تغلق الحدود}}
rules:
  - never: upper.share and not upper.build
status_quo: {}
interests:
  upper:
    power: {name: {en: Electricity, ar: الكهرباء}, prefers: [upper.build, not lower.blockade, not upper.share]}
  lower:
    water:
      name: {en: Its fields, ar: حقولها}
      prior: 0.75
      prefers: [upper.share if upper.build, lower.blockade if upper.build and not upper.share, not lower.blockade]
    pride:
      name: {en: Its standing, ar: مكانتها}
      prior: 0.25
      prefers: [not upper.build, lower.blockade if upper.build, not lower.blockade]
phases:
  - {id: built, name: {en: The dam stands, ar: السد قائم}, sets: {upper.build: yes}, frozen: [upper.build]}
proposals:
  treaty:
    name: {en: The treaty, ar: المعاهدة}
    signatories: [upper, lower]
    sets: {upper.build: yes, upper.share: yes}
`;

/** Three faults on three lines. */
export const FAULTY = `parley: 1
title: Two neighbours
parties:
  north: {options: {build: {}, talk: {}}}
  south: {options: {protest: {}}}
interests:
  north: {growth: {prefers: [north.biuld, not south.protest]}}
  south: {river: {prior: 0.4, prefers: [not north.build]}, trade: {prior: 0.4, prefers: [north.talk or]}}
`;

/** As GMCR+ 0.4.1 writes them: the prisoner's dilemma. */
export const DILEMMA = JSON.stringify({
  options: [
    { name: 'Confess', permittedDirection: 'both' },
    { name: 'Confess', permittedDirection: 'both' },
  ],
  decisionMakers: [
    { name: 'First', options: [0], preferences: [], preferenceRanking: [2, 1, 4, 3], misperceptions: [] },
    { name: 'Second', options: [1], preferences: [], preferenceRanking: [3, 1, 4, 2], misperceptions: [] },
  ],
  infeasibles: [],
  coalitions: [0, 1],
  useManualPreferenceRanking: true,
  program: 'gmcr-react',
  version: '0.4.1',
});
