import { gameOf, loadBearing, type Answer, type Concept, type Holding } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { compiledCase } from '../testing/compiled-case.ts';
import {
  analysisOf,
  expectFigures,
  expectHoldings,
  type Example,
  type GivenHolding,
} from '../testing/given-figures.ts';
import { sharedData, sharedDataIsHere } from '../testing/shared-data.ts';
import { profileOf } from './analysis.ts';

interface SmallExample extends Example {
  readonly loadBearing: readonly {
    readonly profile: string;
    readonly concept: Concept;
    readonly state: number;
    readonly verdict: string;
    readonly supportOneOfSeveral: readonly string[];
    readonly critical: readonly string[];
  }[];
  readonly variants: Readonly<Record<string, { readonly holds: readonly GivenHolding[] }>>;
}

describe.skipIf(!sharedDataIsHere)('the figures of the small model', () => {
  const read = (): SmallExample => sharedData('model-example.json') as SmallExample;

  it('come out', () => expectFigures(read()));

  it('come out when beliefs are stated', () => {
    const { yaml, variants } = read();
    const { compiled, result } = analysisOf(`${yaml}beliefs: {b: {a: {aims: 0.4, values: 0.6}}}\n`);
    expectHoldings(result.holds, variants['beliefs b about a: aims .4, values .6']?.holds ?? [], compiled);
    expect.hasAssertions();
  });

  it('are intervals where something may be wanted that nobody thought of', () => {
    const { yaml } = read();
    const text = `${yaml.replace('name: soft, prior: 0.75', 'name: soft, prior: 0.5')}    other: {prior: 0.25}\n`;
    const { holds } = analysisOf(text).result;
    const seq = (state: number): Holding | undefined =>
      holds.find((holding) => holding.concept === 'seq' && holding.state === state - 1);
    expect([seq(4)?.k, seq(12)?.h]).toEqual([
      { low: 0.5, high: 0.75 },
      { low: 0.5, high: 0.75 },
    ]);
  });

  it('rest on the comparisons given', () => {
    const { yaml, loadBearing: expected } = read();
    const compiled = compiledCase(yaml);
    const [a, b] = compiled.case.parties;
    for (const { profile, concept, state, verdict, supportOneOfSeveral, critical } of expected) {
      const [ofA = '', ofB = ''] = profile.split('+');
      const interests = profileOf(compiled, { a: ofA, b: ofB }).profile ?? [];
      const ranks = interests.map((interest, party) => compiled.ranks[party]?.[interest] as Int32Array);
      const found = loadBearing(concept, gameOf(compiled.model, ranks), null, state - 1);
      const said = ({ party, state: better, than, better: answer }: Answer): string =>
        `${[a, b][party]?.id}: ${better + 1} rather than ${than + 1}? ${answer ? 'yes' : 'no'}`;
      expect(found.stable).toBe(verdict === 'equilibrium');
      expect(found.critical.map(said).sort()).toEqual([...critical].sort());
      expect(found.support).toHaveLength(supportOneOfSeveral.length);
    }
  });
});

describe.skipIf(!sharedDataIsHere)('the figures of the models that pin the definitions', () => {
  it.each([0, 1, 2, 3, 4])('come out: %i', (index) => {
    const examples = sharedData('model-examples.json') as Example[];
    expect(examples).toHaveLength(5);
    const example = examples[index] as Example;
    expectFigures(example);
    for (const [phase, expected] of Object.entries(example.holdsInPhase ?? {})) {
      const { phases } = compiledCase(example.yaml).case;
      const { compiled, result } = analysisOf(
        example.yaml,
        phases.findIndex(({ id }) => id === phase),
      );
      expectHoldings(result.holds, expected, compiled);
    }
  });
});
