import {
  analyze,
  blocsOf,
  COALITION_DEFINITIONS,
  departures,
  engineFor,
  equilibriumJumps,
  smallestBlocs,
  statesWith,
  type Bloc,
  type CoalitionConceptName,
  type Departure,
  type EquilibriumJump,
  type Sanctioners,
} from '@parley/engine';
import { noteworthyFirst } from './noteworthy.ts';
import type { Compiled } from '../file/compile.ts';
import { ranksOf } from './ranks.ts';

/** What is asked about joint action in one profile of interests. */
export interface CoalitionsQuestion {
  /** The index of one interest a party, none of them `other`. */
  readonly interests: readonly number[];
  readonly concepts: readonly CoalitionConceptName[];
  readonly sanctioners: Sanctioners;
  /** The blocs asked about; null: every one there is, and only the smallest that leave are told. */
  readonly blocs: readonly Bloc[] | null;
  /** Only blocs with this party; null: any. Where none of them leaves, the state is coalitionally stable for it. */
  readonly party: number | null;
  /** The states asked about; null: what is an equilibrium while everybody acts alone. */
  readonly states: readonly number[] | null;
  /** Of so many states a concept it is told how they are left; default: all. */
  readonly most?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A bloc that leaves a state; how, where that was asked. */
export interface LeavingBloc {
  readonly bloc: Bloc;
  readonly how: Departure | null;
}

/** A state against joint action under one concept. */
export interface StateAgainstBlocs {
  readonly state: number;
  /** Whether it is an equilibrium while everybody acts alone, under the ordinary concept. */
  readonly equilibrium: boolean;
  /** The smallest blocs that leave it, or those asked about that do; none: it holds against all of them. */
  readonly leaving: readonly LeavingBloc[];
}

/** What holds against joint action. */
export interface CoalitionsAnalysis {
  readonly question: CoalitionsQuestion;
  readonly states: number;
  readonly byConcept: readonly {
    readonly concept: CoalitionConceptName;
    /** Ascending. */
    readonly states: readonly StateAgainstBlocs[];
    /** The older test: jumps between equilibria under the ordinary concept. */
    readonly jumps: readonly EquilibriumJump[];
  }[];
}

/**
 * Finds which states hold against joint action, and which blocs would leave the others.
 *
 * @throws EngineError `aborted`
 * @throws RangeError when an interest has no preference
 *
 * Cost: a judge for each bloc and concept; see `smallestBlocs`.
 */
export function analyzeCoalitions(compiled: Compiled, question: CoalitionsQuestion): CoalitionsAnalysis {
  const { model } = compiled;
  const { interests, concepts, sanctioners, party, most = Infinity, signal, onProgress } = question;
  const ranks = ranksOf(compiled, interests);
  const alone = analyze(
    engineFor(model),
    ranks,
    concepts.map((concept) => COALITION_DEFINITIONS[concept].of),
  );
  const everybody = compiled.case.parties.map((_, index) => index);
  const blocs = (question.blocs ?? blocsOf(everybody)).filter(
    (bloc) => party === null || bloc.includes(party),
  );
  const byNote = noteworthyFirst(compiled);
  const byConcept = concepts.map((concept, place) => {
    const equilibria = statesWith(alone.equilibria, COALITION_DEFINITIONS[concept].of);
    const asked = question.states ?? equilibria;
    const search = { model, ranks, concept, sanctioners, states: asked };
    const report = (done: number, of: number): void => onProgress?.(place * of + done, concepts.length * of);
    const settings = { ...(signal && { signal }), onProgress: report };
    const leaving =
      question.blocs === null
        ? smallestBlocs({ ...search, ...settings, blocs }).map(({ blocs: smallest }) => smallest)
        : eachBloc(blocs, (bloc) => smallestBlocs({ ...search, ...settings, blocs: [bloc] }));
    const told = new Map<string, Departure | null>();
    const listed = asked
      .map((_, index) => index)
      .filter((index) => leaving[index]!.length > 0)
      .sort((a, b) => byNote(asked[a]!, asked[b]!));
    for (const bloc of blocs) {
      const left = listed
        .slice(0, most)
        .filter((index) => leaving[index]!.includes(bloc))
        .map((index) => asked[index]!);
      if (left.length === 0) continue;
      departures({ model, ranks, sanctioners }, concept, bloc, left).forEach((how, index) =>
        told.set(`${bloc.join()} ${left[index]!}`, how),
      );
    }
    const among = new Set(equilibria);
    return {
      concept,
      states: asked.map((state, index) => ({
        state,
        equilibrium: among.has(state),
        leaving: leaving[index]!.map((bloc) => ({ bloc, how: told.get(`${bloc.join()} ${state}`) ?? null })),
      })),
      jumps: equilibriumJumps(model, ranks, equilibria),
    };
  });
  return { question, states: model.states, byConcept };
}

/** Of each state the blocs, out of several asked about one by one, that leave it. */
function eachBloc(
  blocs: readonly Bloc[],
  judge: (bloc: Bloc) => readonly { readonly blocs: readonly Bloc[] }[],
): readonly (readonly Bloc[])[] {
  const found = blocs.map(judge);
  return (found[0] ?? []).map((_, index) =>
    blocs.filter((_, place) => found[place]![index]!.blocs.length > 0),
  );
}
