import { expect, it } from 'vitest';
import { compiledCase } from '../testing/compiled-case.ts';
import { BY_OPTIONS } from '../testing/small-cases.ts';
import { commonLosses } from './writable.ts';

it('says whose degrees of preference stay behind, of the interests that are written', () => {
  const text = BY_OPTIONS.replace('prior: 1/2, prefers', 'prior: 1/2, much: 1, prefers');
  const much = (choice: readonly number[]): unknown[] =>
    commonLosses(compiledCase(text), choice, 'en').filter(({ code }) => code === 'write.much');
  expect(much([0, 0])).toEqual([{ code: 'write.much', params: { parties: ['north'] } }]);
  expect(much([1, 0])).toEqual([]);
});
