import { codeAt } from '../file/compile.ts';
import type { Language } from '../file/text.ts';
import { inOneLanguage } from './wording.ts';
import type { Written } from './loss.ts';
import { equilibriaOf, labelOf, type Results } from './results.ts';
import { stateGraph } from './state-graph.ts';

/** Colours that people tell apart who see few colours (Okabe and Ito 2008); after the last they begin again. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000'];

/**
 * Writes the state graph for Graphviz (DOT): a node a state with its number and code, an arrow a move, in a colour for each
 * party, solid where it is an improvement. Under a node stand the concepts by which it is an equilibrium; they, and
 * `status-quo`, are classes of the node too, as the party's id and `improvement` are of an arrow. Arrows alike stand in a subgraph.
 *
 * @param language of the names; default: the language of the case
 * @returns the text; none for more than 4,096 states or 50,000 moves
 *
 * Cost: the states and moves.
 */
export async function toDot(
  results: Results,
  language: Language = results.compiled.case.language,
): Promise<Written> {
  const { graph, losses } = stateGraph(results);
  if (graph === null) return { text: null, losses };
  // Loaded when it is needed: every other use of the package would wait for it.
  const { digraph, toDot: print } = await import('ts-graphviz');
  const { compiled } = results;
  const { parties, title } = compiled.case;
  const drawing = digraph(escaped(inOneLanguage(title, language)), (picture) => {
    for (const [state, concepts] of equilibriaOf(results).entries()) {
      const classes = state === compiled.model.statusQuo ? [...concepts, 'status-quo'] : concepts;
      picture.node(nodeId(state), {
        shape: 'box',
        label: `${state + 1}\n${escaped(codeAt(compiled, state))}`,
        tooltip: `${state + 1} ${escaped(labelOf(compiled, state, language))}`,
        ...(concepts.length > 0 && { xlabel: concepts.join(' '), penwidth: 2 }),
        ...(classes.length > 0 && { class: classes.join(' ') }),
      });
    }
    for (const [party, { id, name }] of parties.entries())
      for (const improves of [true, false]) {
        const moves = graph.filter((move) => move.party === party && move.improves === improves);
        if (moves.length === 0) continue;
        const kind = improves ? `${id} improvement` : id;
        picture.subgraph(`moves ${kind}`, (ofParty) => {
          ofParty.edge({
            color: COLOURS[party % COLOURS.length] ?? '',
            style: improves ? 'solid' : 'dashed',
            class: kind,
            tooltip: `${id}: ${escaped(inOneLanguage(name, language))}`,
          });
          for (const { from, to } of moves) ofParty.edge([nodeId(from), nodeId(to)]);
        });
      }
  });
  // The size is limited here already.
  return { text: print(drawing, { convert: { maxASTNodes: Infinity } }), losses };
}

function nodeId(state: number): string {
  return `s${state + 1}`;
}

/**
 * In DOT a backslash begins an escape; the printer would take a quote after one for escaped.
 * (A text in angle brackets would be HTML: each of ours begins with a number or an id, and the name of a graph is always quoted.)
 */
function escaped(text: string): string {
  return text.replaceAll(/[\\"]/g, '\\$&');
}
