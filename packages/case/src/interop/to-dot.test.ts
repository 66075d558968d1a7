import { fromDot } from 'ts-graphviz';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../testing/results-of.ts';
import { toDot } from './to-dot.ts';

const DILEMMA = `
parley: 1
title: {en: "<b>Two</b> prisoners", ar: السجينان}
parties:
  p: {name: {en: 'P \\', ar: الأول}, options: {talk: {name: {en: 'Talk "now"', ar: يتكلم}}}}
  q: {options: {talk: {name: Talk}}}
status_quo: {}
interests:
  p: {self: {prefers: [not q.talk, p.talk]}}
  q: {self: {prefers: [not p.talk, q.talk]}}
`;

describe('a state graph for Graphviz', () => {
  it('has a node a state and an arrow a move, with what was found as attributes', async () => {
    const { text, losses } = await toDot(resultsOf(DILEMMA, ['nash', 'seq']));
    expect(losses).toEqual([]);
    expect(text?.replaceAll(/\s+/g, ' ')).toBe(
      [
        'digraph "<b>Two</b> prisoners" {',
        '"s1" [ shape = "box"; label = "1\\nNN"; tooltip = "1 NN"; xlabel = "seq"; penwidth = 2; class = "seq status-quo"; ];',
        '"s2" [ shape = "box"; label = "2\\nYN"; tooltip = "2 Talk \\"now\\""; ];',
        '"s3" [ shape = "box"; label = "3\\nNY"; tooltip = "3 Talk"; ];',
        '"s4" [ shape = "box"; label = "4\\nYY"; tooltip = "4 Talk \\"now\\"; Talk"; xlabel = "nash seq"; penwidth = 2; class = "nash seq"; ];',
        'subgraph "moves p improvement" { edge [ color = "#0072b2"; style = "solid"; class = "p improvement"; tooltip = "p: P \\\\"; ]; "s1" -> "s2"; "s3" -> "s4"; }',
        'subgraph "moves p" { edge [ color = "#0072b2"; style = "dashed"; class = "p"; tooltip = "p: P \\\\"; ]; "s2" -> "s1"; "s4" -> "s3"; }',
        'subgraph "moves q improvement" { edge [ color = "#d55e00"; style = "solid"; class = "q improvement"; tooltip = "q: q"; ]; "s1" -> "s3"; "s2" -> "s4"; }',
        'subgraph "moves q" { edge [ color = "#d55e00"; style = "dashed"; class = "q"; tooltip = "q: q"; ]; "s3" -> "s1"; "s4" -> "s2"; }',
        '}',
      ].join(' '),
    );
  });

  it('speaks the asked language', async () => {
    const { text } = await toDot(resultsOf(DILEMMA), 'ar');
    expect(text).toContain('digraph "السجينان"');
    expect(text).toContain('tooltip = "2 يتكلم"');
    expect(text).toContain('tooltip = "p: الأول"');
  });

  it.each(['<b>x</b>', 'back\\', '\\"', '"];x[', '\\N', '\\\\"\\'])(
    'keeps the name %s a name',
    async (name) => {
      const text = JSON.stringify({
        parley: 1,
        title: name,
        parties: { a: { name, options: { x: { name } } } },
        interests: { a: { i: { prefers: ['a.x'] } } },
      });
      const graph = fromDot((await toDot(resultsOf(text, ['nash']))).text ?? '');
      const shown = (written: string | undefined): string | undefined => written?.replaceAll(/\\(.)/g, '$1');
      expect(shown(graph.id)).toBe(name);
      expect(graph.nodes.map((node) => shown(node.attributes.get('tooltip')))).toEqual(['1 N', `2 ${name}`]);
      expect(graph.subgraphs.map(({ edges }) => edges.length)).toEqual([1, 1]);
      expect(graph.subgraphs.map((subgraph) => shown(subgraph.attributes.edge.get('tooltip')))).toEqual([
        `a: ${name}`,
        `a: ${name}`,
      ]);
    },
  );

  it('is refused when it is too large to look at', async () => {
    const wide = (options: number): string =>
      JSON.stringify({
        parley: 1,
        title: 'T',
        parties: {
          a: {
            options: Object.fromEntries(Array.from({ length: options }, (_, index) => [`o${index}`, {}])),
          },
        },
        interests: { a: { i: { prefers: [] } } },
      });
    expect(await toDot(resultsOf(wide(13), ['nash']))).toEqual({
      text: null,
      losses: [{ code: 'refused.size', params: { what: 'states', count: 8192, limit: 4096 } }],
    });
    expect(await toDot(resultsOf(wide(8), ['nash']))).toEqual({
      text: null,
      losses: [{ code: 'refused.size', params: { what: 'moves', count: null, limit: 50_000 } }],
    });
  });
});
