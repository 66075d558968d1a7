import type { Belief, JointEntry, Party } from './case.ts';
import type { Names } from './names.ts';
import { checkSum, readProbability } from './probability.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';

/** The threshold of a party that states none. */
const LAMBDA = 0.5;

/** Looks up interests by party; an unknown one is reported unless the party's interests were faulty. */
export class InterestNames {
  private readonly names: Names;
  private readonly byParty: readonly ReadonlyMap<string, number>[];

  constructor(parties: readonly Party[], names: Names) {
    this.names = names;
    this.byParty = parties.map(({ interests }) => new Map(interests.map(({ id }, index) => [id, index])));
  }

  find(party: number, id: string, path: Path, on: 'key' | 'value'): number | null {
    const known = this.byParty[party];
    if (!known || known.size === 0) return null;
    return this.names.find('interest', id, known, this.names.parties[party]?.id ?? null, { path, on });
  }
}

/** Reads `beliefs: {holder: {about: {interest: p}}}`; an interest that is not named has probability 0. */
export function readBeliefs(
  raw: RawCase,
  parties: readonly Party[],
  names: Names,
  interests: InterestNames,
  reading: Reading,
): Belief[] {
  return entriesOf(raw.beliefs).flatMap(([holderId, stated]) => {
    const holder = names.party(holderId, { path: ['beliefs', holderId], on: 'key' });
    return entriesOf(stated).flatMap(([aboutId, entries]): Belief[] => {
      const path = ['beliefs', holderId, aboutId];
      const about = names.party(aboutId, { path, on: 'key' });
      if (holder !== null && holder === about)
        reading.report('belief.self', { party: holderId }, { path, on: 'key' });
      const probabilities = Array.from({ length: parties[about ?? 0]?.interests.length ?? 0 }, () => 0);
      const written = entriesOf(entries).map(([id, p]) => {
        const interest = about === null ? null : interests.find(about, id, [...path, id], 'key');
        const probability = readProbability(p, { path: [...path, id] }, reading);
        if (interest !== null) probabilities[interest] = probability ?? 0;
        return interest === null ? null : probability;
      });
      if (entries !== undefined) checkSum('beliefs', written, path, reading);
      return holder === null || about === null ? [] : [{ holder, about, probabilities }];
    });
  });
}

/** Reads `lambda`: one threshold for all, or for some by name. */
export function readLambda(raw: RawCase, names: Names, reading: Reading): number[] {
  const { lambda } = raw;
  const threshold = (written: string | number | undefined, path: Path): number => {
    const value = readProbability(written, { path }, reading);
    if (value === 0) reading.report('value.range', { above: 0, atLeast: null, atMost: 1 }, { path });
    return value ?? LAMBDA;
  };
  const isMap = typeof lambda === 'object';
  const common = isMap ? LAMBDA : threshold(lambda, ['lambda']);
  const byParty = names.parties.map(() => common);
  for (const [id, written] of isMap ? entriesOf(lambda) : []) {
    const path = ['lambda', id];
    const party = names.party(id, { path, on: 'key' });
    const value = threshold(written, path);
    if (party !== null) byParty[party] = value;
  }
  return byParty;
}

/** Reads the joint table; a party with one interest need not be named. Null when there is none. */
export function readJoint(
  raw: RawCase,
  parties: readonly Party[],
  names: Names,
  interests: InterestNames,
  reading: Reading,
): JointEntry[] | null {
  if (raw.joint === undefined) return null;
  const isNew = reading.distinct('profile');
  const probabilities: (number | null)[] = [];
  const entries = raw.joint.flatMap((entry, index): JointEntry[] => {
    const path = ['joint', index];
    if (entry?.of === undefined) {
      probabilities.push(null);
      return [];
    }
    probabilities.push(readProbability(entry.p, { path: [...path, 'p'] }, reading));
    const at = [...path, 'of'];
    const profile: (number | null)[] = parties.map((party) => (party.interests.length === 1 ? 0 : null));
    for (const [id, interest] of entriesOf(entry.of)) {
      const party = names.party(id, { path: [...at, id], on: 'key' });
      if (party !== null && interest !== undefined)
        profile[party] = interests.find(party, interest, [...at, id], 'value');
    }
    for (const [party, { id, interests: known }] of parties.entries())
      if (profile[party] === null && known.length > 0 && !(id in entry.of))
        reading.report('key.missing', { key: id }, { path: at, on: 'key' });
    if (profile.includes(null)) return [];
    isNew(profileName(profile, parties), { path });
    return [{ profile: profile as number[], probability: probabilities.at(-1) ?? 0 }];
  });
  checkSum('joint', probabilities, ['joint'], reading);
  return entries;
}

/** Parties whose priors are the margins of the joint table. */
export function withMargins(parties: readonly Party[], joint: readonly JointEntry[]): Party[] {
  return parties.map((party, index) => ({
    ...party,
    interests: party.interests.map((interest, place) => ({
      ...interest,
      prior: joint.reduce((sum, entry) => sum + (entry.profile[index] === place ? entry.probability : 0), 0),
    })),
  }));
}

function profileName(profile: readonly (number | null)[], parties: readonly Party[]): string {
  return parties.map(({ interests }, party) => interests[profile[party] ?? 0]?.id ?? '').join(', ');
}
