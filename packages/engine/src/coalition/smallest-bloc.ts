import { EngineError } from '../error.ts';
import { blocsOf, outside, type Bloc } from './bloc.ts';
import { blocJudges, type CoalitionQuestion } from './bloc-judge.ts';
import type { CoalitionConceptName } from './coalition-concept.ts';

/** The smallest blocs that leave a state. */
export interface SmallestBlocs {
  readonly state: number;
  /** All blocs of the smallest size that leave it, in the order of the parties; none: it holds against every bloc. */
  readonly blocs: readonly Bloc[];
}

/** A search of one concept's smallest blocs. */
export interface BlocSearch extends CoalitionQuestion {
  readonly concept: CoalitionConceptName;
  /** The states asked about. */
  readonly states: readonly number[];
  /** Only these blocs; default: all there are. those with a party tell whether a state is coalitionally stable for it. */
  readonly blocs?: readonly Bloc[];
  readonly signal?: AbortSignal;
  /** Called with the blocs tried and their number; it may abort the signal. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Finds, for each state asked about, the smallest blocs that leave it: all blocs are tried in order of size, and a state is done
 * with when those of one size have been. It holds its thread; the signal is looked at within each bloc's work.
 *
 * @returns in the order of `states`
 * @throws EngineError `aborted`
 *
 * Cost: a judge a bloc; see `bloc-judge.ts`. Nothing is tried beyond the size at which no state is left.
 */
export function smallestBlocs(search: BlocSearch): SmallestBlocs[] {
  const { model, concept, states, signal, onProgress } = search;
  const judges = blocJudges(search);
  const pause = (): void => {
    if (signal?.aborted) throw new EngineError('aborted');
  };
  const all = search.blocs ?? blocsOf(outside([], model.parties));
  const blocs = all.toSorted((a, b) => a.length - b.length);
  const found = new Map<number, Bloc[]>(states.map((state) => [state, []]));
  let open = [...found.keys()];
  let size = 0;
  for (const [done, bloc] of blocs.entries()) {
    if (bloc.length > size) {
      open = open.filter((state) => found.get(state)!.length === 0);
      size = bloc.length;
    }
    onProgress?.(done, blocs.length);
    pause();
    if (open.length === 0) break;
    const judge = judges.judge(bloc, concept, pause);
    for (const state of open) if (!judge.isStable(state)) found.get(state)!.push(bloc);
  }
  onProgress?.(blocs.length, blocs.length);
  return states.map((state) => ({ state, blocs: found.get(state)! }));
}
