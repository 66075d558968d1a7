import { describe, expect, it } from 'vitest';
import { readKnown, statesMeant } from './known.ts';

const codes = ['NN', 'YN', 'NY', 'YY'];

describe('readKnown', () => {
  it('reads results, however their states are written', () => {
    const known = readKnown(
      'citation: Somebody (1950)\npublished: {among: [NN], nash: [NN]}\ntextbook: {nash: [NN], gmr: all, seq: {all_but: [NY]}}\n',
    );
    expect(known.textbook).toEqual({ nash: ['NN'], gmr: 'all', seq: { all_but: ['NY'] } });
    expect(known.published).toEqual({ among: ['NN'], nash: ['NN'] });
  });

  it.each([
    ['textbook: {nash: [NN]}'],
    ['citation: A\nnotes: none'],
    ['citation: A\ntextbook: {nahs: [NN]}'],
    ['citation: A\ntextbook: {nash: some}'],
    ['citation: A\noutcome: {when: yesterday, what: a, source: b}'],
  ])('refuses %j', (text) => {
    expect(() => readKnown(text)).toThrow();
  });
});

describe('statesMeant', () => {
  it('gives the states in the order of the model', () => {
    expect(statesMeant(['YY', 'NN'], codes)).toEqual(['NN', 'YY']);
    expect(statesMeant('all', codes)).toEqual(codes);
    expect(statesMeant({ all_but: ['YN'] }, codes)).toEqual(['NN', 'NY', 'YY']);
    expect(statesMeant([], codes)).toEqual([]);
  });

  it.each([[['NNN']], [['NN', 'NN']], [{ all_but: ['Y'] }]])('refuses %j', (written) => {
    expect(() => statesMeant(written, codes)).toThrow(RangeError);
  });
});
