import { codeAt } from '../file/compile.ts';
import type { Language } from '../file/text.ts';
import { inOneLanguage } from './wording.ts';
import type { Written } from './loss.ts';
import { equilibriaOf, figuresOf, labelOf, type Results } from './results.ts';
import { stateGraph } from './state-graph.ts';

type Datum = readonly [key: string, value: string | number | boolean];

const TYPES = { string: 'string', number: 'double', boolean: 'boolean' } as const;

/**
 * Writes the state graph as GraphML: a node a state with number, code, label, whether it is the status quo, whether it is an
 * equilibrium under each concept, and the figures K and H if there are any; an edge a move with its party (id and name) and
 * whether it is an improvement.
 *
 * @param language of the names; default: the language of the case
 * @returns the text; none for more than 4,096 states or 50,000 moves
 *
 * Cost: the states and moves.
 */
export async function toGraphml(
  results: Results,
  language: Language = results.compiled.case.language,
): Promise<Written> {
  const { graph, losses } = stateGraph(results);
  if (graph === null) return { text: null, losses };
  const { compiled, stability } = results;
  const { parties, title } = compiled.case;
  const figures = figuresOf(results);
  const nodes = equilibriaOf(results).map((concepts, state): readonly Datum[] => [
    ['number', state + 1],
    ['code', codeAt(compiled, state)],
    ['label', labelOf(compiled, state, language)],
    ['status quo', state === compiled.model.statusQuo],
    ...stability.concepts.map((concept): Datum => [`equilibrium ${concept}`, concepts.includes(concept)]),
    ...figures.map(({ name, at }): Datum => [name, at(state)]),
  ]);
  const edges = graph.map(({ party, improves }): readonly Datum[] => [
    ['party', parties[party]?.id ?? ''],
    ['party name', inOneLanguage(parties[party]?.name ?? {}, language)],
    ['improvement', improves],
  ]);
  // Loaded when it is needed: every other use of the package would wait for it.
  const { default: XmlBuilder } = await import('fast-xml-builder');
  const builder = new XmlBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
  const text = builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: {
      '@_xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        ...keysFor('graph', [['title', '']]),
        ...keysFor('node', nodes[0] ?? []),
        ...keysFor('edge', edges[0] ?? []),
      ],
      graph: {
        '@_id': 'states',
        '@_edgedefault': 'directed',
        data: data('graph', [['title', inOneLanguage(title, language)]]),
        node: nodes.map((values, state) => ({ '@_id': nodeId(state), data: data('node', values) })),
        edge: graph.map(({ from, to }, index) => ({
          '@_source': nodeId(from),
          '@_target': nodeId(to),
          data: data('edge', edges[index] ?? []),
        })),
      },
    },
  });
  return { text, losses };
}

function nodeId(state: number): string {
  return `s${state + 1}`;
}

function keyId(kind: string, name: string): string {
  return `${kind} ${name}`.toLowerCase().replaceAll(' ', '_');
}

function keysFor(kind: 'graph' | 'node' | 'edge', values: readonly Datum[]): object[] {
  return values.map(([name, value]) => ({
    '@_id': keyId(kind, name),
    '@_for': kind,
    '@_attr.name': name,
    '@_attr.type': TYPES[typeof value as keyof typeof TYPES],
  }));
}

function data(kind: string, values: readonly Datum[]): object[] {
  return values.map(([name, value]) => ({
    '@_key': keyId(kind, name),
    '#text': visible(String(value)),
  }));
}

/** XML has no place for some characters, escaped or not. */
function visible(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
