/**
 * Large models by options: neither a matrix nor a list of moves, but numbers for the places of a party's cosets, one coset
 * at a time. Definitions: Fang, Hipel & Kilgour 1993; Rêgo & Vieira 2017. Cost: about parties² × states.
 * Invariant: inside a coset, reaching and reaching by legal sequences are the same, so levels are those of the definitions.
 */
import type { OptionModel } from '../../model/option-model.ts';
import { DEFINITIONS } from '../definitions.ts';
import { NEVER, type LevelConcept, type StabilityEngine } from '../engine.ts';
import { CONCEPTS } from '../solution-concept.ts';
import { answersTo, keptTypes, type EachLevels, type Question } from './answers.ts';
import { cosetsOf, gather, scatter, type Cosets } from './cosets.ts';
import { layoutOf } from './layout.ts';
import { sweepRoom } from './sweep.ts';
import { complete, mark, raise } from './thresholds.ts';

/**
 * Builds the engine for a model of any size in option form.
 * Memory: a few integers a place, and for each ranking that is still in use the order types of its party.
 */
export function hypercubeEngine(model: OptionModel): StabilityEngine {
  const layout = layoutOf(model);
  const cosetsOfParty = layout.groups.map((_, party) => cosetsOf(layout, party));
  const room = sweepRoom(Math.max(...cosetsOfParty.map(({ size }) => size)));
  const typesOf = keptTypes(layout);
  const answers: EachLevels[] = [];
  const answersOf = (party: number): EachLevels =>
    (answers[party] ??= answersTo(layout, cosetsOfParty[party]!, typesOf, room));

  const question = (
    ranks: readonly Int32Array[],
    party: number,
    concepts: readonly LevelConcept[],
  ): Question => {
    const cosets = cosetsOfParty[party]!;
    const own = gather(layout, cosets, ranks[party]!);
    return { ranks, own, best: concepts.some(looksAtOwnMoves) ? bestRanks(cosets, own) : null, concepts };
  };

  return {
    method: 'hypercube',
    model,
    stable(ranks, party, concepts) {
      const cosets = cosetsOfParty[party]!;
      const { classes, classOf } = cosets.own;
      const { size } = cosets;
      const asked = question(ranks, party, concepts);
      const { own, best } = asked;
      const thresholds = concepts.map((concept) =>
        DEFINITIONS[concept].reply === 'none' && best ? best : new Int32Array(classes * size),
      );
      answersOf(party)(asked, (concept, strategy, coset, levels) =>
        raise(thresholds[concept]!, classOf[strategy]! * size, coset, levels),
      );
      for (const threshold of thresholds) if (threshold !== best) complete(threshold, size);

      const marks = new Uint8Array(own.length);
      const bits = concepts.map((concept) => 1 << CONCEPTS.indexOf(concept));
      classOf.forEach((cls, strategy) => {
        const coset = own.subarray(strategy * size, (strategy + 1) * size);
        const ofCoset = marks.subarray(strategy * size, (strategy + 1) * size);
        thresholds.forEach((threshold, concept) =>
          mark(ofCoset, bits[concept]!, threshold, cls * size, coset),
        );
      });
      const flags = new Uint8Array(model.states);
      scatter(layout, cosets, marks, flags);
      return flags;
    },
    sanctionLevels(ranks, party, concept) {
      const levelOf = new Int32Array(model.states).fill(NEVER);
      if (DEFINITIONS[concept].reply === 'none') return levelOf;
      const cosets = cosetsOfParty[party]!;
      const asked = question(ranks, party, [concept]);
      const ofPlace = new Int32Array(asked.own.length);
      answersOf(party)(asked, (_, strategy, _coset, levels) => {
        const start = strategy * cosets.size;
        if (typeof levels === 'number') ofPlace.fill(levels, start, start + cosets.size);
        else ofPlace.set(levels, start);
      });
      scatter(layout, cosets, ofPlace, levelOf);
      return levelOf;
    },
  };
}

/** The best rank of each class of strategies, by moving or staying, at each place of a coset. */
function bestRanks({ own: { classes, classOf }, size }: Cosets, own: Int32Array): Int32Array {
  const best = new Int32Array(classes * size);
  classOf.forEach((cls, strategy) => {
    const coset = own.subarray(strategy * size, (strategy + 1) * size);
    raise(best, cls * size, coset, coset);
  });
  complete(best, size);
  return best;
}

/** Whether a concept asks where the party's own moves lead: Nash stability, and counter-moves. */
function looksAtOwnMoves(concept: LevelConcept): boolean {
  const { reply, counterMove } = DEFINITIONS[concept];
  return reply === 'none' || counterMove;
}
