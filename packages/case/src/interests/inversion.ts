import {
  DEFINITIONS,
  gameOf,
  invert,
  rankByStatements,
  isStable,
  smallestEdit,
  smallestReordering,
  wanted,
  type Concept,
  type Game,
  type Inversion,
  type KnownComparison,
  type Patience,
  type SmallestChange,
  type SmallestEdits,
} from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { Expression } from '../file/expression.ts';
import { formulaOf } from '../file/feasible.ts';
import { ranksOf } from './ranks.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What would have to be preferred for a state to hold. */
export interface CaseInversion {
  readonly concept: Concept;
  readonly state: number;
  /** The index of each party's interest. */
  readonly interests: readonly number[];
  /** The party asked about; null: all of them. */
  readonly party: number | null;
  /** Whether the state is an equilibrium as things are. */
  readonly equilibrium: boolean;
  /** The parties that leave it as things are. */
  readonly leaving: readonly number[];
  /**
   * Of all profiles of strict orders, the share that makes the state an equilibrium; where all parties were asked about and each
   * looks at its own preferences alone, so that they are independent. Else null.
   */
  readonly together: number | null;
  readonly parties: readonly PartyInversion[];
}

/** What would have to be preferred by one party, the others' preferences being what they are. */
export interface PartyInversion {
  readonly party: number;
  readonly inversion: Inversion;
  /** The others that leave the state whatever this party prefers. */
  readonly blockedBy: readonly number[];
  /** What the changes are to bring about: an equilibrium, or where others leave anyway that at least this party stays. */
  readonly aim: 'equilibrium' | 'stable';
  /** The nearest ranking. */
  readonly ranking: SmallestChange<Int32Array>;
  /** The fewest edits of the party's statements; null where its preference is given otherwise. */
  readonly edits: SmallestEdits | null;
  /** What edits may add. */
  readonly vocabulary: readonly Expression[];
}

/** A question backwards: about a state, under a concept, in one profile of interests. */
export interface InverseQuestion {
  readonly concept: Concept;
  readonly state: number;
  /** The index of one interest a party, none of them `other`. */
  readonly interests: readonly number[];
  /** Null: all parties. */
  readonly party: number | null;
  /** What is surely known of each party's preferences, whatever the case says; default: nothing. */
  readonly known?: readonly { readonly party: number; readonly comparison: KnownComparison }[];
}

/** What all steps of one search may cost, in states looked at. */
const EFFORT = 500_000;
const MOST_RANKINGS = 20_000;
const MOST_LISTS = 100_000;

/**
 * Asks backwards: which preferences of each party would make a state stable for it, and by what smallest change of its
 * preferences the state would become an equilibrium.
 *
 * @param patience how many rankings, and how many lists of statements, may be tried for each party; default: by the states
 * @throws EngineError `needs-options` for SIM in graph form; `contradictory-comparisons`; `aborted`
 * @throws RangeError when an interest has no preference
 *
 * Cost: see `invert`, `smallestReordering` and `smallestEdit`.
 */
export function invertCase(
  compiled: Compiled,
  question: InverseQuestion,
  patience: Patience = {},
): CaseInversion {
  const { concept, state, interests, party, known = [] } = question;
  const game = gameOf(compiled.model, ranksOf(compiled, interests));
  const all = compiled.case.parties.map((_, index) => index);
  const leaving = all.filter((index) => !isStable(DEFINITIONS[concept], game, index, state));
  const asked = party === null ? all : [party];
  const parties = asked.map((index) => {
    const own = known.filter((of) => of.party === index).map(({ comparison }) => comparison);
    const inversion = invert(concept, game, index, state, { known: own, ...patience });
    return invertParty(compiled, question, game, inversion, patience);
  });
  const isIndependent = party === null && DEFINITIONS[concept].knows === 'own';
  return {
    concept,
    state,
    interests,
    party,
    equilibrium: leaving.length === 0,
    leaving,
    together: isIndependent
      ? parties.reduce((share, { inversion }) => share * inversion.orders.share, 1)
      : null,
    parties,
  };
}

function invertParty(
  compiled: Compiled,
  { concept, state, interests }: InverseQuestion,
  game: Game,
  inversion: Inversion,
  patience: Patience,
): PartyInversion {
  const { party } = inversion;
  const { model, layout } = compiled;
  const { blockedBy } = wanted(concept, game, party, state, true);
  const aim = blockedBy.length === 0 ? 'equilibrium' : 'stable';
  const want = wanted(concept, game, party, state, aim === 'equilibrium');
  const preference = compiled.phase.situation.preferences[party]![interests[party]!]!;
  const isListed = preference.kind === 'statements' && model.form === 'options' && layout !== null;
  const own = isListed ? preference.statements.map(({ expression }) => expression) : [];
  const vocabulary = isListed ? vocabularyOf(compiled, party, interests[party]!) : [];
  const edits = isListed
    ? smallestEdit(
        want,
        model,
        own.map((expression) => formulaOf(expression, layout)),
        vocabulary.map((expression) => formulaOf(expression, layout)),
        { mostSteps: MOST_LISTS, ...patience },
      )
    : null;
  const ranks = ranksOf(compiled, interests)[party]!;
  // What edits lead to is a ranking as well: the search need not go farther.
  const edited = edits?.change?.statements.map(({ from, index, denied }) => {
    const expression = from === 'own' ? own[index]! : vocabulary[index]!;
    return formulaOf(denied ? { kind: 'not', part: expression } : expression, layout!);
  });
  const ranking = smallestReordering(want, ranks, {
    mostSteps: Math.min(MOST_RANKINGS, Math.ceil(EFFORT / model.states)),
    incumbent: edited && model.form === 'options' ? rankByStatements(model, edited) : null,
    ...patience,
  });
  return { party, inversion, blockedBy, aim, ranking, edits, vocabulary };
}
