import { analyzeCase, codeAt, compile, readCase, type Compiled } from '@parley/case';
import { movesFrom, statesWith, type Concept, type StabilityAnalysis } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import type { PublishedCase } from '../packages/case/src/testing/published-case.ts';
import { sharedData, sharedDataIsHere } from '../packages/case/src/testing/shared-data.ts';
import { conflicts } from './conflicts.ts';

// The same conflicts as others wrote them down, with results computed by other programs.
const FIGURES = {
  'games/prisoners-dilemma-1950': ['prisoners-dilemma', 'Prisoners'],
  'games/chicken-1959': ['chicken', null],
  'games/stag-hunt-1755': ['stag-hunt', null],
  'security/cuban-missile-crisis-1962': ['cuban-missile-crisis', 'Cuban'],
  'environment/elmira-1991': ['elmira-12state', 'Elmira'],
  'environment/elmira-1991-merged': ['elmira-9state', null],
  'water/garrison-1976': ['garrison-diversion', 'Garrison'],
  'water/euphrates-1975': ['syria-iraq-1975', 'SyriaIraq'],
  'water/st-mary-milk-river-2004': ['st-mary-milk-river', 'MilkRiver'],
} as const;

type Numbered = PublishedCase & { readonly status_quo?: number };

/** One character a state, `1` where it is stable for the party, by concept and name of the party. */
interface Textbook {
  readonly decisionMakers: readonly { readonly name: string }[];
  readonly analysis: {
    readonly textbook: { readonly stability: Readonly<Record<Concept, Readonly<Record<string, string>>>> };
  };
}

describe.skipIf(!sharedDataIsHere)('figures that others found', () => {
  const all = new Map(conflicts().map(({ id, text }) => [id, text]));

  const withReference = Object.entries(FIGURES).flatMap(([id, [, reference]]) =>
    reference ? [[id, reference]] : [],
  );

  it.each(withReference)('%s has the same verdicts for every party', (id, reference) => {
    const { stability } = analysisOf(all.get(id) ?? '');
    const { decisionMakers, analysis } = sharedData(`gmcr-plus-reference/${reference}.json`) as Textbook;
    for (const [concept, byName] of Object.entries(analysis.textbook.stability)) {
      const ours = stability.stable.map((flags) => {
        const stable = statesWith(flags, concept as Concept);
        return Array.from(flags, (_, state) => (stable.includes(state) ? '1' : '0')).join('');
      });
      expect(ours, concept).toEqual(decisionMakers.map((party) => byName[party.name]));
    }
  });

  describe.each(Object.entries(FIGURES))('%s', (id, [name]) => {
    const { compiled, stability } = analysisOf(all.get(id) ?? '');
    const published = (sharedDataIsHere ? sharedData(`cases/${name}.json`) : { derived: {} }) as Numbered;

    it('has the same states, rankings, moves and status quo', () => {
      const numbers = Array.from({ length: compiled.model.states }, (_, state) => state + 1);
      expect(published.states).toHaveLength(numbers.length);
      if (published.arcs) expect(arcsOf(compiled)).toEqual(published.arcs);
      else expect(numbers.map((number) => codeAt(compiled, number - 1))).toEqual(published.states);
      const tiers = compiled.ranks.map(([ranks]) => tiersOf(ranks ?? new Int32Array()));
      expect(tiers).toEqual(published.ranking.map((best) => best.map((tier) => [tier].flat())));
      if (published.status_quo !== undefined) expect(compiled.model.statusQuo).toBe(published.status_quo - 1);
      if (!published.arcs)
        expect(oneWay(compiled)).toEqual(published.irreversible.map(({ allowed }) => allowed));
    });

    it('has the same equilibria', () => {
      const found = Object.keys(published.derived).map((concept) => [
        concept,
        statesWith(stability.equilibria, concept.toLowerCase() as Concept).map((state) => state + 1),
      ]);
      expect(Object.fromEntries(found)).toEqual(published.derived);
    });
  });
});

function analysisOf(text: string): { readonly compiled: Compiled; readonly stability: StabilityAnalysis } {
  const { case: source } = readCase(text);
  if (!source) throw new Error('the case has faults');
  const compiled = compile(source);
  const stability = analyzeCase(compiled).result.profiles[0]?.stability;
  if (!stability) throw new Error('the case has an interest without a preference');
  return { compiled, stability };
}

/** Of each party, the states that it can move to, by the state it moves from; states without a move left out. */
function arcsOf({ model }: Compiled): Record<string, number[]>[] {
  return Array.from({ length: model.parties }, (_, party) => {
    const from = Array.from(
      { length: model.states },
      (_, state) => [String(state + 1), movesFrom(model, party, state).map((to) => to + 1)] as const,
    );
    return Object.fromEntries(from.filter(([, moves]) => moves.length > 0));
  });
}

/** State numbers by rank, best first. */
function tiersOf(ranks: Int32Array): number[][] {
  const tiers = new Map<number, number[]>();
  ranks.forEach((rank, state) => tiers.set(rank, [...(tiers.get(rank) ?? []), state + 1]));
  return [...tiers].sort(([a], [b]) => b - a).map(([, tier]) => tier);
}

/** The directions of the options that go one way, in file order. */
function oneWay({ case: { options } }: Compiled): string[] {
  const allowed = { forward: 'N->Y', backward: 'Y->N', both: null };
  return options.flatMap(({ moves }) => allowed[moves] ?? []);
}
