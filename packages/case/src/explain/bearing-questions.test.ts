import { describe, expect, it } from 'vitest';
import { answerQuestions, bearingQuestions } from './bearing-questions.ts';
import { sayAnswered, sayQuestions } from './say-questions.ts';
import { ar, catalogued, en } from './testing/compiled.ts';

const prisoners = catalogued('games/prisoners-dilemma-1950');
const silence = { concept: 'seq', interests: [0, 0], state: 3, party: 0 } as const;

describe('bearingQuestions', () => {
  it('asks what holds mutual silence for the first prisoner, the answers that turn it first', () => {
    const asked = bearingQuestions(prisoners, silence);
    expect(asked.stable).toBe(true);
    // He testifies; the other answers in kind, which betters the other but not him.
    expect(asked.questions).toEqual([
      { party: 1, state: 0, than: 2, better: true, critical: true },
      { party: 0, state: 0, than: 3, better: false, critical: true },
    ]);
    const { lead, questions } = sayQuestions(prisoners, asked, en);
    expect(lead).toEqual([
      'The verdict rests on 2 comparisons: their answers together settle it, whatever all others are.',
      '2 of the answers, each changed alone, turn it.',
    ]);
    expect(questions).toEqual([
      {
        question:
          'Would the second prisoner rather have “the second prisoner testifies” (state 1) than “the second prisoner keeps silent” (state 3)?',
        answer: 'In the model: yes.',
        turns: 'The other answer alone would turn the verdict.',
      },
      {
        question:
          'Would the first prisoner rather have “the first prisoner testifies; the second prisoner testifies” (state 1) than “the first prisoner keeps silent; the second prisoner keeps silent” (state 4)?',
        answer: 'In the model: no.',
        turns: 'The other answer alone would turn the verdict.',
      },
    ]);
    expect(sayQuestions(prisoners, asked, ar).questions[0]).toEqual({
      question:
        'السجين الثاني: هل «السجين الثاني يشهد على شريكه» (الحالة ١) أفضل لهذا الطرف من «السجين الثاني يلتزم الصمت» (الحالة ٣)؟',
      answer: 'في النموذج: نعم.',
      turns: 'والجواب الآخر وحده يقلب الحكم.',
    });
  });

  it('says that nothing carries a verdict which the moves alone give', () => {
    const drawn = catalogued('environment/elmira-1991-merged');
    const asked = bearingQuestions(drawn, { concept: 'nash', interests: [0, 0, 0], state: 8, party: null });
    expect(asked).toMatchObject({ stable: true, questions: [] });
    expect(sayQuestions(drawn, asked, en).lead).toEqual([
      'The verdict rests on no comparison: it follows from the moves alone.',
    ]);
  });
});

describe('answerQuestions', () => {
  const answer = (better: boolean | 'unsure') => [{ party: 1, state: 0, than: 2, better }];

  it.each([
    [true, 'stable', 'It does not matter: state 4 is stable for the first prisoner, as before.'],
    [false, 'unstable', 'It matters: now state 4 is not stable for the first prisoner.'],
    ['unsure', 'depends', 'It matters: the verdict hangs on the answer that is unsure.'],
  ] as const)('says what %s changes', (better, after, words) => {
    const answered = answerQuestions(prisoners, silence, answer(better));
    expect(answered).toMatchObject({ stable: true, after, matters: after !== 'stable' });
    expect(sayAnswered(prisoners, answered, en)).toBe(words);
  });

  it('says it of everybody, in Arabic', () => {
    const answered = answerQuestions(prisoners, { ...silence, party: null }, answer(false));
    expect(sayAnswered(prisoners, answered, ar)).toBe('لذلك أثر: الحالة ٤ ليست توازناً بعد هذه الأجوبة.');
    expect(
      sayAnswered(prisoners, answerQuestions(prisoners, { ...silence, party: null }, answer(true)), ar),
    ).toBe('لا أثر لذلك: الحالة ٤ توازن كما كان الحكم.');
  });
});
