import type { Graph, GraphState } from './case.ts';
import type { Names } from './names.ts';
import type { Rankable } from './ranking.ts';
import { entriesOf, type Reading } from './reading.ts';
import type { RawCase } from './schema.ts';
import type { Path } from './source.ts';

/** Keys of the option form: a graph drawn by hand has no options for them to speak of. */
const OPTION_KEYS = ['rules', 'proposals', 'blocs'] as const;
const PHASE_KEYS = ['sets', 'frozen', 'thaw', 'rules'] as const;

export interface GraphReading {
  readonly graph: Graph;
  readonly rankable: Rankable | null;
}

/** Reads the explicit form: states by name, moves by hand. */
export function readGraph(raw: RawCase, names: Names, reading: Reading): GraphReading {
  refuseOptions(raw, reading);
  const states = readStates(raw, reading);
  const byId = new Map(states.map(({ id }, index) => [id, index]));
  const isKnown = raw.states !== undefined && !byId.has('');
  const find = (path: Path): number | null => {
    const name = reading.source.written(path);
    return name === null || !isKnown ? null : names.find('state', name, byId, null, { path });
  };
  const moves = readMoves(raw, names, states, find, reading);
  const isId = raw.status_quo !== undefined && typeof raw.status_quo !== 'object';
  if (typeof raw.status_quo === 'object')
    reading.report('value.shape', { expected: ['string'], found: 'map' }, { path: ['status_quo'] });
  const rankable: Rankable = {
    names: states.map(({ id }) => id),
    loose: false,
    states: (_, spot) => {
      const state = find(spot.path);
      return state === null ? null : [state];
    },
  };
  return {
    graph: { states, moves, statusQuo: isId ? find(['status_quo']) : null },
    rankable: isKnown ? rankable : null,
  };
}

function refuseOptions(raw: RawCase, reading: Reading): void {
  const conflict = (key: string, path: Path): void =>
    reading.report('key.conflict', { key, other: 'states' }, { path: [...path, key], on: 'key' });
  for (const key of OPTION_KEYS) if (key in raw) conflict(key, []);
  for (const [id, party] of entriesOf(raw.parties))
    if (party && 'options' in party) conflict('options', ['parties', id]);
  for (const [index, phase] of (raw.phases ?? []).entries())
    for (const key of PHASE_KEYS) if (phase && key in phase) conflict(key, ['phases', index]);
  for (const [id, view] of entriesOf(raw.views))
    if (view && 'rules' in view) conflict('rules', ['views', id]);
  if (!('moves' in raw)) reading.report('key.missing', { key: 'moves' }, { path: [] });
}

function readStates(raw: RawCase, reading: Reading): GraphState[] {
  const written = raw.states ?? [];
  reading.limit('states', written.length, { path: ['states'], on: 'key' });
  const isNew = reading.distinct('state');
  return written.flatMap((state, index): GraphState[] => {
    const full = typeof state === 'object' ? state : { id: state };
    const path = ['states', index, ...(typeof state === 'object' ? ['id'] : [])];
    const id = full.id === undefined ? '' : (reading.source.written(path) ?? '');
    if (id !== '' && !isNew(id, { path })) return [];
    return [{ id, name: reading.text('name' in full ? full.name : undefined, id) }];
  });
}

function readMoves(
  raw: RawCase,
  names: Names,
  states: readonly GraphState[],
  find: (path: Path) => number | null,
  reading: Reading,
): Graph['moves'] {
  const moves: (readonly [number, number])[][] = names.parties.map(() => []);
  for (const [id, ofParty] of entriesOf(raw.moves)) {
    const party = names.party(id, { path: ['moves', id], on: 'key' });
    const isNew = reading.distinct('move');
    for (const [index, move] of (ofParty ?? []).entries()) {
      if (move === undefined) continue;
      const path = ['moves', id, index];
      const [from, to] = [find([...path, 0]), find([...path, 1])];
      if (from === null || to === null) continue;
      const [fromId, toId] = [from, to].map((state) => states[state]?.id ?? '');
      if (from === to) reading.report('move.same', { state: fromId ?? '' }, { path });
      else if (isNew(`${fromId ?? ''} → ${toId ?? ''}`, { path }) && party !== null)
        moves[party]?.push([from, to]);
    }
  }
  return moves;
}
