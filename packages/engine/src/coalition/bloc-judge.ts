/**
 * Judges states against one bloc. What the others can do to a member depends on where the bloc moves and not on where from,
 * so one number a state and member says it: the lowest rank that they can bring it to, or that it has there. A state then
 * falls to the bloc where something in reach has higher numbers for all members than their ranks at the state.
 * CSMR is not separable so: what each sanction leaves the bloc is looked up by component, state by state.
 * Definitions: Inohara & Hipel 2008. Cost: a sweep a member, and the skylines of the bloc's components.
 */
import type { Model } from '../model/model.ts';
import type { OptionModel } from '../model/option-model.ts';
import { engineFor } from '../stability/analyze.ts';
import { holdsFor } from '../stability/first-sanction.ts';
import { gameOf, type Game } from '../stability/game.ts';
import { answerer, lowestByBlocs, type Answerer } from './answers-by-blocs.ts';
import { blocsOf, outside, type Bloc } from './bloc.ts';
import { joined } from './bloc-game.ts';
import { gameAgainst, type CoalitionConceptName, type Sanctioners } from './coalition-concept.ts';
import { COALITION_DEFINITIONS } from './definitions.ts';
import { departuresBack } from './counter-moves.ts';
import { exceeds, ranksOfBloc, skylines, type Values } from './skyline.ts';
import { teamReach, type TeamReach } from './team-reach.ts';

/** A conflict with one ranking a party, and how CSEQ is to be read. */
export interface CoalitionQuestion {
  readonly model: Model;
  /** `ranks[party][state]`, higher is better, at least 0 and below `NEVER`. */
  readonly ranks: readonly Int32Array[];
  readonly sanctioners: Sanctioners;
}

/** Answers about one bloc. */
export interface BlocJudge {
  /** Whether a state is stable for the bloc. */
  readonly isStable: (state: number) => boolean;
  /** Whether `to`, which the bloc can get to from `state`, is better there for all members and goes unpunished. */
  readonly leaves: (state: number, to: number) => boolean;
}

/** Makes judges of blocs of one conflict; where teams get is found once a team and kept. */
export interface BlocJudges {
  /** @param pause called now and then; may throw */
  readonly judge: (bloc: Bloc, concept: CoalitionConceptName, pause?: () => void) => BlocJudge;
  /** Where a team gets; null in graph form. */
  readonly reachOf: ((team: Bloc) => TeamReach) | null;
}

/** Prepares the judges: components and levels in option form, the definitions themselves in graph form. */
export function blocJudges(question: CoalitionQuestion): BlocJudges {
  const { model, ranks, sanctioners } = question;
  if (model.form === 'graph') {
    const game = gameOf(model, ranks);
    return {
      judge: (bloc, concept) => judgeByDefinition(game, bloc, concept, sanctioners),
      reachOf: null,
    };
  }
  const reachOf = keptByBloc((team) => teamReach(model, team));
  const answererOf = keptByBloc((team) => answerer(team, reachOf(team)));
  return {
    reachOf,
    judge(bloc, concept, pause = () => undefined) {
      const own = ranksOfBloc(ranks, bloc);
      const reach = reachOf(bloc);
      const others = outside(bloc, model.parties);
      if (concept === 'cnash' || others.length === 0) return judgeByLevels(own, own, reach);
      if (concept === 'csmr') return judgeWithCounterMoves(own, reach, reachOf(others));
      const answers = answersTo(question, model, bloc, others, concept, answererOf, pause);
      const values = own.map((ofMember) => lowest(ofMember, answers(ofMember)));
      return judgeByLevels(own, values, reach);
    },
  };
}

/** The judge that asks the definitions, and stops at the first sanction. */
function judgeByDefinition(
  game: Game,
  bloc: Bloc,
  concept: CoalitionConceptName,
  sanctioners: Sanctioners,
): BlocJudge {
  const definition = COALITION_DEFINITIONS[concept];
  const against = gameAgainst(game, bloc, definition, sanctioners);
  return {
    isStable: (state) => holdsFor(definition.of, against, 0, state),
    leaves: (state, to) =>
      against.better(0, to, state) &&
      !holdsFor(
        definition.of,
        {
          ...against,
          moves: (party, from) => (party === 0 && from === state ? [to] : against.moves(party, from)),
        },
        0,
        state,
      ),
  };
}

function judgeByLevels(own: Values, values: Values, reach: TeamReach): BlocJudge {
  const beats = skylines(reach, values);
  return {
    isStable: (state) => !beats(reach.componentOf[state]!, own, state),
    leaves: (state, to) => exceeds(values, to, own, state),
  };
}

function judgeWithCounterMoves(own: Values, reach: TeamReach, othersReach: TeamReach): BlocJudge {
  const gains = skylines(reach, own);
  const { leaves, mayLeave } = departuresBack(own, gains, reach, othersReach);
  const escapes = (component: number, state: number, seen: Set<number>): boolean => {
    if (seen.has(component)) return false;
    seen.add(component);
    for (let at = reach.first[component]!; at < reach.first[component + 1]!; at++)
      if (leaves(state, reach.states[at]!)) return true;
    return reach.leadsTo(component).some((to) => escapes(to, state, seen));
  };
  return {
    leaves,
    isStable(state) {
      const component = reach.componentOf[state]!;
      return !gains(component, own, state) || !mayLeave(state) || !escapes(component, state, new Set());
    },
  };
}

/** Gives, of a member's ranking, the lowest rank that the others' answers can bring it to from each state. */
function answersTo(
  { ranks, sanctioners }: CoalitionQuestion,
  model: OptionModel,
  bloc: Bloc,
  others: Bloc,
  concept: 'cgmr' | 'cseq',
  answererOf: (bloc: Bloc) => Answerer,
  pause: () => void,
): (ofMember: Int32Array) => Int32Array {
  if (concept === 'cseq' && sanctioners === 'blocs') {
    const answerers = blocsOf(others).map(answererOf);
    return (ofMember) => lowestByBlocs(answerers, ranks, ofMember, pause);
  }
  // The bloc in the place of one party with the member's ranking: the ordinary engines do the rest.
  const engine = engineFor(joined(model, [bloc, ...others.map((party) => [party])]));
  const theirs = ranksOfBloc(ranks, others);
  return (ofMember) => {
    pause();
    return engine.sanctionLevels([ofMember, ...theirs], 0, COALITION_DEFINITIONS[concept].of);
  };
}

/** Makes something of a bloc when first asked, and keeps it. */
function keptByBloc<Made>(make: (bloc: Bloc) => Made): (bloc: Bloc) => Made {
  const kept = new Map<string, Made>();
  return (bloc) => {
    const key = bloc.join();
    const known = kept.get(key) ?? make(bloc);
    kept.set(key, known);
    return known;
  };
}

function lowest(own: Int32Array, levels: Int32Array): Int32Array {
  return own.map((rank, state) => Math.min(rank, levels[state]!));
}
