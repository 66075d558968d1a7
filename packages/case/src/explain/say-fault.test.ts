import { describe, expect, it } from 'vitest';
import type { Fault, FaultCode, FaultParams, FaultPlace } from '../file/faults.ts';
import { LIMITS } from '../file/limits.ts';
import { readCase } from '../file/read-case.ts';
import type { ProfileFault } from '../interests/analysis.ts';
import type { GmcrFaultCode, GmcrFaultParams, ImportFault } from '../interop/import-faults.ts';
import { sayFault } from './say-fault.ts';
import { ar, bare, en } from './testing/compiled.ts';

type Params = FaultParams & GmcrFaultParams;

/** Of every code its parameters, in every variant that has words of its own. */
const PARAMS: { readonly [Code in FaultCode | GmcrFaultCode]: readonly Params[Code][] } = {
  'file.empty': [{}],
  'file.encoding': [{}],
  'file.documents': [{ count: 2 }],
  'file.version': [{ expected: 1 }],
  limit: [
    ...Object.keys(LIMITS).map((what) => ({ what: what as keyof typeof LIMITS, limit: 100, count: 101 })),
    { what: 'states', limit: 4096, count: null },
  ],
  'yaml.syntax': [{ problem: 'BAD_INDENT', detail: 'All mapping items must start at the same column' }],
  'yaml.tab': [{}],
  'yaml.alias': [{ name: '*base' }],
  'yaml.tag': [{ tag: '!!binary' }],
  'yaml.repeated': [{ key: 'russia', first: 12 }],
  'key.unknown': [
    { key: 'optoins', nearest: 'options', known: ['name', 'options'] },
    { key: 'colour', nearest: null, known: ['name', 'options'] },
  ],
  'key.missing': [{ key: 'title' }],
  'key.conflict': [{ key: 'weights', other: 'prefers' }],
  'value.shape': [
    { expected: ['string', 'number', 'whole number', 'fraction', 'boolean'], found: 'nothing' },
    { expected: ['list', 'pair'], found: 'map' },
  ],
  'value.choice': [
    { nearest: 'forward', known: ['forward', 'backward', 'both'] },
    { nearest: null, known: ['forward', 'backward', 'both'] },
  ],
  'value.range': [
    { above: 0, atLeast: null, atMost: 1 },
    { above: null, atLeast: 0, atMost: null },
    { above: null, atLeast: null, atMost: null },
  ],
  'value.empty': [{ least: 1 }, { least: 2 }],
  'value.date': [{}],
  'id.form': [{}],
  'id.reserved': [{ word: 'if' }],
  'name.unknown': [
    { kind: 'option', name: 'bom', within: 'russia', nearest: 'bomb', known: ['bomb', 'stay'] },
    { kind: 'party', name: 'nobody', within: null, nearest: null, known: ['russia', 'factions'] },
    { kind: 'phase', name: 'later', within: null, nearest: null, known: [] },
    {
      kind: 'state',
      name: 's',
      within: null,
      nearest: null,
      known: Array.from({ length: 14 }, (_, index) => `s${index + 1}`),
    },
  ],
  'name.repeated': [{ kind: 'signatory', name: 'russia', first: 7 }],
  'expression.syntax': [
    ...(['operand', 'operator', 'level', 'option', 'closing'] as const).map((expected) => ({
      expected,
      found: 'andd',
    })),
    { expected: 'operand', found: null },
  ],
  'expression.brackets': [{ word: 'iff' }],
  'interests.missing': [{ party: 'russia' }],
  'preference.missing': [{ interest: 'state' }],
  'preference.other': [{ key: 'prefers' }],
  'probability.sum': [
    { of: 'priors', sum: 0.9 },
    { of: 'beliefs', sum: 1.1 },
    { of: 'joint', sum: 0.9999 },
  ],
  'belief.self': [{ party: 'russia' }],
  'ranking.code': [{ pattern: 'NYX', length: 4, example: 'NNYN' }],
  'ranking.infeasible': [{ pattern: 'NYYN' }],
  'ranking.repeated': [{ state: 'NYYN', first: 30 }],
  'ranking.missing': [
    { states: ['NYYN'], count: 1 },
    { states: ['NYYN', 'YYYY'], count: 20 },
  ],
  'move.same': [{ state: 's1' }],
  'rules.impossible': [{ phase: 'start' }],
  'status_quo.infeasible': [{ phase: 'start', rule: 40 }],
  'phase.order': [{ from: '2024-12-01', previous: '2024-12-08' }],
  'phase.frozen': [
    { option: 'regime.fight', frozen: true },
    { option: 'regime.fight', frozen: false },
  ],
  'proposal.party': [{ option: 'regime.fight', party: 'regime' }],
  'proposal.direction': (['forward', 'backward', 'frozen'] as const).map((moves) => ({
    option: 'russia.presence',
    moves,
  })),
  'proposal.unchanged': [{ phase: 'start' }],
  'proposal.infeasible': [{ phase: 'start', rule: 40 }],
  'proposal.until': [{ phase: 'fall', until: 'start' }],
  'view.self': [{ party: 'russia' }],
  'view.impossible': [{ party: 'russia' }],
  'edit.path': [{}],
  'statement.constant': [{ holds: true }, { holds: false }],
  'statement.repeated': [{ first: 50 }],
  'option.unused': [{ option: 'russia.message' }],

  'gmcr.syntax': [{ found: '}' }, { found: null }],
  'gmcr.option': [{ position: 9, options: 4 }],
  'gmcr.party': [{ position: 9, parties: 2 }],
  'gmcr.common': [{ option: 'Attack', parties: ['Blue', 'Red'] }],
  'gmcr.misperceptions': [{ party: 'Blue' }],
  'gmcr.coalition': [{ party: 'Blue' }],
  'gmcr.infeasible': [{}],
  'gmcr.state': [{ party: 'Blue', state: 99, states: 12 }],
  'gmcr.ranked': [{ party: 'Blue', state: 3 }],
  'gmcr.unranked': [
    { party: 'Blue', states: [3, 4], count: 2 },
    { party: 'Blue', states: [3, 4], count: 20 },
  ],
};

