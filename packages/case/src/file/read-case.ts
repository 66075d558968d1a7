import type { Case, Situation } from './case.ts';
import { InterestNames, readBeliefs, readJoint, readLambda, withMargins } from './beliefs.ts';
import { readBlocs } from './blocs.ts';
import { openDocument } from './document.ts';
import { Expressions } from './expressions.ts';
import type { Fault } from './faults.ts';
import { readGraph } from './graph.ts';
import { readInterests } from './interests.ts';
import { LIMITS } from './limits.ts';
import { Names } from './names.ts';
import { openFile } from './open-file.ts';
import { readParties } from './parties.ts';
import { readPhases, startPhase, type PhaseReader } from './phases.ts';
import type { PreferenceReader } from './preferences.ts';
import { readProposals } from './proposals.ts';
import { rankableCodes, type Rankable } from './ranking.ts';
import { placed, Reading } from './reading.ts';
import { readRules, type Rules } from './rules.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';
import { readStatusQuo } from './status-quo.ts';
import { checkStructure } from './structure.ts';
import { readViews } from './views.ts';
import { warnOfConstants, warnOfUnused, type PlacedStatement } from './warnings.ts';

/** What reading a file gives: a case, or the faults for which there is none; never both, never neither. */
export interface ReadCase {
  readonly case: Case | null;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
  /** What is no fault and probably not meant; only of a file without faults. */
  readonly warnings: readonly Fault[];
}

/**
 * Reads a case file.
 *
 * @param file its text, or its bytes (UTF-8)
 * @returns the case, or all faults at once as data with their places; it never throws, whatever the file
 *
 * Cost: linear in the file; for rankings also 2^bits times the rules. Limits: `LIMITS`.
 */
export function readCase(file: string | Uint8Array): ReadCase {
  const opened = openFile(file);
  if (opened.fault) return refusal([opened.fault]);
  const { source, data, readable, faults } = openDocument(opened.text);
  if (!readable) return refusal(faults);
  const { raw, findings } = checkStructure(data);
  // What is no case at all has enough of one fault.
  if (faults.length > 0 && !('parley' in raw)) return refusal(faults);
  const reading = new Reading(source, raw.language ?? 'en', findings);
  const read = caseOf(raw, reading);
  const all = [
    ...faults,
    ...reading.findings.slice(0, LIMITS.faults + 1).map((found) => placed(found, source)),
  ];
  if (read === null || all.length > 0) return refusal(all);
  return {
    case: read,
    faults: [],
    warnings: inOrder(reading.warnings.map((found) => placed(found, source))),
  };
}

function refusal(faults: readonly Fault[]): ReadCase {
  return { case: null, faults: withinLimit(inOrder(faults)), warnings: [] };
}

function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function withinLimit(faults: readonly Fault[]): readonly Fault[] {
  const limit = LIMITS.faults;
  if (faults.length <= limit) return faults;
  const [first] = faults;
  const place = {
    path: [],
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    endColumn: null,
    value: null,
  };
  return [{ code: 'limit', what: 'faults', limit, count: null, ...place }, ...faults.slice(0, limit)];
}

/** What the file means, section by section; a case only where nothing was reported. */
function caseOf(raw: RawCase, reading: Reading): Case | null {
  const read = readParties(raw, reading);
  if (read === null) return null;
  const names = new Names(read, reading);
  const isGraph = 'states' in raw;
  const drawn = isGraph ? readGraph(raw, names, reading) : null;
  if (!isGraph && 'moves' in raw)
    reading.report('key.conflict', { key: 'moves', other: 'options' }, { path: ['moves'], on: 'key' });
  const expressions = isGraph ? null : new Expressions(names, reading);
  const statements: PlacedStatement[] = [];
  const preferencesUnder = (rules: Rules): PreferenceReader => ({
    reading,
    expressions,
    rankable: drawn ? () => drawn.rankable : once((path) => rankableUnder(rules, path, expressions, reading)),
    onStatement: (statement, spot) => statements.push({ statement, spot, rules: rules.rules }),
  });

  const rules = readRules(raw, [], expressions, reading);
  const statusQuo = expressions && readStatusQuo(raw, rules, expressions, reading);
  const interests = readInterests(raw, names, preferencesUnder(rules));
  const interestNames = new InterestNames(interests.parties, names);
  const situation: Situation = {
    statusQuo,
    rules: rules.rules,
    frozen: [],
    preferences: interests.preferences,
  };
  const reader: PhaseReader = { reading, names, expressions, interests: interestNames, preferencesUnder };
  const phases = [startPhase(situation), ...readPhases(raw, situation, rules, reader)] as const;
  const views = readViews(raw, situation, rules, reader);
  const joint = readJoint(raw, interests.parties, names, interestNames, reading);
  const rest = {
    beliefs: readBeliefs(raw, interests.parties, names, interestNames, reading),
    lambda: readLambda(raw, names, reading),
    proposals: isGraph ? [] : readProposals(raw, phases, names, reading),
    blocs: readBlocs(raw, names, reading),
    views,
  };
  if (reading.findings.length > 0) return null;
  if (expressions) {
    warnOfConstants(statements, expressions, reading);
    warnOfUnused(names.options, phases, views, reading);
  }
  return {
    title: reading.text(raw.title, ''),
    description: reading.textOrNull(raw.description),
    language: reading.language,
    parties: joint ? withMargins(interests.parties, joint) : interests.parties,
    options: isGraph ? [] : names.options,
    graph: drawn?.graph ?? null,
    joint,
    phases,
    ...rest,
  };
}

function rankableUnder(
  { rules, complete }: Rules,
  path: Path,
  expressions: Expressions | null,
  reading: Reading,
): Rankable | null {
  if (!expressions?.layout || !expressions.names.parties.every((party) => party.complete)) return null;
  const never = expressions.infeasibility(rules) ?? [];
  const { options } = expressions.names;
  return rankableCodes(options, expressions.layout, never, !complete, reading, { path, on: 'key' });
}

/** The first answer, kept. */
function once<Argument, Answer>(ask: (argument: Argument) => Answer): (argument: Argument) => Answer {
  let kept: { readonly answer: Answer } | null = null;
  return (argument) => (kept ??= { answer: ask(argument) }).answer;
}
