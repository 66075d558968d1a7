import type { Model } from '../model/model.ts';
import type { OptionModel } from '../model/option-model.ts';
import { legalSearch, type LegalSearch, type PathStep } from './legal-search.ts';
import type { PossibleSteps } from './possible-steps.ts';
import type { ShortestPaths } from './shortest-paths.ts';

/** A kind of move: all in which a party takes up one binary option, or all in which it gives it up. */
export interface OptionChange {
  readonly party: number;
  /** The bit of the option. */
  readonly option: number;
  readonly change: 'take' | 'drop';
}

/**
 * What a single party can refuse so that no legal path leads there any more, shortest or not. Every refused step is of
 * refused kinds, and every refused kind is a party's without which nobody gets there; not the other way round.
 */
export interface Refusals {
  /** Parties without any move of which nobody gets there. */
  readonly parties: readonly number[];
  /** Kinds of move without which nobody gets there; none in graph form. By option. */
  readonly changes: readonly OptionChange[];
  /**
   * Single steps that stand on every legal path, in the order of the paths. Two moves of one party in a row are one move, so
   * that to go there by another state between is to make the step.
   */
  readonly steps: readonly PathStep[];
}

/**
 * Finds every single refusal that cuts all legal paths to a state. What cuts all paths cuts any one of them: only the steps of
 * one shortest path are tried, and of these only what no other shortest path does without is searched for on all paths.
 *
 * @param paths the shortest paths to the state
 *
 * Cost: a search for each party, each option changed and each step that every shortest path needs, and that is not needed because
 * the two states differ by it.
 */
export function refusalsOf(steps: PossibleSteps, paths: ShortestPaths): Refusals {
  const { model } = steps;
  const path = onePath(paths);
  const start = paths.layers[0]![0]!.state;
  const target = paths.layers.at(-1)![0]!.state;
  const isCut = (without: LegalSearch): boolean => without.distance[target]! < 0;
  const cuts = (party: number, changed: Model): boolean =>
    isCut(legalSearch(steps.restricted(changed, party), start, { until: target }));

  const parties = [...new Set(path.map(({ party }) => party))]
    .sort((a, b) => a - b)
    .filter(
      (party) =>
        hasToMove(model, party, start, target) ||
        (!avoids(paths, (step) => step.party === party) && cuts(party, withoutParty(model, party))),
    );
  const ofThese = path.filter(({ party }) => parties.includes(party));
  const stepsThatCut = (candidates: readonly PathStep[]): PathStep[] =>
    candidates.filter(
      (step) =>
        !avoids(paths, (other) => sameStep(other, step)) &&
        isCut(legalSearch(steps, start, { without: step, until: target })),
    );
  if (model.form === 'graph') return { parties, changes: [], steps: stepsThatCut(ofThese) };

  const changes = changesOn(model, ofThese).filter((change) => {
    const isOfKind = (step: PathStep): boolean =>
      changesOn(model, [step]).some((made) => sameChange(made, change));
    return (
      hasToBeMade(model, change, start, target) ||
      (!avoids(paths, isOfKind) && cuts(change.party, withoutChange(model, change)))
    );
  });
  const isOfCutKinds = (step: PathStep): boolean =>
    changesOn(model, [step]).every((made) => changes.some((cut) => sameChange(cut, made)));
  return { parties, changes, steps: stepsThatCut(ofThese.filter(isOfCutKinds)) };
}

/** Whether two states differ in options of a party; in graph form that is not known. */
function hasToMove(model: Model, party: number, start: number, target: number): boolean {
  if (model.form === 'graph') return false;
  return ((model.codes[start]! ^ model.codes[target]!) & model.own[party]!) !== 0;
}

/** Whether an option is at the end as the change leaves it, and was not so at the start. */
function hasToBeMade(
  { codes }: OptionModel,
  { option, change }: OptionChange,
  start: number,
  target: number,
): boolean {
  const [before, after] = [(codes[start]! >> option) & 1, (codes[target]! >> option) & 1];
  return before !== after && after === (change === 'take' ? 1 : 0);
}

/** Whether some shortest path does without the refused steps. */
function avoids({ layers }: ShortestPaths, isRefused: (step: PathStep) => boolean): boolean {
  let reached = new Set([0]);
  layers.slice(1).forEach((next, before) => {
    const going = new Set<number>();
    for (const place of reached) {
      const { state: from, steps } = layers[before]![place]!;
      for (const { party, to } of steps)
        if (!going.has(to) && !isRefused({ party, from, to: next[to]!.state })) going.add(to);
    }
    reached = going;
  });
  return reached.size > 0;
}

function sameStep(a: PathStep, b: PathStep): boolean {
  return a.party === b.party && a.from === b.from && a.to === b.to;
}

/** The first of the shortest paths. */
function onePath({ layers }: ShortestPaths): PathStep[] {
  const path: PathStep[] = [];
  let place = 0;
  layers.slice(1).forEach((next, before) => {
    const node = layers[before]![place]!;
    const { party, to } = node.steps[0]!;
    path.push({ party, from: node.state, to: next[to]!.state });
    place = to;
  });
  return path;
}

/** The kinds of move that steps are of, each once, by option. */
function changesOn({ codes, bits }: OptionModel, steps: readonly PathStep[]): OptionChange[] {
  const found: OptionChange[] = [];
  for (let option = 0; option < bits; option++)
    for (const { party, from, to } of steps) {
      const [before, after] = [(codes[from]! >> option) & 1, (codes[to]! >> option) & 1];
      if (before === after) continue;
      const change: OptionChange = { party, option, change: after === 1 ? 'take' : 'drop' };
      if (!found.some((known) => sameChange(known, change))) found.push(change);
    }
  return found;
}

function sameChange(a: OptionChange, b: OptionChange): boolean {
  return a.option === b.option && a.change === b.change;
}

/** The model in which a party never moves. */
function withoutParty(model: Model, party: number): Model {
  if (model.form === 'options') return { ...model, frozen: model.frozen | model.own[party]! };
  return { ...model, moves: model.moves.map((own, mover) => (mover === party ? own.map(() => []) : own)) };
}

/**
 * The model in which an option is never taken up, or never given up: it has become one-way. One that is one-way already changes
 * for good, so that whoever gets where it is changed has to make the change.
 */
function withoutChange(model: OptionModel, { option, change }: OptionChange): OptionModel {
  const allowed = change === 'take' ? 'backward' : 'forward';
  return { ...model, [allowed]: model[allowed] | (1 << option) };
}
