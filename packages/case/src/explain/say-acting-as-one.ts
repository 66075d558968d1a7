import { statesWith } from '@parley/engine';
import type { Compiled } from '../file/compile.ts';
import type { ActingAsOne } from '../interests/acting-as-one.ts';
import { sayCoalitionWord } from './messages/coalitions.ts';
import { sayBloc } from './say-coalitions.ts';
import { sayConcept } from './say-concept.ts';
import { sayStates } from './say-states.ts';
import { sentence, Telling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What is said of blocs that act as one. */
export interface SaidActingAsOne {
  /** Who acts as one, and what that means. */
  readonly lead: readonly string[];
  /** What holds then, a sentence a concept. */
  readonly verdicts: readonly string[];
}

/** Says what holds when blocs act as one. */
export function sayActingAsOne(
  compiled: Compiled,
  { players, concepts, verdicts }: ActingAsOne,
  voice: Voice,
): SaidActingAsOne {
  const telling = new Telling(voice);
  const blocs = players
    .filter(({ length }) => length > 1)
    .map((bloc) => sayBloc(compiled, bloc, telling))
    .reduce((left, right) => sayCoalitionWord('one.and', { left, right }, voice));
  const said = concepts.map((concept) => {
    const { short } = sayConcept(concept, voice);
    const states = statesWith(verdicts.equilibria, concept);
    return states.length === 0
      ? sayCoalitionWord('one.nothing', { concept: short }, voice)
      : sayCoalitionWord('one.under', { concept: short, states: sayStates(states, telling) }, voice);
  });
  return {
    lead: [
      sayCoalitionWord('one.lead', { blocs }, voice),
      ...(compiled.case.views.length > 0 ? [sayCoalitionWord('one.sight', {}, voice)] : []),
    ].map(sentence),
    verdicts: said.map(sentence),
  };
}
