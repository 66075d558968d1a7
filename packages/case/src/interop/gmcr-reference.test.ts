import {
  analyze,
  engineFor,
  movesFrom,
  statesWith,
  type Concept,
  type StabilityAnalysis,
} from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { codeAt, type Compiled } from '../file/compile.ts';
import { compiledCase, firstInterests, ranksOf } from '../testing/compiled-case.ts';
import { both, gmcrFileOf, type GmcrFigures } from '../testing/gmcr-file.ts';
import { sharedData, sharedDataIsHere, sharedFiles } from '../testing/shared-data.ts';
import { gmcrToCase } from './gmcr-to-case.ts';

type Ranking = readonly (number | readonly number[])[];

interface Reference extends GmcrFigures {
  readonly states: readonly { readonly yn: string }[];
  readonly unilateralMoves: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly analysis: {
    readonly textbook: {
      readonly stability: Readonly<Record<Concept, Readonly<Record<string, string>>>>;
      readonly equilibria: Readonly<Record<Concept, readonly number[]>>;
    };
  };
}

interface Disagreement {
  readonly concept: Concept;
  readonly player: string;
  readonly state: number;
  readonly textbook: { readonly stable: boolean; readonly equilibrium: boolean };
  readonly model: {
    readonly coalitions?: readonly (number | readonly number[])[];
    readonly decisionMakers: readonly { readonly name: string }[];
  };
}

const FOLDER = 'gmcr-plus-reference/';
const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sim'];
const models = sharedFiles(FOLDER).filter((file) => !['SI_misp.json', 'disagreements.json'].includes(file));

describe.skipIf(!sharedDataIsHere)('the examples of GMCR+', () => {
  it('are six without misperceptions', () => {
    expect(models).toHaveLength(6);
  });

  it.each(models)('%s: states, moves, rankings, stability and equilibria as by the definitions', (file) => {
    const reference = sharedData(FOLDER + file) as Reference;
    const { compiled, analysis } = analyzed(gmcrFileOf(reference));
    const { states, decisionMakers } = reference;
    expect(codesOf(compiled)).toEqual(states.map(({ yn }) => yn));
    for (const [party, { name, ranking }] of decisionMakers.entries()) {
      expect(rankingOf(compiled, party)).toEqual(sorted(ranking));
      const moves = reference.unilateralMoves[name] ?? {};
      const found = states.map((_, state) => movesFrom(compiled.model, party, state).map((to) => to + 1));
      expect(found).toEqual(states.map((_, state) => moves[state + 1] ?? []));
    }
    for (const concept of CONCEPTS) {
      const { stability, equilibria } = reference.analysis.textbook;
      expect(numbers(analysis.equilibria, concept), concept).toEqual(equilibria[concept]);
      for (const [party, { name }] of decisionMakers.entries()) {
        const flags = stability[concept][name] ?? '';
        const stable = Array.from(flags).flatMap((flag, state) => (flag === '1' ? [state + 1] : []));
        expect(numbers(analysis.stable[party] ?? new Uint8Array(), concept), `${concept} ${name}`).toEqual(
          stable,
        );
      }
    }
  });

  it('with misperceptions is refused by name', () => {
    const { text, faults } = gmcrToCase(gmcrFileOf(sharedData(`${FOLDER}SI_misp.json`) as Reference));
    expect(text).toBeNull();
    expect(faults).toMatchObject([
      { code: 'gmcr.misperceptions', party: 'Syria' },
      { code: 'gmcr.misperceptions', party: 'Iraq' },
    ]);
  });
});

describe.skipIf(!sharedDataIsHere)('the models on which GMCR+ errs', () => {
  const { cases } = sharedDataIsHere
    ? (sharedData(`${FOLDER}disagreements.json`) as { readonly cases: readonly Disagreement[] })
    : { cases: [] };
  const [together, alone] = [true, false].map((wanted) =>
    cases.filter(
      ({ model }) => (model.coalitions ?? []).some((members) => typeof members !== 'number') === wanted,
    ),
  ) as [Disagreement[], Disagreement[]];

  it.each(alone.map((each) => [each.concept, each] as const))('%s: the textbook verdict', (concept, each) => {
    const { analysis } = analyzed(JSON.stringify(each.model));
    const party = each.model.decisionMakers.findIndex(({ name }) => name === each.player);
    const stable = numbers(analysis.stable[party] ?? new Uint8Array(), concept);
    expect(stable.includes(each.state)).toBe(each.textbook.stable);
    expect(numbers(analysis.equilibria, concept).includes(each.state)).toBe(each.textbook.equilibrium);
  });

  it('are refused by name where decision makers act together', () => {
    expect(together).toHaveLength(2);
    for (const { model } of together)
      expect(gmcrToCase(JSON.stringify(model)).faults).toMatchObject([
        { code: 'gmcr.coalition', parties: ['D0', 'D1'] },
      ]);
  });
});

interface Published {
  readonly dms: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly infeasible: readonly string[];
  readonly preference_statements: readonly { readonly statements: readonly string[] }[];
  readonly counts: { readonly feasible_states: number };
}

it.skipIf(!sharedDataIsHere)('a trade negotiation of 20 options has as many states as published', () => {
  const published = sharedData('cases/benchmark-gatt-trade.json') as Published;
  const names = published.dms.flatMap(({ options }) => options);
  // `-1 & 4`: the first option is not taken and the fourth is.
  const pattern = (text: string): (readonly [number, string])[] =>
    text.split('&').map((word) => [Math.abs(Number(word)) - 1, Number(word) < 0 ? 'N' : 'Y']);
  let first = 0;
  const file = {
    options: names.map(both),
    decisionMakers: published.dms.map(({ name, options }, party) => {
      first += options.length;
      return {
        name,
        options: options.map((_, index) => first - options.length + index),
        preferences: published.preference_statements[party]?.statements.map((statement) => ({
          members: statement.replaceAll(/[()]/g, '').split('|').map(pattern),
        })),
      };
    }),
    infeasibles: published.infeasible.map(pattern),
    useManualPreferenceRanking: false,
  };
  const { text, faults } = gmcrToCase(JSON.stringify(file));
  expect(faults).toEqual([]);
  expect(compiledCase(text ?? '').model.states).toBe(published.counts.feasible_states);
});

function analyzed(file: string): { compiled: Compiled; analysis: StabilityAnalysis } {
  const { text, faults } = gmcrToCase(file);
  expect(faults).toEqual([]);
  const compiled = compiledCase(text ?? '');
  return {
    compiled,
    analysis: analyze(engineFor(compiled.model), ranksOf(compiled, firstInterests(compiled))),
  };
}

function numbers(flags: Uint8Array, concept: Concept): number[] {
  return statesWith(flags, concept).map((state) => state + 1);
}

function codesOf(compiled: Compiled): string[] {
  return Array.from({ length: compiled.model.states }, (_, state) => codeAt(compiled, state));
}

/** Tie groups of state numbers, best first. */
function rankingOf(compiled: Compiled, party: number): number[][] {
  const ranks = ranksOf(compiled, firstInterests(compiled))[party] ?? new Int32Array();
  const groups = new Map<number, number[]>();
  ranks.forEach((rank, state) => groups.set(rank, [...(groups.get(rank) ?? []), state + 1]));
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

function sorted(ranking: Ranking): number[][] {
  return ranking.map((group) => (typeof group === 'number' ? [group] : group.toSorted((a, b) => a - b)));
}
