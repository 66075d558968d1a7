import {
  analyze,
  engineFor,
  movesFrom,
  statesWith,
  type Concept,
  type StabilityAnalysis,
} from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { actingAsOne } from '../interests/acting-as-one.ts';
import { codeAt, type Compiled } from '../file/compile.ts';
import { compiledCase, firstInterests, ranksOf } from '../testing/compiled-case.ts';
import { both, gmcrFileOf, type GmcrFigures } from '../testing/gmcr-file.ts';
import { sharedData, sharedDataIsHere, sharedFiles } from '../testing/shared-data.ts';
import { gmcrToCase } from './gmcr-to-case.ts';

type Ranking = readonly (number | readonly number[])[];

interface Reference extends GmcrFigures {
  readonly states: readonly { readonly yn: string }[];
  readonly unilateralMoves: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly analysis: { readonly textbook: Textbook };
  /** Of every way to act together. */
  readonly coalitions: readonly {
    readonly partition: readonly (readonly string[])[];
    readonly textbook: Textbook;
  }[];
}

/** By concept, by player (members joined by commas) one character a state; equilibria by number. */
interface Textbook {
  readonly stability: Readonly<Record<Concept, Readonly<Record<string, string>>>>;
  readonly equilibria: Readonly<Record<Concept, readonly number[]>>;
}

interface Disagreement {
  readonly concept: Concept;
  readonly player: string;
  readonly state: number;
  readonly textbook: { readonly stable: boolean; readonly equilibrium: boolean };
  readonly model: object;
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

  it('one has misperceptions: nobody moves to or from what he does not perceive', () => {
    const reference = sharedData(`${FOLDER}SI_misp.json`) as Reference;
    expectTextbook(reference, gmcrFileOf(reference), reference.analysis.textbook, []);
  });

  it.each([...models, 'SI_misp.json'])('%s: every way to act together, as by the definitions', (file) => {
    const reference = sharedData(FOLDER + file) as Reference;
    const names = reference.decisionMakers.map(({ name }) => name);
    for (const { partition, textbook } of reference.coalitions) {
      const blocs = partition.map((members) => members.map((name) => names.indexOf(name)));
      const together = blocs.filter(({ length }) => length > 1);
      expectTextbook(reference, gmcrFileOf(reference, blocs), textbook, together);
    }
  });
});

describe.skipIf(!sharedDataIsHere)('the models on which GMCR+ errs', () => {
  const { cases } = sharedDataIsHere
    ? (sharedData(`${FOLDER}disagreements.json`) as { readonly cases: readonly Disagreement[] })
    : { cases: [] };

  it.each(cases.map((each) => [each.concept, each.player, each] as const))(
    '%s for %s: the textbook verdict',
    (concept, player, each) => {
      const { text, faults } = gmcrToCase(JSON.stringify(each.model));
      expect(faults).toEqual([]);
      const compiled = compiledCase(text ?? '');
      const { players, verdicts } = actingAsOne(compiled, firstInterests(compiled), compiled.case.blocs);
      const index = players.findIndex((members) => nameOf(compiled, members) === player);
      const stable = numbers(verdicts.stable[index] ?? new Uint8Array(), concept);
      expect(stable.includes(each.state)).toBe(each.textbook.stable);
      expect(numbers(verdicts.equilibria, concept).includes(each.state)).toBe(each.textbook.equilibrium);
      if (compiled.case.blocs.length > 0) return;
      // Where nobody acts together the ordinary analysis says the same.
      const { analysis } = analyzed(JSON.stringify(each.model));
      expect(numbers(analysis.stable[index] ?? new Uint8Array(), concept)).toEqual(stable);
    },
  );
});

function nameOf(compiled: Compiled, members: readonly number[]): string {
  return members.map((party) => compiled.case.parties[party]?.name.en).join(', ');
}

/** Reads the file and compares every verdict of everybody who acts, alone or together, with the textbook's. */
function expectTextbook(
  { states }: Reference,
  file: string,
  { stability, equilibria }: Textbook,
  blocs: readonly (readonly number[])[],
): void {
  const { text, faults } = gmcrToCase(file);
  expect(faults).toEqual([]);
  const compiled = compiledCase(text ?? '');
  expect(codesOf(compiled)).toEqual(states.map(({ yn }) => yn));
  expect(compiled.case.blocs).toEqual(blocs);
  const { players, verdicts } = actingAsOne(compiled, firstInterests(compiled), compiled.case.blocs);
  for (const concept of CONCEPTS) {
    expect(numbers(verdicts.equilibria, concept), concept).toEqual(equilibria[concept]);
    players.forEach((members, index) => {
      const flags = Uint8Array.from(stability[concept][nameOf(compiled, members)] ?? '', Number);
      const stable = [...flags.keys()].filter((state) => flags[state] === 1).map((state) => state + 1);
      expect(numbers(verdicts.stable[index] ?? new Uint8Array(), concept), concept).toEqual(stable);
    });
  }
}

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
