import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside } = workplace({
  'case.yaml': DAM,
  'three.yaml': DAM.replace('rules:', '  third: {}\nrules:').replace(
    'phases:',
    '  third: {any: {prefers: []}}\nphases:',
  ),
  'tie.yaml': `parley: 1
title: A tie
parties:
  a: {options: {go: {moves: forward}}}
  b: {options: {take: {moves: forward}, give: {moves: forward}}}
rules: [{never: b.take and b.give}, {never: (b.take or b.give) and not a.go}]
interests:
  a: {i: {prefers: [not b.take, b.give, not a.go]}}
  b: {i: {prefers: [b.take or b.give]}}
`,
});

describe('parley foresight', () => {
  it('shows what holds at each horizon, in the end, and if somebody leads', async () => {
    expect(await inside(['foresight', 'case.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "The dam

      From 4 moves ahead on the verdicts stay what they are. One state is stable for
      both from some horizon on, and so a non-myopic equilibrium: state 3. If the
      upper country leads, reckoning with the answer, there is one Stackelberg
      equilibrium: state 3. If the lower country leads, reckoning with the answer,
      there is one Stackelberg equilibrium: state 5. This is judged for these
      interests: the upper country: Electricity; the lower country: Its fields.

      Moves ahead              Stable for the upper  Stable for the lower   Equilibria
                               country               country
      ────────────────────────────────────────────────────────────────────────────────
      1                        2 5                   1 3 5                  5
      2                        2 3                   1 3 4 5 6              3
      3                        2 3 5                 1 3 5                  3 5
      4                        2 3                   1 3 5                  3
      non-myopic               2 3                   1 3 5                  3
      led by the upper                                                      3
      country
      led by the lower                                                      5
      country

      No.  What changes from the status quo
      ─────────────────────────────────────────────────────────
        3  The upper country: builds the dam · shares the water
        5  The upper country: builds the dam
           The lower country: closes the border

      Looking h moves ahead (L_h) a party leaves a state only if the play that
      follows, in turns and of at most h moves, ends better for it than the state;
      each foresees what the other will do (Zagare 1984; Kilgour 1985; Fang, Hipel &
      Kilgour 1993).
      Non-myopic: stable at every horizon from some horizon on (Brams & Wittman 1981;
      Kilgour 1984). Stable verdicts that come and go do not count.
      Stackelberg: stable two moves ahead for the leader, and Nash-stable for the
      follower (Fang, Hipel & Kilgour 1993).
      Ties: whoever can end equally well by several moves chooses what the other likes
      best. All is for two parties; for more no definition is settled.
      ",
        "status": 0,
      }
    `);
  });

  it('marks what hangs on ties, in Arabic too', async () => {
    expect((await inside(['foresight', 'tie.yaml'])).out).toMatchInlineSnapshot(`
      "A tie

      From 2 moves ahead on the verdicts stay what they are. 2 states are stable for
      both from some horizon on, and so non-myopic equilibria: state 3 and state 4. If
      a leads, reckoning with the answer, there are 2 Stackelberg equilibria: state 3
      and state 4. If b leads, reckoning with the answer, there are 3 Stackelberg
      equilibria: state 1, state 3 and state 4.

      Moves ahead  Stable for a  Stable for b  Equilibria
      ───────────────────────────────────────────────────
      1            1 2 3 4       1 3 4         1 3 4
      2            2 3 4 (1)     1 3 4         3 4 (1)
      non-myopic   2 3 4 (1)     1 3 4         3 4 (1)
      led by a                                 3 4 (1)
      led by b                                 1 3 4
      ~ marks what holds as ties are settled here, but not however they are; what is
      in brackets would hold if they were settled otherwise.

      No.  State
      ───────────────
        1  a: nothing
           b: nothing
        3  a: go
           b: take
        4  a: go
           b: give

      Looking h moves ahead (L_h) a party leaves a state only if the play that
      follows, in turns and of at most h moves, ends better for it than the state;
      each foresees what the other will do (Zagare 1984; Kilgour 1985; Fang, Hipel &
      Kilgour 1993).
      Non-myopic: stable at every horizon from some horizon on (Brams & Wittman 1981;
      Kilgour 1984). Stable verdicts that come and go do not count.
      Stackelberg: stable two moves ahead for the leader, and Nash-stable for the
      follower (Fang, Hipel & Kilgour 1993).
      Ties: whoever can end equally well by several moves chooses what the other likes
      best. All is for two parties; for more no definition is settled.
      "
    `);
    const { out } = await inside(['foresight', 'tie.yaml', '--lang', 'ar']);
    expect(out).toContain('بعيد النظر');
  });

  it('looks no further than it is told to, and prints data', async () => {
    const { out } = await inside(['foresight', 'case.yaml', '--ahead', '2', '--json']);
    const json = JSON.parse(out) as { horizons: unknown[]; cycle: unknown };
    expect([json.horizons.length, json.cycle]).toEqual([2, null]);
  });

  it('refuses what there is not, and what is not defined', async () => {
    expect(await inside(['foresight', 'three.yaml'])).toEqual({
      out: '',
      error:
        'parley: looking ahead is defined for two parties, and this case has 3: for more, authors differ in who answers a move.\nMore: parley foresight --help\n',
      status: 2,
    });
    expect((await inside(['foresight', 'case.yaml', '--ahead', '1'])).status).toBe(2);
  });
});
