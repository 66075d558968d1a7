import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../testing/marked.ts';
import { PLANTED, type Planted } from '../testing/planted-faults.ts';
import { BY_GRAPH, BY_OPTIONS } from '../testing/small-cases.ts';
import { readCase } from './read-case.ts';

const base = ({ into }: Planted): string => (into === 'graph' ? BY_GRAPH : BY_OPTIONS);

describe('a file without faults', () => {
  it.each([BY_OPTIONS, BY_GRAPH])('gives a case', (text) => {
    const { case: read, ...rest } = readCase(text);
    expect(rest).toEqual({ faults: [], warnings: [] });
    expect(read).not.toBeNull();
  });
});

describe.each(Object.entries(PLANTED))('the fault %s', (code, planted) => {
  it.each(planted)('is found where it is: $from → $to', (one) => {
    expect(base(one).split(one.from)).toHaveLength(2);
    const { text, place } = marked(base(one).replace(one.from, one.to));
    const expected = { code, ...(one.to.includes('‹') ? place : {}), ...one.says };
    expect(readCase(text)).toEqual({
      case: null,
      faults: [expect.objectContaining(expected)],
      warnings: [],
    });
  });
});

describe('several faults', { timeout: 30_000 }, () => {
  // Faults that change nothing for the rest of the file, at places of their own.
  const independent = [
    ['parley: 1', 'parley: ‹2›', 'file.version'],
    ['title: The', 'title: ‹!!str› The', 'yaml.tag'],
    ['language:', '‹title›: B\nlanguage:', 'yaml.repeated'],
    ['moves: forward', 'moves: ‹forwards›', 'value.choice'],
    ['sue: {}', 'sue: {‹move›: both}', 'key.unknown'],
    ['status_quo: {', 'status_quo: {north.‹lease›: yes, ', 'name.unknown'],
    ['dam >= low, not', 'dam >= low, ‹)›, not', 'expression.syntax'],
    ['peace: {prior: 1/2', 'peace: {prior: ‹3/2›', 'value.range'],
    ['[N0N, N1N', '[‹NON›, N0N, N1N', 'ranking.code'],
    ['{north: {water: 0.3', '{‹north›: {water: 0.2', 'probability.sum'],
    ['lambda:', '‹lamda›: 1\nlambda:', 'key.unknown'],
    ['from: 2025-03-01', 'from: ‹2025-02-29›', 'value.date'],
    ['thaw: [', 'thaw: [‹north.dam›, ', 'phase.frozen'],
    ['  late:', '  ‹2nd›:', 'id.form'],
    ['{phase: flood,', '{phase: ‹flod›,', 'name.unknown'],
    ['signatories: [north, ', 'signatories: [‹norht›, ', 'name.unknown'],
  ] as const;

  it('are all found, each at its place, whichever stand together', () => {
    fc.assert(
      fc.property(fc.subarray([...independent], { minLength: 2 }), (chosen) => {
        // Places are taken from the whole text, with the marks of the others out of the way.
        const written = chosen.reduce((text, [from, to], index) => {
          const numbered = to.replace('‹', `‹${index}:`).replace('›', `:${index}›`);
          return text.replace(from, numbered);
        }, BY_OPTIONS);
        const expected = chosen.map(([, , code], index) => {
          const others = written.replaceAll(/‹(\d+):|:(\d+)›/gu, (mark, from, to) =>
            Number(from ?? to) === index ? (mark[0] === '‹' ? '‹' : '›') : '',
          );
          return { code, ...marked(others).place };
        });
        const { case: read, faults } = readCase(written.replaceAll(/‹\d+:|:\d+›/gu, ''));
        expect(read).toBeNull();
        const found = faults.map(({ code, line, column, endColumn }) => ({ code, line, column, endColumn }));
        expect(found).toEqual(expected.sort((a, b) => a.line - b.line || a.column - b.column));
      }),
      { numRuns: 50, examples: [[[...independent]]] },
    );
  });
});

describe('what follows from a fault', () => {
  const codesOf = (text: string): string[] => readCase(text).faults.map(({ code }) => code);

  it('is not reported: names of a faulty party, states under a faulty rule, a phase under a faulty status quo', () => {
    expect(codesOf(BY_OPTIONS.replace('options:\n      sue: {}', 'options: 5'))).toEqual(['value.shape']);
    expect(codesOf(BY_OPTIONS.replace('never: north', 'never: nroth').replace(', N2-]', ']'))).toEqual([
      'name.unknown',
    ]);
    const ruledOut = BY_OPTIONS.replace('{north.dam: low}', '{north.dam: high, north.release: yes}');
    expect(
      codesOf(
        ruledOut.replace(
          'late: {phase: flood, signatories: [north], sets: {north.release: yes}',
          'late: {phase: flood, signatories: [north], sets: {north.dam: low}',
        ),
      ),
    ).toEqual(['status_quo.infeasible']);
  });

  it('is reported where it is a fault of its own', () => {
    const text = BY_OPTIONS.replace('status_quo: {north.dam: low}\n', '');
    expect(codesOf(text)).toEqual(['key.missing', 'key.missing']);
    expect(readCase(text).faults.map(({ line, value }) => [line, value])).toEqual([
      [24, 'sets'],
      [29, 'proposals'],
    ]);
  });
});

describe('rules that leave no state', () => {
  const text = (rules: string, phases = ''): string => `parley: 1
title: None
parties: {a: {options: {x: {}, y: {levels: [0, 1, 2]}}}}
rules: ${rules}
interests: {a: {i: {prefers: [a.x]}}}
${phases}`;

  it('are a fault without a status quo, at the phase that adds the last', () => {
    expect(readCase(text('[{exactly_one: [a.x, a.y]}]')).faults).toEqual([]);
    const rules = '[{never: a.x}, {never: not a.x and a.y >= 1}, {never: a.y = 0}]';
    expect(readCase(text(rules)).faults).toEqual([
      expect.objectContaining({ code: 'rules.impossible', phase: 'start', line: 4, column: 1 }),
    ]);
    const phases = 'phases: [{id: later, rules: [{never: not a.x}]}]';
    expect(readCase(text('[{never: a.x}]', phases)).faults).toEqual([
      expect.objectContaining({ code: 'rules.impossible', phase: 'later', line: 6, column: 22 }),
    ]);
  });
});
