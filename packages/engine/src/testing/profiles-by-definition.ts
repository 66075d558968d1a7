import type { Figures } from '../profile/figures.ts';
import type { Holding, Range } from '../profile/holding.ts';
import { TOLERANCE, type ProfileQuestion } from '../profile/profile-question.ts';
import { responsiveSanctions } from '../profile/responsive.ts';
import { conceptsOf } from '../stability/analyze.ts';
import { DEFINITIONS } from '../stability/definitions.ts';
import { gameOf, improvements, type Game } from '../stability/game.ts';
import type { Concept } from '../stability/solution-concept.ts';
import { allProfiles, believedOf, probabilityOf } from './beliefs-by-definition.ts';

/** Every figure of an analysis, for comparing. */
export interface ProfileFigures {
  readonly holds: readonly Holding[];
  readonly selectivity: Readonly<Partial<Record<Concept, Range>>>;
}

interface Profile {
  readonly interests: readonly number[];
  /** π. */
  readonly probability: number;
  /** b of each party. */
  readonly believed: readonly number[];
  /** Null where one of the interests is `other`. */
  readonly game: Game | null;
}

type Sanctioned = (game: Game, party: number, state: number, improvement: number) => boolean;

/** Works out every figure from the definitions alone, state by state, however long it takes. */
export function profilesByDefinition(question: ProfileQuestion): ProfileFigures {
  const { model, ranks, lambda, concepts = conceptsOf(model) } = question;
  const profiles = allProfiles(question).map((interests): Profile => {
    const rankings = interests.flatMap((interest, party) => ranks[party]?.[interest] ?? []);
    return {
      interests,
      probability: probabilityOf(question, interests),
      believed: interests.map((_, party) => believedOf(question, party, interests)),
      game: rankings.length === interests.length ? gameOf(model, rankings) : null,
    };
  });
  const holds: Holding[] = [];
  const selectivity: Partial<Record<Concept, Range>> = {};
  for (const concept of concepts) {
    const sanctioned: Sanctioned = remembered(
      (...asked) => DEFINITIONS[concept].sanctions(...asked).length > 0,
    );
    const responsively =
      model.form === 'graph' || concept === 'sim'
        ? null
        : remembered((...asked) => responsiveSanctions(concept, ...asked).length > 0);
    const mean = { low: 0, high: 0 };
    for (let state = 0; state < model.states; state++) {
      const all = figuresByDefinition(profiles, lambda, concept, state, sanctioned);
      const alone = responsively && figuresByDefinition(profiles, lambda, concept, state, responsively);
      mean.low += all.k.low / model.states;
      mean.high += all.k.high / model.states;
      if (all.k.high <= TOLERANCE && all.h.high <= TOLERANCE) continue;
      holds.push({
        state,
        concept,
        ...all,
        kResponsive: alone && alone.k,
        hResponsive: alone && alone.h,
        flipsAtResponsive: alone && alone.flipsAt,
        stepsResponsive: alone && alone.steps,
        responsive: alone && all.k.low > TOLERANCE && Math.abs(all.k.low - alone.k.low) <= TOLERANCE,
      });
    }
    selectivity[concept] = mean;
  }
  return { holds, selectivity };
}

function figuresByDefinition(
  profiles: readonly Profile[],
  lambda: readonly number[],
  concept: Concept,
  state: number,
  sanctioned: Sanctioned,
): Figures {
  const parties = [...lambda.keys()];
  const isEquilibrium = (game: Game): boolean =>
    parties.every((party) =>
      improvements(game, party, state).every((to) => sanctioned(game, party, state, to)),
    );
  const k = (unknown: boolean): number =>
    sum(profiles, ({ game, probability }) => ((game ? isEquilibrium(game) : unknown) ? probability : 0));

  /** d: the chance that a party of one interest sees for a sanction of its improvement `to`. */
  const chance = (having: readonly Profile[], party: number, to: number, unknown: boolean): number =>
    sum(having, ({ believed, game }) => {
      const yes = game ? sanctioned(game, party, state, to) : unknown && concept !== 'nash';
      return yes ? (believed[party] ?? 0) : 0;
    });
  /** m of each party in each profile; what a party of one interest sees is the same in all profiles with it. */
  const leastChances = (unknown: boolean): number[][] => {
    const known = new Map<string, number>();
    return profiles.map(({ interests, game }) =>
      parties.map((party) => {
        if (!game) return Number(unknown);
        const key = `${party} ${interests[party] ?? -1}`;
        let least = known.get(key);
        if (least === undefined) {
          const having = profiles.filter((other) => other.interests[party] === interests[party]);
          const chances = improvements(game, party, state).map((to) => chance(having, party, to, unknown));
          known.set(key, (least = Math.min(1, ...chances)));
        }
        return least;
      }),
    );
  };
  const below = leastChances(false);
  const above = leastChances(true);
  const h = (least: readonly (readonly number[])[], thresholds: readonly number[]): number =>
    sum(profiles, ({ probability }, index) =>
      parties.every((party) => isAtLeast(least[index]?.[party] ?? 0, thresholds[party] ?? 1))
        ? probability
        : 0,
    );

  /** H at every threshold where it can change, from the thresholds that one number means. */
  const stepsBy = (thresholds: (t: number) => readonly number[]): [number, number][] => {
    const places = [...new Set([...below.flat(), 1])].filter((t) => t > TOLERANCE).sort((a, b) => a - b);
    const steps: [number, number][] = [];
    for (const t of places.map((place) => (place >= 1 - TOLERANCE ? 1 : place))) {
      const value = h(below, thresholds(t));
      const last = steps.at(-1);
      if (last && Math.abs(last[1] - value) <= TOLERANCE) last[0] = t;
      else steps.push([t, value]);
    }
    return steps;
  };
  const flip = (steps: readonly (readonly [number, number])[], now: number): number | null => {
    const t = steps.find(([end]) => isAtLeast(end, now))?.[0] ?? 1;
    return t === 1 ? null : t;
  };
  const common = lambda.every((value) => value === lambda[0]);
  const steps = common ? stepsBy((t) => parties.map(() => t)) : null;
  return {
    k: { low: k(false), high: k(true) },
    h: { low: h(below, lambda), high: h(above, lambda) },
    flipsAt: steps
      ? flip(steps, lambda[0] ?? 1)
      : lambda.map((now, party) =>
          flip(
            stepsBy((t) => lambda.map((held, other) => (other === party ? t : held))),
            now,
          ),
        ),
    steps,
  };
}

function isAtLeast(chance: number, threshold: number): boolean {
  return chance > TOLERANCE && chance >= threshold - TOLERANCE;
}

function sum<T>(of: readonly T[], number: (item: T, index: number) => number): number {
  return of.reduce((total, item, index) => total + number(item, index), 0);
}

/** The same question is asked in every profile that a party cannot tell apart. */
function remembered(sanctioned: Sanctioned): Sanctioned {
  const answers = new WeakMap<Game, Map<string, boolean>>();
  return (game, ...asked) => {
    const known = answers.get(game) ?? new Map<string, boolean>();
    answers.set(game, known);
    const key = asked.join();
    const answer = known.get(key) ?? sanctioned(game, ...asked);
    known.set(key, answer);
    return answer;
  };
}
