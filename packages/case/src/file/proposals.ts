import type { Levels, Option, Phase, Proposal, Setting } from './case.ts';
import type { Names } from './names.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';
import { forbiddenBy, readSettings, START, withSettings } from './status-quo.ts';

type RawProposal = NonNullable<NonNullable<RawCase['proposals']>[string]>;

/** Reads what is proposed and checks that it can be: own options, allowed directions, a change, a feasible state. */
export function readProposals(
  raw: RawCase,
  phases: readonly Phase[],
  names: Names,
  reading: Reading,
): Proposal[] {
  const written = entriesOf(raw.proposals);
  const spot = { path: ['proposals'], on: 'key' } as const;
  reading.limit('proposals', written.length, spot);
  if (written.length > 0 && !('status_quo' in raw))
    reading.report('key.missing', { key: 'status_quo' }, spot);
  const phaseIndex = new Map(phases.map(({ id }, index) => [id, index]));
  // A phase whose id was faulty may be the one that is meant.
  const isKnown =
    !phaseIndex.has('') &&
    !(('phases' in raw && raw.phases === undefined) || raw.phases?.includes(undefined));
  const phaseAt = (name: string, path: Path): number | null =>
    isKnown ? names.find('phase', name, phaseIndex, null, { path }) : (phaseIndex.get(name) ?? null);
  return written.flatMap(([id, proposal]): Proposal[] => {
    if (proposal === undefined) return [];
    const path = ['proposals', id];
    reading.checkId(id, path);
    const phase = phaseAt(proposal.phase ?? START, [...path, 'phase']);
    const until = proposal.until === undefined ? phase : phaseAt(proposal.until, [...path, 'until']);
    if (phase !== null && until !== null && until < phase) {
      const params = { phase: phases[phase]?.id ?? '', until: phases[until]?.id ?? '' };
      reading.report('proposal.until', params, { path: [...path, 'until'] });
    }
    const signatories = readSignatories(proposal, path, names, reading);
    const sets = readSettings(proposal.sets, [...path, 'sets'], names, reading);
    if (sets && signatories) checkOwners(sets, signatories, path, names, reading);
    const state = phase === null ? null : checkState(sets, phases[phase], path, names.options, reading);
    if (phase === null || until === null || !signatories || !sets || !state) return [];
    const name = reading.text(proposal.name, id);
    return [{ id, name, phase, until, signatories, sets, accept: proposal.accept ?? 'surely', state }];
  });
}

/** Party indices, ascending; null where some were faulty. */
function readSignatories(proposal: RawProposal, path: Path, names: Names, reading: Reading): number[] | null {
  const isNew = reading.distinct('signatory');
  const read = proposal.signatories?.map((name, index) => {
    const spot = { path: [...path, 'signatories', index] };
    const party = name === undefined ? null : names.party(name, spot);
    if (party !== null && name !== undefined) isNew(name, spot);
    return party;
  });
  return !read || read.includes(null) ? null : (read as number[]).sort((a, b) => a - b);
}

function checkOwners(
  sets: readonly Setting[],
  signatories: readonly number[],
  path: Path,
  { options, parties }: Names,
  reading: Reading,
): void {
  for (const { option } of sets) {
    const { id, party } = options[option] ?? { id: '', party: 0 };
    if (signatories.includes(party)) continue;
    const params = { option: id, party: parties[party]?.id ?? '' };
    reading.report('proposal.party', params, { path: [...path, 'sets', id], on: 'key' });
  }
}

/** The proposed state; null where it cannot be known. */
function checkState(
  sets: readonly Setting[] | null,
  phase: Phase | undefined,
  path: Path,
  options: readonly Option[],
  reading: Reading,
): Levels | null {
  const statusQuo = phase?.situation.statusQuo;
  if (!sets || !phase || !statusQuo) return null;
  const state = withSettings(statusQuo, sets);
  const changed = sets.filter(({ option, level }) => level !== statusQuo[option]);
  const setsSpot = { path: [...path, 'sets'], on: 'key' } as const;
  if (changed.length === 0) reading.report('proposal.unchanged', { phase: phase.id }, setsSpot);
  for (const { option, level } of changed) {
    const { id, moves: direction } = options[option] ?? { id: '', moves: 'both' };
    const wanted = level > (statusQuo[option] ?? 0) ? 'forward' : 'backward';
    const moves = phase.situation.frozen.includes(option) ? 'frozen' : direction;
    if (moves === 'both' || moves === wanted) continue;
    const spot = { path: [...path, 'sets', id], on: 'key' } as const;
    reading.report('proposal.direction', { option: id, moves }, spot);
  }
  const rule = forbiddenBy(state, phase.situation.rules);
  // What rules out the status quo too is said there.
  if (rule && !forbiddenBy(statusQuo, [rule])) {
    const line = reading.ruleLines.get(rule) ?? 1;
    reading.report('proposal.infeasible', { phase: phase.id, rule: line }, setsSpot);
  }
  return state;
}
