import type { Model } from '../../model/model.ts';
import type { LevelConcept } from '../engine.ts';
import { generated, type MakeFunction } from '../sliced/generated-tape.ts';
import { partyLanes } from '../sliced/lanes.ts';
import { BLOCK, interpreted, LANES, wordsOf, type RunTape } from '../sliced/run-tape.ts';
import { maskOf, tally } from '../sliced/tally.ts';
import type { Tape } from '../sliced/tape.ts';
import { verdictTape } from '../sliced/verdict-tape.ts';
import type { Draw, SharesQuestion } from './shares-question.ts';

/** A party whose preference is not all known, and how its completions are put into words. */
type Open = { readonly completions: number } & ReturnType<typeof partyLanes>;

/**
 * Counts equilibria with 1,024 completions at a time.
 *
 * When all are tried, those of a few parties, the inner ones, are listed in the lanes, 1,024 at a time; for each such list
 * every combination of the other parties is tried, which is the same in all lanes.
 */
export function slicedTally(
  { model, preferences, concepts, makeFunction }: SharesQuestion,
  draw: Draw | null,
  step: (done: number) => void,
): { readonly method: 'sliced'; readonly equilibria: Float64Array[] } {
  const { tape, run } = rowOf(model, concepts as readonly LevelConcept[], makeFunction);
  const words = wordsOf(tape);
  const equilibria = concepts.map(() => new Float64Array(model.states));

  const open: Open[] = [];
  preferences.forEach((preference, party) => {
    const lanes = partyLanes(tape, words, party, preference);
    if (preference.completions > 1) open.push({ completions: preference.completions, ...lanes });
  });

  let done = 0;
  const judge = (lanes: number): void => {
    run(words);
    const mask = lanes === LANES ? null : maskOf(lanes);
    equilibria.forEach((counts, concept) => {
      for (let state = 0; state < counts.length; state++) {
        const place = tape.outputs[concept * model.states + state]!;
        counts[state]! += place < 0 ? lanes : lanes - tally(words, place * BLOCK, mask);
      }
    });
    done += lanes;
    step(done);
  };

  step(0);
  if (draw) {
    while (done < draw.samples) {
      const lanes = Math.min(LANES, draw.samples - done);
      for (const party of open) party.draw(lanes, draw.random);
      judge(lanes);
    }
    return { method: 'sliced', equilibria };
  }

  const { inner, outer } = split(open);
  const [innerCount, outerCount] = [product(inner), product(outer)];
  for (let first = 0; first < innerCount; first += LANES) {
    const lanes = Math.min(LANES, innerCount - first);
    let stride = 1;
    for (const party of inner) {
      const [below, { completions }] = [stride, party];
      party.list(lanes, (lane) => Math.floor((first + lane) / below) % completions);
      stride *= completions;
    }
    for (let combination = 0; combination < outerCount; combination++) {
      setOuter(combination);
      judge(lanes);
    }
  }
  return { method: 'sliced', equilibria };

  /** Turns the outer parties that have another completion than before. */
  function setOuter(combination: number): void {
    let rest = combination;
    for (const party of outer) {
      const digit = rest % party.completions;
      party.fill(digit);
      rest = (rest - digit) / party.completions;
      if (digit > 0) return;
    }
  }
}

/** A row of operations and the way to run it. */
interface Row {
  readonly asked: string;
  readonly makeFunction: MakeFunction | undefined;
  readonly tape: Tape;
  readonly run: RunTape;
}

/** The last row of each model: one question often follows another that differs in preferences alone. */
const rows = new WeakMap<Model, Row>();

function rowOf(model: Model, concepts: readonly LevelConcept[], makeFunction: MakeFunction | undefined): Row {
  const asked = concepts.join();
  const known = rows.get(model);
  if (known?.asked === asked && known.makeFunction === makeFunction) return known;
  const tape = verdictTape(model, concepts);
  const run = makeFunction ? generated(tape, makeFunction) : interpreted(tape);
  const row = { asked, makeFunction, tape, run };
  rows.set(model, row);
  return row;
}

/** Those with most completions are inner, until the lanes are full. */
function split(open: readonly Open[]): { readonly inner: readonly Open[]; readonly outer: readonly Open[] } {
  const most = open.toSorted((a, b) => b.completions - a.completions);
  const count = most.findIndex((_, place) => product(most.slice(0, place + 1)) >= LANES) + 1 || most.length;
  return { inner: most.slice(0, count), outer: most.slice(count) };
}

function product(parties: readonly Open[]): number {
  return parties.reduce((of, { completions }) => of * completions, 1);
}
