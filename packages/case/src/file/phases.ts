import type { Phase, Preference, Situation } from './case.ts';
import type { InterestNames } from './beliefs.ts';
import type { Expressions } from './expressions.ts';
import type { Names } from './names.ts';
import { readPreference, type PreferenceReader } from './preferences.ts';
import { entriesOf, type Reading } from './reading.ts';
import { readRules, type Rules } from './rules.ts';
import type { RawCase } from './schema.ts';
import type { Path, Spot } from './source.ts';
import { checkFeasible, checkPossible, readSettings, START, withSettings } from './status-quo.ts';
import type { Text } from './text.ts';

type RawPhase = NonNullable<NonNullable<RawCase['phases']>[number]>;

/** What phases are read with; `expressions` is null in graph form. */
export interface PhaseReader {
  readonly reading: Reading;
  readonly names: Names;
  readonly expressions: Expressions | null;
  readonly interests: InterestNames;
  /** How preferences are read under the rules of a phase. */
  readonly preferencesUnder: (rules: Rules) => PreferenceReader;
}

const START_NAME: Text = { en: 'Start', ar: 'البداية' };

/** The phase of the top level, from its parts. */
export function startPhase(situation: Situation): Phase {
  const { rules } = situation;
  const none = { from: null, sets: [], frozen: [], thaw: [], replaces: [] };
  return { id: START, name: START_NAME, rules, ...none, situation };
}

/** Reads the phases after `start`; each changes what the one above it left. */
export function readPhases(raw: RawCase, start: Situation, startRules: Rules, reader: PhaseReader): Phase[] {
  const { reading } = reader;
  const written = raw.phases ?? [];
  reading.limit('phases', written.length, { path: ['phases'], on: 'key' });
  const isNew = reading.distinct('phase');
  let previous = { situation: start, rules: startRules };
  let date: string | null = null;
  return written.flatMap((phase, index): Phase[] => {
    if (phase === undefined) return [];
    const path = ['phases', index];
    const id = phase.id ?? '';
    if (id !== '') isNew(id, { path: [...path, 'id'] });
    const from = phase.from ?? null;
    if (from !== null && date !== null && from < date)
      reading.report('phase.order', { from, previous: date }, { path: [...path, 'from'] });
    date = from ?? date;
    const own = readRules(phase, path, reader.expressions, reading);
    const rules: Rules = {
      rules: [...previous.rules.rules, ...own.rules],
      complete: previous.rules.complete && own.complete,
    };
    const change = changeOf(phase, path, previous.situation, rules, 'status_quo' in raw, reader);
    previous = { situation: change.situation, rules };
    return [{ id, name: reading.text(phase.name, id), from, rules: own.rules, ...change }];
  });
}

type Change = Pick<Phase, 'sets' | 'frozen' | 'thaw' | 'replaces' | 'situation'>;

function changeOf(
  phase: RawPhase,
  path: Path,
  before: Situation,
  rules: Rules,
  hasStatusQuo: boolean,
  reader: PhaseReader,
): Change {
  const { reading, names } = reader;
  const setsAt = [...path, 'sets'];
  const sets = reader.expressions ? readSettings(phase.sets, setsAt, names, reading) : [];
  if (sets && sets.length > 0 && !hasStatusQuo)
    reading.report('key.missing', { key: 'status_quo' }, { path: setsAt, on: 'key' });
  const statusQuo = before.statusQuo && sets && withSettings(before.statusQuo, sets);
  const place: Spot = {
    path: 'sets' in phase ? setsAt : [...path, 'rules' in phase ? 'rules' : 'id'],
    on: 'key',
  };
  const id = phase.id ?? '';
  if (statusQuo && ('sets' in phase || 'rules' in phase))
    checkFeasible(statusQuo, rules.rules, id, place, reading, before.statusQuo);
  if (reader.expressions && !hasStatusQuo && 'rules' in phase)
    checkPossible(rules, id, place, reader.expressions, reading);

  const held = new Set(before.frozen);
  const thaw = readFreeze(phase, 'thaw', path, held, reader);
  const frozen = readFreeze(phase, 'frozen', path, held, reader);
  const { replaces, preferences } = replacementsOf(phase, path, before.preferences, rules, reader);
  const situation: Situation = {
    statusQuo,
    rules: rules.rules,
    frozen: [...held].sort((a, b) => a - b),
    preferences,
  };
  return { sets: sets ?? [], frozen, thaw, replaces, situation };
}

/** Reads a list of options that freeze or thaw, and changes `held` accordingly. */
function readFreeze(
  phase: RawPhase,
  key: 'frozen' | 'thaw',
  path: Path,
  held: Set<number>,
  { reading, names, expressions }: PhaseReader,
): number[] {
  if (expressions === null) return [];
  return (phase[key] ?? []).flatMap((name, index) => {
    const spot = { path: [...path, key, index] };
    const option = name === undefined ? null : names.optionNamed(name, spot);
    if (option === null) return [];
    const isHeld = held.has(option);
    if (isHeld === (key === 'frozen')) {
      const id = names.options[option]?.id ?? '';
      reading.report('phase.frozen', { option: id, frozen: isHeld }, spot);
    }
    if (key === 'frozen') held.add(option);
    else held.delete(option);
    return option;
  });
}

/** Reads preferences that replace others, of a phase or of a view at `path`. */
export function replacementsOf(
  phase: { readonly interests?: RawPhase['interests'] },
  path: Path,
  before: Situation['preferences'],
  rules: Rules,
  { reading, names, interests, preferencesUnder }: PhaseReader,
): { replaces: Phase['replaces']; preferences: Situation['preferences'] } {
  const preferences: (Preference | null)[][] = before.map((ofParty) => [...ofParty]);
  const replaces: { party: number; interest: number }[] = [];
  const reader = preferencesUnder(rules);
  for (const [partyId, changed] of entriesOf(phase.interests)) {
    const at = [...path, 'interests', partyId];
    const party = names.party(partyId, { path: at, on: 'key' });
    for (const [id, preference] of entriesOf(changed)) {
      const interest = party === null ? null : interests.find(party, id, [...at, id], 'key');
      if (preference === undefined) continue;
      if (id === 'other') {
        for (const key of Object.keys(preference))
          reading.report('preference.other', { key }, { path: [...at, id, key], on: 'key' });
        continue;
      }
      const read = readPreference(preference, [...at, id], id, reader);
      if (party === null || interest === null) continue;
      replaces.push({ party, interest });
      const ofParty = preferences[party];
      if (ofParty) ofParty[interest] = read;
    }
  }
  return { replaces, preferences };
}
