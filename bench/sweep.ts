/** How many profiles a second, on one core, when preferences among 8 states are drawn at random or tried one after the other? */
import {
  equilibriumShares,
  optionModel,
  partialRanking,
  partialStatements,
  type Concept,
  type OptionModel,
  type PartialPreference,
  type Shares,
} from '@parley/engine';
import { fastest, timed } from './fastest.ts';
import { readFlags, wholeNumber } from './flags.ts';
import { GATHER_OF_GOALS, gatherLarge } from './gather-large.ts';

const PROGRAM = 'sweep';
const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
const OPTIONS = 3;
/** Who owns each option. */
const OWNERS: Readonly<Record<number, readonly number[]>> = { 2: [0, 1, 1], 3: [0, 1, 2] };
/** Unsure statements a party: about 4 million completions, and 2 million. */
const UNSURE: Readonly<Record<number, number>> = { 2: 11, 3: 7 };
const DRAWN = 1_000_000;

const flags = readFlags(PROGRAM, { values: { runs: '5' }, given: ['json', 'sweep'] });
const runs = wholeNumber(PROGRAM, 'runs', flags.runs, 1, 1000);

function modelOf(parties: number): OptionModel {
  const options = OWNERS[parties]!.map((owner) => ({ owner, direction: 'both' as const }));
  return optionModel({ parties, options, statusQuo: null });
}

/** A preference of which nothing is known: every order of the states counts alike. */
function nothingKnown({ states }: OptionModel): PartialPreference {
  return partialRanking(states, [{ states: [...Array(states).keys()], order: 'unknown' }]);
}

/** Statements about one or two options each, none of which is known to be wanted or not. */
function unsureStatements(model: OptionModel, party: number, count: number): PartialPreference {
  return partialStatements(
    model,
    Array.from({ length: count }, (_, place) => {
      const mask = 1 + ((place * 5 + party * 3) % (2 ** OPTIONS - 1));
      return { holds: [{ mask, value: mask & (place * 3 + party) }], wanted: 'unsure' as const };
    }),
  );
}

/** Millions of profiles a second of CPU, everything included: preferences, verdicts of five concepts, counting. */
function rate(sweep: () => Shares): number {
  sweep();
  const times: ReturnType<typeof timed>[1][] = [];
  let tried = 0;
  for (let run = 0; run < runs; run++) {
    const [shares, time] = timed(sweep);
    tried = shares.tried;
    times.push(time);
  }
  return tried / fastest(times).cpu / 1000;
}

// This program runs where code may be made; the engine itself never makes any.
const made = {
  makeFunction: (parameter: string, body: string) =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    new Function(parameter, body) as (words: Int32Array) => void,
};

const gather = gatherLarge();
const report = [2, 3].map((parties) => {
  const model = modelOf(parties);
  const all = { model, concepts: CONCEPTS };
  const drawn = {
    ...all,
    preferences: Array<PartialPreference>(parties).fill(nothingKnown(model)),
    samples: DRAWN,
  };
  const tried = {
    ...all,
    preferences: Array.from({ length: parties }, (_, party) =>
      unsureStatements(model, party, UNSURE[parties]!),
    ),
  };
  return {
    states: model.states,
    parties,
    completions: 2 ** (parties * UNSURE[parties]!),
    millionsPerSecond: {
      drawn: {
        interpreted: rate(() => equilibriumShares(drawn)),
        generated: rate(() => equilibriumShares({ ...drawn, ...made })),
      },
      tried: {
        interpreted: rate(() => equilibriumShares(tried)),
        generated: rate(() => equilibriumShares({ ...tried, ...made })),
      },
    },
  };
});

if (flags.json) console.log(JSON.stringify({ gather, report }));
else {
  console.log(
    `8 states, ${CONCEPTS.join(', ')} for every party; millions of profiles a second of one core's CPU, fastest of ${runs}`,
  );
  for (const { parties, completions, millionsPerSecond } of report) {
    const line = (
      name: string,
      { interpreted, generated }: { interpreted: number; generated: number },
    ): void =>
      console.log(
        `${parties} parties, ${name.padEnd(52)}${interpreted.toFixed(1).padStart(7)} interpreted${generated.toFixed(1).padStart(8)} generated`,
      );
    line('every order alike, drawn', millionsPerSecond.drawn);
    line(`${completions} completions of statements, all tried`, millionsPerSecond.tried);
  }
  console.log(
    `a random read of 64 MB: ${gather.toFixed(1)} ns, ${(gather / GATHER_OF_GOALS).toFixed(1)} times the ${GATHER_OF_GOALS} ns for which goals are set`,
  );
}
