import { describe, expect, it } from 'vitest';
import { stateAt } from '../file/compile.ts';
import { sayState } from './say-state.ts';
import { ar, catalogued, compiledOf, en } from './testing/compiled.ts';

const levelled = compiledOf(`
parley: 1
title: Levels
parties:
  north:
    name: {en: The North, ar: الشمال}
    options:
      talk: {name: {en: Talk, ar: التفاوض}, says: {en: talks, ar: يفاوض}, says_not: {en: breaks off the talks, ar: يقطع التفاوض}}
      fire:
        name: {en: Fire, ar: إطلاق النار}
        levels: [{id: none, name: {en: none, ar: لا شيء}}, {id: some, name: {en: some, ar: بعضه}}, {id: all, name: {en: all, ar: كله}}]
  south:
    name: {en: The South, ar: الجنوب}
    options:
      stay: {levels: [{id: stay, says: {en: stays, ar: يبقى}}, {id: leave, says: {en: leaves, ar: يرحل}}]}
      note: {name: A note}
  east: {name: The East, options: {wait: {name: Wait}}}
status_quo: {north.talk: yes, north.fire: some}
interests:
  north: {x: {prefers: [north.talk]}}
  south: {x: {prefers: [north.talk]}}
  east: {x: {prefers: [north.talk]}}
`);

function state(...levels: number[]): number {
  const found = stateAt(levelled, levels);
  if (found === null) throw new Error('infeasible');
  return found;
}

describe('sayState', () => {
  it('says all that is done, party by party, and that a party does nothing', () => {
    const said = sayState(levelled, state(1, 1, 0, 0, 0), en, { than: null });
    expect(said.text).toBe('The North talks; the North: Fire (some); the South stays; the East: nothing');
    expect(said.pieces.map(({ party, option, text, changed }) => [party, option, text, changed])).toEqual([
      [0, 0, 'talks', false],
      [0, 1, 'Fire (some)', false],
      [1, 2, 'stays', false],
      [2, null, 'nothing', false],
    ]);
  });

  it('says only what differs from the status quo, and marks it among the rest', () => {
    const said = sayState(levelled, state(0, 1, 1, 0, 0), en);
    expect(said).toMatchObject({ than: state(1, 1, 0, 0, 0), missing: 0 });
    expect(said.text).toBe('The North breaks off the talks; the South leaves');
    expect(said.pieces.filter(({ changed }) => changed).map(({ text }) => text)).toEqual([
      'breaks off the talks',
      'leaves',
    ]);
  });

  it('names what is not done any more where there are no words for it', () => {
    const from = state(1, 2, 0, 1, 1);
    expect(sayState(levelled, state(1, 0, 0, 0, 0), en, { than: from }).text).toBe(
      'The North: Fire (none); the South: A note (no); the East: Wait (no)',
    );
  });

  it('says what a party does instead where it has no option taken', () => {
    expect(sayState(catalogued('games/prisoners-dilemma-1950'), 0, en, { than: null }).text).toBe(
      'The first prisoner testifies; the second prisoner testifies',
    );
  });

  it('says that nothing changes', () => {
    expect(sayState(levelled, state(1, 1, 0, 0, 0), en).text).toBe('Nothing changes');
    expect(sayState(levelled, 3, ar, { than: 3 }).text).toBe('لا يتغير شيء');
  });

  it('shows a text that is missing in Arabic in English, isolated, and counts it', () => {
    const said = sayState(levelled, state(1, 1, 0, 1, 1), ar, { than: null });
    expect(said.text).toBe(
      'الشمال يفاوض؛ الشمال: إطلاق النار (بعضه)؛ الجنوب يبقى؛ الجنوب: \u2068A note\u2069؛ \u2068The East\u2069: \u2068Wait\u2069',
    );
    // Two names of options; a party's name is no piece of a state.
    expect(said.missing).toBe(2);
  });

  it('says a drawn state by its name', () => {
    const drawn = catalogued('environment/elmira-1991-merged');
    const said = sayState(drawn, 8, en);
    expect(said.text).toBe('Uniroyal abandons its plant');
    expect(said.pieces).toEqual([
      { party: null, option: null, text: 'Uniroyal abandons its plant', changed: true },
    ]);
    expect(sayState(drawn, 0, en).text).toBe('Nothing changes');
    expect(sayState(drawn, 8, ar).text).toBe('يونيرويال تغلق مصنعها وترحل');
  });
});
