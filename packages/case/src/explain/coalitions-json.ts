import { statesWith, type Bloc } from '@parley/engine';
import { codeAt, type Compiled } from '../file/compile.ts';
import type { ActingAsOne } from '../interests/acting-as-one.ts';
import type { CoalitionsAnalysis, LeavingBloc } from '../interests/coalitions.ts';
import { MOST_LISTED_STATES } from './analysis-json.ts';
import { byIds, profileIds } from './by-ids.ts';
import type { CoalitionsJson } from './coalitions-schema.ts';
import { shownIn } from './isolate.ts';
import { sayGain } from './say-coalitions.ts';
import { Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/**
 * Writes what holds against joint action as plain data for other programs (`docs/coalitions.schema.json`): by ids, states by
 * number from 1.
 *
 * @param full whether more than 4,096 states a concept are listed
 */
export function coalitionsJson(
  compiled: Compiled,
  { question, byConcept }: CoalitionsAnalysis,
  together: ActingAsOne | null,
  full: boolean,
  voice: Voice,
): CoalitionsJson {
  const { case: source, phase } = compiled;
  const ids = source.parties.map(({ id }) => id);
  const named = (bloc: Bloc): string[] => bloc.map((party) => ids[party]!);
  const telling = new Telling(voice);
  const departureOf = (state: number, { bloc, how }: LeavingBloc) => ({
    bloc: named(bloc),
    to: how && how.to + 1,
    path: how && how.path.map(({ party, to }) => ({ party: ids[party]!, to: to + 1 })),
    gains:
      how &&
      byIds(
        named(bloc),
        bloc.map(
          (party) => sayGain(compiled, party, question.interests[party]!, how.to, state, telling) ?? '',
        ),
      ),
  });
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    language: voice.language,
    phase: phase.id,
    exact: true,
    interests: profileIds(source.parties, question.interests),
    variants: {
      gain: 'every member strictly',
      reach: 'legal sequences of the members',
      sanctioners: question.sanctioners,
      sanction: 'not better for some member',
    },
    asked: {
      blocs: question.blocs && question.blocs.map(named),
      party: question.party === null ? null : ids[question.party]!,
    },
    concepts: byConcept.map(({ concept }) => concept),
    coalitions: byIds(
      byConcept.map(({ concept }) => concept),
      byConcept.map(({ states, jumps }) => ({
        held: states.filter(({ leaving }) => leaving.length === 0).length,
        of: states.length,
        states: states
          .slice(0, full ? states.length : MOST_LISTED_STATES)
          .map(({ state, equilibrium, leaving }) => ({
            state: state + 1,
            code: codeAt(compiled, state),
            equilibrium,
            holds: leaving.length === 0,
            leaving: leaving.map((each) => departureOf(state, each)),
          })),
        jumps: jumps.map(({ from, bloc }) => ({ from: from + 1, bloc: named(bloc) })),
      })),
    ),
    actingAsOne: together && {
      players: together.players.map(named),
      stable: byIds(
        together.concepts,
        together.concepts.map((concept) =>
          together.verdicts.stable.map((flags) => statesWith(flags, concept).map((state) => state + 1)),
        ),
      ),
      equilibria: byIds(
        together.concepts,
        together.concepts.map((concept) =>
          statesWith(together.verdicts.equilibria, concept).map((state) => state + 1),
        ),
      ),
    },
  };
}
