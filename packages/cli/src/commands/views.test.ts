import { describe, expect, it } from 'vitest';
import { workplace } from '../testing/parley.ts';

const CAVE = `parley: 1
title: The cave
parties:
  thief:
    name: {en: The thief, ar: اللص}
    options:
      dig: {says: {en: digs a tunnel, ar: يحفر نفقاً}, says_not: {en: does not dig, ar: لا يحفر}}
  guard:
    name: {en: The guard, ar: الحارس}
    options:
      sleep: {says: {en: sleeps, ar: ينام}, says_not: {en: watches, ar: يسهر}}
status_quo: {}
interests:
  thief: {gold: {prefers: [thief.dig and guard.sleep, not thief.dig]}}
  guard: {rest: {prefers: [not thief.dig, guard.sleep]}}
views:
  guard:
    rules: [{never: thief.dig}]
    interests: {thief: {gold: {prefers: [not thief.dig]}}}
`;
const { inside } = workplace({ 'cave.yaml': CAVE });

describe('parley views', () => {
  it('says what holds as the parties see it, and what is hidden from whom', async () => {
    const { out, error, status } = await inside(['views', 'cave.yaml']);
    expect({ error, status }).toEqual({ error: '', status: 0 });
    expect(out).toMatchInlineSnapshot(`
      "The cave

      Nash: one state holds as the parties see the conflict; if all saw it as it is,
      one state would.
      SSEQ: one state holds as the parties see the conflict; if all saw it as it is, 2
      states would.
      SEQ: one state holds as the parties see the conflict; if all saw it as it is, 2
      states would.

      The guard does not see 2 states: states 2 and 4. One of these can come about
      under the eyes of the guard, by what another party takes for an improvement:
      state 4. Of what the thief wants, the guard believes something else than is the
      case.

      What holds as the parties see it
      No.  What changes from the status quo  Nash   SSEQ   SEQ    Hidden from
      ───────────────────────────────────────────────────────────────────────
        4  The thief: digs a tunnel          holds  holds  holds  the guard
           The guard: sleeps

      Judged exactly: 4 feasible states, each party by its own game, the one it takes
      for the true one (a first-level hypergame: Bennett 1977; Wang, Hipel & Fraser
      1988), on the universal set of states (Aljefri, Fang & Hipel 2018).
      A state that a party does not see is stable for it.
      Emergent is here a hidden state that another party reaches, from a state that
      the party sees, by an improvement in that other party’s game.
      "
    `);
  });

  it('does so in Arabic, and as GMCR+ takes misperception', async () => {
    const { out } = await inside([
      'views',
      'cave.yaml',
      '--lang',
      'ar',
      '--variant',
      'movers',
      '--concepts',
      'nash',
    ]);
    expect(out).toMatchInlineSnapshot(`
      "‎                                                                        ⁧The cave⁩

      ‎⁧ناش: حالة واحدة تصمد كما ترى الأطراف الصراع، ولو رآه الجميع على ما هو عليه لصمدت⁩
      ‎                                                                     ⁧حالة واحدة.⁩
      ‎    ⁧ما يصمد كما ترى الأطراف الصراع هو ما كان ليصمد لو رآه الجميع على ما هو عليه.⁩

      ‎⁧الحارس: ما لا يراه هذا الطرف حالتان: الحالتان 2 و4. الحارس: من هذه حالة واحدة قد⁩
      ‎ ⁧تقع على مرأى من هذا الطرف، بما يعدّه طرف آخر تحسّناً: الحالة 4. الحارس: لهذا الطرف⁩
      ‎                                           ⁧ظن غير صحيح بما يريده طرف آخر (اللص).⁩

      ‎                                                         ⁧ما يصمد كما ترى الأطراف⁩
      ‎                                ⁧خافية على⁩   ⁧ناش⁩  ⁧ما يتغير عن الوضع الراهن⁩  ⁧الرقم⁩
      ‎                                ────────────────────────────────────────────────
      ‎                                   ⁧الحارس⁩  ⁧تصمد⁩           ⁧اللص: يحفر نفقاً⁩      ⁧4⁩
      ‎                                                             ⁧الحارس: ينام⁩

      ‎⁧الحكم دقيق: 4 حالات ممكنة، في لعبة واحدة لا يتحرك فيها طرف إلى حالة لا يراها ولا⁩
      ‎     ⁧منها، كما يؤخذ سوء الإدراك في ⁨GMCR+⁩، ولا اعتبار لما يُظن أن الآخرين يريدونه.⁩
      ‎                                        ⁧والحالة التي لا يراها الطرف مستقرة لديه.⁩
      ‎⁧والحالة الطارئة هنا حالة خفية على الطرف يبلغها طرف آخر، من حالة يراها الأول، بما⁩
      ‎                                                ⁧هو تحسّن في لعبة ذلك الطرف الآخر.⁩
      "
    `);
  });

  it('gives it as data', async () => {
    const { out } = await inside(['views', 'cave.yaml', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      variant: 'mind',
      hidden: { thief: [], guard: [2, 4] },
      emergent: { guard: [4] },
      equilibria: { nash: [4] },
    });
  });

  it('refuses a variant that there is not', async () => {
    const { error, status } = await inside(['views', 'cave.yaml', '--variant', 'mover']);
    expect(status).toBe(2);
    expect(error).toContain('Did you mean movers?');
  });
});
