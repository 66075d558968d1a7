import { describe, expect, it } from 'vitest';
import { largeCaseText } from '../testing/large-case.ts';
import { workplace } from '../testing/parley.ts';

const { inside } = workplace({ 'case.yaml': largeCaseText() });

describe('parley analyze of a case with too many states to list', () => {
  it('judges every state, and shows the named ones and the nearest equilibria', async () => {
    expect(await inside(['analyze', 'case.yaml'])).toMatchInlineSnapshot(`
      {
        "error": "",
        "out": "Two neighbours

      131,072 feasible states: too many to list. Each was judged, exactly; but at this
      size only by what is true (K), not by what the parties believe (H).
      No rule and no preference mentions these options, so nothing depends on them:
      Act 1.

      What changes from the status quo  Concept  if known
                                                        K
      ───────────────────────────────────────────────────
      status quo                        Nash         100%
                                        SEQ          100%
                                        SSEQ         100%

      Proposal: The open door           Nash          75%
                                        SEQ           75%
                                        SSEQ          75%

      How many of the 131,072 feasible states are equilibria
      South  Probability  Nash  SEQ  SSEQ
      ───────────────────────────────────
      Trade          75%     4    4     4
      Pride          25%     4    4     4

      What is assumed
      Party  Interest  Probability    λ
      ─────────────────────────────────
      North  Calm                   0.5
      South  Trade             75%  0.5
             Pride             25%

      Every state judged in every profile, exactly (implicit): 131,072 feasible
      states, 2 profiles of interests. Sanctions by legal sequences: nobody moves
      twice in a row. K is Parley’s own definition.
      ",
        "status": 0,
      }
    `);
  });

  it('says the same in Arabic', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--lang', 'ar', '--concepts', 'seq']);
    expect(out).toContain('أكثر من أن تُسرد');
    expect(out).toContain('الباب المفتوح');
  });

  it('shows the states asked for by code', async () => {
    const deal = `Y${'Y'.padEnd(15, 'N')}Y`;
    const { out } = await inside(['analyze', 'case.yaml', '--state', deal, '--concepts', 'nash']);
    expect(out).toContain('The open door');
    expect(out).not.toContain('\nstatus quo ');
    expect(await inside(['analyze', 'case.yaml', '--state', '7'])).toMatchObject({ status: 2, out: '' });
  });

  it('prints data', async () => {
    const { out } = await inside(['analyze', 'case.yaml', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      method: 'implicit',
      complete: false,
      counts: { states: 131_072, profiles: 2 },
      concepts: ['nash', 'gmr', 'smr', 'seq', 'sseq'],
    });
  });

  it('is the only command that takes such a case', async () => {
    const { status, error } = await inside(['states', 'case.yaml']);
    expect(status).toBe(2);
    expect(error).toContain('more than 65,536 feasible states');
  });
});
