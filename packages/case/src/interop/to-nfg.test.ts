import { analyze, engineFor, statesWith } from '@parley/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compiled } from '../file/compile.ts';
import { compiledCase, firstInterests, ranksOf } from '../testing/compiled-case.ts';
import { caseTexts } from '../testing/random-case.ts';
import { toNfg } from './to-nfg.ts';

const CHICKEN = `
parley: 1
title: {en: 'The "chicken" game', ar: لعبة الدجاجة}
description: Two drivers
parties:
  first: {name: 'First \\', options: {swerve: {name: Swerve}}}
  second: {name: Second, options: {swerve: {name: Swerve}, speed: {name: Speed, levels: [low, high], moves: forward}}}
rules:
  - never: second.swerve and second.speed = high
status_quo: {}
interests:
  first: {win: {prefers: [first.swerve or second.swerve, not first.swerve]}}
  second: {win: {prefers: [first.swerve or second.swerve, not second.swerve]}}
`;

interface Game {
  readonly title: string;
  readonly players: readonly string[];
  readonly strategies: readonly (readonly string[])[];
  readonly comment: string;
  /** By combination, the first player's strategy varying fastest; one payoff a player. */
  readonly payoffs: readonly (readonly number[])[];
}

/** Reads the payoff version of the format word by word: `{`, `}`, quoted texts with \\" for a quote, numbers. */
function readNfg(text: string): Game {
  const words = text.match(/\{|\}|"(?:\\"|[^"])*"|[^\s{}"]+/gu) ?? [];
  const next = (wanted?: string): string => {
    const word = words.shift() ?? '';
    if (wanted !== undefined && word !== wanted) throw new Error(`${word} where ${wanted} belongs`);
    return word;
  };
  const label = (): string => {
    const word = next();
    if (!word.startsWith('"') || word.length < 2) throw new Error(`${word} is no label`);
    return word.slice(1, -1).replaceAll('\\"', '"');
  };
  const labels = (): string[] => {
    next('{');
    const found: string[] = [];
    while (words[0] !== '}') found.push(label());
    next('}');
    return found;
  };
  for (const word of ['NFG', '1', 'R']) next(word);
  const title = label();
  const players = labels();
  next('{');
  const strategies = players.map(labels);
  next('}');
  const comment = label();
  const numbers = words.map((word) => {
    if (!/^\d+$/u.test(word)) throw new Error(`${word} is no payoff`);
    return Number(word);
  });
  const count = strategies.reduce((product, { length }) => product * length, 1);
  if (numbers.length !== count * players.length) throw new Error('payoffs are missing or too many');
  const payoffs = Array.from({ length: count }, (_, index) =>
    numbers.slice(index * players.length, (index + 1) * players.length),
  );
  return { title, players, strategies, comment, payoffs };
}

/** The combinations from which no player gains alone. */
function pureEquilibria({ strategies, payoffs }: Game): number[] {
  const strides = strategies.map((_, player) =>
    strategies.slice(0, player).reduce((product, { length }) => product * length, 1),
  );
  return [...payoffs.keys()].filter((combination) =>
    strategies.every((own, player) => {
      const stride = strides[player] ?? 1;
      const played = Math.floor(combination / stride) % own.length;
      const here = payoffs[combination]?.[player] ?? 0;
      return own.every(
        (_, other) => (payoffs[combination + (other - played) * stride]?.[player] ?? 0) <= here,
      );
    }),
  );
}

function nash(compiled: Compiled): number[] {
  const { equilibria } = analyze(engineFor(compiled.model), ranksOf(compiled, firstInterests(compiled)), [
    'nash',
  ]);
  return statesWith(equilibria, 'nash');
}

describe('a case written for Gambit', () => {
  it('is a strategic form with a strategy for each choice of own options', () => {
    const { text } = toNfg(compiledCase(CHICKEN), [0, 0]);
    expect(text).toBe(`NFG 1 R "The \\"chicken\\" game"
{ "First ∖" "Second" }

{ { "N" "Y Swerve" }
{ "N0" "Y0 Swerve" "N1 Speed: high" "Y1 Swerve; Speed: high" }
}
"Two drivers"

1 1
2 3
3 2
2 2
1 1
2 3
0 0
0 0
`);
    expect(readNfg(text ?? '').players).toEqual(['First ∖', 'Second']);
  });

  it('tells everything that is lost', () => {
    expect(toNfg(compiledCase(CHICKEN), [0, 0]).losses).toEqual([
      { code: 'write.status-quo', params: {} },
      { code: 'write.language', params: { kept: 'en' } },
      { code: 'write.ordinal', params: {} },
      { code: 'write.infeasible', params: { count: 2, of: 8 } },
      { code: 'write.one-way', params: { options: ['second.speed'] } },
    ]);
  });

  it('leaves frozen options out of the strategies', () => {
    const compiled = compiledCase(`${CHICKEN}phases: [{id: later, frozen: [second.swerve]}]\n`, 1);
    const { text, losses } = toNfg(compiled, [0, 0]);
    expect(readNfg(text ?? '').strategies).toEqual([
      ['N', 'Y Swerve'],
      ['0', '1 Speed: high'],
    ]);
    expect(losses).toContainEqual({ code: 'write.frozen', params: { options: ['second.swerve'] } });
  });

  it('gives every party a strategy, and players different names', () => {
    const { text } = toNfg(
      compiledCase(
        '{parley: 1, title: T, parties: {a: {name: X}, b: {name: X, options: {x: {}}}}, interests: {a: {i: {prefers: [b.x]}}, b: {i: {prefers: []}}}}',
      ),
      [0, 0],
    );
    expect(readNfg(text ?? '')).toEqual({
      title: 'T',
      players: ['X', 'X 2'],
      strategies: [['-'], ['N', 'Y x']],
      comment: '',
      payoffs: [
        [1, 1],
        [2, 1],
      ],
    });
  });

  it(
    'has the Nash equilibria of the case as pure equilibria, where all is feasible and nothing one-way',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(caseTexts(), (drawn) => {
          const text = drawn
            .replace(/^rules:[^]*?(?=^\S)/mu, '')
            .replaceAll(/moves: (?:for|back)ward/g, 'moves: both');
          if (text.includes('ranking:')) return;
          const compiled = compiledCase(text);
          const { model, layout } = compiled;
          if (model.form === 'graph' || !layout) throw new Error('not by options');
          const game = readNfg(toNfg(compiled, firstInterests(compiled)).text ?? '');
          expect(game.payoffs).toHaveLength(model.states);
          // Options stand in the order of parties, so combinations are in the order of states.
          expect(pureEquilibria(game)).toEqual(nash(compiled));
          const best = game.players.map((_, player) =>
            Math.max(...game.payoffs.map((each) => each[player] ?? 0)),
          );
          expect(best).toEqual(
            ranksOf(compiled, firstInterests(compiled)).map((ranks) => Math.max(...ranks) + 1),
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  it('is refused, with the reason, where it cannot be said', () => {
    const large = compiledCase(
      JSON.stringify({
        parley: 1,
        title: 'T',
        parties: {
          a: { options: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`o${index}`, {}])) },
        },
        interests: { a: { i: { prefers: [] } } },
      }),
    );
    expect(toNfg(large, [0])).toEqual({
      text: null,
      losses: [{ code: 'refused.size', params: { what: 'combinations', count: 131_072, limit: 65_536 } }],
    });
    const graph = compiledCase(
      '{parley: 1, title: T, parties: {a: {}}, states: [x], moves: {}, interests: {a: {i: {ranking: [x]}}}}',
    );
    expect(toNfg(graph, [0]).losses).toEqual([{ code: 'refused.graph', params: {} }]);
  });
});
