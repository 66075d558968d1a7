import { LIMITS } from '../file/limits.ts';
import { nearest } from '../file/nearest.ts';
import type { FileValue } from './file-value.ts';
import { checkOwners, coalitionsOf } from './gmcr-parties.ts';
import { rankingReader } from './gmcr-ranking.ts';
import { leavesAState } from './gmcr-states.ts';
import type { Condition, DecisionMaker, Gmcr, GmcrOption, GmcrPreference, Pattern } from './gmcr.ts';
import type { Loss } from './loss.ts';

/**
 * Checks the shapes, names and limits of a `.gmcr` file; more is accepted than GMCR+ does (old names, missing optional keys).
 * Faults go to the list of `file`; what was assumed is added to `losses`. Where something is faulty the result has a hole
 * there, so it is usable only when nothing was reported.
 */
export function checkGmcr(file: FileValue, losses: Loss[]): Gmcr {
  if (!file.map()) return { options: [], decisionMakers: [], infeasibles: [], coalitions: [] };
  const options = filled(file.at('options'), 'option bits').map((option) => optionOf(option, losses));
  const count = options.length;
  const written = filled(file.at('decisionMakers'), 'parties').filter((party) => party.map());
  const names = written.map((party) => party.at('name').text() ?? '');
  const owned = written.map((party) => positionsOf(party.at('options'), count));

  checkOwners(written, owned, options, names, losses);
  const coalitions = coalitionsOf(file.at('coalitions'), names, losses);

  const rules = file.at('infeasibles');
  const infeasibles = rules.isMissing ? [] : rules.items('rules').map((pattern) => patternOf(pattern, count));
  if (file.list.isEmpty && !leavesAState(count, infeasibles)) rules.fault('gmcr.infeasible', {});

  const isManual = modeOf(file, written, losses);
  const ranking = isManual
    ? rankingReader(file.list.isEmpty, count, owned.flat(), infeasibles, file.at('decisionMakers'))
    : null;
  const decisionMakers = written.map((party, index): DecisionMaker => {
    const name = names[index] ?? '';
    const preference: GmcrPreference = ranking
      ? { kind: 'ranking', groups: ranking(rankingOf(party), name) }
      : { kind: 'statements', statements: statementsOf(party, count, name, losses) };
    const ignored = party.at('preferences').value;
    if (isManual && Array.isArray(ignored) && ignored.length > 0)
      losses.push({ code: 'read.statements', params: { party: name, count: ignored.length } });
    const unperceived = unperceivedBy(party, name, count, infeasibles, losses);
    return { name, options: owned[index] ?? [], preference, unperceived };
  });
  checkAlternatives(file, infeasibles, decisionMakers);
  return { options, decisionMakers, infeasibles, coalitions };
}

function checkAlternatives(
  file: FileValue,
  infeasibles: readonly Pattern[],
  decisionMakers: readonly DecisionMaker[],
): void {
  const statements = decisionMakers.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements : [],
  );
  const unperceived = decisionMakers.reduce((sum, each) => sum + each.unperceived.length, 0);
  const count = statements.reduce((sum, { length }) => sum + length, infeasibles.length + unperceived);
  const what = 'alternatives of all expressions';
  if (count > LIMITS[what]) file.fault('limit', { what, limit: LIMITS[what], count });
}

/** The positions of options that a list gives, each once. */
function positionsOf(list: FileValue, options: number): readonly number[] {
  return [...new Set(list.items().flatMap((value) => positionOf(value, options) ?? []))];
}

function positionOf(value: FileValue, options: number): number | null {
  const position = value.wholeNumber();
  if (position === null || (position >= 0 && position < options)) return position;
  value.fault('gmcr.option', { position, options });
  return null;
}

function filled(list: FileValue, limit: 'option bits' | 'parties'): readonly FileValue[] {
  if (Array.isArray(list.value) && list.value.length === 0) list.fault('value.empty', { least: 1 });
  return list.items(limit);
}

function optionOf(option: FileValue, losses: Loss[]): GmcrOption {
  if (!option.map()) return { name: '', moves: 'both' };
  const name = option.at('name').text() ?? '';
  const direction = option.at('permittedDirection');
  const written = direction.isMissing ? null : direction.text();
  if (written === 'fwd') return { name, moves: 'forward' };
  if (written === 'back') return { name, moves: 'backward' };
  if (written !== 'both') losses.push({ code: 'read.direction', params: { option: name, written } });
  return { name, moves: 'both' };
}

/** The states that a decision maker does not perceive; it must perceive some. */
function unperceivedBy(
  party: FileValue,
  name: string,
  options: number,
  infeasibles: readonly Pattern[],
  losses: Loss[],
): readonly Pattern[] {
  const written = party.at('misperceptions');
  if (written.isMissing) return [];
  const unperceived = written.items('rules').map((pattern) => patternOf(pattern, options));
  if (unperceived.length === 0) return [];
  if (party.list.isEmpty && !leavesAState(options, [...infeasibles, ...unperceived]))
    written.fault('gmcr.misperceptions', { party: name });
  losses.push({ code: 'read.views', params: { party: name } });
  return unperceived;
}

/** Whether rankings count; where nothing says so, they do when every decision maker has one. */
function modeOf(file: FileValue, parties: readonly FileValue[], losses: Loss[]): boolean {
  const current = file.at('useManualPreferenceRanking');
  const flag = current.isMissing ? file.at('useManualPreferenceVectors') : current;
  if (!flag.isMissing) return flag.flag() ?? false;
  const manual = parties.length > 0 && parties.every((party) => Array.isArray(rankingOf(party).value));
  losses.push({ code: 'read.mode', params: { manual } });
  return manual;
}

function rankingOf(party: FileValue): FileValue {
  const current = party.at('preferenceRanking');
  const old = party.at('preferenceVector');
  return current.isMissing && !old.isMissing ? old : current;
}

function statementsOf(party: FileValue, options: number, name: string, losses: Loss[]): Condition[] {
  const written = party.at('preferences');
  const statements = written.isMissing
    ? []
    : written.items('statements').map((statement) => conditionOf(statement, options));
  if (written.isMissing || (Array.isArray(written.value) && written.value.length === 0))
    losses.push({ code: 'read.indifferent', params: { party: name } });
  return statements;
}

function conditionOf(statement: FileValue, options: number): Condition {
  if (Array.isArray(statement.value)) return [patternOf(statement, options)];
  const members = statement.at('members');
  if (members.isMissing) {
    statement.expected('list', 'map');
    return [];
  }
  const condition = members
    .items('alternatives of an expression')
    .map((member) => patternOf(member, options));
  const what = 'parts of an expression';
  const parts = condition.reduce((sum, pattern) => sum + pattern.length, 0);
  if (parts > LIMITS[what]) statement.fault('limit', { what, limit: LIMITS[what], count: parts });
  return condition;
}

const ANSWERS = ['Y', 'N'];

function patternOf(pattern: FileValue, options: number): Pattern {
  return pattern.items('parts of an expression').flatMap((literal) => {
    const [position, answer, more] = literal.items();
    if (position === undefined || answer === undefined || more !== undefined) {
      if (Array.isArray(literal.value)) literal.expected('pair');
      return [];
    }
    const option = positionOf(position, options);
    const written = answer.text();
    if (written !== null && !ANSWERS.includes(written)) {
      answer.fault('value.choice', { known: ANSWERS, nearest: nearest(written, ANSWERS) });
    }
    return option === null ? [] : [{ option, taken: written === 'Y' }];
  });
}
