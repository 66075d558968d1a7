import type { Formula, Term } from '@parley/engine';
import type { BitLayout } from '../file/bits.ts';
import type { Preference } from '../file/case.ts';
import type { Compiled } from '../file/compile.ts';
import { formulaOf, infeasibility } from '../file/feasible.ts';
import { LIMITS } from '../file/limits.ts';
import type { Language } from '../file/text.ts';
import { MOST_STATEMENTS } from './gmcr.ts';
import { distinct, inOneLanguage } from './wording.ts';
import type { Loss, Written } from './loss.ts';
import { commonLosses, frozenBits, writable, type Writable } from './writable.ts';

const DIRECTIONS = { both: 'both', forward: 'fwd', backward: 'back' } as const;

/**
 * Writes a compiled case as a `.gmcr` file (GMCR+ 0.4.1) with one interest a party: the same states, moves and preferences.
 * A level above the lowest becomes an option of its own. Where GMCR+ cannot hold a party's preference as statements it becomes
 * a ranking, and then rankings decide for everyone.
 *
 * @param choice the index of one interest a party
 * @param language of the names; default: the language of the case
 * @returns the text, in ASCII, and what it does not carry; no text for a graph drawn by hand, the interest `other`, frozen
 *   options without a status quo, or more states to rank than a case file can
 *
 * Cost: the alternatives of all expressions, and with rankings the states times the parties.
 */
export function toGmcr(
  compiled: Compiled,
  choice: readonly number[],
  language: Language = compiled.case.language,
): Written {
  const { conflict, losses: refused } = writable(compiled, choice);
  if (conflict === null) return { text: null, losses: refused };
  const losses: Loss[] = [{ code: 'write.title', params: {} }, ...lossesOf(compiled, choice, language)];
  const {
    layout,
    source: { parties, options },
  } = conflict;
  const { rules } = compiled.phase.situation;
  const levelled = options.filter(({ plain }) => !plain).map(({ id }) => id);
  if (levelled.length > 0) losses.push({ code: 'write.levels', params: { options: levelled } });

  const statements = conflict.preferences.map((preference) => statementsOf(preference, layout));
  const written = statements.map((list) => (list && list.length <= MOST_STATEMENTS ? list : null));
  const count = [
    ...rules.map(({ never }) => formulaOf(never, layout)),
    ...written.flatMap((list) => list ?? []),
  ].filter(({ length }) => length > 1).length;
  if (count > 0) losses.push({ code: 'write.expressions', params: { count } });

  const isManual = written.includes(null);
  if (isManual) {
    const limit = LIMITS['feasible states for a ranking'];
    const { states } = conflict.model;
    if (states > limit)
      return {
        text: null,
        losses: [{ code: 'refused.size', params: { what: 'states', count: states, limit } }],
      };
    losses.push(...rankingLosses(conflict, written));
  }

  const names = distinct(parties.map(({ name }) => inOneLanguage(name, language)));
  const file = {
    options: bitsOf(conflict, language),
    decisionMakers: parties.map((_, party) => ({
      name: names[party],
      options: positionsIn(conflict.model.own[party] ?? 0),
      preferences: (written[party] ?? []).map(conditionOf),
      ...(isManual && { preferenceRanking: rankingOf(party, conflict) }),
      misperceptions: unperceivedBy(compiled, party, layout),
    })),
    infeasibles: [...frozenElsewhere(conflict), ...infeasibility(rules, layout)].map(patternOf),
    coalitions: coalitionsOf(compiled),
    useManualPreferenceRanking: isManual,
    program: 'parley',
    // Of GMCR+, whose format this is.
    version: '0.4.1',
  };
  return { text: inAscii(JSON.stringify(file)), losses };
}

/** Without what is written here and nowhere else: who acts as one, and what a party does not see. */
function lossesOf(compiled: Compiled, choice: readonly number[], language: Language): readonly Loss[] {
  const { parties, views } = compiled.case;
  const unwritten = views
    .filter(({ takes }) => takes.length > 0)
    .map(({ party }) => parties[party]?.id ?? '');
  return [
    ...commonLosses(compiled, choice, language).filter(
      ({ code }) => code !== 'write.blocs' && code !== 'write.views',
    ),
    ...(unwritten.length > 0 ? [{ code: 'write.views', params: { parties: unwritten } } as const] : []),
  ];
}

