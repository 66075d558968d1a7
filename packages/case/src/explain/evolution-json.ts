import { optionOfBit } from '../file/bits.ts';
import type { Compiled } from '../file/compile.ts';
import { profileIds } from './by-ids.ts';
import type { EvolutionJson } from './evolution-schema.ts';
import type { Barrier, EvolutionExplanation, WayExplanation } from './explain-evolution.ts';
import { shownIn } from './isolate.ts';
import { sayEvolution, type SaidWay } from './say-evolution.ts';
import type { Voice } from './voice.ts';

type TargetJson = EvolutionJson['targets'][number];

/** Writes how a conflict can go on as plain data for other programs (`docs/evolution.schema.json`): by ids, states by number from 1. */
export function evolutionJson(
  compiled: Compiled,
  explanation: EvolutionExplanation,
  voice: Voice,
): EvolutionJson {
  const { case: source, phase } = compiled;
  const { reached, from, targets, concept, moves, ways, more } = explanation;
  const said = sayEvolution(compiled, explanation, voice).ways;
  return {
    parley: 1,
    title: shownIn(source.title, voice.language).text,
    phase: phase.id,
    interests: profileIds(source.parties, explanation.interests),
    variants: { paths: 'legal sequences', refusal: 'on all legal paths' },
    from: from + 1,
    concept: targets === null ? concept : null,
    moves,
    reached: { improvements: [...reached[0]], any: [...reached[1]] },
    targets: ways.map((way, index) => targetJson(compiled, way, said[index]!)),
    more,
  };
}

function targetJson(
  compiled: Compiled,
  { target, distances, barrier, way }: WayExplanation,
  { sentences, refusals }: SaidWay,
): TargetJson {
  const idOf = (party: number): string => compiled.case.parties[party]!.id;
  const items = refusals ? [refusals.lead, ...refusals.items] : [];
  return {
    state: target + 1,
    distances,
    barrier: barrier && barrierJson(compiled, barrier),
    way: way && {
      moves: way.moves,
      length: way.paths.length,
      ways: way.paths.ways,
      layers: way.paths.layers.map((nodes) =>
        nodes.map(({ state, last, steps }) => ({
          state: state + 1,
          last: last === null ? null : idOf(last),
          steps: steps.map(({ party, to }) => ({ party: idOf(party), to })),
        })),
      ),
      refusals: {
        parties: way.refusals.parties.map(idOf),
        changes: way.refusals.changes.map(({ option: bit, change }) => {
          const { option, below } = optionOfBit(compiled.layout!, bit);
          const { id, party, levels } = compiled.case.options[option]!;
          return {
            party: idOf(party),
            option: id,
            change,
            level: levels[change === 'take' ? below + 1 : below]!.id,
          };
        }),
        steps: way.refusals.steps.map(({ party, from, to }) => ({
          party: idOf(party),
          from: from + 1,
          to: to + 1,
        })),
      },
    },
    text: [...sentences, ...items],
  };
}

function barrierJson({ case: source }: Compiled, barrier: Barrier): NonNullable<TargetJson['barrier']> {
  switch (barrier.kind) {
    case 'one-way':
      return { kind: 'one-way', options: barrier.options.map((option) => source.options[option]!.id) };
    case 'elsewhere':
      return { kind: 'elsewhere', states: barrier.states.map((state) => state + 1) };
    default:
      return { kind: barrier.kind };
  }
}
