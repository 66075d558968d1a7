import { conceptsOf } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { explainVerdict } from './explain-verdict.ts';
import { sayVerdict } from './say-verdict.ts';
import { ar, bare, catalogued, compiledOf, en } from './testing/compiled.ts';

const prisoners = catalogued('games/prisoners-dilemma-1950');

describe('sayVerdict', () => {
  it('says what holds mutual silence under SEQ', () => {
    const { paragraphs, missing } = sayVerdict(
      prisoners,
      explainVerdict(prisoners, [0, 0], 'seq', 3, null),
      en,
    );
    expect(missing).toBe(0);
    expect(paragraphs.slice(0, 2)).toEqual([
      {
        party: null,
        sentences: [
          'State 4: the first prisoner keeps silent; the second prisoner keeps silent.',
          'State 4 is an equilibrium under sequential stability (SEQ): it is stable for every party.',
          'SEQ looks two moves ahead: an improvement is deterred only by moves that each improve the position of whoever makes them (Fraser & Hipel 1979).',
        ],
      },
      {
        party: 0,
        sentences: [
          'The first prisoner: one move would be an improvement, and it is deterred.',
          'If the first prisoner testifies (state 3), this party gains: place 1 instead of 2 in its ranking.',
          'But then the second prisoner testifies (state 1), and this party is worse off than in state 4: place 3 instead of 2 in its ranking.',
          'This answer comes only because of the move (responsive).',
        ],
      },
    ]);
  });

  it('says it in Arabic', () => {
    const { paragraphs } = sayVerdict(prisoners, explainVerdict(prisoners, [0, 0], 'seq', 3, 1), ar);
    expect(paragraphs.map(({ sentences }) => bare(sentences.join(' ')))).toEqual([
      'الحالة ٤: السجين الأول يلتزم الصمت؛ السجين الثاني يلتزم الصمت. السجين الثاني: الحالة ٤ مستقرة لدى هذا الطرف وفق الاستقرار التتابعي (SEQ). ينظر SEQ تحرّكين إلى الأمام: فلا يردع التحسّنَ إلا تحرّكاتٌ يحسّن كلٌّ منها وضع من يقوم به (Fraser & Hipel 1979).',
      'السجين الثاني: لهذا الطرف تحسّن واحد، وثمة ما يردعه. السجين الثاني يشهد على شريكه (الحالة ٢): في ذلك مكسب لهذا الطرف، إذ هي في المرتبة ١ من ترتيبه بدل المرتبة ٢. لكن الردّ يأتي: السجين الأول يشهد على شريكه (الحالة ١)، فيصير هذا الطرف أسوأ حالاً منه في الحالة ٤: المرتبة ٣ من ترتيبه بدل المرتبة ٢. ولا يأتي هذا الردّ إلا بسبب ذلك التحرّك (ردع استجابي).',
    ]);
  });

  it('says what breaks a state', () => {
    const said = sayVerdict(prisoners, explainVerdict(prisoners, [0, 0], 'nash', 2, null), en);
    expect(said.paragraphs[0]?.sentences[1]).toBe(
      'State 3 is no equilibrium under Nash stability: one party has an improvement that nothing deters (the second prisoner).',
    );
    expect(said.paragraphs.slice(1).map(({ sentences }) => sentences)).toEqual([
      ['The first prisoner: the one move open to this party is no better than state 3.'],
      [
        'The second prisoner: one move would be an improvement, and nothing deters it.',
        'If the second prisoner testifies (state 1), this party gains: place 3 instead of 4 in its ranking.',
        'Nash asks for no more: the improvement breaks the state.',
      ],
    ]);
  });

  const wishes = compiledOf(`
parley: 1
title: Wishes
parties:
  a: {name: A, options: {x: {name: X, says: takes x, says_not: drops x}}}
  b: {name: B, options: {y: {name: Y, says: takes y, says_not: drops y}}}
  c: {name: C, options: {z: {name: Z, says: takes z, says_not: drops z}}}
status_quo: {}
interests:
  a:
    i:
      name: Peace
      prefers: [{that: not b.y, because: It fears y.}, a.x, not c.z]
    j: {name: Points, weights: {a.x: 1, b.y: -2.5}}
  b: {i: {prefers: [b.y if a.x, not b.y]}}
  c: {i: {prefers: [c.z iff b.y]}}
`);

  it('names the wish that is won and the one that is lost, and which comes first', () => {
    const said = sayVerdict(wishes, explainVerdict(wishes, [0, 0, 0], 'seq', 0, 0), en);
    expect(said.paragraphs[0]?.sentences).toContain(
      'This is judged for these interests: A: Peace; B: i; C: i.',
    );
    expect(said.paragraphs[1]?.sentences).toEqual([
      'A: one move would be an improvement, and it is deterred.',
      'If A takes x (state 2), this party gains: “A takes x” comes true.',
      'But then B takes y (state 4), and this party is worse off than in state 1: “B drops y” (It fears y) is lost, which this party puts before “A takes x”.',
      'This answer comes only because of the move (responsive).',
      'One more state would serve as an answer.',
    ]);
  });

  it('says points where points were given', () => {
    const said = sayVerdict(wishes, explainVerdict(wishes, [1, 0, 0], 'seq', 0, 0), ar);
    expect(bare(said.paragraphs[1]?.sentences.slice(1, 3).join(' ') ?? '')).toBe(
      'A takes x (الحالة ٢): في ذلك مكسب لهذا الطرف، إذ مجموع نقاطه ١ بدل ٠. لكن الردّ يأتي: B takes y (الحالة ٤)، فيصير هذا الطرف أسوأ حالاً منه في الحالة ١: مجموع نقاطه -١٫٥ بدل ٠.',
    );
    expect(said.missing).toBeGreaterThan(0);
  });

  it('says that a party has no move, and counts the improvements that it does not spell out', () => {
    const many = compiledOf(`
parley: 1
title: Many
parties: {a: {name: A, options: {x: {}, y: {}, z: {}}}, b: {name: B}}
interests:
  a: {i: {prefers: [a.x or a.y or a.z]}}
  b: {i: {ranking: ['---']}}
`);
    const said = sayVerdict(many, explainVerdict(many, [0, 0], 'gmr', 0, null), en);
    expect(said.paragraphs[1]?.sentences[0]).toBe(
      'A: 7 moves would be improvements, and nothing deters any of them.',
    );
    expect(said.paragraphs[1]?.sentences.at(-1)).toBe('Nothing deters 4 more improvements either.');
    expect(said.paragraphs[2]?.sentences).toEqual(['B: this party has no move here.']);
  });

  it('says the moves of a drawn graph by the states they lead to, and does not judge what comes anyway', () => {
    const drawn = catalogued('environment/elmira-1991-merged');
    const said = sayVerdict(drawn, explainVerdict(drawn, [0, 0, 0], 'gmr', 0, 2), en);
    expect(said.paragraphs[1]?.sentences.slice(1, 3)).toEqual([
      'If a move by Local government brings “Uniroyal delays, the order stands, local government insists on it” (state 5), this party gains: place 3 instead of 4 in its ranking.',
      'But then a move by the Ministry brings “Uniroyal delays, the order is modified, local government insists on the original” (state 6), and this party is worse off than in state 1: place 6 instead of 4 in its ranking.',
    ]);
    expect(said.paragraphs[1]?.sentences.join(' ')).not.toMatch(/responsive/u);
  });

  it.each([
    'games/prisoners-dilemma-1950',
    'security/cuban-missile-crisis-1962',
    'environment/elmira-1991',
    'environment/elmira-1991-merged',
  ])('leaves nothing unsaid about any state of %s, in either language', (folder) => {
    const compiled = catalogued(folder);
    const interests = compiled.case.parties.map(() => 0);
    for (const concept of conceptsOf(compiled.model))
      for (let state = 0; state < compiled.model.states; state++)
        for (const voice of [en, ar]) {
          const explained = explainVerdict(compiled, interests, concept, state, null);
          const { paragraphs, missing } = sayVerdict(compiled, explained, voice);
          expect(paragraphs).toHaveLength(1 + compiled.case.parties.length);
          expect(missing).toBe(0);
          for (const said of paragraphs.flatMap(({ sentences }) => sentences)) {
            expect(said).toMatch(/^[^\p{Ll}].*[.)]$/u);
            expect(said).not.toMatch(/undefined|null|NaN|[{}]| {2}/u);
            expect(said.split('\u2068')).toHaveLength(said.split('\u2069').length);
          }
        }
  });

  it('says simultaneous moves together', () => {
    const said = sayVerdict(prisoners, explainVerdict(prisoners, [0, 0], 'sim', 3, 0), en);
    expect(said.paragraphs[1]?.sentences[2]).toBe(
      'But at the same moment the second prisoner testifies; together this leads to state 1, and this party is worse off than in state 4: place 3 instead of 2 in its ranking.',
    );
  });
});
