import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds, type Term } from './formula.ts';
import { openTerms, TERMS_AT_ONCE } from './open-terms.ts';
import { optionModel } from './option-model.ts';

const BITS = 5;
const codes = Array.from({ length: 2 ** BITS }, (_, code) => code);
/** Also terms that ask for what their mask or the code does not have, and so never hold. */
const term: fc.Arbitrary<Term> = fc
  .record({ mask: fc.nat(2 ** (BITS + 1) - 1), value: fc.nat(2 ** (BITS + 1) - 1), within: fc.boolean() })
  .map(({ mask, value, within }) => ({ mask, value: within ? value & mask : value }));

it('tell of each term whether it holds at a code', () => {
  fc.assert(
    fc.property(fc.array(fc.option(term), { maxLength: TERMS_AT_ONCE, size: 'max' }), (terms) => {
      const { lowBits, lowMask, low, high } = openTerms(terms, BITS);
      for (const code of codes) {
        const word = low[code & lowMask]! & high[code >> lowBits]!;
        const expected = terms.map((each) => each !== null && holds([each], code));
        expect(terms.map((_, k) => ((word >> k) & 1) === 1)).toEqual(expected);
      }
    }),
  );
});

it('leave a model the codes that none of its many patterns excludes', () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: TERMS_AT_ONCE, maxLength: 70 }), (patterns) => {
      const never = patterns.map((pattern) => ({ ...pattern, mask: pattern.mask | 0b10110 }));
      fc.pre(!codes.every((code) => holds(never, code)));
      const options = codes.slice(0, BITS).map(() => ({ owner: 0, direction: 'both' as const }));
      const model = optionModel({ parties: 1, options, never, statusQuo: null });
      expect([...model.codes]).toEqual(codes.filter((code) => !holds(never, code)));
      expect([...model.stateOf]).toEqual(codes.map((code) => model.codes.indexOf(code)));
    }),
  );
});
