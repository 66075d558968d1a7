import { analyze, conceptBit, engineFor } from '../analyze.ts';
import type { StabilityEngine } from '../engine.ts';
import type { Draw, SharesQuestion } from './shares-question.ts';

/** Counts equilibria by one analysis a completion. */
export function oneByOne(
  { model, preferences, concepts }: SharesQuestion,
  draw: Draw | null,
  step: (done: number) => void,
): { readonly method: StabilityEngine['method']; readonly equilibria: Float64Array[] } {
  const engine = engineFor(model);
  const equilibria = concepts.map(() => new Float64Array(model.states));
  const ranks = preferences.map(({ states }) => new Int32Array(states));
  const judge = (): void => {
    // An engine may keep what follows from a ranking: each completion gets its own.
    const { equilibria: flags } = analyze(
      engine,
      ranks.map((of) => of.slice()),
      concepts,
    );
    concepts.forEach((concept, place) => {
      const [bit, counts] = [conceptBit(concept), equilibria[place]!];
      for (let state = 0; state < flags.length; state++) if ((flags[state]! & bit) !== 0) counts[state]!++;
    });
  };
  if (draw) {
    for (let drawn = 0; drawn < draw.samples; drawn++) {
      step(drawn);
      preferences.forEach((preference, party) => preference.draw(draw.random, ranks[party]!));
      judge();
    }
    step(draw.samples);
    return { method: engine.method, equilibria };
  }
  const all = preferences.reduce((product, of) => product * of.completions, 1);
  for (let index = 0; index < all; index++) {
    step(index);
    let rest = index;
    preferences.forEach((preference, party) => {
      preference.complete(rest % preference.completions, ranks[party]!);
      rest = Math.floor(rest / preference.completions);
    });
    judge();
  }
  step(all);
  return { method: engine.method, equilibria };
}
