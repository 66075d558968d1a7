import type { Horizon } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import { byIds, profileIds } from './by-ids.ts';
import type { ForesightExplanation } from './explain-foresight.ts';
import type { ForesightJson } from './foresight-schema.ts';
import { shownIn } from './isolate.ts';
import { sayForesight } from './say-foresight.ts';
import { tiedStates } from './tied-states.ts';
import type { Voice } from './voice.ts';

type StatesJson = ForesightJson['stackelberg'][string];

/** Writes what holds when two parties look ahead as plain data (`docs/foresight.schema.json`): by ids, states by number from 1. */
export function foresightJson(
  compiled: Compiled,
  explanation: ForesightExplanation,
  voice: Voice,
): ForesightJson {
  const { case: source, phase } = compiled;
  const { limited, nonMyopic, stackelberg } = explanation;
  const ids = source.parties.map(({ id }) => id);
  const verdicts = ({
    stable,
    equilibria,
  }: Horizon): { stable: Record<string, StatesJson>; equilibria: StatesJson } => ({
    stable: byIds(ids, stable.map(statesJson)),
    equilibria: statesJson(equilibria),
  });
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    phase: phase.id,
    interests: profileIds(source.parties, explanation.interests),
    exact: true,
    variants: { ties: 'the mover chooses what the other likes best', parties: 'two' },
    horizons: limited.horizons.map((horizon, index) => ({ ahead: index + 1, ...verdicts(horizon) })),
    cycle: limited.cycle,
    nonMyopic: nonMyopic && verdicts(nonMyopic),
    stackelberg: byIds(ids, stackelberg.map(statesJson)),
    text: [...sayForesight(compiled, explanation, voice).lead],
  };
}

function statesJson(flags: Uint8Array): StatesJson {
  const { states, doubtful, possible } = tiedStates(flags);
  const numbered = (all: readonly number[]): number[] => all.map((state) => state + 1);
  return { states: numbered(states), doubtful: numbered(doubtful), possible: numbered(possible) };
}
