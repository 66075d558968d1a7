import type { EditedStatements, Inversion, ListedStatement, SmallestChange } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { CaseInversion, PartyInversion } from '../interests/inversion.ts';
import { profileIds, rounded } from './by-ids.ts';
import type { InversionJson } from './inversion-schema.ts';
import { shownIn } from './isolate.ts';
import { statementOf } from './say-changes.ts';
import type { SaidList } from './say-conditions.ts';
import { sayInversion } from './say-inversion.ts';
import type { Voice } from './voice.ts';

type PartyJson = InversionJson['parties'][number];

/** Writes what would have to be preferred as plain data for other programs (`docs/inversion.schema.json`): by ids, states by number from 1. */
export function inversionJson(compiled: Compiled, inverted: CaseInversion, voice: Voice): InversionJson {
  const { case: source, phase } = compiled;
  const { concept, state, interests, equilibrium, leaving, together } = inverted;
  const said = sayInversion(compiled, inverted, voice).parties;
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    phase: phase.id,
    state: state + 1,
    concept,
    interests: profileIds(source.parties, interests),
    variants: { ranking: 'pairs compared otherwise', edits: 'drop, move, negate, add' },
    equilibrium,
    together: together === null ? null : rounded(together),
    leaving: leaving.map((party) => source.parties[party]!.id),
    parties: inverted.parties.map((of, index) => {
      const { conditions, shares, changes } = said[index]!;
      const text = [...lines(conditions), ...shares, ...lines(changes)];
      return { ...partyJson(compiled, inverted, of), text };
    }),
  };
}

function lines(lists: readonly SaidList[]): string[] {
  return lists.flatMap(({ lead, items }) => [lead, ...items]);
}

function partyJson(
  compiled: Compiled,
  { interests }: CaseInversion,
  { party, inversion, blockedBy, aim, ranking, edits, vocabulary }: PartyInversion,
): Omit<PartyJson, 'text'> {
  const { parties } = compiled.case;
  const write = (statement: ListedStatement): string =>
    statementOf(compiled, party, interests[party]!, vocabulary, statement).text;
  const editedJson = (change: EditedStatements) => ({
    edits: change.edits.map(({ kind, statement, place }) => ({
      kind,
      statement: write(statement),
      place: place + 1,
    })),
    prefers: change.statements.map(write),
  });
  return {
    party: parties[party]!.id,
    ...conditionsJson(inversion),
    blockedBy: blockedBy.map((other) => parties[other]!.id),
    aim,
    ranking: searchJson(ranking, tiersOf),
    edits: edits && {
      ...searchJson(edits, editedJson),
      alternatives: edits.alternatives.map(editedJson),
    },
  };
}

function conditionsJson({
  stable,
  moves,
  groups,
  orders,
  known,
}: Inversion): Pick<PartyJson, 'stable' | 'moves' | 'groups' | 'orders' | 'known'> {
  const numbers = (states: readonly number[]): number[] => states.map((state) => state + 1);
  return {
    stable,
    moves,
    groups: groups.map(({ states, sets, demands }) => ({
      states: numbers(states),
      sets: sets && sets.map(numbers),
      moves: demands.map(({ to, ways }) => ({ to: to + 1, ways: ways.map(numbers) })),
    })),
    orders: orders.exact ? { ...orders, stable: String(orders.stable), of: String(orders.of) } : orders,
    known: known && {
      ...known,
      orders: known.orders && { stable: String(known.orders.stable), of: String(known.orders.of) },
    },
  };
}

function searchJson<Change, Written>(
  { size, bound, stop, steps, change }: SmallestChange<Change>,
  write: (change: Change) => Written,
) {
  return { size, bound, stop, steps, change: change && write(change) };
}

/** A ranking in tiers, best first, states by number from 1. */
function tiersOf(ranks: Int32Array): number[][] {
  const byRank = Map.groupBy(ranks.keys(), (state) => ranks[state]!);
  return [...byRank].sort(([a], [b]) => b - a).map(([, states]) => states.map((state) => state + 1));
}
