import { describe, expect, it } from 'vitest';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import type { Case } from './case.ts';
import { codeAt, compile, levelsAt, stateAt, stateWith } from './compile.ts';
import { readCase } from './read-case.ts';

const byOptions = readCase(BY_OPTIONS).case as Case;
const byGraph = readCase(BY_GRAPH).case as Case;

describe('a case by options', () => {
  const compiled = compile(byOptions);
  const states = Array.from({ length: compiled.model.states }, (_, state) => state);

  it('has the feasible states, the first option varying fastest', () => {
    expect(states.map((state) => codeAt(compiled, state))).toEqual([
      'N0N',
      'Y0N',
      'N1N',
      'Y1N',
      'N2N',
      'N0Y',
      'Y0Y',
      'N1Y',
      'Y1Y',
      'N2Y',
    ]);
    expect(codeAt(compiled, compiled.model.statusQuo ?? -1)).toBe('N1N');
  });

  it('finds states by levels and by settings', () => {
    for (const state of states) expect(stateAt(compiled, levelsAt(compiled, state) ?? [])).toBe(state);
    expect(stateAt(compiled, [1, 2, 0])).toBeNull();
    expect(stateWith(compiled, 2, [{ option: 2, level: 1 }])).toBe(7);
    expect(
      stateWith(compiled, 2, [
        { option: 0, level: 1 },
        { option: 1, level: 2 },
      ]),
    ).toBeNull();
  });

  it('ranks by statements, weights and rankings', () => {
    const rankOf = (party: number, interest: number): number[] => [
      ...(compiled.ranks[party]?.[interest] ?? []),
    ];
    const [lawful, dammed] = [(code: string) => code.endsWith('N'), (code: string) => !code.includes('0')];
    const codes = states.map((state) => codeAt(compiled, state));
    expect(rankOf(0, 0)).toEqual(codes.map((code) => Number(dammed(code)) * 2 + Number(lawful(code))));
    expect(rankOf(0, 1)).toEqual(
      codes.map((code) => Number(lawful(code)) * 2 + Number(code.startsWith('Y'))),
    );
    expect(rankOf(1, 0)).toEqual([6, 4, 5, 4, 0, 3, 1, 2, 1, 0]);
  });

  it('changes with the phase: status quo, moves, preferences', () => {
    const [start, flood, after] = byOptions.phases.map((phase) => compile(byOptions, phase));
    expect([start, flood, after].map((one) => one && codeAt(one, one.model.statusQuo ?? -1))).toEqual([
      'N1N',
      'N1Y',
      'N1Y',
    ]);
    const frozen = [start, flood, after].map((one) =>
      one?.model.form === 'options' ? one.model.frozen : null,
    );
    expect(frozen).toEqual([0, 0b1000, 0]);
    const dry = after && states.map((state) => Number(codeAt(after, state).includes('0')));
    expect([...(after?.ranks[1]?.[0] ?? [])]).toEqual(dry);
  });

  it('keeps levels one-way where the option is', () => {
    const text = BY_OPTIONS.replace(
      '{levels: [none, low, high]}',
      '{levels: [none, low, high], moves: forward}',
    );
    const { model } = compile(readCase(text).case as Case);
    expect(model).toMatchObject({ bits: 4, forward: 0b0111, backward: 0 });
  });
});

describe('a case drawn as a graph', () => {
  it('has the states and moves of the file', () => {
    const compiled = compile(byGraph);
    expect(compiled.model).toEqual({
      form: 'graph',
      parties: 2,
      states: 3,
      statusQuo: 0,
      moves: [
        [[1], [0], []],
        [[], [2], []],
      ],
    });
    expect([0, 1, 2].map((state) => codeAt(compiled, state))).toEqual(['calm', '2', 'war']);
    expect(levelsAt(compiled, 0)).toBeNull();
    expect(stateAt(compiled, [0])).toBeNull();
  });
});

describe('many statements', () => {
  it('rank exactly: the last of a hundred still decides', () => {
    const text = `parley: 1
title: Many
parties: {a: {options: {x: {}, y: {}}}}
interests: {a: {i: {prefers: [${Array.from({ length: 99 }, () => 'a.x').join(', ')}, not a.y]}}}
`;
    expect([...(compile(readCase(text).case as Case).ranks[0]?.[0] ?? [])]).toEqual([1, 3, 0, 2]);
  });
});

it('a ranking of the start serves in a phase that rules some of its states out', () => {
  const text = `parley: 1
title: Fewer
parties: {a: {options: {x: {}}}, b: {options: {y: {}}}}
interests:
  a: {i: {ranking: [YY, YN, NY, NN]}}
  b: {i: {prefers: [b.y]}}
phases: [{id: later, rules: [{never: a.x and b.y}]}]
`;
  const read = readCase(text).case as Case;
  expect([...(compile(read, read.phases[1]).ranks[0]?.[0] ?? [])]).toEqual([0, 2, 1]);
});