const PROFILE_FAULTS: readonly ProfileFault[] = [
  { code: 'party.unknown', party: 'rusia', nearest: 'russia', known: ['russia'] },
  { code: 'interest.unknown', party: 'russia', interest: 'x', nearest: null, known: ['regime', 'state'] },
  { code: 'interest.missing', party: 'russia', known: ['regime', 'state'] },
];

const PLACES: readonly FaultPlace[] = ['what', 0.25, null].map((value) => ({
  path: ['rules', 0],
  line: 3,
  column: 5,
  endColumn: 9,
  value,
}));

const faults: readonly (Fault | ImportFault | ProfileFault)[] = [
  ...Object.entries(PARAMS).flatMap(([code, all]) =>
    all.flatMap((params) => PLACES.map((place) => ({ ...params, ...place, code }) as ImportFault)),
  ),
  ...PROFILE_FAULTS,
];

describe('sayFault', () => {
  it.each(faults.map((fault) => ({ code: fault.code, fault })))(
    'says $code in both languages',
    ({ fault }) => {
      for (const voice of [en, ar]) {
        const { message, hint } = sayFault(fault, voice);
        for (const text of [message, hint]) {
          expect(bare(text)).toMatch(/[.؟?)]$|\p{L}$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|«»/u);
          expect(text.replaceAll(/\u2068[^\u2069]*\u2069/gu, '')).toMatch(
            voice.language === 'ar' ? /^[^A-Za-z]*$/u : /^[^\u0600-\u06ff]*$/u,
          );
        }
        // Names and values of the file are repeated as they were written.
        const said = bare(`${message} ${hint}`);
        for (const key of ['name', 'key', 'party', 'interest', 'option', 'phase'])
          if (key in fault) expect(said).toContain(String((fault as Record<string, unknown>)[key]));
      }
    },
  );

  it('offers the nearest name, else those that would do, else says that there is none', () => {
    const hints = [...Array(4).keys()].map(
      (variant) =>
        sayFault({ code: 'name.unknown', ...PARAMS['name.unknown'][variant]!, ...PLACES[0]! }, en).hint,
    );
    expect(hints).toEqual([
      'Did you mean “bomb”?',
      'Possible here: russia or factions.',
      'There is none to name yet.',
      'Possible here: s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12 and 2 more.',
    ]);
  });

  it('says a fault of a file whole', () => {
    const { faults: found } = readCase(
      'parley: 1\ntitle: t\nparties: {a: {options: {go: {}}}}\ninterests: {a: {x: {prefers: [a.goo]}}}\n',
    );
    expect(found.map((fault) => sayFault(fault, en))).toEqual([
      { message: 'There is no option “goo” in “a”.', hint: 'Did you mean “go”?' },
    ]);
    expect(found.map((fault) => sayFault(fault, ar))).toEqual([
      {
        message: 'لا خيار باسم «\u2068goo\u2069» ضمن «\u2068a\u2069».',
        hint: 'هل المقصود «\u2068go\u2069»؟',
      },
    ]);
  });
});
