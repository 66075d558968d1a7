import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../file/schema.ts';
import { idsOf } from './ids.ts';

describe('ids from names', () => {
  it('keep the words, in any script', () => {
    expect(idsOf(['Release Water', 'قصف المدن', "Don't push", 'Straße Über'], 'option')).toEqual([
      'release_water',
      'قصف_المدن',
      'dont_push',
      'straße_über',
    ]);
  });

  it('end before a word that would make them long', () => {
    expect(idsOf(['International Joint Commission', 'a'.repeat(30)], 'party')).toEqual([
      'international_joint',
      'a'.repeat(24),
    ]);
  });

  it('fall back on a number', () => {
    expect(idsOf(['', '42', 'x'], 'option')).toEqual(['option1', 'option2', 'x']);
  });

  it('are ids, and differ, whatever the names', () => {
    const names = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('not', 'IF', 'a', 'a 2', 'a')),
    );
    fc.assert(
      fc.property(names, (each) => {
        const ids = idsOf(each, 'option');
        expect(new Set(ids).size).toBe(each.length);
        expect(ids.filter((id) => !PATTERNS.id.test(id))).toEqual([]);
      }),
    );
  });
});
