import fc from 'fast-check';
import { evolutionFrom } from '../evolution/evolution.ts';
import type { ShortestPaths } from '../evolution/shortest-paths.ts';
import {
  distancesByDefinition,
  pathsByDefinition,
  refusalsByDefinition,
  steppingOf,
} from './evolution-by-definition.ts';
import { reportOf, type FuzzReport } from './fuzz.ts';
import { conflicts, type RandomConflict } from './random-conflict.ts';

/** A conflict and where it begins and is to go; numbers are taken modulo what there is. */
interface Question {
  readonly conflict: RandomConflict;
  readonly moves: 'improvements' | 'any';
  readonly from: number;
  readonly target: number;
}

/** With more legal paths of a length than this, those to the target are counted on, not listed. */
const MOST_PATHS = 20_000;

/**
 * Compares evolution with its definitions on random conflicts: every distance, all shortest paths to a state, and every single
 * refusal that cuts all paths to it. Stops at the first difference.
 *
 * @param runs how many conflicts to draw
 * @param seed the same seed draws the same conflicts
 */
export function fuzzEvolution(runs: number, seed: number): FuzzReport {
  return reportOf(
    fc.check(fc.property(questions, agrees), { numRuns: runs, seed, endOnFailure: true }),
    seed,
  );
}

const questions: fc.Arbitrary<Question> = fc.noBias(
  fc.record({
    conflict: conflicts({ parties: 4, bits: 5, states: 7 }),
    moves: fc.constantFrom<Question['moves'][]>('improvements', 'any'),
    from: fc.nat(),
    target: fc.nat(),
  }),
);

function agrees({ conflict: { model, ranks }, moves, ...asked }: Question): void {
  const complain = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify({ moves, from, model, ranks })}`);
  };
  const counted = moves === 'any' ? null : ranks;
  const from = asked.from % model.states;
  const stepping = steppingOf(model, counted);
  const evolution = evolutionFrom(model, counted, from);
  const distances = distancesByDefinition(model, stepping, from);
  if (distances.join() !== evolution.distance.join()) complain('distances');

  const reached = distances.flatMap((distance, state) => (distance > 0 ? [state] : []));
  const target = reached[asked.target % Math.max(1, reached.length)] ?? from;
  const length = distances[target]!;
  const paths = evolution.pathsTo(target);
  if (paths?.length !== length) return complain(`length to ${target}`);
  const listed = pathsByDefinition(model, stepping, [from, target], length, MOST_PATHS);
  if (listed) {
    if (listed.sort().join() !== pathsThrough(paths).sort().join()) complain(`paths to ${target}`);
    if (listed.length !== paths.ways) complain(`ways to ${target}`);
  }
  const found = evolution.refusalsTo(target)!;
  const steps = found.steps.toSorted((a, b) => a.party - b.party || a.from - b.from || a.to - b.to);
  const expected = refusalsByDefinition(model, stepping, [from, target]);
  const changes = found.changes.toSorted((a, b) => a.option - b.option || b.change.localeCompare(a.change));
  if (JSON.stringify(expected) !== JSON.stringify({ ...found, changes, steps }))
    complain(`refusals to ${target}`);
  const unreached = distances.indexOf(-1);
  if (unreached >= 0 && (evolution.pathsTo(unreached) ?? evolution.refusalsTo(unreached)) !== null)
    complain(`no path to ${unreached}`);
}

/** Every way through the layers, written as the definition writes paths. */
function pathsThrough({ layers }: ShortestPaths): string[] {
  let begun = layers[0]!.map((node) => ({ node, written: '' }));
  for (const next of layers.slice(1))
    begun = begun.flatMap(({ node, written }) =>
      node.steps.map(({ party, to }) => ({
        node: next[to]!,
        written: `${written} ${party}>${next[to]!.state}`,
      })),
    );
  return begun.map(({ written }) => written);
}
