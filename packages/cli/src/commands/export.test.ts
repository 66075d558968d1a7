import { describe, expect, it } from 'vitest';
import { DAM } from '../testing/cases.ts';
import { workplace } from '../testing/parley.ts';

const { inside, parley } = workplace({
  'case.yaml': DAM,
  'graph.yaml': `parley: 1
title: Two rooms
parties: {host: {}, guest: {}}
states: [in, out]
moves: {guest: [[in, out]]}
interests: {host: {company: {ranking: [in, out]}}, guest: {rest: {ranking: [out, in]}}}
`,
});

describe('parley export', () => {
  it('writes each format to standard output, and what it cannot carry to standard error', async () => {
    const gmcr = await parley(['export', 'case.yaml', '--to', 'gmcr']);
    const nfg = await inside(['export', 'case.yaml', '--to', 'nfg']);
    const dot = await inside(['export', 'case.yaml', '--to', 'dot']);
    const graphml = await inside(['export', 'case.yaml', '--to', 'graphml']);
    const csv = await inside(['export', 'case.yaml', '--to', 'csv']);
    expect(gmcr.error).toMatchInlineSnapshot(`
      "The title and the description are not written: the format has no place for them.
      Of the 2 interests of “lower” only “water” is written.
      Of 2 phases only “start” is written.
      One proposal is not written.
      The status quo is not written: the format has none.
      The verb phrases of the options are not written.
      Texts are written in English only; those in the other language are not.
      2 conditions were rewritten as alternatives of plain patterns; the meaning is the same.
      "
    `);
    expect(JSON.parse(gmcr.out)).toMatchObject({ decisionMakers: [{}, {}] });
    expect(nfg.out).toMatch(/^NFG 1 R "The dam"/u);
    expect(dot.out).toMatch(/^digraph "The dam"/u);
    expect(graphml.out).toMatch(/^<\?xml/u);
    expect(csv.out.split('\r\n').slice(0, 2)).toMatchInlineSnapshot(`
      [
        "number,code,upper.build,upper.share,lower.blockade,stable upper nash,stable upper gmr,stable upper smr,stable upper seq,stable upper sseq,stable upper sim,stable lower nash,stable lower gmr,stable lower smr,stable lower seq,stable lower sseq,stable lower sim,equilibrium nash,equilibrium gmr,equilibrium smr,equilibrium seq,equilibrium sseq,equilibrium sim,K nash,H nash,K gmr,H gmr,K smr,H smr,K seq,H seq,K sseq,H sseq,K sim,H sim",
        "1,NNN,no,no,no,no,no,no,no,no,no,yes,yes,yes,yes,yes,yes,no,no,no,no,no,no,0,0,0,0,0,0,0,0,0,0,0,0",
      ]
    `);
    for (const written of [gmcr, nfg, dot, graphml, csv]) expect(written.status).toBe(0);
  });

  it('takes the interests named, and the likeliest of the others', async () => {
    const likeliest = await inside(['export', 'case.yaml', '--to', 'nfg']);
    const named = await inside(['export', 'case.yaml', '--to', 'nfg', '--profile', 'lower=pride']);
    expect(likeliest.error).toContain('“water”');
    expect(named.error).toContain('“pride”');
    expect(named.out).not.toBe(likeliest.out);
  });

  it('comes back as the same conflict', async () => {
    const { out } = await inside(['export', 'case.yaml', '--to', 'gmcr']);
    const back = await parley(['import', '-'], { input: out });
    expect((await parley(['check', '-'], { input: back.out })).out).toMatchInlineSnapshot(`
      "No faults: 2 parties, 3 options, 6 feasible states, 1 profile of interests.
      "
    `);
  });

  it('refuses what the format cannot say', async () => {
    expect(await inside(['export', 'graph.yaml', '--to', 'gmcr'])).toMatchInlineSnapshot(`
      {
        "error": "This format needs options, and the case is a graph drawn by hand.
      ",
        "out": "",
        "status": 2,
      }
    `);
  });

  it('offers the nearest format', async () => {
    expect((await inside(['export', 'case.yaml', '--to', 'graphm'])).error).toMatchInlineSnapshot(`
      "parley: --to cannot be “graphm”. Possible: gmcr, nfg, dot, graphml, csv. Did you mean graphml?
      More: parley export --help
      "
    `);
  });
});