/** Every party at the place of the first of its bloc. */
function coalitionsOf({ case: { blocs, parties } }: Compiled): readonly (number | readonly number[])[] {
  return parties.flatMap((_, party): (number | readonly number[])[] => {
    const bloc = blocs.find((members) => members.includes(party));
    return bloc === undefined ? [party] : bloc[0] === party ? [bloc] : [];
  });
}

/** Patterns of the states that a party does not see. */
function unperceivedBy({ case: { views } }: Compiled, party: number, layout: BitLayout): object[] {
  const rules = views.find((view) => view.party === party)?.rules ?? [];
  return rules.flatMap(({ never }) => formulaOf(never, layout)).map(patternOf);
}

/** The binary options: each level above the lowest is one. */
function bitsOf({ source }: Writable, language: Language): object[] {
  return source.options.flatMap((option) => {
    const name = inOneLanguage(option.name, language);
    const permittedDirection = DIRECTIONS[option.moves];
    return option.levels.slice(1).map((level) => ({
      name: option.plain ? name : `${name} ≥ ${inOneLanguage(level.name, language)}`,
      permittedDirection,
    }));
  });
}

/** Statements as alternatives over option bits, without those that decide nothing; null for other preferences. */
function statementsOf(preference: Preference, layout: BitLayout): readonly Formula[] | null {
  if (preference.kind !== 'statements') return null;
  return preference.statements
    .map(({ expression }) => formulaOf(expression, layout))
    .filter((formula) => formula.length > 0 && formula.every(({ mask }) => mask !== 0));
}

function conditionOf(formula: Formula): object {
  const [only, ...rest] = formula.map(patternOf);
  return only !== undefined && rest.length === 0 ? only : { compound: true, members: formula.map(patternOf) };
}

function patternOf({ mask, value }: Term): readonly (readonly [option: number, answer: 'Y' | 'N'])[] {
  return positionsIn(mask).map((bit) => [bit, (value >> bit) & 1 ? 'Y' : 'N']);
}

function positionsIn(mask: number): readonly number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (mask >> bit) & 1);
}

/** GMCR+ knows no frozen options: what they are not is infeasible. */
function frozenElsewhere(conflict: Writable): readonly Term[] {
  const { mask, value } = frozenBits(conflict);
  return positionsIn(mask).map((bit) => ({ mask: 1 << bit, value: ~value & (1 << bit) }));
}

/** Tie groups of state numbers from 1, best first. */
function rankingOf(party: number, conflict: Writable): readonly (number | readonly number[])[] {
  const { mask, value } = frozenBits(conflict);
  const groups = new Map<number, number[]>();
  let number = 0;
  conflict.model.codes.forEach((code, state) => {
    if ((code & mask) !== value) return;
    number += 1;
    const rank = conflict.ranks[party]?.[state] ?? 0;
    const group = groups.get(rank);
    if (group) group.push(number);
    else groups.set(rank, [number]);
  });
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([, group]) => (group.length === 1 ? (group[0] ?? 0) : group));
}

function rankingLosses(
  { source, preferences }: Writable,
  written: readonly (readonly Formula[] | null)[],
): readonly Loss[] {
  const losses: Loss[] = [];
  const beside: string[] = [];
  for (const [party, { id }] of source.parties.entries()) {
    const kind = preferences[party]?.kind;
    if (written[party]) beside.push(id);
    else if (kind === 'statements' || kind === 'weights')
      losses.push({ code: 'write.ranking', params: { party: id, from: kind } });
  }
  if (beside.length > 0) losses.push({ code: 'write.manual', params: { parties: beside } });
  return losses;
}

/** GMCR+ reads in the encoding of the machine, so only ASCII is safe. */
function inAscii(json: string): string {
  return json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
