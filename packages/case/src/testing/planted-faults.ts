import type { FaultCode, WarningCode } from '../file/faults.ts';

/** A fault put into one of the small cases: what is replaced, by what (‹…› marks the place), and what is said. */
export interface Planted {
  readonly into?: 'graph';
  readonly from: string;
  readonly to: string;
  readonly says: object;
}

type Elsewhere = `file.${string}` | 'yaml.syntax' | 'yaml.tab' | 'limit' | 'edit.path' | 'rules.impossible';

const plant = (from: string, to: string, says: object = {}): Planted => ({ from, to, says });
const draw = (from: string, to: string, says: object = {}): Planted => ({ into: 'graph', from, to, says });

/** Ways to make each fault that leaves the rest of a file as it is. */
export const PLANTED: Readonly<
  Record<Exclude<FaultCode, Elsewhere | WarningCode> | 'file.version', readonly Planted[]>
> = {
  'file.version': [plant('parley: 1', 'parley: ‹2›', { expected: 1, value: 2 })],
  'yaml.tag': [plant('title: The', 'title: ‹!!str› The', { tag: '!!str' })],
  'yaml.alias': [
    plant('north.dam: low}', 'north.dam: ‹&l› low}', { name: 'l' }),
    plant('language: en', '‹<<›: {language: en}', { name: '<<' }),
  ],
  'yaml.repeated': [plant('language:', '‹title›: B\nlanguage:', { key: 'title', first: 2 })],
  'key.unknown': [
    plant('lambda:', '‹lamda›:', { key: 'lamda', nearest: 'lambda' }),
    plant('sue: {}', 'sue: {‹move›: both}', { key: 'move', nearest: 'moves' }),
    plant('lambda:', '‹constructor›: 1\nlambda:', { key: 'constructor', nearest: null }),
    plant('lambda:', '‹evidence›: {}\nlambda:', { key: 'evidence', nearest: null }),
  ],
  'key.missing': [
    plant('peace: {prior: 1/2, ', '‹peace›: {', { key: 'prior' }),
    plant('- never: north', '- ‹because: north', { key: 'never' }),
    plant('  - {id: flood, from', '  - ‹{from', { key: 'id' }),
  ],
  'key.conflict': [
    plant('weights: {not', 'prefers: [], ‹weights›: {not', { key: 'weights', other: 'prefers' }),
    plant('[none, low, high]', '[none, low, high], ‹says›: x', { key: 'says', other: 'levels' }),
    plant('lambda:', '‹moves›: {}\nlambda:', { key: 'moves', other: 'options' }),
    plant('- never: north', '- exactly_one: [a.b, c.d]\n    ‹never›: north', { other: 'exactly_one' }),
    draw('status_quo', '‹rules›: []\nstatus_quo', { key: 'rules', other: 'states' }),
    draw('status_quo', '‹blocs›: [[north, south]]\nstatus_quo', { key: 'blocs', other: 'states' }),
    draw('status_quo', 'views: {south: {‹rules›: []}}\nstatus_quo', { key: 'rules', other: 'states' }),
    draw('north: {peace: {ranking: [calm, 2, war]}}', 'north: {peace: {‹prefers›: []}}', { other: 'states' }),
  ],
  'value.shape': [
    plant('title: The dam', 'title: ‹5›', { expected: ['string', 'map'], found: 'number' }),
    plant('sue: {}', '‹sue›: [a]', { expected: ['map'], found: 'list' }),
    plant('prior: 1/2, prefers', 'prior: ‹half›, prefers', { expected: ['number', 'fraction'] }),
    plant('prior: 1/2, prefers', 'prior: 1/2, much: ‹1.5›, prefers', { expected: ['whole number'] }),
    plant('prior: 1/2, weights', 'prior: 1/2, ‹much›: [1], weights', { expected: ['number'], found: 'list' }),
    plant('{south.sue: yes}, f', '{south.sue: ‹1.5›}, f', { found: 'number' }),
    draw('status_quo: calm', '‹status_quo›: {north.dam: low}', { found: 'map' }),
  ],
  'value.choice': [plant('moves: forward', 'moves: ‹forwards›', { nearest: 'forward' })],
  'value.range': [
    plant('lambda: {north: 2/3}', 'lambda: {north: ‹0›}', { above: 0, atMost: 1 }),
    plant('lambda: {north: 2/3}', 'lambda: ‹1.5›', { atMost: 1, value: 1.5 }),
    plant('prior: 1/2, prefers', 'prior: ‹3/2›, prefers', { atLeast: 0, atMost: 1, value: '3/2' }),
    plant('prior: 1/2, prefers', 'prior: 1/2, much: ‹3›, prefers', { atLeast: 1, atMost: 2, value: 3 }),
    plant('farms: {ranking', 'farms: {much: [2, ‹7›], ranking', { atLeast: 1, atMost: 6, value: 7 }),
    plant('prior: 1/2, weights', 'prior: 1/2, much: ‹0›, weights', { above: 0 }),
  ],
  'value.empty': [
    plant('title: The dam', 'title: ‹" "›', { least: 1 }),
    plant('title: The dam', '‹title›: {}', { least: 1 }),
    plant('[none, low, high]', '[none, low, high], name: {en: ‹""›}', { least: 1 }),
    plant('signatories: [north], ', '‹signatories›: [], ', { least: 1 }),
  ],
  'value.date': [plant('from: 2025-03-01', 'from: ‹2025-02-29›')],
  'id.form': [
    plant('  late:', '  ‹2nd›:', { value: '2nd' }),
    plant('low, high]', 'low, ‹very high›]', { value: 'very high' }),
  ],
  'id.reserved': [
    plant('  late:', '  ‹not›:', { word: 'not' }),
    plant('id: after', 'id: ‹start›', { word: 'start' }),
    plant('sue: {}', 'sue: {}\n      ‹__proto__›: {}', { word: '__proto__' }),
  ],
  'name.unknown': [
    plant('not south.sue]', 'not ‹suoth›.sue]', { kind: 'party', name: 'suoth', nearest: 'south' }),
    plant('not south.sue]', 'not south.‹sues›]', { kind: 'option', within: 'south', nearest: 'sue' }),
    plant('north.dam >= low, not', 'north.dam >= ‹lowest›, not', {
      kind: 'level',
      known: ['none', 'low', 'high'],
    }),
    plant('{north.dam: low}', '{north.‹lease›: yes}', { kind: 'option', name: 'lease' }),
    plant('{south.sue: yes}, f', '{south.sue: ‹Yes›}, f', { kind: 'level', nearest: 'yes' }),
    plant('{water: 0.3, peace', '{‹wter›: 0.3, peace', {
      kind: 'interest',
      within: 'north',
      nearest: 'water',
    }),
    plant('{phase: flood,', '{phase: ‹flod›,', { kind: 'phase', nearest: 'flood' }),
    draw('[[2, war]]', '[[2, ‹war2›]]', { kind: 'state', nearest: 'war' }),
    plant('lambda:', 'blocs: [[north, ‹suoth›]]\nlambda:', { kind: 'party', nearest: 'south' }),
    plant('lambda:', 'views: {‹suoth›: {}}\nlambda:', { kind: 'party', nearest: 'south' }),
  ],
  'name.repeated': [
    plant('low, high]', 'low, high, ‹low›]', { kind: 'level', first: 8 }),
    plant('[north, south]', '[north, south, ‹north›]', { kind: 'signatory', first: 31 }),
    plant('{north.dam: low}', '{north.dam: low, ‹" north.dam"›: low}', { kind: 'option', first: 14 }),
    draw('name: Dispute}, war]', 'name: Dispute}, war, ‹2›]', { kind: 'state', name: '2' }),
    draw('[2, calm]]', '[2, calm], ‹[calm, 2]]', { kind: 'move', name: 'calm → 2' }),
    plant('lambda:', 'blocs: [[north, south, ‹north›]]\nlambda:', { kind: 'member', name: 'north' }),
  ],
  'expression.syntax': [
    plant('not south.sue]', 'not ‹south›]', { expected: 'option', found: 'south' }),
    plant('high\n', 'high ‹&› south.sue\n', { expected: 'operator', found: '&' }),
    plant('never: north', 'never: (north', { expected: 'closing', found: null, line: 13, column: 47 }),
    plant('north.dam >= low, not', 'north.dam >= ‹)›, not', { expected: 'level', found: ')' }),
    plant('{not south.sue: 2', '{not ‹or› south.sue: 2', { expected: 'operand', found: 'or' }),
  ],
  'expression.brackets': [plant('high\n', 'high if south.sue ‹iff› south.sue\n', { word: 'iff' })],
  'interests.missing': [
    draw('  south: {peace: {ranking: [calm, [2, war]]}}', '  ‹south›: {}', { party: 'south' }),
  ],
  'preference.missing': [
    plant(', weights: {not south.sue: 2, north.release: 1}}', ', name: N}', {
      interest: 'peace',
      line: 18,
      column: 5,
    }),
  ],
  'preference.other': [
    plant('    farms: {', '    other: {prior: 0, ‹prefers›: []}\n    farms: {prior: 1, ', { key: 'prefers' }),
  ],
  'probability.sum': [
    plant('north:\n    water: {prior: 1/2', '‹north›:\n    water: {prior: 1/3', { of: 'priors' }),
    plant('{north: {water: 0.3', '{‹north›: {water: 0.2', { of: 'beliefs' }),
  ],
  'belief.self': [plant('south: {north: {water', 'north: {‹north›: {water', { party: 'north' })],
  'ranking.code': [plant('[N0N, N1N', '[‹NON›, N1N', { pattern: 'NON', length: 3, example: 'N0N' })],
  'ranking.infeasible': [plant('N2-]', 'N2-, ‹Y2-›]', { pattern: 'Y2-' })],
  'ranking.repeated': [plant('N2-]', 'N2-, ‹--N›]', { state: 'N0N', first: 20 })],
  'ranking.missing': [
    plant('ranking: [N0N, N1N, ', '‹ranking›: [', { states: ['N0N', 'N1N'], count: 2 }),
    draw('ranking: [calm, 2, war]', '‹ranking›: [calm, 2]', { states: ['war'], count: 1 }),
  ],
  'move.same': [draw('[[2, war]]', '[[2, war], ‹[2, 2]]', { state: '2' })],
  'status_quo.infeasible': [
    plant('thaw: [south.sue]', 'thaw: [south.sue]\n    ‹sets›: {north.dam: high, north.release: yes}', {
      phase: 'after',
      rule: 13,
    }),
  ],
  'phase.order': [
    plant('from: 2025-03-01', 'from: 2026-03-01', {
      from: '2025-05-01',
      previous: '2026-03-01',
      line: 27,
      column: 11,
    }),
  ],
  'phase.frozen': [
    plant('thaw: [south.sue]', 'thaw: [south.sue, ‹north.dam›]', { option: 'north.dam', frozen: false }),
    plant('frozen: [south.sue]', 'frozen: [south.sue, ‹south.sue›]', { option: 'south.sue', frozen: true }),
  ],
  'proposal.party': [
    plant(
      'signatories: [north, south], sets: {north.release: yes, south.sue',
      'signatories: [north], sets: {north.release: yes, ‹south.sue›',
      { party: 'south' },
    ),
  ],
  'proposal.direction': [
    plant('signatories: [north], sets: {n', 'signatories: [north, south], sets: {‹south.sue›: no, n', {
      moves: 'frozen',
    }),
  ],
  'proposal.unchanged': [
    plant('{north.release: yes, south.sue: yes}', '{north.dam: low}', {
      phase: 'start',
      line: 31,
      column: 39,
    }),
  ],
  'proposal.infeasible': [
    plant('sets: {north.release: yes, s', '‹sets›: {north.release: yes, north.dam: high, s', { rule: 13 }),
  ],
  'proposal.until': [plant('until: after', 'until: ‹start›', { phase: 'flood', until: 'start' })],
  'view.self': [
    plant('lambda:', 'views: {north: {interests: {‹north›: {water: {prefers: []}}}}}\nlambda:', {
      party: 'north',
    }),
  ],
  'view.impossible': [
    plant('lambda:', 'views: {south: {‹rules›: [{never: south.sue}, {never: not south.sue}]}}\nlambda:', {
      party: 'south',
    }),
  ],
};
