import type { PathStep } from '../evolution/legal-search.ts';
import type { OptionChange } from '../evolution/refusals.ts';
import type { Model } from '../model/model.ts';
import { gameOf, improvements } from '../stability/game.ts';
import { legalSequences } from '../stability/legal-sequences.ts';

/** The steps a party can make from a state. */
export type Stepping = (party: number, from: number) => readonly number[];

/** The steps of a model: improvements by `ranks`, or all moves where it is null. */
export function steppingOf(model: Model, ranks: readonly Int32Array[] | null): Stepping {
  const game = gameOf(
    model,
    ranks ?? Array.from({ length: model.parties }, () => new Int32Array(model.states)),
  );
  return (party, from) => (ranks ? improvements(game, party, from) : game.moves(party, from));
}

/** Of each state: the length of the shortest legal path from `start`, by the definition; -1 where there is none. */
export function distancesByDefinition(model: Model, stepping: Stepping, start: number): number[] {
  const game = gameOf(
    model,
    Array.from({ length: model.parties }, () => new Int32Array(model.states)),
  );
  const team = Array.from({ length: model.parties }, (_, party) => party);
  const distances = new Array<number>(model.states).fill(-1);
  for (const { state, path } of legalSequences(game, team, start, stepping)) distances[state] = path.length;
  distances[start] = 0;
  return distances;
}

/** All legal paths of a length between two states, written `party>state …`; null where there are more than `most` to look at. */
export function pathsByDefinition(
  model: Model,
  stepping: Stepping,
  [start, target]: readonly [number, number],
  length: number,
  most: number,
): string[] | null {
  let begun = [{ state: start, last: -1, written: '' }];
  for (let step = 0; step < length; step++) {
    const grown: typeof begun = [];
    for (const { state, last, written } of begun)
      for (let party = 0; party < model.parties; party++)
        if (party !== last)
          for (const to of stepping(party, state))
            grown.push({ state: to, last: party, written: `${written} ${party}>${to}` });
    if (grown.length > most) return null;
    begun = grown;
  }
  return begun.filter(({ state }) => state === target).map(({ written }) => written);
}

/** Every party, kind of move and single step that, refused, leaves no legal path between two states. */
export function refusalsByDefinition(
  model: Model,
  stepping: Stepping,
  [start, target]: readonly [number, number],
): { parties: number[]; changes: OptionChange[]; steps: PathStep[] } {
  const isCut = (isRefused: (step: PathStep) => boolean): boolean => {
    const remaining: Stepping = (party, from) =>
      stepping(party, from).filter((to) => !isRefused({ party, from, to }));
    return distancesByDefinition(model, remaining, start)[target] === -1;
  };
  const all = Array.from({ length: model.parties }, (_, party) => party);
  const parties = all.filter((party) => isCut((step) => step.party === party));
  const changes: OptionChange[] = [];
  if (model.form === 'options')
    for (let option = 0; option < model.bits; option++)
      for (const change of ['take', 'drop'] as const) {
        const party = all.find((each) => ((model.own[each]! >> option) & 1) === 1) ?? -1;
        const value = change === 'take' ? 1 : 0;
        const isOfKind = ({ from, to }: PathStep): boolean =>
          ((model.codes[from]! >> option) & 1) !== value && ((model.codes[to]! >> option) & 1) === value;
        if (isCut(isOfKind)) changes.push({ party, option, change });
      }
  const steps: PathStep[] = [];
  for (const party of all)
    for (let from = 0; from < model.states; from++)
      for (const to of stepping(party, from)) {
        const isStep = (step: PathStep): boolean =>
          step.party === party && step.from === from && step.to === to;
        if (isCut(isStep)) steps.push({ party, from, to });
      }
  return { parties, changes, steps };
}
