import type { ProfileAnalysis } from '@parley/engine';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../testing/results-of.ts';
import { toGraphml } from './to-graphml.ts';

const DRAWN = `
parley: 1
title: A & B
parties: {a: {name: "\\"A\\" <x>"}, b: {}}
states: [{id: x, name: "so <b>it</b> is\\x01 & stays"}, y]
moves: {a: [[x, y]], b: [[y, x]]}
status_quo: y
interests: {a: {i: {ranking: [y, x]}}, b: {i: {ranking: [y, x]}}}
`;

interface Element {
  readonly '@_source'?: string;
  readonly '@_target'?: string;
  readonly data: readonly { readonly '@_key': string; readonly '#text'?: string }[];
}

/** Reads a GraphML text by its keys: of the graph, each node and each edge, attribute values by name. */
function readGraphml(text: string): Record<'graph' | 'node' | 'edge', Record<string, string>[]> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name),
  });
  const { graphml } = parser.parse(text) as {
    graphml: {
      key: readonly Record<'@_id' | '@_for' | '@_attr.name' | '@_attr.type', string>[];
      graph: Element & { node: readonly Element[]; edge?: readonly Element[] };
    };
  };
  const valuesOf = (kind: string, { data, ...rest }: Element): Record<string, string> => {
    const named = data.map(({ '@_key': id, '#text': value = '' }) => {
      const key = graphml.key.find((each) => each['@_id'] === id);
      expect(key?.['@_for']).toBe(kind);
      return [`${key?.['@_attr.name']}: ${key?.['@_attr.type']}`, value];
    });
    const ends = 'node' in rest ? {} : rest;
    return { ...(ends as Record<string, string>), ...(Object.fromEntries(named) as Record<string, string>) };
  };
  return {
    graph: [valuesOf('graph', graphml.graph)],
    node: graphml.graph.node.map((node) => valuesOf('node', node)),
    edge: (graphml.graph.edge ?? []).map((edge) => valuesOf('edge', edge)),
  };
}

describe('a state graph as GraphML', () => {
  it('has a node a state and an edge a move, with what was found as typed attributes', async () => {
    const { text, losses } = await toGraphml(resultsOf(DRAWN, ['nash', 'seq']));
    expect(losses).toEqual([]);
    const { graph, node, edge } = readGraphml(text ?? '');
    expect(graph).toEqual([{ 'title: string': 'A & B' }]);
    expect(text).toContain('edgedefault="directed"');
    const of = (
      id: string,
      number: string,
      code: string,
      label: string,
      flags: [string, string, string],
    ) => ({
      '@_id': id,
      'number: double': number,
      'code: string': code,
      'label: string': label,
      'status quo: boolean': flags[0],
      'equilibrium nash: boolean': flags[1],
      'equilibrium seq: boolean': flags[2],
    });
    expect(node).toEqual([
      of('s1', '1', 'x', 'so <b>it</b> is & stays', ['false', 'false', 'false']),
      of('s2', '2', 'y', 'y', ['true', 'true', 'true']),
    ]);
    const ends = (source: string, target: string) => ({ '@_source': source, '@_target': target });
    expect(edge).toEqual([
      {
        ...ends('s1', 's2'),
        'party: string': 'a',
        'party name: string': '"A" <x>',
        'improvement: boolean': 'true',
      },
      {
        ...ends('s2', 's1'),
        'party: string': 'b',
        'party name: string': 'b',
        'improvement: boolean': 'false',
      },
    ]);
  });

  it('has the figures K and H', async () => {
    const figure = (value: number) => ({ low: value, high: value });
    const holds = [{ state: 1, concept: 'nash', k: figure(0.75), h: figure(0.5) }];
    const profiles = { concepts: ['nash'], holds } as unknown as ProfileAnalysis;
    const { text } = await toGraphml({ ...resultsOf(DRAWN, ['nash']), profiles });
    expect(readGraphml(text ?? '').node).toMatchObject([
      { 'K nash: double': '0', 'H nash: double': '0' },
      { 'K nash: double': '0.75', 'H nash: double': '0.5' },
    ]);
  });

  it('may be without moves', async () => {
    const still = DRAWN.replace(/^moves.*$/mu, 'moves: {}');
    const { node, edge } = readGraphml((await toGraphml(resultsOf(still, ['nash']))).text ?? '');
    expect(node).toHaveLength(2);
    expect(edge).toEqual([]);
  });

  it('is refused when it is too large to look at', async () => {
    const options = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`o${index}`, {}]));
    const large = JSON.stringify({
      parley: 1,
      title: 'T',
      parties: { a: { options } },
      interests: { a: { i: { prefers: [] } } },
    });
    expect(await toGraphml(resultsOf(large, ['nash']))).toEqual({
      text: null,
      losses: [{ code: 'refused.size', params: { what: 'states', count: 8192, limit: 4096 } }],
    });
  });
});
