import { DEFINITIONS } from '../stability/definitions.ts';
import { holdsFor } from '../stability/first-sanction.ts';
import { improvements, othersThan, type Game } from '../stability/game.ts';
import { escapes } from '../stability/solution-concept.ts';
import type { Required, RequiredOrder } from './required-order.ts';
import { withBetter, type Better, type Wanted } from './steady.ts';

/**
 * Lists what could be required of a party's ranking so that something wanted is there which is missing: every ranking that has
 * all of it, and does what is required already, does one of these things.
 *
 * @param better the party's preferences in some ranking that does what is required
 * @returns null when nothing is missing; empty when nothing would help
 *
 * Cost: one search over (state, last mover) for each improvement of the others.
 */
export function repairs(wanted: Wanted, better: Better, required: RequiredOrder): Required[][] | null {
  const { target, demands, others } = wanted;
  const missing = demands.find(({ ways }) => ways.every((way) => way.some((state) => better(state, target))));
  if (missing) return missing.ways.map((way) => way.map((than) => ({ state: target, than, strict: false })));
  for (const other of others) {
    const found = repairsFor(wanted, other, better, required);
    if (found) return found;
  }
  return null;
}

function repairsFor(
  wanted: Wanted,
  other: number,
  better: Better,
  required: RequiredOrder,
): Required[][] | null {
  const { concept, game, party, target } = wanted;
  const changed = withBetter(game, party, better);
  if (holdsFor(concept, changed, other, target)) return null;
  for (const improvement of improvements(game, other, target)) {
    if (concept === 'sim') {
      if (DEFINITIONS.sim.sanctions(changed, other, target, improvement).length === 0)
        return joiningMoves(wanted, other, improvement, required);
      continue;
    }
    const { visits } = search(game, other, improvement, (mover, from, to) => changed.better(mover, to, from));
    const punishes = punishing(wanted, other);
    if (!visits.slice(1).some(({ from }) => punishes(from)))
      return nextSteps(wanted, other, improvement, required);
  }
  return null;
}

/** The moves of the party that, if it liked them better than the target, would take part in a joint punishment. */
function joiningMoves(
  { game, party, target }: Wanted,
  other: number,
  improvement: number,
  { above }: RequiredOrder,
): Required[][] {
  return game
    .moves(party, target)
    .filter((to) => !above.get(target)?.has(to))
    .filter((to) => {
      const willing = withBetter(game, party, (state, than) => state === to && than === target);
      return DEFINITIONS.sim.sanctions(willing, other, target, improvement).length > 0;
    })
    .map((to) => [{ state: to, than: target, strict: true }]);
}

/**
 * The next steps of the party on the way to a sanction: from where the others and its required wishes lead already, to where they
 * do not. A sanction that is not reached yet takes one of them.
 */
function nextSteps(
  wanted: Wanted,
  other: number,
  improvement: number,
  { above }: RequiredOrder,
): Required[][] {
  const { game, party } = wanted;
  const surely = search(game, other, improvement, (mover, from, to) =>
    mover === party ? above.get(to)?.get(from) === true : game.better(mover, to, from),
  );
  const perhaps = search(game, other, improvement, (mover, from, to) =>
    mover === party ? !above.get(from)?.has(to) : game.better(mover, to, from),
  );
  const hopeful = leadingTo(perhaps.steps, punishing(wanted, other));
  const steps = new Map<string, Required[]>();
  for (const { from, last } of surely.visits) {
    if (last === party) continue;
    for (const to of game.moves(party, from))
      if (hopeful.has(to) && !above.get(from)?.has(to) && !surely.isVisited(to, party))
        steps.set(`${to}>${from}`, [{ state: to, than: from, strict: true }]);
  }
  return [...steps.values()];
}

/** Whether an end is a sanction for another party, in its own preferences, which do not change. */
function punishing({ concept, game, target }: Wanted, other: number): (end: number) => boolean {
  const { counterMove } = DEFINITIONS[concept];
  return (end) => !game.better(other, end, target) && !(counterMove && escapes(game, other, target, end));
}

interface Search {
  readonly visits: readonly { readonly from: number; readonly last: number }[];
  readonly steps: readonly { readonly from: number; readonly to: number }[];
  readonly isVisited: (state: number, last: number) => boolean;
}

/** Where everybody but one can go from a state by legal sequences of the steps that are allowed. */
function search(
  game: Game,
  party: number,
  start: number,
  allowed: (mover: number, from: number, to: number) => boolean,
): Search {
  const others = othersThan(game, party);
  const seen = new Set<number>();
  const visits = [{ from: start, last: -1 }];
  const steps: { from: number; to: number }[] = [];
  for (const { from, last } of visits)
    for (const mover of others) {
      if (mover === last) continue;
      for (const to of game.moves(mover, from)) {
        if (!allowed(mover, from, to)) continue;
        steps.push({ from, to });
        const visit = to * game.parties + mover;
        if (seen.has(visit)) continue;
        seen.add(visit);
        visits.push({ from: to, last: mover });
      }
    }
  return { visits, steps, isVisited: (state, last) => seen.has(state * game.parties + last) };
}

/** The ends of steps that are such a state or from which further steps lead to one. */
function leadingTo(
  steps: readonly { readonly from: number; readonly to: number }[],
  isEnd: (state: number) => boolean,
): ReadonlySet<number> {
  const into = Map.groupBy(steps, ({ to }) => to);
  const found = new Set([...into.keys()].filter(isEnd));
  for (const state of found) for (const { from } of into.get(state) ?? []) found.add(from);
  return found;
}
