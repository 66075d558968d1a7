import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUTATIONS } from './mutations.ts';
import { COMPARISONS, type Mutation } from './mutations/mutation.ts';
import { outcomeOf, type Outcome } from './mutations/outcome.ts';

// Who watches the watchers: each deliberate fault in a copy of the engine must be found by the fuzzing of that copy.
const AT_ONCE = 2;
const ENOUGH = 300_000;
const temporary = join(import.meta.dirname, '../.tmp');
mkdirSync(temporary, { recursive: true });
const copies = mkdtempSync(join(temporary, 'mutants-'));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

describe('fuzzing', () => {
  it.each(Object.keys(COMPARISONS) as Mutation['caughtBy'][])(
    'finds nothing in an engine without a fault: %s',
    async (comparison) => {
      expect(await outcomeOf(join(copies, comparison), null, comparison, 50)).toBe('missed');
    },
    ENOUGH,
  );

  describe('of faulty copies', () => {
    const outcomes = new Map<Mutation, Outcome>();
    beforeAll(async () => {
      const waiting = [...MUTATIONS.entries()];
      const takeNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [place, mutation] = next;
          outcomes.set(mutation, await outcomeOf(join(copies, String(place)), mutation, mutation.caughtBy));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
    }, ENOUGH);

    it.each(MUTATIONS)('catches $name', (mutation) => {
      expect(outcomes.get(mutation)).toBe('caught');
    });
  });
});
