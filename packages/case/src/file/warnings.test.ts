import { describe, expect, it } from 'vitest';
import { readCase } from './read-case.ts';

describe('warnings', () => {
  it('tell of statements that decide nothing and of options that nothing mentions', () => {
    const text = `parley: 1
title: Idle
parties: {a: {options: {x: {}, y: {}, z: {}}}}
rules: [{never: a.x and a.y}]
interests:
  a:
    i:
      prefers:
        - a.x
        - not (a.x and a.y)
        - a.y
        - a.x and a.y
        - {that: (a.x)}
`;
    const { case: read, faults, warnings } = readCase(text);
    expect(read).not.toBeNull();
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'option.unused', option: 'a.z', line: 3, column: 39 }),
      expect.objectContaining({ code: 'statement.constant', holds: true, line: 10, column: 11 }),
      expect.objectContaining({ code: 'statement.constant', holds: false, line: 12, column: 11 }),
      expect.objectContaining({ code: 'statement.repeated', first: 9, line: 13, column: 18 }),
    ]);
  });

  it('judge a statement by the rules of its own phase', () => {
    const text = `parley: 1
title: Later
parties: {a: {options: {x: {}, y: {}}}}
interests: {a: {i: {prefers: [a.x, a.y]}}}
phases:
  - {id: later, rules: [{never: a.x}], interests: {a: {i: {prefers: [a.x, a.y]}}}}
`;
    expect(readCase(text).warnings).toEqual([
      expect.objectContaining({ code: 'statement.constant', holds: false, line: 6, column: 70 }),
    ]);
  });
});
